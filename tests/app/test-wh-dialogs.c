/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happens to windows beside the main one: while it is locked, and while somebody types in them. */
#include "app/wh-dialogs.h"

#include "app/wh-idle-watch.h"
#include "app/wh-picture.h"

static GtkWidget *
open_window (GtkWidget *parent)
{
  GtkWidget *window = gtk_window_new ();

  if (parent != NULL)
    gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (parent));
  gtk_window_present (GTK_WINDOW (window));
  wh_picture_settle (window);
  return window;
}

/* A dialog that closes while it is hidden, since what it saved was saved, is not brought back; the other is. */
static void
test_gone (void)
{
  GtkWidget *main_window = open_window (NULL);
  GtkWidget *saved = open_window (main_window), *open = open_window (main_window);
  g_autoptr (GPtrArray) hidden = wh_dialogs_hide (GTK_WINDOW (main_window));

  g_assert_cmpuint (hidden->len, ==, 2);
  g_assert_false (gtk_widget_get_visible (open));
  gtk_window_destroy (GTK_WINDOW (saved));
  wh_dialogs_bring_back (hidden);
  g_assert_true (gtk_widget_get_visible (open));
  g_assert_false (gtk_widget_get_visible (saved));
  wh_dialogs_close (GTK_WINDOW (main_window), hidden);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
  gtk_window_destroy (GTK_WINDOW (main_window));
}

static guint
count_watches (GtkWidget *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (window);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      n += g_strcmp0 (gtk_event_controller_get_name (controller), "wh-idle-watch") == 0;
    }
  return n;
}

/* The idle watch hears every window, whenever it opened, and each once. */
static void
test_watched (void)
{
  GtkWidget *main_window = open_window (NULL), *dialog;
  g_autoptr (WhIdleWatch) watch = wh_idle_watch_new ();

  dialog = open_window (main_window);
  g_assert_cmpuint (count_watches (main_window), ==, 1);
  g_assert_cmpuint (count_watches (dialog), ==, 1);
  gtk_widget_set_visible (dialog, FALSE);
  gtk_window_present (GTK_WINDOW (dialog));
  g_assert_cmpuint (count_watches (dialog), ==, 1);
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (main_window));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dialogs/gone", test_gone);
  g_test_add_func ("/dialogs/watched", test_watched);
  return g_test_run ();
}
