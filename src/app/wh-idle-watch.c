/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-idle-watch.h"

#define WARNING_SECONDS 60

struct _WhIdleWatch
{
  GObject parent_instance;

  GCancellable *cancellable; /* of the buses being asked for */
  GDBusConnection *system_bus;
  GDBusConnection *session_bus;
  guint sleep_id;
  guint screen_ids[2];

  gint64 last;     /* when somebody was there, monotonic microseconds */
  guint seconds;   /* 0: stopped */
  guint timeout;
  gboolean warned;
};

G_DEFINE_FINAL_TYPE (WhIdleWatch, wh_idle_watch, G_TYPE_OBJECT)

enum
{
  WARNING,
  AWAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean look_cb (gpointer data);

static void
set_warned (WhIdleWatch *self, gboolean warned)
{
  if (self->warned == warned)
    return;

  self->warned = warned;
  g_signal_emit (self, signals[WARNING], 0, warned);
}

/* Looks again when the next thing could be due, and not before: activity costs no timers. */
static void
plan (WhIdleWatch *self)
{
  gint64 idle = (g_get_monotonic_time () - self->last) / G_USEC_PER_SEC;
  guint warning = MIN (WARNING_SECONDS, self->seconds / 2);
  gint64 due = self->warned ? self->seconds : self->seconds - warning;

  self->timeout = g_timeout_add_seconds ((guint) MAX (due - idle, 1), look_cb, self);
}

static void
go_away (WhIdleWatch *self)
{
  if (self->seconds == 0)
    return;

  wh_idle_watch_stop (self);
  g_signal_emit (self, signals[AWAY], 0);
}

static gboolean
look_cb (gpointer data)
{
  WhIdleWatch *self = data;
  gint64 idle = (g_get_monotonic_time () - self->last) / G_USEC_PER_SEC;

  self->timeout = 0;
  if (idle >= self->seconds)
    {
      go_away (self);
      return G_SOURCE_REMOVE;
    }
  if (idle >= self->seconds - MIN (WARNING_SECONDS, self->seconds / 2))
    set_warned (self, TRUE);
  plan (self);
  return G_SOURCE_REMOVE;
}

static gboolean
event_cb (WhIdleWatch *self, GdkEvent *event)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
    case GDK_BUTTON_PRESS:
    case GDK_MOTION_NOTIFY:
    case GDK_SCROLL:
    case GDK_TOUCH_BEGIN:
    case GDK_TOUCHPAD_SWIPE:
      self->last = g_get_monotonic_time ();
      set_warned (self, FALSE);
      break;
    default:
      break;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
bus_signal_cb (GDBusConnection *bus, const char *sender, const char *path, const char *interface, const char *name,
               GVariant *parameters, gpointer data)
{
  gboolean on = FALSE;

  if (g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    g_variant_get (parameters, "(b)", &on);
  if (on)
    go_away (data);
}

static guint
subscribe (WhIdleWatch *self, GDBusConnection *bus, const char *interface, const char *name)
{
  return g_dbus_connection_signal_subscribe (bus, NULL, interface, name, NULL, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                             bus_signal_cb, self, NULL);
}

static void
system_bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GDBusConnection *bus = g_bus_get_finish (result, NULL);
  WhIdleWatch *self = data; /* gone when the search was cancelled: then there is no bus */

  /* Without the bus, or without leave to hear it, the minutes still count. */
  if (bus == NULL)
    return;
  self->system_bus = bus;
  self->sleep_id = subscribe (self, bus, "org.freedesktop.login1.Manager", "PrepareForSleep");
}

static void
session_bus_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GDBusConnection *bus = g_bus_get_finish (result, NULL);
  WhIdleWatch *self = data; /* gone when the search was cancelled: then there is no bus */

  if (bus == NULL)
    return;
  self->session_bus = bus;
  self->screen_ids[0] = subscribe (self, bus, "org.gnome.ScreenSaver", "ActiveChanged");
  self->screen_ids[1] = subscribe (self, bus, "org.freedesktop.ScreenSaver", "ActiveChanged");
}

static void
wh_idle_watch_dispose (GObject *object)
{
  WhIdleWatch *self = WH_IDLE_WATCH (object);

  wh_idle_watch_stop (self);
  g_cancellable_cancel (self->cancellable);
  if (self->system_bus != NULL)
    g_dbus_connection_signal_unsubscribe (self->system_bus, self->sleep_id);
  for (guint i = 0; self->session_bus != NULL && i < G_N_ELEMENTS (self->screen_ids); i++)
    g_dbus_connection_signal_unsubscribe (self->session_bus, self->screen_ids[i]);
  g_clear_object (&self->system_bus);
  g_clear_object (&self->session_bus);
  G_OBJECT_CLASS (wh_idle_watch_parent_class)->dispose (object);
}

static void
wh_idle_watch_finalize (GObject *object)
{
  g_clear_object (&WH_IDLE_WATCH (object)->cancellable);
  G_OBJECT_CLASS (wh_idle_watch_parent_class)->finalize (object);
}

static void
wh_idle_watch_class_init (WhIdleWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_idle_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_idle_watch_finalize;

  signals[WARNING] = g_signal_new ("warning", WH_TYPE_IDLE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   1, G_TYPE_BOOLEAN);
  signals[AWAY] = g_signal_new ("away", WH_TYPE_IDLE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_idle_watch_init (WhIdleWatch *self)
{
  self->cancellable = g_cancellable_new ();
}

/* Each window once, for as long as it is there. */
static void
watch_window (WhIdleWatch *self, GtkWidget *window)
{
  static GQuark watched;
  GtkEventController *controller;

  if (watched == 0)
    watched = g_quark_from_static_string ("wh-idle-watch");
  if (g_object_get_qdata (G_OBJECT (window), watched) == self)
    return;
  g_object_set_qdata (G_OBJECT (window), watched, self);
  controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_name (controller, "wh-idle-watch");
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (event_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (window, controller);
}

static void
windows_cb (WhIdleWatch *self, guint position, guint n_removed, guint n_added, GListModel *windows)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      watch_window (self, window);
    }
}

/**
 * wh_idle_watch_new:
 *
 * Keys and pointer count in every window of the application, those that open later included: whoever fills in a
 * dialog is there.
 *
 * Returns: (transfer full): a watch that is stopped
 */
WhIdleWatch *
wh_idle_watch_new (void)
{
  WhIdleWatch *self = g_object_new (WH_TYPE_IDLE_WATCH, NULL);
  GListModel *windows = gtk_window_get_toplevels ();

  windows_cb (self, 0, 0, g_list_model_get_n_items (windows), windows);
  g_signal_connect_object (windows, "items-changed", G_CALLBACK (windows_cb), self, G_CONNECT_SWAPPED);
  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, system_bus_cb, self);
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, session_bus_cb, self);
  return self;
}

/**
 * wh_idle_watch_start:
 * @seconds: after so many without a key or a movement of the pointer nobody is there
 */
void
wh_idle_watch_start (WhIdleWatch *self, guint seconds)
{
  g_return_if_fail (WH_IS_IDLE_WATCH (self));
  g_return_if_fail (seconds > 0);

  wh_idle_watch_stop (self);
  self->seconds = seconds;
  self->last = g_get_monotonic_time ();
  plan (self);
}

/**
 * wh_idle_watch_stop:
 */
void
wh_idle_watch_stop (WhIdleWatch *self)
{
  g_return_if_fail (WH_IS_IDLE_WATCH (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->seconds = 0;
  set_warned (self, FALSE);
}
