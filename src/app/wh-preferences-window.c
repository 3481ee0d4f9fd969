/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-preferences-window.h"

#include <glib/gi18n-lib.h>

struct _WhPreferencesWindow
{
  AdwWindow parent_instance;

  AdwActionRow *community;
  AdwActionRow *database;
  AdwActionRow *device;
  AdwActionRow *person;
  GtkAdjustment *adjustment;
  GtkSpinButton *minutes;
};

G_DEFINE_FINAL_TYPE (WhPreferencesWindow, wh_preferences_window, ADW_TYPE_WINDOW)

static void
wh_preferences_window_class_init (WhPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WhPreferencesWindow, adjustment);
  gtk_widget_class_bind_template_child (widget_class, WhPreferencesWindow, community);
  gtk_widget_class_bind_template_child (widget_class, WhPreferencesWindow, database);
  gtk_widget_class_bind_template_child (widget_class, WhPreferencesWindow, device);
  gtk_widget_class_bind_template_child (widget_class, WhPreferencesWindow, minutes);
  gtk_widget_class_bind_template_child (widget_class, WhPreferencesWindow, person);
}

static void
wh_preferences_window_init (WhPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_session (WhPreferencesWindow *self, WhSession *session)
{
  const WhRealm *realm = wh_session_get_realm (session);
  const WhPerson *person = wh_session_get_person (session);
  g_autofree char *community = g_strdup_printf ("%s\n%s", realm->community, realm->address);
  g_autofree char *who = NULL;
  char hex[WH_ID_HEX_SIZE];

  /* Translators: name, user name, role */
  who = g_strdup_printf (_("%s (%s), %s"), person->name, person->login, wh_role_for_people (person->role));
  adw_action_row_set_subtitle (self->community, community);
  adw_action_row_set_subtitle (self->database, realm->title);
  adw_action_row_set_subtitle (self->person, who);
  adw_action_row_set_subtitle (self->device, wh_id_to_hex (wh_session_get_device (session), hex));
}

/**
 * wh_preferences_window_new:
 * @parent: the window it belongs to
 * @settings: the application's settings
 * @session: who is signed in
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
wh_preferences_window_new (GtkWindow *parent, GSettings *settings, WhSession *session)
{
  WhPreferencesWindow *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (WH_IS_SESSION (session), NULL);

  self = g_object_new (WH_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
  g_settings_bind (settings, "idle-lock-minutes", self->adjustment, "value", G_SETTINGS_BIND_DEFAULT);
  show_session (self, session);
  return GTK_WINDOW (self);
}
