/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two records of one person, in a real window over a real store. With WAYHOME_PICTURES set to a folder, the screens
 * become pictures. */
#include "app/test-desk.h"
#include "app/wh-picture.h"
#include "app/wh-undo.h"
#include "match/wh-apart-set.h"
#include "match/wh-client-merge.h"
#include "store/wh-duplicate-list.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

#define MAY_BE "Katherine Thornapple and Kathy Thornapple"

typedef struct
{
  TestDesk *desk;
  WhRecord *kate, *kathy;
} Case;

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

static void
save_group (TestDesk *desk, WhChangeGroup *group)
{
  g_autoptr (WhChangeGroup) owned = group;
  g_autoptr (GError) error = NULL;

  wh_session_stamp (desk->session, owned);
  wh_store_run (desk->store, save_func, owned, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

static void
save_new (TestDesk *desk, WhRecord *record)
{
  WhChangeGroup *group = wh_change_group_new ();

  wh_change_group_add (group, wh_change_new_put (record));
  save_group (desk, group);
}

static WhRecord *
add_client (TestDesk *desk, const char *first, const char *last, const char *birth, const char *ssn)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, first);
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, last);
  wh_record_set_number (client, WH_CLIENT_NAME_DATA_QUALITY, 1);
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_text (birth));
  wh_record_set_number (client, WH_CLIENT_DOB_DATA_QUALITY, 1);
  if (ssn != NULL)
    wh_record_set_text (client, WH_CLIENT_SSN, ssn);
  wh_record_set_number (client, WH_CLIENT_SSN_DATA_QUALITY, ssn != NULL ? 1 : 99);
  wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, 0);
  save_new (desk, client);
  return client;
}

static void
add_stay (TestDesk *desk, WhRecord *client, const char *name, gboolean victim_services)
{
  g_autoptr (WhRecord) organization = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_number (organization, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, victim_services);
  save_new (desk, organization);
  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID, wh_record_get_id (organization), NULL);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, 1);
  save_new (desk, project);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_session_today (desk->session) - 12);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  save_new (desk, stay);
}

static void
set_up (Case *c, gconstpointer unused)
{
  static const char *const others[][2] = { { "James", "Smith" }, { "Mary", "Smith" }, { "Ruth", "Bellwater" } };

  c->desk = test_desk_new (TEST_DESK_EMPTY, 1024, 740);
  c->kate = add_client (c->desk, "Katherine", "Thornapple", "1980-02-01", "912345678");
  c->kathy = add_client (c->desk, "Kathy", "Thornapple", "1980-02-01", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_object_unref (add_client (c->desk, others[i][0], others[i][1], "1971-05-05", NULL));
  add_stay (c->desk, c->kate, "Harbor House", FALSE);
  add_stay (c->desk, c->kathy, "Bridgeway Night Shelter", FALSE);
}

static void
tear_down (Case *c, gconstpointer unused)
{
  test_desk_free (c->desk);
  g_clear_object (&c->kate);
  g_clear_object (&c->kathy);
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* The first widget in @widget that shows exactly @text. */
static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
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

/* In any window. */
static GtkWidget *
find_anywhere (const char *text)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      GtkWidget *found = find_label (window, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
wait_until (const char *text, gboolean there)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, give_up_cb, &late);

  while ((find_anywhere (text) != NULL) != there && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    g_error ("%s “%s”", there ? "There never came" : "There never went", text);
  g_source_remove (timer);
  return find_anywhere (text);
}

static GtkWidget *
wait_for (const char *text)
{
  return wait_until (text, TRUE);
}

static void
press (const char *label)
{
  GtkWidget *button = gtk_widget_get_ancestor (wait_for (label), GTK_TYPE_BUTTON);

  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

/* A row of a list: what Enter does. */
static void
activate (const char *label)
{
  GtkWidget *row = gtk_widget_get_ancestor (wait_for (label), GTK_TYPE_LIST_BOX_ROW);

  gtk_widget_activate (row);
}

static void
picture (GtkWidget *window, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light");

  wh_picture_take (window, file);
}

static GtkWidget *
window_of (const char *label)
{
  return GTK_WIDGET (gtk_widget_get_root (wait_for (label)));
}

static void
open_duplicates (void)
{
  activate ("1 possible duplicate");
  wait_for (MAY_BE);
  wait_for ("Speaks for one person");
}

static void
open_client (Case *c, WhRecord *client)
{
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (c->desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (client), hex));
}

typedef struct
{
  WhKindId kind;
  GPtrArray *records;
} All;

static gboolean
list_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  All *all = data;

  all->records = wh_store_list_all (store, all->kind, error);
  return all->records != NULL;
}

static GPtrArray *
all_of (Case *c, WhKindId kind)
{
  All all = { kind, NULL };

  g_assert_true (wh_store_run (c->desk->store, list_func, &all, WH_STORE_WRITE, NULL, NULL));
  return all.records;
}

static guint
count (Case *c, WhKindId kind)
{
  g_autoptr (GPtrArray) all = all_of (c, kind);

  return all->len;
}

static void
wait_for_count (Case *c, WhKindId kind, guint n)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, give_up_cb, &late);

  while (count (c, kind) != n && !late)
    g_main_context_iteration (NULL, FALSE);
  g_assert_false (late);
  g_source_remove (timer);
}

