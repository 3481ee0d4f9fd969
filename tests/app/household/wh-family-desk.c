/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/household/wh-family-desk.h"

#include "app/wh-picture.h"
#include "app/wh-workspace.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

void
family_desk_save_new (FamilyDesk *desk, WhRecord *record)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_put (record));
  wh_session_stamp (desk->session, group);
  wh_store_run (desk->store, save_func, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

static WhRecord *
add_project (FamilyDesk *desk, const char *name, int type)
{
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) coc = wh_record_new (wh_kind (WH_KIND_PROJECT_COC));

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, type);
  family_desk_save_new (desk, project);
  wh_record_set_reference (coc, WH_PROJECT_COC_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_text (coc, WH_PROJECT_COC_COC_CODE, "FL-505");
  family_desk_save_new (desk, coc);
  return project;
}

WhRecord *
family_desk_client (FamilyDesk *desk, const char *first, const char *last, WhDate born)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, first);
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, last);
  wh_record_set_number (client, WH_CLIENT_DOB, born);
  family_desk_save_new (desk, client);
  return client;
}

WhRecord *
family_desk_enroll (FamilyDesk *desk, WhRecord *client, WhRecord *project, const char *household, int relationship,
                    WhDate entry)
{
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, household);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relationship);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, entry);
  if (relationship == 1)
    wh_record_set_text (stay, WH_ENROLLMENT_ENROLLMENT_COC, "FL-505");
  family_desk_save_new (desk, stay);
  return stay;
}

WhRecord *
family_desk_add (FamilyDesk *desk, WhKindId kind, WhRecord *enrollment, const char *day_column, WhDate day)
{
  WhRecord *record = wh_record_new (wh_kind (kind));

  wh_record_set_reference (record, (guint) wh_kind_column (wh_kind (kind), "EnrollmentID"),
                           wh_record_get_id (enrollment), NULL);
  wh_record_set_number (record, (guint) wh_kind_column (wh_kind (kind), day_column), day);
  if (kind == WH_KIND_SERVICE)
    wh_record_set_number (record, WH_SERVICE_RECORD_TYPE, 200);
  if (kind == WH_KIND_EXIT)
    wh_record_set_number (record, WH_EXIT_DESTINATION, 30);
  family_desk_save_new (desk, record);
  return record;
}

static WhRecord *
add_worker (FamilyDesk *desk, const char *first, const char *last)
{
  WhRecord *user = wh_record_new (wh_kind (WH_KIND_USER));

  wh_record_set_text (user, WH_USER_USER_FIRST_NAME, first);
  wh_record_set_text (user, WH_USER_USER_LAST_NAME, last);
  family_desk_save_new (desk, user);
  return user;
}

static void
fill (FamilyDesk *desk)
{
  WhDate today = wh_session_today (desk->session);
  g_autoptr (WhRecord) assignment = wh_record_new (wh_kind (WH_KIND_CASE_ASSIGNMENT));

  desk->shelter = add_project (desk, "Bridgeway Night Shelter", 1);
  desk->housing = add_project (desk, "Harbor House", 3);
  desk->street = add_project (desk, "Street Team", 4);
  desk->ana = add_worker (desk, "Ana", "Ruiz");
  desk->ben = add_worker (desk, "Ben", "Cole");
  desk->grace = family_desk_client (desk, "Grace", "Yoder", wh_date_from_ymd (1985, 3, 2));
  desk->tom = family_desk_client (desk, "Tom", "Yoder", wh_date_from_ymd (1983, 8, 9));
  desk->mia = family_desk_client (desk, "Mia", "Yoder", wh_date_add_months (today + 20, -18 * 12));
  desk->stay[0] = family_desk_enroll (desk, desk->grace, desk->shelter, "0192aa", 1, today - 12);
  desk->stay[1] = family_desk_enroll (desk, desk->tom, desk->shelter, "0192aa", 3, today - 4);
  desk->stay[2] = family_desk_enroll (desk, desk->mia, desk->shelter, "0192aa", 2, today - 12);
  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_PERSONAL_ID, wh_record_get_id (desk->grace), NULL);
  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_WORKER_ID, wh_record_get_id (desk->ana), NULL);
  wh_record_set_number (assignment, WH_CASE_ASSIGNMENT_START_DATE, today - 12);
  family_desk_save_new (desk, assignment);
}

