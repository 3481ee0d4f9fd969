/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A client's history in a real window over a real store. With WAYHOME_PICTURES set to a folder, each ends in a
 * picture. */
#include "app/history/wh-history-screen.h"

#include "app/history/wh-history-dialog.h"
#include "app/test-desk.h"
#include "app/wh-picture.h"
#include "form/wh-local-questions.h"
#include "match/wh-client-merge.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

#include <string.h>

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

static void
save (TestDesk *desk, WhChange *first, WhChange *second)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, first);
  wh_change_group_add (group, second);
  wh_session_stamp (desk->session, group);
  wh_store_run (desk->store, save_func, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

typedef struct
{
  WhKindId kind;
  const WhId *id;   /* NULL: any */
  WhRecord *record; /* NULL: there is none */
} Read;

static gboolean
read_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Read *read = data;
  g_autoptr (GPtrArray) all = wh_store_list_all (store, read->kind, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    if (read->id == NULL || wh_id_equal (read->id, wh_record_get_id (all->pdata[i])))
      g_set_object (&read->record, all->pdata[i]);
  return all != NULL;
}

static WhRecord *
only (TestDesk *desk, WhKindId kind)
{
  Read read = { kind, kind == WH_KIND_CLIENT ? wh_record_get_id (desk->client) : NULL, NULL };

  g_assert_true (wh_store_run (desk->store, read_func, &read, WH_STORE_READ, NULL, NULL));
  return read.record;
}

static void
assert_client (TestDesk *desk, const char *name, const char *ssn)
{
  g_autoptr (WhRecord) client = only (desk, WH_KIND_CLIENT);

  g_assert_cmpstr (wh_record_get_text (client, WH_CLIENT_FIRST_NAME), ==, name);
  g_assert_cmpstr (wh_record_get_text (client, WH_CLIENT_SSN), ==, ssn);
}

static void
change_client (TestDesk *desk, const char *name, const char *ssn)
{
  g_autoptr (WhRecord) was = only (desk, WH_KIND_CLIENT);
  g_autoptr (WhRecord) now = wh_record_copy (was);

  wh_record_set_text (now, WH_CLIENT_FIRST_NAME, name);
  wh_record_set_text (now, WH_CLIENT_SSN, ssn);
  save (desk, wh_change_new_set (was, now), NULL);
}

static void
leave (TestDesk *desk)
{
  g_autoptr (WhRecord) stay = only (desk, WH_KIND_ENROLLMENT);
  g_autoptr (WhRecord) exit = wh_record_new (wh_kind (WH_KIND_EXIT));
  g_autoptr (WhRecord) violence = wh_record_new (wh_kind (WH_KIND_DOMESTIC_VIOLENCE));

  wh_record_set_reference (exit, WH_EXIT_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_reference (exit, WH_EXIT_ENROLLMENT_ID, wh_record_get_id (stay), NULL);
  wh_record_set_number (exit, WH_EXIT_EXIT_DATE, wh_session_today (desk->session) - 1);
  wh_record_set_number (exit, WH_EXIT_DESTINATION, 410);
  wh_record_set_reference (violence, WH_DOMESTIC_VIOLENCE_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_reference (violence, WH_DOMESTIC_VIOLENCE_ENROLLMENT_ID, wh_record_get_id (stay), NULL);
  wh_record_set_number (violence, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, 1);
  save (desk, wh_change_new_put (exit), wh_change_new_put (violence));
}

/* The first mapped label below @widget, itself included, that begins with @text. */
static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static GtkWidget *
wait_until (GtkWidget *window, const char *text, gboolean there)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (30, give_up_cb, &late);

  while ((find_label (window, text) != NULL) != there && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    g_error ("“%s” is %s", text, there ? "not there" : "still there");
  g_source_remove (timer);
  return find_label (window, text);
}

static GtkWidget *
wait_for (GtkWidget *window, const char *text)
{
  return wait_until (window, text, TRUE);
}

static void
picture (GtkWidget *window, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light");

  wh_picture_take (window, file);
}

static void
show_history (TestDesk *desk)
{
  GtkWidget *tab;
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (desk->client), hex));
  wait_for (desk->window, "Overview");
  tab = find_type (desk->window, WH_TYPE_HISTORY_SCREEN);
  adw_view_stack_set_visible_child (ADW_VIEW_STACK (gtk_widget_get_ancestor (tab, ADW_TYPE_VIEW_STACK)), tab);
}

static TestDesk *
open_desk (WhRole role)
{
  TestDesk *desk = test_desk_new_as (role, TEST_DESK_USUAL, 1024, 740);

  g_test_queue_destroy ((GDestroyNotify) test_desk_free, desk);
  change_client (desk, "Gracia", "999005678");
  leave (desk);
  show_history (desk);
  wait_for (desk->window, "Exit recorded, and 1 more record");
  return desk;
}

static GtkWidget *
open_entry (TestDesk *desk, const char *title)
{
  GtkWidget *row = gtk_widget_get_ancestor (wait_for (desk->window, title), ADW_TYPE_ACTION_ROW);
  GListModel *windows = gtk_window_get_toplevels ();
  guint n = g_list_model_get_n_items (windows);
  GtkWidget *dialog;

  g_signal_emit_by_name (row, "activated");
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, n + 1);
  dialog = g_list_model_get_item (windows, n);
  g_object_unref (dialog);
  g_assert_true (WH_IS_HISTORY_DIALOG (dialog));
  wait_for (dialog, "When");
  return dialog;
}

