/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a community asks itself, defined and answered in a real window over a real store. */
#include "app/administration/wh-administration-screen.h"
#include "app/intake/wh-form-page.h"
#include "app/intake/wh-stay-dialog.h"
#include "app/local/wh-local-pane.h"
#include "app/local/wh-local-preview.h"
#include "app/test-desk.h"
#include "app/wh-pane-screen.h"
#include "app/wh-picture.h"
#include "form/wh-form.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

typedef struct
{
  TestDesk *desk;
  WhRecord *number, *pet, *secret, *service;
} Town;

static GtkWidget *
find (GtkWidget *widget, GType type, const char *text)
{
  gboolean found = g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget);

  if (found && text != NULL)
    found = GTK_IS_LABEL (widget) ? g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text)
                                  : g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0;
  if (found)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if ((widget = find (child, type, text)) != NULL)
      return widget;
  return NULL;
}

static gboolean
late_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static GtkWidget *
wait_for (GtkWidget *within, GType type, const char *text)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, late_cb, &late);
  GtkWidget *found;

  while ((found = find (within, type, text)) == NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (found);
  g_source_remove (timer);
  return found;
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

static void
save (Town *town, WhRecord *record)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_put (record));
  wh_session_stamp (town->desk->session, group);
  wh_store_run (town->desk->store, save_func, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

static WhRecord *
add_field (Town *town, const char *name, int type, int about, WhRecord *list)
{
  WhRecord *field = wh_record_new (wh_kind (WH_KIND_LOCAL_FIELD));

  wh_record_set_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME, name);
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_TYPE, type);
  wh_record_set_number (field, WH_LOCAL_FIELD_ABOUT_WHAT, about);
  wh_record_set_number (field, WH_LOCAL_FIELD_AT_START, 1);
  wh_record_set_number (field, WH_LOCAL_FIELD_AT_UPDATE, 1);
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_REQUIRED, 1);
  if (list != NULL)
    wh_record_set_reference (field, WH_LOCAL_FIELD_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
  save (town, field);
  return field;
}

static WhRecord *
add_list (Town *town)
{
  static const char *const options[] = { "Dog", "Cat", "Bird" };
  WhRecord *list = wh_record_new (wh_kind (WH_KIND_LOCAL_LIST));

  wh_record_set_text (list, WH_LOCAL_LIST_LOCAL_LIST_NAME, "Pets");
  save (town, list);
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      g_autoptr (WhRecord) option = wh_record_new (wh_kind (WH_KIND_LOCAL_OPTION));

      wh_record_set_reference (option, WH_LOCAL_OPTION_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
      wh_record_set_number (option, WH_LOCAL_OPTION_OPTION_NUMBER, i + 1);
      wh_record_set_text (option, WH_LOCAL_OPTION_OPTION_TEXT, options[i]);
      save (town, option);
    }
  return list;
}

static void
set_up (Town *town, gconstpointer role)
{
  g_autoptr (WhRecord) list = NULL;

  town->desk = test_desk_new_as ((WhRole) GPOINTER_TO_INT (role), TEST_DESK_USUAL, 1024, 740);
  list = add_list (town);
  town->number = add_field (town, "Bed list number", 1, 1, NULL);
  town->pet = add_field (town, "Which animal comes along?", 6, 2, list);
  town->secret = add_field (town, "Does anybody look for them?", 5, 3, NULL);
  town->service = wh_record_new (wh_kind (WH_KIND_LOCAL_SERVICE));
  wh_record_set_text (town->service, WH_LOCAL_SERVICE_LOCAL_SERVICE_NAME, "Laundry");
  wh_record_set_text (town->service, WH_LOCAL_SERVICE_UNIT_NAME, "loads");
  save (town, town->service);
}

static void
tear_down (Town *town, gconstpointer unused)
{
  g_clear_object (&town->number);
  g_clear_object (&town->pet);
  g_clear_object (&town->secret);
  g_clear_object (&town->service);
  test_desk_free (town->desk);
}

static void
picture (GtkWidget *window, const char *name)
{
  g_autofree char *file = g_strdup_printf ("local-%s-%s", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light");

  wh_picture_settle (window);
  wh_picture_take (window, file);
}

typedef struct
{
  WhKindId kind;
  GPtrArray *found;
} List;

static gboolean
list_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  List *list = data;

  list->found = wh_store_list_all (store, list->kind, error);
  return list->found != NULL;
}

