/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pane over a community with faults. With WAYHOME_PICTURES set to a folder, it ends in pictures. */
#include "app/intake/wh-stay-dialog.h"
#include "app/quality/wh-quality-item.h"
#include "app/test-desk.h"
#include "app/wh-picture.h"
#include "generate/wh-generated-source.h"
#include "store/wh-store-read.h"
#include "store/wh-store-sink.h"

#include <adwaita.h>
#include <string.h>

static gboolean
take (WhRecord *record, gpointer data, GError **error)
{
  return wh_row_sink_take (data, record, error);
}

static gboolean
fill (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhRowSource) community
    = WH_ROW_SOURCE (wh_generated_source_new (200, 5, wh_date_from_text (WH_GENERATE_UNTIL)));
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);

  return wh_row_sink_begin (sink, error)
         && wh_row_source_foreach (community, WH_ALL_KINDS, take, sink, NULL, error)
         && wh_row_sink_finish (sink, TRUE, error);
}

/* Somebody who entered much of it. */
static gboolean
find_user (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) stays = wh_store_list_all (store, WH_KIND_ENROLLMENT, error);

  for (guint i = 0; stays != NULL && i < stays->len; i++)
    {
      WhRecord *stay = g_ptr_array_index (stays, i);
      const WhId *user = wh_record_get_reference (stay, WH_ENROLLMENT_USER_ID);

      if (wh_record_get_hud_id (stay) != NULL && user != NULL)
        *(WhId *) data = *user;
    }
  return stays != NULL;
}

/* Somebody who is still there, disabled and homeless for long. */
static gboolean
find_chronic (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) stays = wh_store_list_all (store, WH_KIND_ENROLLMENT, error);

  for (guint i = 0; stays != NULL && i < stays->len; i++)
    {
      WhRecord *stay = g_ptr_array_index (stays, i);
      g_autoptr (GPtrArray) exits
        = wh_store_list_by_reference (store, WH_KIND_EXIT, WH_EXIT_ENROLLMENT_ID, wh_record_get_id (stay), error);
      WhDate since = wh_record_is_null (stay, WH_ENROLLMENT_DATE_TO_STREET_ESSH)
                       ? WH_DATE_NONE : wh_record_get_date (stay, WH_ENROLLMENT_DATE_TO_STREET_ESSH);

      if (exits != NULL && exits->len == 0 && since != WH_DATE_NONE
          && wh_record_get_number (stay, WH_ENROLLMENT_DISABLING_CONDITION) == 1
          && wh_date_add_months (since, 12) <= wh_record_get_date (stay, WH_ENROLLMENT_ENTRY_DATE))
        *(WhId *) data = *wh_record_get_id (stay);
    }
  return stays != NULL;
}

static TestDesk *
open_desk (WhRole role)
{
  TestDesk *desk = test_desk_new (TEST_DESK_USUAL, 1024, 740);
  g_autoptr (GError) error = NULL;
  WhPerson *person;
  WhId user = { { 0 } };

  g_test_queue_destroy ((GDestroyNotify) test_desk_free, desk);
  wh_store_run (desk->store, fill, NULL, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
  wh_store_run (desk->store, find_user, &user, WH_STORE_READ, NULL, &error);
  g_assert_no_error (error);
  person = (WhPerson *) wh_session_get_person (desk->session);
  person->role = role;
  person->id = user;
  return desk;
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static GtkWidget *
find (GtkWidget *widget, GType type, const char *text)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget)
      && (text == NULL || (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
wait_in (GtkWidget *window, const char *text)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, give_up_cb, &late);

  while (find (window, GTK_TYPE_LABEL, text) == NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    g_error ("not seen: %s", text);
  g_source_remove (timer);
}

static void
wait_for (TestDesk *desk, const char *text)
{
  wait_in (desk->window, text);
}

static void
picture_of (GtkWidget *window, const char *name)
{
  g_autofree char *file = g_strdup_printf ("quality-%s-%s", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light");

  wh_picture_take (window, file);
}

static void
picture (TestDesk *desk, const char *name)
{
  picture_of (desk->window, name);
}

/* The list that is looked at; Find has one too, and it is on another screen. */
static GtkListView *
list_of (TestDesk *desk)
{
  return GTK_LIST_VIEW (find (desk->window, GTK_TYPE_LIST_VIEW, NULL));
}

/* The drop-down at that place of the row. */
static void
choose (TestDesk *desk, guint place, guint position)
{
  GtkWidget *drop_down = find (desk->window, GTK_TYPE_DROP_DOWN, NULL);

  while (place-- > 0)
    drop_down = gtk_widget_get_next_sibling (drop_down);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), position);
}

static void
test_lead (void)
{
  TestDesk *desk = open_desk (WH_ROLE_SYSTEM_ADMIN);
  guint n;

  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "reports");
  wait_for (desk, "in what this desk holds");
  wh_picture_settle (desk->window);
  n = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list_of (desk))));
  g_assert_cmpuint (n, >, 3);
  picture (desk, "problems");
  choose (desk, 0, 2);
  wait_for (desk, "Bridgeway Night Shelter");
  picture (desk, "projects");
  choose (desk, 0, 4);
  wait_for (desk, "Grace Yoder");
  picture (desk, "clients");
  choose (desk, 0, 5);
  wait_for (desk, "Errors for 100 stays");
  picture (desk, "months");
  choose (desk, 0, 0);
  wh_picture_settle (desk->window);
  g_signal_emit_by_name (list_of (desk), "activate", 1);
  wait_for (desk, " · ");
  picture (desk, "findings");
  g_assert_true (find (desk->window, GTK_TYPE_LIST_VIEW, NULL) != NULL);
  gtk_widget_activate_action (GTK_WIDGET (list_of (desk)), "quality.back", NULL);
  wh_picture_settle (desk->window);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list_of (desk)))), ==, n);
}