void
family_desk_set_up (FamilyDesk *desk, gconstpointer data)
{
  static const guint8 key[WH_STORE_KEY_SIZE] = "thirty-two bytes, known to tests";
  g_autoptr (WhRealm) realm = wh_realm_new ();
  g_autoptr (WhPerson) person = wh_person_new ();
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *overlay = adw_toast_overlay_new ();

  wh_picture_load_look ();
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
  desk->window = g_object_new (ADW_TYPE_APPLICATION_WINDOW, "title", "Wayhome", NULL);
  desk->workspace = GTK_WIDGET (wh_workspace_new (desk->session));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), desk->workspace);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (desk->window), overlay);
  gtk_window_set_default_size (GTK_WINDOW (desk->window), 1024, 740);
  gtk_window_present (GTK_WINDOW (desk->window));
}

void
family_desk_tear_down (FamilyDesk *desk, gconstpointer data)
{
  WhRecord **records[] = { &desk->shelter, &desk->housing, &desk->street,  &desk->grace,   &desk->tom, &desk->mia,
                           &desk->stay[0], &desk->stay[1], &desk->stay[2], &desk->ana, &desk->ben };

  gtk_window_destroy (GTK_WINDOW (desk->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    g_clear_object (records[i]);
  g_clear_object (&desk->session);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  g_clear_pointer (&desk->dir, wh_test_dir_free);
}

typedef struct
{
  WhRecord *like;
  WhRecord *record;
  WhKindId kind;
  gint64 count;
} Read;

static gboolean
read_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Read *read = data;

  if (read->like == NULL)
    return wh_store_count_records (store, read->kind, &read->count, error);
  read->record = wh_store_get_record (store, wh_record_get_kind (read->like)->id, wh_record_get_id (read->like), error);
  return TRUE;
}

/* As it stands now; NULL when it was deleted. */
WhRecord *
family_desk_read (FamilyDesk *desk, WhRecord *like)
{
  Read read = { like, NULL, 0, 0 };

  wh_store_run (desk->store, read_func, &read, WH_STORE_READ, NULL, NULL);
  return read.record;
}

guint
family_desk_count (FamilyDesk *desk, WhKindId kind)
{
  Read read = { NULL, NULL, kind, 0 };

  wh_store_run (desk->store, read_func, &read, WH_STORE_READ, NULL, NULL);
  return (guint) read.count;
}

static gboolean
late_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
family_desk_wait (FamilyDesk *desk, FamilyReady ready, gconstpointer data)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (15, late_cb, &late);

  while (!ready (desk, data) && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    g_error ("not ready in time: %s", ready == family_desk_says ? (const char *) data : "");
  g_source_remove (timer);
}

static const char *
text_of (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  return GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;
}

/* The first one that is on screen and, when @text is given, says it somewhere. */
GtkWidget *
family_desk_find (GtkWidget *widget, GType type, const char *text)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget)
      && (text == NULL || (text_of (widget) != NULL && strstr (text_of (widget), text) != NULL)
          || (ADW_IS_ACTION_ROW (widget) && family_desk_find (widget, GTK_TYPE_LABEL, text) != NULL)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = family_desk_find (child, type, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Somewhere in one of the windows. */
gboolean
family_desk_says (FamilyDesk *desk, gconstpointer text)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (family_desk_find (window, GTK_TYPE_LABEL, text) != NULL)
        return TRUE;
    }
  return FALSE;
}

GtkWidget *
family_desk_dialog (FamilyDesk *desk, GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_visible (window))
        return window;
    }
  return NULL;
}
