/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-notice.h"

/* The one place where a message for a person finds its way into the window: a toast, since nothing is lost and nothing
 * has to be decided.  What can wait stands in the ledger; what must be decided now is a dialog of its own. */

/**
 * wh_notice_get_overlay:
 * @widget: a widget of a window, or the window
 *
 * Returns: (transfer none) (nullable): what shows the toasts of the window that @widget is in, or of the one below its
 *   dialog
 */
GtkWidget *
wh_notice_get_overlay (GtkWidget *widget)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (overlay != NULL || !GTK_IS_WINDOW (root))
    return overlay;
  for (GtkWindow *window = GTK_WINDOW (root); window != NULL; window = gtk_window_get_transient_for (window))
    {
      overlay = ADW_IS_APPLICATION_WINDOW (window)
                  ? adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)) : NULL;
      if (ADW_IS_TOAST_OVERLAY (overlay))
        return overlay;
    }
  return NULL;
}

/**
 * wh_notice_toast:
 * @toast: (transfer full): what to show
 *
 * Shows the toast in the window that @widget is in, or in the one below its dialog.
 */
void
wh_notice_toast (GtkWidget *widget, AdwToast *toast)
{
  GtkWidget *overlay = wh_notice_get_overlay (widget);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}

/**
 * wh_notice_error:
 *
 * Says the error's sentence where the person looks.
 */
void
wh_notice_error (GtkWidget *widget, const GError *error)
{
  AdwToast *toast = adw_toast_new ("");

  adw_toast_set_title (toast, error->message);
  adw_toast_set_timeout (toast, 0);
  wh_notice_toast (widget, toast);
}
