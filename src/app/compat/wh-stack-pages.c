/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/wh-stack-pages.h"

static void
tell (GtkWidget *stack)
{
  g_autoptr (GListModel) pages = NULL;
  g_autoptr (GtkWidget) shown = NULL;

  g_object_get (stack, "pages", &pages, "visible-child", &shown, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);
      g_autoptr (GtkWidget) child = NULL;

      g_object_get (page, "child", &child, NULL);
      gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN, child != shown, -1);
    }
}

/**
 * wh_stack_pages_watch:
 * @stack: a GtkStack or AdwViewStack that has its pages
 *
 * Tells screen readers which page is shown, now and at every change: GTK 4.8 and libadwaita 1.2 go on telling of those
 * behind it.
 */
void
wh_stack_pages_watch (GtkWidget *stack)
{
  g_signal_connect (stack, "notify::visible-child", G_CALLBACK (tell), NULL);
  tell (stack);
}
