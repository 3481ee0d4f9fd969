/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/test-desk.h"

#include "store/wh-people-query.h"
#include "store/wh-store-save.h"


static gboolean
save_group (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

static void
save_new (TestDesk *desk, WhRecord *record)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_put (record));
  wh_session_stamp (desk->session, group);
  wh_store_run (desk->store, save_group, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

gboolean
test_desk_touch (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_people_touch (store, data, 1, error);
}

static WhRecord *
add_client (TestDesk *desk, const char *first, const char *last, const char *birth)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  WhId id = *wh_record_get_id (client);

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, first);
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, last);
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_text (birth));
  wh_record_set_text (client, WH_CLIENT_SSN, "999001234");
  wh_record_set_number (client, WH_CLIENT_WHITE, 1);
  wh_record_set_number (client, WH_CLIENT_HISPANIC_LATINAO, 1);
  wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, 0);
  save_new (desk, client);
  wh_store_run (desk->store, test_desk_touch, &id, WH_STORE_WRITE, NULL, NULL);
  return client;
}

static void
add_stay (TestDesk *desk)
{
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, "Bridgeway Night Shelter");
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, 1);
  save_new (desk, project);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_session_today (desk->session) - 12);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "0192aa");
  save_new (desk, stay);
}

static void
add_appointment (TestDesk *desk, const char *title, gint64 days, const char *from, const char *to)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (WH_KIND_APPOINTMENT));
  char day[WH_DATE_TEXT_SIZE];
  g_autofree char *start = NULL, *end = NULL;

  wh_date_to_text (wh_session_today (desk->session) + days, day);
  start = g_strdup_printf ("%s %s:00", day, from);
  end = g_strdup_printf ("%s %s:00", day, to);
  wh_record_set_text (record, WH_APPOINTMENT_TITLE, title);
  wh_record_set_text (record, WH_APPOINTMENT_STARTS_AT, start);
  wh_record_set_text (record, WH_APPOINTMENT_ENDS_AT, end);
  wh_record_set_text (record, WH_APPOINTMENT_PLACE, "Front office");
  wh_record_set_reference (record, WH_APPOINTMENT_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_reference (record, WH_APPOINTMENT_WORKER_ID, &wh_session_get_person (desk->session)->id, NULL);
  save_new (desk, record);
  if (wh_id_is_nil (&desk->appointment))
    desk->appointment = *wh_record_get_id (record);
}

static void
add_words (TestDesk *desk)
{
  g_autoptr (WhRecord) note = wh_record_new (wh_kind (WH_KIND_CASE_NOTE));
  g_autoptr (WhRecord) task = wh_record_new (wh_kind (WH_KIND_TASK));
  g_autoptr (WhRecord) alert = wh_record_new (wh_kind (WH_KIND_ALERT));

  wh_record_set_reference (note, WH_CASE_NOTE_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_number (note, WH_CASE_NOTE_NOTE_DATE, wh_session_today (desk->session));
  wh_record_set_number (note, WH_CASE_NOTE_NOTE_TOPIC, 2);
  wh_record_set_text (note, WH_CASE_NOTE_NOTE_TEXT, "Viewed a room on Elm & 3rd <second floor>.");
  save_new (desk, note);
  wh_record_set_text (task, WH_TASK_TITLE, "Call the landlord");
  wh_record_set_reference (task, WH_TASK_WORKER_ID, &wh_session_get_person (desk->session)->id, NULL);
  wh_record_set_number (task, WH_TASK_DUE_DATE, wh_session_today (desk->session) - 1);
  save_new (desk, task);
  wh_record_set_reference (alert, WH_ALERT_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_number (alert, WH_ALERT_ALERT_TYPE, 1);
  wh_record_set_text (alert, WH_ALERT_ALERT_TEXT, "Carries an insulin pen; keep in the refrigerator.");
  save_new (desk, alert);
}

/* Two people changed the name: the second one's value waits here. */
static void
add_conflict (TestDesk *desk)
{
  g_autoptr (WhRecord) conflict = wh_record_new (wh_kind (WH_KIND_CONFLICT));
  char hex[WH_ID_HEX_SIZE];

  wh_record_set_reference (conflict, WH_CONFLICT_PERSONAL_ID, wh_record_get_id (desk->client), NULL);
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_KIND, "client");
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_ID, wh_id_to_hex (wh_record_get_id (desk->client), hex));
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_UNIT, "name");
  wh_record_set_text (conflict, WH_CONFLICT_KEPT_VALUE, "{\"FirstName\":\"Grace\",\"LastName\":\"Yoder\"}");
  wh_record_set_text (conflict, WH_CONFLICT_LOST_VALUE, "{\"FirstName\":\"Gracie\",\"LastName\":\"Yoder\"}");
  wh_record_set_number (conflict, WH_CONFLICT_REASON, 1);
  save_new (desk, conflict);
}

