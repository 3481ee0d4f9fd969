/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/wh-dialogs.h"

/* Windows that belong to another one: editors, preferences, shortcuts.  They are out of sight while it is locked. */

static gboolean
is_there (GtkWindow *dialog)
{
  GListModel *all = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (all, i);

      if (window == dialog)
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
list_dialogs (GtkWindow *parent)
{
  GListModel *all = gtk_window_get_toplevels ();
  GPtrArray *dialogs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (all, i);

      if (window != parent && gtk_window_get_transient_for (window) != NULL
          && gtk_widget_get_visible (GTK_WIDGET (window)))
        g_ptr_array_add (dialogs, g_steal_pointer (&window));
    }
  return dialogs;
}

/**
 * wh_dialogs_hide:
 *
 * Takes the window's dialogs out of sight with all that stands in them.
 *
 * Returns: (transfer full) (element-type GtkWindow): those that were open
 */
GPtrArray *
wh_dialogs_hide (GtkWindow *window)
{
  GPtrArray *hidden = list_dialogs (window);

  for (guint i = hidden->len; i-- > 0;)
    gtk_widget_set_visible (g_ptr_array_index (hidden, i), FALSE);
  return hidden;
}

/**
 * wh_dialogs_bring_back:
 * @hidden: as wh_dialogs_hide() returned it
 *
 * Shows them again, but for those that have gone meanwhile: what they were about to save was saved.
 */
void
wh_dialogs_bring_back (GPtrArray *hidden)
{
  for (guint i = 0; i < hidden->len; i++)
    if (is_there (g_ptr_array_index (hidden, i)))
      gtk_window_present (g_ptr_array_index (hidden, i));
}

/**
 * wh_dialogs_close:
 * @hidden: (nullable): as wh_dialogs_hide() returned it; %NULL: they are in sight
 *
 * When the person goes, so does what was opened.
 */
void
wh_dialogs_close (GtkWindow *window, GPtrArray *hidden)
{
  g_autoptr (GPtrArray) dialogs = hidden != NULL ? g_ptr_array_ref (hidden) : list_dialogs (window);

  for (guint i = dialogs->len; i-- > 0;)
    if (is_there (g_ptr_array_index (dialogs, i)))
      gtk_window_destroy (g_ptr_array_index (dialogs, i));
}
