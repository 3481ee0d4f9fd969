/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form-desk.h"

#include "app/intake/wh-form-page.h"
#include "app/wh-picture.h"
#include "store/wh-draft-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

#define FUNDER_HUD_COC_PSH 2

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

void
desk_save (Desk *desk, WhRecord *record)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_put (record));
  wh_session_stamp (desk->session, group);
  wh_store_run (desk->store, save_func, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

/* Of @sub_type and @funding -1 stands for none. */
WhRecord *
desk_add_project_of (Desk *desk, const char *name, int type, int sub_type, int funding)
{
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) funder = wh_record_new (wh_kind (WH_KIND_FUNDER));
  g_autoptr (WhRecord) coc = wh_record_new (wh_kind (WH_KIND_PROJECT_COC));

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, type);
  if (sub_type >= 0)
    wh_record_set_number (project, WH_PROJECT_RRH_SUB_TYPE, sub_type);
  wh_record_set_number (project, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2010, 1, 1));
  desk_save (desk, project);
  wh_record_set_reference (funder, WH_FUNDER_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (funder, WH_FUNDER_FUNDER, funding);
  wh_record_set_number (funder, WH_FUNDER_START_DATE, wh_date_from_ymd (2010, 1, 1));
  if (funding >= 0)
    desk_save (desk, funder);
  wh_record_set_reference (coc, WH_PROJECT_COC_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_text (coc, WH_PROJECT_COC_COC_CODE, "FL-505");
  desk_save (desk, coc);
  return g_steal_pointer (&project);
}

WhRecord *
desk_add_project (Desk *desk, const char *name, int type, int funding)
{
  return desk_add_project_of (desk, name, type, -1, funding);
}

/* Grace is in the house already. */
static void
add_stay (Desk *desk, WhRecord *client, WhRecord *project)
{
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_session_today (desk->session) - 30);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "an earlier household");
  desk_save (desk, stay);
}

static void
fill (Desk *desk)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) project = NULL;

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Grace");
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, "Yoder");
  wh_record_set_number (client, WH_CLIENT_NAME_DATA_QUALITY, 1);
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_text ("1985-03-02"));
  wh_record_set_number (client, WH_CLIENT_DOB_DATA_QUALITY, 1);
  wh_record_set_number (client, WH_CLIENT_SSN_DATA_QUALITY, 9);
  wh_record_set_number (client, WH_CLIENT_WHITE, 1);
  wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, 0);
  desk_save (desk, client);
  project = desk_add_project (desk, "Harbor House", 3, FUNDER_HUD_COC_PSH);
  add_stay (desk, client, project);
}

void
desk_set_up (Desk *desk, gconstpointer data)
{
  static const guint8 key[WH_STORE_KEY_SIZE] = "thirty-two bytes, known to tests";
  g_autoptr (WhRealm) realm = wh_realm_new ();
  g_autoptr (WhPerson) person = wh_person_new ();
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *overlay = adw_toast_overlay_new ();

  desk->dir = wh_test_dir_new ();
  path = wh_test_dir_file (desk->dir, "store.db");
  desk->store = wh_store_create (path, key, &error);
  g_assert_no_error (error);
  realm->address = g_strdup ("http://localhost/okaloosa");
  realm->community = g_strdup ("Okaloosa");
  realm->id = g_strdup ("okaloosa");
  realm->title = g_strdup ("Production");
  realm->zone = g_strdup ("America/Chicago");
  person->id = wh_id_new ();
  person->login = g_strdup ("dana");
  person->name = g_strdup ("Dana Whitfield");
  person->role = WH_ROLE_WORKER;
  desk->session = wh_session_new (realm, person, desk->store);
  fill (desk);
  desk->window = adw_window_new ();
  desk->workspace = GTK_WIDGET (wh_workspace_new (desk->session));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), desk->workspace);
  gtk_window_set_default_size (GTK_WINDOW (desk->window), 1024, 740);
  adw_window_set_content (ADW_WINDOW (desk->window), overlay);
  gtk_window_present (GTK_WINDOW (desk->window));
}

void
desk_tear_down (Desk *desk, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&desk->session);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  g_clear_pointer (&desk->dir, wh_test_dir_free);
}

GtkWidget *
desk_find_type (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = desk_find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
desk_find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = desk_find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
late_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
desk_wait_until (Desk *desk, Ready ready, gconstpointer data)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (10, late_cb, &late);

  while (!ready (desk, data) && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
}

WhForm *
desk_form (Desk *desk)
{
  GtkWidget *page = desk_find_type (desk->window, WH_TYPE_FORM_PAGE);

  return page != NULL ? wh_form_page_get_form (WH_FORM_PAGE (page)) : NULL;
}

gboolean
desk_is_form_open (Desk *desk, gconstpointer data)
{
  return desk_form (desk) != NULL;
}

gboolean
desk_is_closed (Desk *desk, gconstpointer data)
{
  return desk_find_type (desk->window, WH_TYPE_FORM_PAGE) == NULL;
}

gboolean
desk_is_shown (Desk *desk, gconstpointer data)
{
  return desk_find_label (desk->window, data) != NULL;
}

WhForm *
desk_open_flow (Desk *desk, const char *flow, const char *parameter)
{
  gtk_widget_activate_action (desk->workspace, "work.open-flow", "(ss)", flow, parameter);
  desk_wait_until (desk, desk_is_form_open, NULL);
  wh_picture_settle (desk->window);
  return desk_form (desk);
}

WhForm *
desk_open_intake (Desk *desk, const char *parameter)
{
  return desk_open_flow (desk, "intake", parameter);
}

void
desk_click (Desk *desk, const char *label)
{
  GtkWidget *found = desk_find_label (desk->window, label);

  g_assert_nonnull (found);
  g_signal_emit_by_name (gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON), "clicked");
}

static gboolean
list_all (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gpointer *work = data;

  work[1] = wh_store_list_all (store, GPOINTER_TO_UINT (work[0]), error);
  return work[1] != NULL;
}

GPtrArray *
desk_records (Desk *desk, WhKindId kind)
{
  gpointer work[2] = { GUINT_TO_POINTER (kind), NULL };

  g_assert_true (wh_store_run (desk->store, list_all, work, WH_STORE_WRITE, NULL, NULL));
  return work[1];
}

typedef struct
{
  const char *form;
  GPtrArray *found;
} DraftList;

static gboolean
list_drafts (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  DraftList *list = data;

  list->found = wh_draft_list (store, list->form, error);
  return list->found != NULL;
}

/* Runs after everything that was on its way into the store before. */
GPtrArray *
desk_drafts (Desk *desk, const char *form)
{
  DraftList list = { form, NULL };

  g_assert_true (wh_store_run (desk->store, list_drafts, &list, WH_STORE_WRITE, NULL, NULL));
  return list.found;
}