/* A worker sees what they entered. A line opens its form. */
static void
test_worker (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);

  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "reports");
  wait_for (desk, "in what this desk holds");
  wh_picture_settle (desk->window);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list_of (desk)))), >, 0);
  picture (desk, "worker");
}

/* The problem, the person, the form. */
static void
test_opens_form (void)
{
  TestDesk *desk = open_desk (WH_ROLE_SYSTEM_ADMIN);
  GListModel *lines;

  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "reports");
  wait_for (desk, "The head of household needs a continuum");
  lines = G_LIST_MODEL (gtk_list_view_get_model (list_of (desk)));
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (WhQualityItem) item = g_list_model_get_item (lines, i);

      if (g_str_has_prefix (wh_quality_item_get_title (item), "The head of household needs a continuum"))
        {
          g_signal_emit_by_name (list_of (desk), "activate", i);
          break;
        }
    }
  wait_for (desk, "Bridgeway Night Shelter");
  g_signal_emit_by_name (list_of (desk), "activate", 0);
  wait_for (desk, "Pause");
  picture (desk, "form");
}

static gboolean
find_stay (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhRecord **record = data;
  g_autoptr (GPtrArray) stays
    = wh_store_list_by_reference (store, WH_KIND_ENROLLMENT, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (*record),
                                  error);

  if (stays == NULL)
    return FALSE;
  *record = g_object_ref (g_ptr_array_index (stays, 0));
  return TRUE;
}

/* What is put right leaves the list by itself. */
static void
test_keeps_up (void)
{
  TestDesk *desk = open_desk (WH_ROLE_SYSTEM_ADMIN);
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRecord) after = NULL, before = NULL;
  g_autoptr (GError) error = NULL;
  WhRecord *record = desk->client;
  gboolean late = FALSE;
  guint timer;

  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "reports");
  wait_for (desk, "The head of household needs a continuum");
  wh_store_run (desk->store, find_stay, &record, WH_STORE_READ, NULL, &error);
  g_assert_no_error (error);
  before = record;
  after = wh_record_copy (before);
  wh_record_set_text (after, WH_ENROLLMENT_ENROLLMENT_COC, "FL-505");
  wh_change_group_add (group, wh_change_new_set (before, after));
  wh_session_save_async (desk->session, g_steal_pointer (&group), NULL, NULL, NULL);
  timer = g_timeout_add_seconds (60, give_up_cb, &late);
  while (find (desk->window, GTK_TYPE_LABEL, "The head of household needs a continuum") != NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
}

static void
expand_all (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    expand_all (child);
}

/* Home says what waits, by kind, and opens again what was open when the list is made anew. */
static void
test_home (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);

  wait_for (desk, "Your records to put right");
  wh_picture_settle (desk->window);
  picture (desk, "home");
  expand_all (desk->window);
  wait_for (desk, "In Reports, Data quality");
  picture (desk, "home-open");
  g_signal_emit_by_name (desk->session, "changed", WH_KIND_BIT (WH_KIND_CLIENT));
  wh_picture_settle (desk->window);
  wait_for (desk, "In Reports, Data quality");
}

/* A stay's dialog says what the answers come to, and what contradicts what. */
static void
test_worked_out (void)
{
  TestDesk *desk = open_desk (WH_ROLE_WORKER);
  WhId enrollment = { { 0 } };
  g_autoptr (GError) error = NULL;
  GtkWidget *dialog;

  wh_store_run (desk->store, find_chronic, &enrollment, WH_STORE_READ, NULL, &error);
  g_assert_no_error (error);
  dialog = wh_stay_dialog_new (desk->session, &enrollment);
  gtk_window_present (GTK_WINDOW (dialog));
  wait_in (dialog, "Yes: disabling condition");
  g_assert_nonnull (find (dialog, GTK_TYPE_LABEL, "Annual assessment"));
  picture_of (dialog, "stay");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add_func ("/app/quality/screen/lead", test_lead);
  g_test_add_func ("/app/quality/screen/worker", test_worker);
  g_test_add_func ("/app/quality/screen/opens-form", test_opens_form);
  g_test_add_func ("/app/quality/screen/keeps-up", test_keeps_up);
  g_test_add_func ("/app/quality/screen/home", test_home);
  g_test_add_func ("/app/quality/screen/worked-out", test_worked_out);
  return g_test_run ();
}
