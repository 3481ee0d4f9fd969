/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-window.h"

#include <glib/gi18n-lib.h>

#include "app/wh-realm-style.h"
#include "app/wh-sign-in-page.h"
#include "app/wh-workspace.h"

struct _WhWindow
{
  AdwApplicationWindow parent_instance;

  GSettings *settings;
  WhSession *session; /* NULL: nobody is signed in */
  WhSignInPage *sign_in;

  AdwToastOverlay *toasts;
  GtkStack *pages;
};

G_DEFINE_FINAL_TYPE (WhWindow, wh_window, ADW_TYPE_APPLICATION_WINDOW)

/* The colours of the database that is chosen or signed in to, everywhere and all the time. */
static void
update_style (WhWindow *self)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));
  const WhRealm *realm;
  WhCommunity *community;

  if (self->session != NULL)
    {
      realm = wh_session_get_realm (self->session);
      wh_realm_style_apply (display, realm->training ? NULL : realm, realm->training ? realm : NULL, realm);
      return;
    }
  community = self->sign_in != NULL ? wh_sign_in_page_get_community (self->sign_in) : NULL;
  if (community != NULL)
    wh_realm_style_apply (display, wh_community_get_realm (community, FALSE), wh_community_get_realm (community, TRUE),
                          wh_sign_in_page_get_realm (self->sign_in));
  else
    wh_realm_style_apply (display, NULL, NULL, NULL);
}

static void
show_sign_in (WhWindow *self)
{
  self->sign_in = wh_sign_in_page_new (self->settings);
  gtk_stack_add_named (self->pages, GTK_WIDGET (self->sign_in), "sign-in");
  g_signal_connect_swapped (self->sign_in, "realm-chosen", G_CALLBACK (update_style), self);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (self->sign_in));
}

static void
wh_window_dispose (GObject *object)
{
  WhWindow *self = WH_WINDOW (object);

  self->sign_in = NULL;
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
  g_signal_connect_object (adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self))),
                           "notify::dark", G_CALLBACK (update_style), self, G_CONNECT_SWAPPED);
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
  show_sign_in (self);
  update_style (self);
  return self;
}

/**
 * wh_window_prefill:
 * @address: (nullable): community address
 * @realm: (nullable): "production" or "training"
 * @user: (nullable): user name
 *
 * Fills in the sign-in page, with what was used last for what is %NULL; does nothing while somebody is signed in.
 */
void
wh_window_prefill (WhWindow *self, const char *address, const char *realm, const char *user)
{
  g_return_if_fail (WH_IS_WINDOW (self));

  if (self->sign_in != NULL)
    wh_sign_in_page_prefill (self->sign_in, address, realm, user);
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