static GPtrArray *
records (Town *town, WhKindId kind)
{
  List list = { kind };
  g_autoptr (GError) error = NULL;

  wh_store_run (town->desk->store, list_func, &list, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
  return list.found;
}

static GtkWidget *
open_pane (Town *town)
{
  GtkWidget *screen;

  gtk_widget_activate_action (town->desk->workspace, "work.show-screen", "s", "administration");
  screen = wait_for (town->desk->window, WH_TYPE_ADMINISTRATION_SCREEN, NULL);
  wh_pane_screen_show (WH_PANE_SCREEN (screen), "local");
  return wait_for (town->desk->window, WH_TYPE_LOCAL_PANE, NULL);
}

static WhForm *
open_form (Town *town, const char *parameter)
{
  GtkWidget *page;

  gtk_widget_activate_action (town->desk->workspace, "work.open-flow", "(ss)", "form", parameter);
  page = wait_for (town->desk->window, WH_TYPE_FORM_PAGE, NULL);
  while (wh_form_page_get_form (WH_FORM_PAGE (page)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  wh_picture_settle (town->desk->window);
  return wh_form_page_get_form (WH_FORM_PAGE (page));
}

static void
press_save (Town *town)
{
  GtkWidget *page = find (town->desk->window, WH_TYPE_FORM_PAGE, NULL), *label;

  label = wait_for (page, GTK_TYPE_LABEL, "Save");
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
}

/* Everything that is defined is listed, with where it appears. */
static void
test_pane (Town *town, gconstpointer unused)
{
  GtkWidget *pane = open_pane (town);

  wait_for (pane, GTK_TYPE_LABEL, "Bed list number");
  g_assert_nonnull (find (pane, GTK_TYPE_LABEL, "Laundry"));
  g_assert_nonnull (find (pane, GTK_TYPE_LABEL, "Dog"));
  g_assert_nonnull (find (pane, GTK_TYPE_LABEL, "One of a list · Pets · The stay · Project start, Update"));
  g_assert_nonnull (find (pane, GTK_TYPE_BUTTON, "Add: Local question"));
  picture (town->desk->window, "pane");
}

/* An agency's administrator sees what is everybody's, and cannot change it. */
static void
test_pane_of_an_agency (Town *town, gconstpointer unused)
{
  GtkWidget *pane = open_pane (town);
  GtkWidget *label = wait_for (pane, GTK_TYPE_LABEL, "Bed list number");
  GtkWidget *row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);

  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_null (find (pane, GTK_TYPE_BUTTON, "Delete"));
  g_assert_nonnull (find (pane, GTK_TYPE_BUTTON, "Preview"));
}

/* A question is seen as a worker will see it. */
static void
test_preview (Town *town, gconstpointer unused)
{
  GListModel *windows = gtk_window_get_toplevels ();
  guint before = g_list_model_get_n_items (windows);
  GtkWidget *pane = open_pane (town);
  GtkWidget *label = wait_for (pane, GTK_TYPE_LABEL, "Which animal comes along?");
  GtkWidget *row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);
  g_autoptr (GtkWindow) window = NULL;

  g_signal_emit_by_name (find (row, GTK_TYPE_BUTTON, "Preview"), "clicked");
  window = g_list_model_get_item (windows, before);
  g_assert_nonnull (window);
  wait_for (GTK_WIDGET (window), GTK_TYPE_LABEL, "Which animal comes along?");
  wait_for (GTK_WIDGET (window), GTK_TYPE_LABEL, "Cat");
  picture (GTK_WIDGET (window), "preview");
  gtk_window_destroy (window);
}

/* A new question is made in its form, like a project is. */
static void
test_definition (Town *town, gconstpointer unused)
{
  WhForm *form = open_form (town, "new:local_field:00000000000000000000000000000000");
  const WhLayoutField *list = wh_layout_field_by_name (&wh_layout_local_field, "local_field.LocalListID");
  g_autoptr (GPtrArray) found = NULL;

  g_assert_false (wh_form_get_state (form, 0, list).visible);
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_local_field, "local_field.LocalFieldName"), 0, "Shoe size");
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_local_field, "local_field.AnswerType"), 0, "6");
  g_assert_true (wh_form_get_state (form, 0, list).visible);
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_local_field, "local_field.AboutWhat"), 0, "2");
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_local_field, "local_field.AtStart"), 0, "1");
  picture (town->desk->window, "definition");
  press_save (town);
  wait_for (town->desk->window, WH_TYPE_LOCAL_PANE, NULL);
  found = records (town, WH_KIND_LOCAL_FIELD);
  g_assert_cmpuint (found->len, ==, 4);
  wait_for (town->desk->window, GTK_TYPE_LABEL, "Shoe size");
}

static char *
stay_of (Town *town, const char *form)
{
  g_autoptr (GPtrArray) stays = records (town, WH_KIND_ENROLLMENT);
  char hex[WH_ID_HEX_SIZE];

  return g_strdup_printf ("stay:%s:%s", form, wh_id_to_hex (wh_record_get_id (stays->pdata[0]), hex));
}