/* Every cell of every client and of what belongs to them. */
static char *
dump (Case *c)
{
  static const WhKindId kinds[] = { WH_KIND_CLIENT, WH_KIND_ENROLLMENT };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GPtrArray) all = all_of (c, kinds[i]);

      for (guint j = 0; j < all->len; j++)
        for (guint column = 0; column < wh_kind (kinds[i])->n_columns; column++)
          {
            g_autoptr (GString) cell = g_string_new (NULL);

            g_string_append_printf (text, "%s|", wh_record_get_cell (all->pdata[j], column, cell));
          }
    }
  return g_string_free (text, FALSE);
}

/* Whoever comes is compared and pointed out; what is found is shown, and nothing is done of itself. */
static void
test_found_and_left_alone (Case *c, gconstpointer unused)
{
  wait_for ("1 possible duplicate");
  picture (c->desk->window, "home");
  open_duplicates ();
  wait_for ("the same birth date");
  wait_for ("one first name is a nickname of the other");
  picture (c->desk->window, "duplicates");
  g_assert_cmpuint (count (c, WH_KIND_CLIENT_MERGE), ==, 0);
  g_assert_cmpuint (count (c, WH_KIND_CLIENT_APART), ==, 0);
  gtk_widget_activate_action (c->desk->workspace, "work.leave-flow", NULL);
  open_client (c, c->kathy);
  wait_for ("Possibly the same person as Katherine Thornapple");
  picture (c->desk->window, "client-with-duplicate");
}

static void
merge (Case *c)
{
  open_duplicates ();
  press ("The same person…");
  wait_for ("Record in front");
  picture (window_of ("Record in front"), "merge");
  press ("Merge");
  wait_for_count (c, WH_KIND_CLIENT_MERGE, 1);
  wait_until (MAY_BE, FALSE);
  wait_for ("No possible duplicates");
  picture (c->desk->window, "merged");
}

/* Previewed, done, and taken back from where it was said. */
static void
test_merge_and_undo (Case *c, gconstpointer unused)
{
  g_autofree char *before = dump (c), *merged = NULL, *after = NULL;
  g_autoptr (GPtrArray) merges = NULL;

  merge (c);
  merged = dump (c);
  g_assert_cmpstr (merged, ==, before);
  merges = all_of (c, WH_KIND_CLIENT_MERGE);
  /* Only Katherine's record has a number: it shows, whichever stands. */
  g_assert_true (wh_id_equal (wh_record_get_reference (merges->pdata[0], WH_CLIENT_MERGE_PERSONAL_ID),
                              wh_record_get_id (c->kate))
                 || strstr (wh_record_get_text (merges->pdata[0], WH_CLIENT_MERGE_TAKEN_UNITS), "ssn") != NULL);
  press ("Undo");
  wait_for_count (c, WH_KIND_CLIENT_MERGE, 0);
  wait_for (MAY_BE);
  after = dump (c);
  g_assert_cmpstr (after, ==, before);
}

