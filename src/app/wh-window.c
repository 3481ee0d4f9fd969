/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-window.h"

#include <glib/gi18n-lib.h>

#include "app/wh-workspace.h"

struct _WhWindow
{
  AdwApplicationWindow parent_instance;

  GSettings *settings;
  WhSession *session; /* NULL: nobody is signed in */

  AdwToastOverlay *toasts;
  GtkStack *pages;
};

G_DEFINE_FINAL_TYPE (WhWindow, wh_window, ADW_TYPE_APPLICATION_WINDOW)

static void
wh_window_dispose (GObject *object)
{
  WhWindow *self = WH_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (wh_window_parent_class)->dispose (object);
}

static void
wh_window_class_init (WhWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WhWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, WhWindow, toasts);
}

static void
wh_window_init (WhWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_window_new:
 * @application: the application
 * @settings: its settings
 *
 * Returns: (transfer none): a window where nobody is signed in yet; it belongs to @application
 */
WhWindow *
wh_window_new (GtkApplication *application, GSettings *settings)
{
  WhWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (WH_TYPE_WINDOW, "application", application, NULL);
  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  return self;
}

/**
 * wh_window_get_session:
 *
 * Returns: (transfer none) (nullable): who is signed in
 */
WhSession *
wh_window_get_session (WhWindow *self)
{
  g_return_val_if_fail (WH_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * wh_window_add_toast:
 * @toast: (transfer full): something that is said and then goes by itself
 */
void
wh_window_add_toast (WhWindow *self, AdwToast *toast)
{
  g_return_if_fail (WH_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  adw_toast_overlay_add_toast (self->toasts, toast);
}