static const WhLayoutField *
local_field (WhForm *form, WhRecord *field)
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *name = g_strconcat ("local.", wh_id_to_hex (wh_record_get_id (field), hex), NULL);

  return wh_layout_field_by_name (wh_form_get_layout (form), name);
}

/* A worker answers them on a page after the standard's; the private one is closed until it is opened. */
static void
test_form (Town *town, gconstpointer unused)
{
  g_autofree char *parameter = stay_of (town, "update");
  WhForm *form = open_form (town, parameter);
  GtkWidget *page = find (town->desk->window, WH_TYPE_FORM_PAGE, NULL);
  g_autoptr (GPtrArray) about_client = NULL, about_stay = NULL, private = NULL;
  char today[WH_DATE_TEXT_SIZE];

  wh_date_to_text (wh_session_today (town->desk->session), today);
  wh_form_page_show_section (WH_FORM_PAGE (page), wh_form_get_layout (form)->n_pages - 1);
  wait_for (page, GTK_TYPE_LABEL, "Which animal comes along?");
  g_assert_null (find (page, GTK_TYPE_LABEL, "Does anybody look for them?"));
  wh_form_set (form, 0, local_field (form, town->number), 0, "B-17");
  wh_form_set (form, 0, local_field (form, town->pet), 0, "2");
  wh_form_set (form, 0, local_field (form, town->secret), 0, "8");
  wh_form_set (form, WH_FORM_HOUSEHOLD,
               wh_layout_field_by_name (&wh_layout_update, "income_benefit.InformationDate"), 0, today);
  picture (town->desk->window, "form");
  press_save (town);
  while (find (town->desk->window, WH_TYPE_FORM_PAGE, NULL) != NULL)
    g_main_context_iteration (NULL, TRUE);
  about_client = records (town, WH_KIND_LOCAL_CLIENT_ANSWER);
  about_stay = records (town, WH_KIND_LOCAL_ANSWER);
  private = records (town, WH_KIND_LOCAL_PRIVATE_ANSWER);
  g_assert_cmpuint (about_client->len, ==, 1);
  g_assert_cmpuint (about_stay->len, ==, 1);
  g_assert_cmpuint (private->len, ==, 1);
  g_assert_cmpstr (wh_record_get_text (about_stay->pdata[0], WH_LOCAL_ANSWER_ANSWER_TEXT), ==, "2");
}

/* The stay offers the service, and keeps it to be corrected. */
static void
test_service (Town *town, gconstpointer unused)
{
  g_autofree char *parameter = stay_of (town, "local_service_given");
  WhForm *form = open_form (town, parameter);
  g_autoptr (GPtrArray) given = NULL, stays = records (town, WH_KIND_ENROLLMENT);
  char hex[WH_ID_HEX_SIZE];
  GtkWidget *dialog;

  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_local_service_given, "local_service_given.LocalServiceID"),
               0, wh_id_to_hex (wh_record_get_id (town->service), hex));
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_local_service_given, "local_service_given.Units"), 0, "3");
  picture (town->desk->window, "service");
  press_save (town);
  while (find (town->desk->window, WH_TYPE_FORM_PAGE, NULL) != NULL)
    g_main_context_iteration (NULL, TRUE);
  given = records (town, WH_KIND_LOCAL_SERVICE_GIVEN);
  g_assert_cmpuint (given->len, ==, 1);
  g_assert_nonnull (wh_record_get_reference (given->pdata[0], WH_LOCAL_SERVICE_GIVEN_ENROLLMENT_ID));
  dialog = wh_stay_dialog_new (town->desk->session, wh_record_get_id (stays->pdata[0]));
  gtk_window_present (GTK_WINDOW (dialog));
  wait_for (dialog, GTK_TYPE_LABEL, "Local service");
  picture (dialog, "stay");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
#define ADD(name, role, func) \
  g_test_add ("/app/local/" name, Town, GINT_TO_POINTER (role), set_up, func, tear_down)
  ADD ("pane", WH_ROLE_SYSTEM_ADMIN, test_pane);
  ADD ("pane-of-an-agency", WH_ROLE_AGENCY_ADMIN, test_pane_of_an_agency);
  ADD ("preview", WH_ROLE_SYSTEM_ADMIN, test_preview);
  ADD ("definition", WH_ROLE_SYSTEM_ADMIN, test_definition);
  ADD ("form", WH_ROLE_WORKER, test_form);
  ADD ("service", WH_ROLE_WORKER, test_service);
  return g_test_run ();
}