/* Where the two differ a person chooses whose answer shows, and sees it before it is done. */
static void
test_the_other_answer (Case *c, gconstpointer unused)
{
  guint unit = wh_kind (WH_KIND_CLIENT)->columns[WH_CLIENT_SSN].unit;
  g_autoptr (GPtrArray) merges = NULL;
  GtkWidget *dialog;
  gboolean kate_stands;

  open_duplicates ();
  press ("The same person…");
  dialog = window_of ("Afterwards");
  gtk_widget_activate (gtk_widget_get_ancestor (find_label (dialog, "Data not collected"), GTK_TYPE_LIST_BOX_ROW));
  picture (dialog, "merge-other-answer");
  press ("Merge");
  wait_for_count (c, WH_KIND_CLIENT_MERGE, 1);
  merges = all_of (c, WH_KIND_CLIENT_MERGE);
  kate_stands = wh_id_equal (wh_record_get_reference (merges->pdata[0], WH_CLIENT_MERGE_PERSONAL_ID),
                             wh_record_get_id (c->kate));
  g_assert_cmpint ((wh_client_merge_taken (merges->pdata[0]) >> unit & 1) != 0, ==, kate_stands);
}

/* Later, from the client page: both come back as they were, and nobody is asked again. */
static void
test_separated_again (Case *c, gconstpointer unused)
{
  g_autofree char *before = dump (c), *after = NULL;

  merge (c);
  gtk_widget_activate_action (c->desk->workspace, "work.leave-flow", NULL);
  open_client (c, c->kathy);
  wait_for ("Harbor House");
  wait_for ("Bridgeway Night Shelter");
  picture (c->desk->window, "client-merged");
  for (GtkWidget *label = NULL; label == NULL;)
    {
      label = find_anywhere ("Also on file as Kathy Thornapple");
      if (label == NULL)
        label = find_anywhere ("Also on file as Katherine Thornapple");
      if (label != NULL)
        gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
      else
        g_main_context_iteration (NULL, TRUE);
    }
  wait_for ("These come back");
  picture (window_of ("These come back"), "separate");
  press ("Separate");
  wait_for_count (c, WH_KIND_CLIENT_MERGE, 0);
  wait_for_count (c, WH_KIND_CLIENT_APART, 1);
  after = dump (c);
  g_assert_cmpstr (after, ==, before);
  gtk_widget_activate_action (c->desk->workspace, "work.open-flow", "(ss)", "duplicates", "");
  wait_for ("No possible duplicates");
}

/* "Two different people" is a record, so that no colleague is asked again; Undo asks again. */
static void
test_two_people (Case *c, gconstpointer unused)
{
  open_duplicates ();
  press ("Two different people");
  wait_for_count (c, WH_KIND_CLIENT_APART, 1);
  wait_until (MAY_BE, FALSE);
  g_assert_cmpuint (wh_session_get_waiting (c->desk->session), >, 0);
  press ("Undo");
  wait_for_count (c, WH_KIND_CLIENT_APART, 0);
  wait_for (MAY_BE);
}

typedef struct
{
  WhDuplicateWish wish;
  guint total;
} Ask;

static gboolean
ask_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Ask *ask = data;
  g_autoptr (GPtrArray) pairs = wh_duplicate_list (store, &ask->wish, &ask->total, error);

  return pairs != NULL;
}

static guint
n_pairs (Case *c, gboolean protected_too)
{
  Ask ask = { .wish = { .protected_too = protected_too } };

  g_assert_true (wh_store_run (c->desk->store, ask_func, &ask, WH_STORE_READ, NULL, NULL));
  return ask.total;
}

/* Decisions 15: whom a victim service provider served is nobody's candidate but in the lead's queue. */
static void
test_protected (Case *c, gconstpointer unused)
{
  wait_for ("1 possible duplicate");
  add_stay (c->desk, c->kathy, "Safe Harbor", TRUE);
  wait_until ("1 possible duplicate", FALSE);
  g_assert_cmpuint (n_pairs (c, FALSE), ==, 0);
  g_assert_cmpuint (n_pairs (c, TRUE), ==, 1);
  open_client (c, c->kate);
  wait_for ("Harbor House");
  g_assert_null (find_anywhere ("Possibly the same person as Kathy Thornapple"));
}

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
#define ADD(name, func) g_test_add ("/app/merge/" name, Case, NULL, set_up, func, tear_down)
  ADD ("found", test_found_and_left_alone);
  ADD ("merge-and-undo", test_merge_and_undo);
  ADD ("other-answer", test_the_other_answer);
  ADD ("separate", test_separated_again);
  ADD ("two-people", test_two_people);
  ADD ("protected", test_protected);
  return g_test_run ();
}
