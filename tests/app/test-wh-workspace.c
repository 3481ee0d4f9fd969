/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The screens in a real window over a real store. With WAYHOME_PICTURES set to a folder, each ends in a picture. */
#include "app/test-desk.h"
#include "app/wh-picture.h"

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
find_button (TestDesk *desk, const char *label)
{
  GtkWidget *found = find_label (desk->window, label);

  return found != NULL ? gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON) : NULL;
}

/* The button that only has a picture and this tooltip. */
static GtkWidget *
find_named (GtkWidget *widget, const char *tooltip)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0
                       ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, tooltip);
  return found;
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Waits until the label is there, or is there no longer. */
static void
wait_until (TestDesk *desk, const char *text, gboolean there)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, give_up_cb, &late);

  while ((find_label (desk->window, text) != NULL) != there && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
}

static void
wait_for_label (TestDesk *desk, const char *text)
{
  wait_until (desk, text, TRUE);
}

static void
picture (TestDesk *desk, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s-%d", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light",
                                           gtk_widget_get_width (desk->window));

  wh_picture_take (desk->window, file);
}

static TestDesk *
open_desk (gconstpointer large)
{
  TestDesk *desk = test_desk_new (TEST_DESK_USUAL, large != NULL ? 1440 : 1024, large != NULL ? 900 : 740);

  g_test_queue_destroy ((GDestroyNotify) test_desk_free, desk);
  return desk;
}

static void
test_home_shows_the_day (gconstpointer data)
{
  TestDesk *desk = open_desk (data);
  wait_for_label (desk, "Housing search");
  g_assert_nonnull (find_label (desk->window, "Call the landlord"));
  g_assert_nonnull (find_label (desk->window, "Grace Yoder"));
  g_assert_nonnull (find_label (desk->window, "Zoë Martínez"));
  picture (desk, "home");
}

static void
test_calendar_shows_the_month_and_the_day (gconstpointer data)
{
  TestDesk *desk = open_desk (data);
  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "calendar");
  wait_for_label (desk, "09:30 Housing search");
  wait_for_label (desk, "Benefits office");
  picture (desk, "calendar");
}

/* From Home, while the calendar is on the month that somebody left it on. */
static void
test_an_appointment_of_another_month_opens (gconstpointer data)
{
  TestDesk *desk = open_desk (data);
  char hex[WH_ID_HEX_SIZE];
  GListModel *windows = gtk_window_get_toplevels ();
  g_autoptr (GtkWindow) dialog = NULL;
  guint before;

  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "calendar");
  wait_for_label (desk, "09:30 Housing search");
  for (int i = 0; i < 3; i++)
    g_signal_emit_by_name (find_named (desk->window, "Next month"), "clicked");
  wait_until (desk, "09:30 Housing search", FALSE);
  before = g_list_model_get_n_items (windows);
  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "appointment",
                              wh_id_to_hex (&desk->appointment, hex));
  wait_for_label (desk, "09:30 Housing search");
  while (g_list_model_get_n_items (windows) == before)
    g_main_context_iteration (NULL, TRUE);
  dialog = g_list_model_get_item (windows, before);
  g_assert_cmpstr (gtk_window_get_title (dialog), ==, "Appointment");
  gtk_window_destroy (dialog);
}

static void
test_client_page_shows_the_client (gconstpointer data)
{
  TestDesk *desk = open_desk (data);
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (desk->client), hex));
  wait_for_label (desk, "Bridgeway Night Shelter");
  g_assert_nonnull (find_label (desk->window, "Medical: Carries an insulin pen; keep in the refrigerator."));
  g_assert_null (find_label (desk->window, "999001234"));
  picture (desk, "client");
}

static void
test_a_conflict_is_decided (gconstpointer data)
{
  TestDesk *desk = open_desk (data);
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

/* What is written goes in order: when this is through, all before it is. */
static void
wait_for_writes (TestDesk *desk)
{
  WhId id = *wh_record_get_id (desk->client);

  wh_store_run (desk->store, test_desk_touch, &id, WH_STORE_WRITE, NULL, NULL);
}

static char *
note_text (TestDesk *desk)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_text_view (desk->workspace)));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
test_a_begun_note_survives_the_screen (gconstpointer data)
{
  TestDesk *desk = open_desk (data);
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *text = NULL;

  wh_id_to_hex (wh_record_get_id (desk->client), hex);
  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client", hex);
  wait_for_label (desk, "Bridgeway Night Shelter");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_text_view (desk->workspace))),
                            "Half a sentence", -1);
  wait_for_writes (desk);
  test_desk_new_workspace (desk);
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
  wh_picture_load_look ();
  for (int large = 0; large < 2; large++)
    {
      const struct
      {
        const char *name;
        GTestDataFunc run;
      } tests[] = {
        { "home", test_home_shows_the_day },
        { "calendar", test_calendar_shows_the_month_and_the_day },
        { "appointment-elsewhere", test_an_appointment_of_another_month_opens },
        { "client", test_client_page_shows_the_client },
        { "conflict", test_a_conflict_is_decided },
        { "begun-note", test_a_begun_note_survives_the_screen },
      };

      for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
        {
          g_autofree char *path = g_strdup_printf ("/workspace/%s/%s", large ? "large" : "small", tests[i].name);

          g_test_add_data_func (path, GINT_TO_POINTER (large), tests[i].run);
        }
    }
  return g_test_run ();
}
