/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-calendar-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/wh-appointment-dialog.h"
#include "app/calendar/wh-appointment-load.h"
#include "app/calendar/wh-appointment-row.h"
#include "app/calendar/wh-month-view.h"
#include "app/wh-notice.h"
#include "app/wh-screen.h"

/**
 * WhCalendarScreen:
 *
 * The month of the person's appointments, and the list of the chosen day.  It comes back on the date that the person
 * was on.
 */
struct _WhCalendarScreen
{
  GtkWidget parent_instance;

  GtkWidget *paned;
  GtkLabel *month_label;
  GtkLabel *day_label;
  WhMonthView *month;
  GtkStack *day_stack;
  GtkListBox *day_list;

  WhSession *session;
  GSettings *settings;
  GCancellable *loading;
  GListModel *appointments;
};

static void screen_init (WhScreenInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhCalendarScreen, wh_calendar_screen, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_SCREEN, screen_init))

enum
{
  PROP_SESSION = 1,
};

static void
show_day (WhCalendarScreen *self)
{
  WhDate date = wh_month_view_get_date (self->month);
  guint n = self->appointments != NULL ? g_list_model_get_n_items (self->appointments) : 0;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->day_list, 0)) != NULL)
    gtk_list_box_remove (self->day_list, GTK_WIDGET (row));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhAppointment) appointment = g_list_model_get_item (self->appointments, i);

      if (wh_appointment_get_first_day (appointment) <= date && wh_appointment_get_last_day (appointment) >= date)
        gtk_list_box_append (self->day_list, wh_appointment_row_new (appointment));
    }
  row = gtk_list_box_get_row_at_index (self->day_list, 0);
  gtk_stack_set_visible_child_name (self->day_stack, row != NULL ? "list" : "empty");
}

static void
show_titles (WhCalendarScreen *self)
{
  int year, month, day;
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *month_title = NULL;
  g_autofree char *day_title = NULL;

  wh_date_to_ymd (wh_month_view_get_date (self->month), &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  month_title = g_date_time_format (time, "%B %Y");
  day_title = g_date_time_format (time, _("%A, %B %-e"));
  gtk_label_set_text (self->month_label, month_title);
  gtk_label_set_text (self->day_label, day_title);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhCalendarScreen) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) appointments = wh_appointment_load_finish (source, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (appointments == NULL)
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  g_set_object (&self->appointments, appointments);
  wh_month_view_set_appointments (self->month, appointments);
  show_day (self);
}

static void
load (WhCalendarScreen *self)
{
  WhDate first, last;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  wh_month_view_set_today (self->month, wh_session_today (self->session));
  wh_month_view_get_range (self->month, &first, &last);
  wh_appointment_load_async (self->session, first, last, self->loading, loaded_cb, g_object_ref (self));
}

static void
date_changed_cb (WhCalendarScreen *self)
{
  char text[WH_DATE_TEXT_SIZE];

  g_settings_set_string (self->settings, "calendar-date",
                         wh_date_to_text (wh_month_view_get_date (self->month), text));
  show_titles (self);
  show_day (self);
  load (self);
}

static void
present (WhCalendarScreen *self, GtkWidget *dialog)
{
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_cb (WhCalendarScreen *self)
{
  present (self, wh_appointment_dialog_new_for_day (self->session, wh_month_view_get_date (self->month)));
}

static void
row_activated_cb (WhCalendarScreen *self, GtkListBoxRow *row)
{
  present (self, wh_appointment_dialog_new (self->session,
                                            wh_appointment_row_get_appointment (WH_APPOINTMENT_ROW (row))));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhCalendarScreen) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!wh_session_save_finish (self->session, result, &error))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
