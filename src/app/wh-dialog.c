/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-dialog.h"

/* GTK 4.8 leaves a dialog that somebody still holds, such as a save under way, with a pointer to the window that went:
 * it is told before. */
static void
window_gone_cb (GtkWindow *dialog)
{
  gtk_window_set_transient_for (dialog, NULL);
  gtk_window_destroy (dialog);
}

/**
 * wh_dialog_present:
 * @over: a widget of the window that it belongs to
 * @dialog: a new window
 *
 * Shows a dialog above the window around @over.  Escape closes it, and it goes when that window goes.
 */
void
wh_dialog_present (GtkWidget *over, GtkWidget *dialog)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (dialog, keys);
  g_signal_connect_object (gtk_widget_get_root (over), "destroy", G_CALLBACK (window_gone_cb), dialog,
                           G_CONNECT_SWAPPED);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (gtk_widget_get_root (over)));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (dialog), TRUE);
  gtk_window_present (GTK_WINDOW (dialog));
}