static void
add_usual (TestDesk *desk)
{
  g_autoptr (WhRecord) other = add_client (desk, "Zoë", "Martínez", "1991-07-19");

  desk->client = add_client (desk, "Grace", "Yoder", "1985-03-02");
  add_stay (desk);
  add_appointment (desk, "Housing search", 0, "09:30", "10:00");
  add_appointment (desk, "Benefits office", 0, "13:00", "14:00");
  add_appointment (desk, "Clinic", 0, "15:00", "15:30");
  add_appointment (desk, "Court", 0, "16:00", "17:00");
  add_appointment (desk, "Lease signing", 3, "11:00", "11:30");
  add_words (desk);
  add_conflict (desk);
}

/* What a busy desk has, and names that are hard to set. */
static void
add_many (TestDesk *desk)
{
  static const char *const names[][2] = {
    { "Maria Guadalupe Esperanza", "de la Santísima Trinidad Villanueva-Featherstonehaugh y Montoya" },
    { "محمد", "عبد الرحمن" }, { "שרה", "כהן" }, { "Nguyễn Thị", "Hồng Nhung" }, { "X", "Æ" },
  };

  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *first = g_strdup_printf ("Guest %u", i + 1);
      g_autoptr (WhRecord) client = i < G_N_ELEMENTS (names) ? add_client (desk, names[i][0], names[i][1], "1959-12-31")
                                                             : add_client (desk, first, "Sample", "1999-01-30");
    }
  for (int hour = 8; hour < 20; hour++)
    {
      g_autofree char *from = g_strdup_printf ("%02d:00", hour), *to = g_strdup_printf ("%02d:45", hour);

      add_appointment (desk, hour % 3 != 0 ? "Visit" : "Follow-up on the rental assistance application", 1, from, to);
    }
}

/* As a lock, a crash and a new sign-in do: the screens go, the store stays. */
void
test_desk_new_workspace (TestDesk *desk)
{
  desk->workspace = GTK_WIDGET (wh_workspace_new (desk->session));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (desk->toasts), desk->workspace);
}

TestDesk *
test_desk_new (TestDeskFill fill, int width, int height)
{
  return test_desk_new_as (WH_ROLE_WORKER, fill, width, height);
}

TestDesk *
test_desk_new_as (WhRole role, TestDeskFill fill, int width, int height)
{
  TestDesk *desk = g_new0 (TestDesk, 1);
  static const guint8 key[WH_STORE_KEY_SIZE] = "thirty-two bytes, known to tests";
  g_autoptr (WhRealm) realm = wh_realm_new ();
  g_autoptr (WhPerson) person = wh_person_new ();
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

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
  person->role = role;
  desk->session = wh_session_new (realm, person, desk->store);
  if (fill != TEST_DESK_EMPTY)
    add_usual (desk);
  if (fill == TEST_DESK_FULL)
    add_many (desk);
  desk->window = g_object_new (ADW_TYPE_APPLICATION_WINDOW, "title", "Wayhome", NULL);
  desk->toasts = adw_toast_overlay_new ();
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (desk->window), desk->toasts);
  test_desk_new_workspace (desk);
  gtk_window_set_default_size (GTK_WINDOW (desk->window), width, height);
  gtk_window_present (GTK_WINDOW (desk->window));
  return desk;
}

void
test_desk_free (TestDesk *desk)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  g_clear_object (&desk->client);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&desk->session);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  g_clear_pointer (&desk->dir, wh_test_dir_free);
  g_free (desk);
}


/* What AdwApplication does in the program itself. */
