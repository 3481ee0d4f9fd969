/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The screens in a real window over a real store. With WAYHOME_PICTURES set to a folder, each ends in a picture. */
#include "app/wh-workspace.h"

#include "app/wh-picture.h"
#include "store/wh-people-query.h"
#include "store/wh-store-save.h"
#include "support/wh-test-dir.h"

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhSession *session;
  GtkWidget *window;
  GtkWidget *workspace;
  WhRecord *client;
} Desk;

static gboolean
save_group (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

static void
save_new (Desk *desk, WhRecord *record)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_put (record));
  wh_session_stamp (desk->session, group);
  wh_store_run (desk->store, save_group, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
touch (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_people_touch (store, data, 1, error);
}

static WhRecord *
add_client (Desk *desk, const char *first, const char *last, const char *birth)
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
  wh_store_run (desk->store, touch, &id, WH_STORE_WRITE, NULL, NULL);
  return client;
}

static void
add_stay (Desk *desk)
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
add_appointment (Desk *desk, const char *title, gint64 days, const char *from, const char *to)
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
}

static void
add_words (Desk *desk)
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
add_conflict (Desk *desk)
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
fill (Desk *desk)
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

static void
desk_set_up (Desk *desk, gconstpointer size)
{
  static const guint8 key[WH_STORE_KEY_SIZE] = "thirty-two bytes, known to tests";
  g_autoptr (WhRealm) realm = wh_realm_new ();
  g_autoptr (WhPerson) person = wh_person_new ();
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  gboolean large = GPOINTER_TO_INT (size);

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
  gtk_window_set_default_size (GTK_WINDOW (desk->window), large ? 1440 : 1024, large ? 900 : 740);
  adw_window_set_content (ADW_WINDOW (desk->window), desk->workspace);
  gtk_window_present (GTK_WINDOW (desk->window));
}

static void
desk_tear_down (Desk *desk, gconstpointer size)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  g_clear_object (&desk->client);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&desk->session);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  g_clear_pointer (&desk->dir, wh_test_dir_free);
}

/* The first widget below @widget, itself included, that shows exactly @text. */
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

static GtkWidget *
find_button (Desk *desk, const char *label)
{
  GtkWidget *found = find_label (desk->window, label);

  return found != NULL ? gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON) : NULL;
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Waits until the label is there, or is there no longer. */
static void
wait_until (Desk *desk, const char *text, gboolean there)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, give_up_cb, &late);

  while ((find_label (desk->window, text) != NULL) != there && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
}

static void
wait_for_label (Desk *desk, const char *text)
{
  wait_until (desk, text, TRUE);
}

static void
picture (Desk *desk, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s-%d", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light",
                                           gtk_widget_get_width (desk->window));

  wh_picture_take (desk->window, file);
}

/* What AdwApplication does in the program itself. */
static void
load_style (const char *name)
{
  g_autoptr (GtkCssProvider) css = gtk_css_provider_new ();
  g_autofree char *path = g_strconcat ("/org/wayhome/Wayhome/", name, NULL);

  gtk_css_provider_load_from_resource (css, path);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (css),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
test_home_shows_the_day (Desk *desk, gconstpointer size)
{
  wait_for_label (desk, "Housing search");
  g_assert_nonnull (find_label (desk->window, "Call the landlord"));
  g_assert_nonnull (find_label (desk->window, "Grace Yoder"));
  g_assert_nonnull (find_label (desk->window, "Zoë Martínez"));
  picture (desk, "home");
}

static void
test_calendar_shows_the_month_and_the_day (Desk *desk, gconstpointer size)
{
  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "calendar");
  wait_for_label (desk, "09:30 Housing search");
  wait_for_label (desk, "Benefits office");
  g_assert_nonnull (find_label (desk->window, "2 more"));
  picture (desk, "calendar");
}

static void
test_client_page_shows_the_client (Desk *desk, gconstpointer size)
{
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (desk->client), hex));
  wait_for_label (desk, "Bridgeway Night Shelter");
  g_assert_nonnull (find_label (desk->window, "Medical: Carries an insulin pen; keep in the refrigerator."));
  g_assert_null (find_label (desk->window, "999001234"));
  picture (desk, "client");
}

static void
test_a_conflict_is_decided (Desk *desk, gconstpointer size)
{
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (desk->client), hex));
  wait_for_label (desk, "Take the other");
  picture (desk, "conflict");
  g_signal_emit_by_name (find_button (desk, "Take the other"), "clicked");
  wait_for_label (desk, "Gracie Yoder");
  wait_until (desk, "Take the other", FALSE);
}

static GtkWidget *
find_text_view (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_TEXT_VIEW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_text_view (child);
  return found;
}

static void
new_workspace (Desk *desk)
{
  desk->workspace = GTK_WIDGET (wh_workspace_new (desk->session));
  adw_window_set_content (ADW_WINDOW (desk->window), desk->workspace);
}

/* What is written goes in order: when this is through, all before it is. */
static void
wait_for_writes (Desk *desk)
{
  WhId id = *wh_record_get_id (desk->client);

  wh_store_run (desk->store, touch, &id, WH_STORE_WRITE, NULL, NULL);
}

static char *
note_text (Desk *desk)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_text_view (desk->workspace)));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* As a lock, a crash and a new sign-in do: the screens go, the store stays. */
static void
test_a_begun_note_survives_the_screen (Desk *desk, gconstpointer size)
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *text = NULL;

  wh_id_to_hex (wh_record_get_id (desk->client), hex);
  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client", hex);
  wait_for_label (desk, "Bridgeway Night Shelter");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_text_view (desk->workspace))),
                            "Half a sentence", -1);
  wait_for_writes (desk);
  new_workspace (desk);
  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client", hex);
  wait_for_label (desk, "Bridgeway Night Shelter");
  text = note_text (desk);
  g_assert_cmpstr (text, ==, "Half a sentence");
}

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ("style.css");
  if (g_getenv ("WAYHOME_DARK") != NULL)
    {
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
      load_style ("style-dark.css");
    }
  for (int large = 0; large < 2; large++)
    {
      const struct
      {
        const char *name;
        void (*run) (Desk *, gconstpointer);
      } tests[] = {
        { "home", test_home_shows_the_day },
        { "calendar", test_calendar_shows_the_month_and_the_day },
        { "client", test_client_page_shows_the_client },
        { "conflict", test_a_conflict_is_decided },
        { "begun-note", test_a_begun_note_survives_the_screen },
      };

      for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
        {
          g_autofree char *path = g_strdup_printf ("/workspace/%s/%s", large ? "large" : "small", tests[i].name);

          g_test_add (path, Desk, GINT_TO_POINTER (large), desk_set_up, tests[i].run, desk_tear_down);
        }
    }
  return g_test_run ();
}
