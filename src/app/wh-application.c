/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-application.h"

#include <glib/gi18n-lib.h>

#include "app/wh-window.h"

#define APPLICATION_ID "org.wayhome.Wayhome"

struct _WhApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (WhApplication, wh_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "address", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Address of the community to sign in to"), N_("URL") },
  { "realm", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Its database: production or training"), N_("NAME") },
  { "user", 0, 0, G_OPTION_ARG_STRING, NULL, N_("User name to sign in with"), N_("NAME") },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
  { NULL }
};

/* Every shortcut of the application as a whole; those of a screen live with the screen. */
static const struct
{
  const char *action;
  const char *accelerator;
} shortcuts[] = {
  { "app.quit", "<Control>q" },
  { "win.lock", "<Control>l" },
  { "win.preferences", "<Control>comma" },
  { "win.show-help-overlay", "<Control>question" },
};

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkApplication *application = GTK_APPLICATION (data);

  adw_show_about_window (gtk_application_get_active_window (application),
                         "application-name", _("Wayhome"),
                         "application-icon", APPLICATION_ID,
                         "version", WH_VERSION,
                         "developer-name", _("The Wayhome project"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Records of homeless services, with or without a network"),
                         NULL);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  /* Closing the window gives it the chance to keep what is unfinished. */
  if (window != NULL)
    gtk_window_close (window);
  else
    g_application_quit (G_APPLICATION (data));
}

static const GActionEntry actions[] = {
  { .name = "about", .activate = about_cb },
  { .name = "quit", .activate = quit_cb },
};

static void
wh_application_startup (GApplication *application)
{
  WhApplication *self = WH_APPLICATION (application);

  G_APPLICATION_CLASS (wh_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  self->settings = g_settings_new (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      const char *accelerators[] = { shortcuts[i].accelerator, NULL };

      gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action, accelerators);
    }
}

static WhWindow *
get_window (WhApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && !WH_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  return window != NULL ? WH_WINDOW (window) : NULL;
}

static void
wh_application_activate (GApplication *application)
{
  WhApplication *self = WH_APPLICATION (application);
  WhWindow *window = get_window (self);

  if (window == NULL)
    {
      window = wh_window_new (GTK_APPLICATION (self), self->settings);
      wh_window_prefill (window, NULL, NULL, NULL);
    }
  gtk_window_present (GTK_WINDOW (window));
}

/* The one window of the desk, also when the application was running already. */
static int
wh_application_command_line (GApplication *application, GApplicationCommandLine *line)
{
  WhApplication *self = WH_APPLICATION (application);
  GVariantDict *given = g_application_command_line_get_options_dict (line);
  const char *address = NULL, *realm = NULL, *user = NULL;
  WhWindow *window = get_window (self);

  g_variant_dict_lookup (given, "address", "&s", &address);
  g_variant_dict_lookup (given, "realm", "&s", &realm);
  g_variant_dict_lookup (given, "user", "&s", &user);
  if (window == NULL)
    {
      window = wh_window_new (GTK_APPLICATION (self), self->settings);
      wh_window_prefill (window, address, realm, user);
    }
  else if (address != NULL || realm != NULL || user != NULL)
    wh_window_prefill (window, address, realm, user);
  gtk_window_present (GTK_WINDOW (window));
  return 0;
}

static int
wh_application_handle_local_options (GApplication *application, GVariantDict *given)
{
  const char *realm;

  if (g_variant_dict_contains (given, "version"))
    {
      g_print ("wayhome %s\n", WH_VERSION);
      return 0;
    }
  if (g_variant_dict_lookup (given, "realm", "&s", &realm) && !g_str_equal (realm, "production")
      && !g_str_equal (realm, "training"))
    {
      g_printerr ("%s\n", _("The database is “production” or “training”."));
      return 2;
    }
  return -1;
}

static void
wh_application_finalize (GObject *object)
{
  WhApplication *self = WH_APPLICATION (object);

  g_clear_object (&self->settings);
  G_OBJECT_CLASS (wh_application_parent_class)->finalize (object);
}

static void
wh_application_class_init (WhApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = wh_application_finalize;
  application_class->activate = wh_application_activate;
  application_class->command_line = wh_application_command_line;
  application_class->handle_local_options = wh_application_handle_local_options;
  application_class->startup = wh_application_startup;
}

static void
wh_application_init (WhApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

/**
 * wh_application_new:
 *
 * Returns: (transfer full): the application
 */
WhApplication *
wh_application_new (void)
{
  return g_object_new (WH_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_COMMAND_LINE, NULL);
}