moved_cb (WhCalendarScreen *self, WhAppointment *appointment, WhDate day)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRecord) moved = wh_appointment_moved_to (appointment, day);

  wh_change_group_add (group, wh_change_new_set (wh_appointment_get_record (appointment), moved));
  wh_month_view_set_date (self->month, day);
  if (group->changes->len > 0)
    wh_session_save_async (self->session, g_steal_pointer (&group), NULL, saved_cb, g_object_ref (self));
}

static void
turn (WhCalendarScreen *self, int months)
{
  wh_month_view_set_date (self->month, wh_date_add_months (wh_month_view_get_date (self->month), months));
}

static void
previous_cb (WhCalendarScreen *self)
{
  turn (self, -1);
}

static void
next_cb (WhCalendarScreen *self)
{
  turn (self, 1);
}

static void
today_cb (WhCalendarScreen *self)
{
  wh_month_view_set_date (self->month, wh_session_today (self->session));
  gtk_widget_grab_focus (GTK_WIDGET (self->month));
}

static void
session_changed_cb (WhCalendarScreen *self, guint64 kinds)
{
  if ((kinds & (WH_KIND_BIT (WH_KIND_APPOINTMENT) | WH_KIND_BIT (WH_KIND_CLIENT))) != 0)
    load (self);
}

static void
wh_calendar_screen_constructed (GObject *object)
{
  WhCalendarScreen *self = WH_CALENDAR_SCREEN (object);
  g_autofree char *remembered = NULL;
  WhDate date;

  G_OBJECT_CLASS (wh_calendar_screen_parent_class)->constructed (object);
  remembered = g_settings_get_string (self->settings, "calendar-date");
  date = wh_date_from_text (remembered);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  wh_month_view_set_date (self->month, date != WH_DATE_NONE ? date : wh_session_today (self->session));
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  WhCalendarScreen *self = WH_CALENDAR_SCREEN (screen);
  guint n = self->appointments != NULL ? g_list_model_get_n_items (self->appointments) : 0;

  if (kind != WH_KIND_APPOINTMENT)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhAppointment) appointment = g_list_model_get_item (self->appointments, i);

      if (!wh_id_equal (wh_record_get_id (wh_appointment_get_record (appointment)), id))
        continue;
      wh_month_view_set_date (self->month, wh_appointment_get_first_day (appointment));
      present (self, wh_appointment_dialog_new (self->session, appointment));
      return TRUE;
    }
  return TRUE;
}

static void
screen_init (WhScreenInterface *iface)
{
  iface->open_record = open_record;
}

static void
wh_calendar_screen_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    WH_CALENDAR_SCREEN (object)->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_calendar_screen_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, WH_CALENDAR_SCREEN (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_calendar_screen_dispose (GObject *object)
{
  WhCalendarScreen *self = WH_CALENDAR_SCREEN (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->paned, gtk_widget_unparent);
  g_clear_object (&self->appointments);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (wh_calendar_screen_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/calendar/wh-calendar-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, WhCalendarScreen, paned);
  gtk_widget_class_bind_template_child (widget_class, WhCalendarScreen, month_label);
  gtk_widget_class_bind_template_child (widget_class, WhCalendarScreen, day_label);
  gtk_widget_class_bind_template_child (widget_class, WhCalendarScreen, month);
  gtk_widget_class_bind_template_child (widget_class, WhCalendarScreen, day_stack);
  gtk_widget_class_bind_template_child (widget_class, WhCalendarScreen, day_list);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
wh_calendar_screen_class_init (WhCalendarScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = wh_calendar_screen_constructed;
  object_class->set_property = wh_calendar_screen_set_property;
  object_class->get_property = wh_calendar_screen_get_property;
  object_class->dispose = wh_calendar_screen_dispose;
  g_object_class_override_property (object_class, PROP_SESSION, "session");
  g_type_ensure (WH_TYPE_MONTH_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
wh_calendar_screen_init (WhCalendarScreen *self)
{
  self->settings = g_settings_new ("org.wayhome.Wayhome");
  gtk_widget_init_template (GTK_WIDGET (self));
}
