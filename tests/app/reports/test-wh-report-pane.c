/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A report of a made-up community, from the order to a person behind a number. With WAYHOME_PICTURES set to a folder,
 * it leaves pictures. */
#include "app/reports/wh-report-pane.h"
#include "app/reports/wh-report-saving.h"
#include "app/test-desk.h"
#include "app/wh-pane-screen.h"
#include "app/wh-picture.h"
#include "generate/wh-generated-source.h"
#include "store/wh-store-sink.h"

#include <adwaita.h>
#include <stdlib.h>
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
    = WH_ROW_SOURCE (wh_generated_source_new (300, 5, wh_date_from_text (WH_GENERATE_UNTIL)));
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);

  return wh_row_sink_begin (sink, error)
         && wh_row_source_foreach (community, WH_ALL_KINDS, take, sink, NULL, error)
         && wh_row_sink_finish (sink, TRUE, error);
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static const char *
own_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  return GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;
}

/* The first mapped widget of the type below @widget whose own text contains @text; NULL: any. */
static GtkWidget *
find (GtkWidget *widget, GType type, const char *text)
{
  const char *own = own_text (widget);

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget)
      && (text == NULL || (own != NULL && strstr (own, text) != NULL)))
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

/* In any window of the program. */
static GtkWidget *
find_anywhere (GType type, const char *text)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *found = NULL;

  for (guint i = 0; found == NULL && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      found = find (window, type, text);
    }
  return found;
}

static GtkWidget *
wait_for (GType type, const char *text)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (60, give_up_cb, &late);
  GtkWidget *found;

  while ((found = find_anywhere (type, text)) == NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    g_error ("“%s” did not come", text);
  g_source_remove (timer);
  return found;
}

static void
picture (GtkWidget *window, const char *name)
{
  g_autofree char *file = g_strdup_printf ("report-%s-%s", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light");

  wh_picture_settle (window);
  wh_picture_take (window, file);
}

static TestDesk *
open_pane (void)
{
  TestDesk *desk = test_desk_new (TEST_DESK_USUAL, 1024, 740);
  g_autoptr (GError) error = NULL;

  g_test_queue_destroy ((GDestroyNotify) test_desk_free, desk);
  wh_store_run (desk->store, fill, NULL, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
  gtk_widget_activate_action (desk->workspace, "work.show-screen", "s", "reports");
  wh_pane_screen_show (WH_PANE_SCREEN (wait_for (WH_TYPE_PANE_SCREEN, NULL)), "hud");
  wait_for (GTK_TYPE_LABEL, "No report yet");
  wh_picture_settle (desk->window);
  return desk;
}

static void
press (const char *label)
{
  g_signal_emit_by_name (wait_for (GTK_TYPE_BUTTON, label), "clicked");
}

static guint
n_rows_from (GtkWidget *row)
{
  guint n = 0;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    n++;
  return n;
}

/* From the order to the page of somebody whom a number counts. */
static void
test_a_number_opens_its_people (void)
{
  TestDesk *desk = open_pane ();
  GtkWidget *people, *row, *number;

  picture (desk->window, "order");
  press ("_Make report");
  wait_for (GTK_TYPE_LABEL, "This desk, as of");
  wait_for (GTK_TYPE_LABEL, "All sums between tables hold");
  gtk_widget_activate_action (wait_for (WH_TYPE_REPORT_PANE, NULL), "report.step", "i", 1);
  number = gtk_widget_get_next_sibling (wait_for (GTK_TYPE_LABEL, "Number of veterans"));
  picture (desk->window, "table");
  g_assert_true (GTK_IS_BUTTON (number));
  g_signal_emit_by_name (number, "clicked");
  row = wait_for (ADW_TYPE_ACTION_ROW, NULL);
  people = gtk_widget_get_ancestor (row, ADW_TYPE_WINDOW);
  picture (people, "people");
  g_assert_cmpuint (n_rows_from (row), ==, (guint) atoi (gtk_button_get_label (GTK_BUTTON (number))));
  g_signal_emit_by_name (row, "activated");
  wait_for (GTK_TYPE_LABEL, "Where they stay now");
}

/* Who stands behind a number about violence is not named, nor is that said in a title, before somebody asks for it. */
static void
test_private_people (void)
{
  GtkWidget *pane, *number = NULL, *show, *people, *row;

  open_pane ();
  press ("_Make report");
  pane = wait_for (WH_TYPE_REPORT_PANE, NULL);
  wait_for (GTK_TYPE_LABEL, "All sums between tables hold");
  for (guint i = 0; i < 80 && number == NULL; i++)
    {
      gtk_widget_activate_action (pane, "report.step", "i", 1);
      if (find (pane, GTK_TYPE_LABEL, "History of Domestic Violence") != NULL)
        number = gtk_widget_get_next_sibling (wait_for (GTK_TYPE_LABEL, "Yes"));
    }
  g_assert_true (GTK_IS_BUTTON (number));
  g_signal_emit_by_name (number, "clicked");
  show = wait_for (GTK_TYPE_BUTTON, "_Show");
  people = gtk_widget_get_ancestor (show, ADW_TYPE_WINDOW);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (people)), ==, "Private answers");
  picture (people, "people-private");
  g_signal_emit_by_name (show, "clicked");
  while (find (people, GTK_TYPE_BUTTON, "_Show") != NULL)
    g_main_context_iteration (NULL, TRUE);
  row = wait_for (ADW_TYPE_ACTION_ROW, NULL);
  g_assert_cmpuint (n_rows_from (row), ==, (guint) atoi (gtk_button_get_label (GTK_BUTTON (number))));
}