static void
click (GtkWidget *window, const char *label)
{
  GtkWidget *button = gtk_widget_get_ancestor (wait_for (window, label), GTK_TYPE_BUTTON);
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (30, give_up_cb, &late);

  while (!gtk_widget_get_sensitive (button) && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
  g_signal_emit_by_name (button, "clicked");
}

/* Until the newest entry says so. */
static void
wait_for_newest (TestDesk *desk, const char *title, const char *values)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (30, give_up_cb, &late);

  for (;;)
    {
      GtkWidget *screen = find_type (desk->window, WH_TYPE_HISTORY_SCREEN);
      GtkWidget *row = find_type (screen, ADW_TYPE_ACTION_ROW);
      const char *said = row != NULL ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)) : "";
      const char *details = row != NULL ? adw_action_row_get_subtitle (ADW_ACTION_ROW (row)) : "";

      if (g_str_equal (said, title) && details != NULL && strstr (details, values) != NULL)
        break;
      g_assert_false (late);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (timer);
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  gboolean found = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
                   && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = says (child, text);
  return found;
}

static void
wait_for_detail (TestDesk *desk, const char *text)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (30, give_up_cb, &late);

  while (!says (desk->window, text) && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    g_error ("“%s” is not there", text);
  g_source_remove (timer);
}

/* Who, when, where, before and after; no number and no private answer, in the list and in the dialog. */
static void
test_what_is_told (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  GtkWidget *dialog;

  g_assert_nonnull (find_label (desk->window, "As this computer knows it"));
  g_assert_nonnull (find_label (desk->window, "Client corrected"));
  picture (desk->window, "history");
  dialog = open_entry (desk, "Client corrected");
  wait_for (dialog, "Grace → Gracia");
  wait_for (dialog, "Dana Whitfield");
  g_assert_nonnull (find_label (dialog, "•••-••-1234 → •••-••-5678"));
  g_assert_null (find_label (dialog, "999"));
  picture (dialog, "history-entry");
  gtk_window_destroy (GTK_WINDOW (dialog));
  dialog = open_entry (desk, "Exit recorded");
  g_assert_null (find_label (dialog, "Domestic"));
  wait_for (dialog, "Private answers");
  picture (dialog, "history-private");
  click (dialog, "Show private answers");
  wait_for (dialog, "Domestic violence");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The preview says what becomes what; afterwards it stands so, and the undo is the newest entry, with its own undo. */
static void
test_undone_and_done_again (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  GtkWidget *dialog = open_entry (desk, "Client corrected");

  click (dialog, "Undo this change…");
  wait_for (dialog, "Gracia → Grace");
  picture (dialog, "history-undo");
  click (dialog, "Undo");
  wait_for_newest (desk, "Client corrected", "Gracia → Grace");
  assert_client (desk, "Grace", "999001234");
  dialog = open_entry (desk, "Client corrected");
  click (dialog, "Undo this change…");
  wait_for (dialog, "Grace → Gracia");
  click (dialog, "Undo");
  wait_for_newest (desk, "Client corrected", "Grace → Gracia");
  assert_client (desk, "Gracia", "999005678");
}

/* An answer to the community's own question: what the options are called, not their numbers. */
static void
test_local_answer (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  g_autoptr (WhRecord) list = wh_record_new (wh_kind (WH_KIND_LOCAL_LIST));
  g_autoptr (WhRecord) field = wh_record_new (wh_kind (WH_KIND_LOCAL_FIELD));
  g_autoptr (WhRecord) option = wh_record_new (wh_kind (WH_KIND_LOCAL_OPTION));
  g_autoptr (WhRecord) answer = wh_record_new (wh_kind (WH_KIND_LOCAL_CLIENT_ANSWER));
  GtkWidget *dialog;

  wh_record_set_text (list, WH_LOCAL_LIST_LOCAL_LIST_NAME, "Animals");
  wh_record_set_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME, "Which animal comes along?");
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_TYPE, WH_LOCAL_SEVERAL);
  wh_record_set_reference (field, WH_LOCAL_FIELD_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
  wh_record_set_reference (option, WH_LOCAL_OPTION_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
  wh_record_set_number (option, WH_LOCAL_OPTION_OPTION_NUMBER, 3);
  wh_record_set_text (option, WH_LOCAL_OPTION_OPTION_TEXT, "Parrot");
  save (desk, wh_change_new_put (list), wh_change_new_put (field));
  save (desk, wh_change_new_put (option), NULL);
  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_LOCAL_FIELD_ID, wh_record_get_id (field), NULL);
  wh_record_set_text (answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT, "3");
  save (desk, wh_change_new_put (answer), NULL);
  wait_for_newest (desk, "Answer about a client recorded", "Parrot");
  dialog = open_entry (desk, "Answer about a client recorded");
  wait_for (dialog, "Which animal comes along?");
  wait_for (dialog, "Parrot");
  picture (dialog, "history-local");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Of a person of two records both are told, and of which one each is. */
static void
test_merged (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  g_autoptr (WhRecord) other = wh_record_new (wh_kind (WH_KIND_CLIENT)), standing = only (desk, WH_KIND_CLIENT);
  g_autoptr (WhRecord) later = NULL;
  g_autoptr (WhChangeGroup) merge = wh_client_merge_group (standing, other, 0);

  wh_record_set_text (other, WH_CLIENT_FIRST_NAME, "Grazia");
  wh_record_set_text (other, WH_CLIENT_LAST_NAME, "Jodler");
  save (desk, wh_change_new_put (other), NULL);
  later = wh_record_copy (other);
  wh_record_set_text (later, WH_CLIENT_FIRST_NAME, "Grazie");
  save (desk, wh_change_new_set (other, later), NULL);
  wh_session_stamp (desk->session, merge);
  g_assert_true (wh_store_run (desk->store, save_func, merge, WH_STORE_WRITE, NULL, NULL));
  show_history (desk);
  wait_for_detail (desk, "Merged record of Grazie Jodler\nFirst name: Grazia → Grazie");
  wait_for_detail (desk, "First name: Grace → Gracia");
  picture (desk->window, "history-merged");
}

/* What somebody changed since stays, and is said. */
static void
test_changed_since (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  GtkWidget *dialog = open_entry (desk, "Client corrected");

  change_client (desk, "Graciela", "999005678");
  click (dialog, "Undo this change…");
  wait_for (dialog, "Was changed since, and stays");
  wait_for (dialog, "Also take back what was changed since");
  picture (dialog, "history-changed-since");
  click (dialog, "Undo");
  wait_for_newest (desk, "Client corrected", "•••-••-5678 → •••-••-1234");
  assert_client (desk, "Graciela", "999001234");
}

/* Undoing an exit opens the stay again; restored from the list of deleted records it has ended once more. */
static void
test_exit_undone_and_restored (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  GtkWidget *dialog = open_entry (desk, "Exit recorded");
  GtkWidget *kinds = find_type (find_type (desk->window, WH_TYPE_HISTORY_SCREEN), GTK_TYPE_DROP_DOWN);
  g_autoptr (WhRecord) gone = NULL, back = NULL;

  click (dialog, "Undo this change…");
  wait_for (dialog, "Is deleted");
  click (dialog, "Undo");
  wait_for_newest (desk, "Exit deleted, and 1 more record", "Destination");
  gone = only (desk, WH_KIND_EXIT);
  g_assert_null (gone);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (kinds), 1);
  wait_until (desk->window, "Client corrected", FALSE);
  picture (desk->window, "history-deleted");
  dialog = open_entry (desk, "Exit deleted");
  click (dialog, "Restore…");
  wait_for (dialog, "Comes back as it was");
  picture (dialog, "history-restore");
  click (dialog, "Restore");
  wait_for (desk->window, "No changes to show"); /* nothing is deleted any more */
  back = only (desk, WH_KIND_EXIT);
  g_assert_nonnull (back);
}

/* All changes of one field, from a change of it. */
static void
test_one_field (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  GtkWidget *dialog = open_entry (desk, "Client corrected");
  GtkWidget *row = gtk_widget_get_ancestor (wait_for (dialog, "Grace → Gracia"), ADW_TYPE_ACTION_ROW);

  g_signal_emit_by_name (find_type (row, GTK_TYPE_BUTTON), "clicked");
  wait_until (desk->window, "Exit recorded", FALSE);
  g_assert_nonnull (find_label (desk->window, "Client corrected"));
  g_assert_nonnull (find_label (desk->window, "Client recorded"));
  picture (desk->window, "history-field");
}

/* Whom the centre would refuse is not offered it. */
static void
test_who_may_not_undo (void)
{
  TestDesk *desk = open_desk (WH_ROLE_AUDITOR);
  GtkWidget *dialog = open_entry (desk, "Client corrected");

  g_assert_null (find_label (dialog, "Undo this change…"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add_func ("/history/told", test_what_is_told);
  g_test_add_func ("/history/undone", test_undone_and_done_again);
  g_test_add_func ("/history/changed-since", test_changed_since);
  g_test_add_func ("/history/local", test_local_answer);
  g_test_add_func ("/history/merged", test_merged);
  g_test_add_func ("/history/exit", test_exit_undone_and_restored);
  g_test_add_func ("/history/field", test_one_field);
  g_test_add_func ("/history/rights", test_who_may_not_undo);
  return g_test_run ();
}