/* Given up, nothing is shown, and the next one can be made. */
static void
test_cancel (void)
{
  open_pane ();
  press ("_Make report");
  press ("Ca_ncel");
  wait_for (GTK_TYPE_BUTTON, "_Make report");
  wait_for (GTK_TYPE_LABEL, "No report yet");
  press ("_Make report");
  wait_for (GTK_TYPE_LABEL, "This desk, as of");
}

/* Tab goes from the chosen pane's row into the pane and back to that row, and chooses no other one on the way. */
static void
test_keyboard (void)
{
  TestDesk *desk = open_pane ();
  GtkWidget *screen = wait_for (WH_TYPE_PANE_SCREEN, NULL), *pane = wait_for (WH_TYPE_REPORT_PANE, NULL);
  GtkWidget *row = gtk_widget_get_ancestor (find (screen, GTK_TYPE_LABEL, "HUD reports"), GTK_TYPE_LIST_BOX_ROW);
  GtkWidget *find_box = find (desk->window, GTK_TYPE_EDITABLE, NULL);

  gtk_widget_grab_focus (find_box);
  gtk_widget_child_focus (screen, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (desk->window)) == row);
  gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (desk->window)), pane));
  g_assert_true (gtk_widget_child_focus (screen, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (desk->window)) == row);
  g_assert_false (gtk_widget_child_focus (screen, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_get_mapped (pane));
}

typedef struct
{
  WhReportMaking *making;
  WhReport *report;
} Made;

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Made *made = data;
  g_autoptr (GError) error = NULL;

  made->report = wh_report_making_finish (made->making, result, &error);
  g_assert_no_error (error);
}

/* The zip that HUD's upload takes, whole; the pane says so. */
static void
test_saved (void)
{
  TestDesk *desk = open_pane ();
  WhReportOrder order = { WH_REPORT_DATA_QUALITY, wh_date_from_ymd (2025, 10, 1), wh_date_from_ymd (2026, 9, 30) };
  g_autofree char *path = wh_test_dir_file (desk->dir, "dq.zip");
  Made made = { 0 };

  made.making = wh_report_making_start (desk->session, &order, made_cb, &made);
  while (made.report == NULL)
    g_main_context_iteration (NULL, TRUE);
  wh_report_saving_start (wait_for (WH_TYPE_REPORT_PANE, NULL), desk->session, made.report, &order, "zip", path);
  wait_for (GTK_TYPE_LABEL, "Saved as “dq.zip”");
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  wh_report_making_unref (made.making);
  g_object_unref (made.report);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add_func ("/app/reports/pane/people", test_a_number_opens_its_people);
  g_test_add_func ("/app/reports/pane/people-private", test_private_people);
  g_test_add_func ("/app/reports/pane/cancel", test_cancel);
  g_test_add_func ("/app/reports/pane/keyboard", test_keyboard);
  g_test_add_func ("/app/reports/pane/saved", test_saved);
  return g_test_run ();
}
