/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-calendar-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/wh-appointment-dialog.h"
#include "app/calendar/wh-appointment-load.h"
#include "app/calendar/wh-appointment-row.h"
#include "app/calendar/wh-month-view.h"
#include "app/compat/wh-stack-pages.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-undo.h"

/**
 * WhCalendarScreen:
 *
 * The month of the person's appointments, and the list of the chosen day.  It comes back on the date that the person
 * was on.
 */
struct _WhCalendarScreen
{
  WhScreen parent_instance;

  GtkLabel *month_label;
  GtkLabel *day_label;
  WhMonthView *month;
  GtkStack *day_stack;
  GtkListBox *day_list;

  GSettings *settings;
  GCancellable *loading;
  GListModel *appointments;
  guint saving;  /* moves under way: what is read meanwhile is old */
  WhId focus;    /* the appointment that keeps the keyboard when the list is made anew; nil: none */
  WhId wanted;   /* the appointment to open once its month is read; nil: none */
};

G_DEFINE_FINAL_TYPE (WhCalendarScreen, wh_calendar_screen, WH_TYPE_SCREEN)

static const WhId *
id_of (WhAppointment *appointment)
{
  return wh_record_get_id (wh_appointment_get_record (appointment));
}

static void
forget (WhId *id)
{
  *id = (WhId) { 0 };
}

/* The row of the appointment that the keyboard is on. */
static WhAppointmentRow *
focused_row (WhCalendarScreen *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->day_list)))
    return NULL;
  return WH_APPOINTMENT_ROW (gtk_widget_get_ancestor (focus, WH_TYPE_APPOINTMENT_ROW));
}

/* The rows are made anew under whoever reads them: the keyboard stays on its appointment. */
static void
show_day (WhCalendarScreen *self)
{
  WhDate date = wh_month_view_get_date (self->month);
  guint n = self->appointments != NULL ? g_list_model_get_n_items (self->appointments) : 0;
  WhAppointmentRow *focused = focused_row (self);
  GtkListBoxRow *row;

  if (focused != NULL)
    self->focus = *id_of (wh_appointment_row_get_appointment (focused));
  while ((row = gtk_list_box_get_row_at_index (self->day_list, 0)) != NULL)
    gtk_list_box_remove (self->day_list, GTK_WIDGET (row));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhAppointment) appointment = g_list_model_get_item (self->appointments, i);

      if (wh_appointment_get_first_day (appointment) <= date && wh_appointment_get_last_day (appointment) >= date)
        gtk_list_box_append (self->day_list, wh_appointment_row_new (appointment));
    }
  gtk_stack_set_visible_child_name (self->day_stack,
                                    gtk_list_box_get_row_at_index (self->day_list, 0) != NULL ? "list" : "empty");
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->day_list, i)) != NULL; i++)
    if (wh_id_equal (id_of (wh_appointment_row_get_appointment (WH_APPOINTMENT_ROW (row))), &self->focus))
      {
        gtk_widget_grab_focus (GTK_WIDGET (row));
        forget (&self->focus);
      }
}

static void
show_titles (WhCalendarScreen *self)
{
  int year, month, day;
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *month_title = NULL;
  g_autofree char *day_title = wh_date_day_for_people (wh_month_view_get_date (self->month));

  wh_date_to_ymd (wh_month_view_get_date (self->month), &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  month_title = g_date_time_format (time, "%B %Y");
  gtk_label_set_text (self->month_label, month_title);
  gtk_label_set_text (self->day_label, day_title);
}

/* FALSE: it is not among those of the month shown. */
static gboolean
open_appointment (WhCalendarScreen *self, const WhId *id)
{
  guint n = self->appointments != NULL ? g_list_model_get_n_items (self->appointments) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhAppointment) appointment = g_list_model_get_item (self->appointments, i);

      if (!wh_id_equal (id_of (appointment), id))
        continue;
      wh_month_view_set_date (self->month, wh_appointment_get_first_day (appointment));
      wh_dialog_present (GTK_WIDGET (self),
                         wh_appointment_dialog_new (wh_screen_get_session (WH_SCREEN (self)), appointment));
      return TRUE;
    }
  return FALSE;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhCalendarScreen) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) appointments = wh_appointment_load_finish (source, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->saving > 0)
    return;
  if (appointments == NULL)
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  g_set_object (&self->appointments, appointments);
  wh_month_view_set_appointments (self->month, appointments);
  show_day (self);
  if (!wh_id_is_nil (&self->wanted) && open_appointment (self, &self->wanted))
    forget (&self->wanted);
}

static void
load (WhCalendarScreen *self)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  WhDate first, last;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  wh_month_view_set_today (self->month, wh_session_today (session));
  wh_month_view_get_range (self->month, &first, &last);
  wh_appointment_load_async (session, first, last, self->loading, loaded_cb, g_object_ref (self));
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
add_cb (WhCalendarScreen *self)
{
  wh_dialog_present (GTK_WIDGET (self),
                     wh_appointment_dialog_new_for_day (wh_screen_get_session (WH_SCREEN (self)),
                                                        wh_month_view_get_date (self->month)));
}

static void
row_activated_cb (WhCalendarScreen *self, GtkListBoxRow *row)
{
  wh_dialog_present (GTK_WIDGET (self),
                     wh_appointment_dialog_new (wh_screen_get_session (WH_SCREEN (self)),
                                                wh_appointment_row_get_appointment (WH_APPOINTMENT_ROW (row))));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhCalendarScreen) self = user_data;
  g_autoptr (GError) error = NULL;

  self->saving--;
  if (!wh_session_save_finish (wh_screen_get_session (WH_SCREEN (self)), result, &error))
    wh_notice_error (GTK_WIDGET (self), error);
  if (self->saving == 0)
    load (self);
}

/* Shows it where it goes at once: who moves it on with the next key need not wait for the disk. */
static void
show_moved (WhCalendarScreen *self, WhAppointment *appointment, WhRecord *moved)
{
  g_autoptr (WhAppointment) shown = wh_appointment_new (moved, wh_appointment_get_client_name (appointment));
  g_autoptr (GListStore) list = g_list_store_new (WH_TYPE_APPOINTMENT);
  guint n = self->appointments != NULL ? g_list_model_get_n_items (self->appointments) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhAppointment) item = g_list_model_get_item (self->appointments, i);

      if (!wh_id_equal (id_of (item), id_of (appointment)))
        g_list_store_append (list, item);
    }
  g_list_store_append (list, shown);
  g_list_store_sort (list, wh_appointment_compare, NULL);
  g_set_object (&self->appointments, G_LIST_MODEL (list));
  wh_month_view_set_appointments (self->month, self->appointments);
}

static void
moved_back_cb (AdwToast *toast, WhCalendarScreen *self)
{
  WhDate *day = g_object_get_data (G_OBJECT (toast), "day");

  wh_month_view_set_date (self->month, *day);
}

static void
offer_undo (WhCalendarScreen *self, WhAppointment *appointment, WhRecord *moved, WhDate day)
{
  g_autofree char *date = wh_date_day_for_people (day);
  g_autofree char *words = g_strdup_printf (_("Moved to %s"), date);
  WhDate from = wh_appointment_get_first_day (appointment);
  AdwToast *toast = adw_toast_new (words);

  g_object_set_data_full (G_OBJECT (toast), "day", g_memdup2 (&from, sizeof from), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (moved_back_cb), self, 0);
  wh_undo_offer (GTK_WIDGET (self), wh_screen_get_session (WH_SCREEN (self)), toast,
                 wh_change_new_set (moved, wh_appointment_get_record (appointment)));
}

static void
moved_cb (WhCalendarScreen *self, WhAppointment *appointment, WhDate day)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhAppointment) before = g_object_ref (appointment);
  g_autoptr (WhRecord) moved = wh_appointment_moved_to (before, day);

  wh_change_group_add (group, wh_change_new_set (wh_appointment_get_record (before), moved));
  if (group->changes->len > 0)
    {
      self->saving++;
      wh_session_save_async (wh_screen_get_session (WH_SCREEN (self)), g_steal_pointer (&group), NULL, saved_cb,
                             g_object_ref (self));
      show_moved (self, before, moved);
      offer_undo (self, before, moved, day);
    }
  wh_month_view_set_date (self->month, day);
  show_day (self);
}

/* Ctrl and an arrow on an appointment in the day's list: a day or a week to either side. */
static gboolean
list_key_cb (WhCalendarScreen *self, guint key, guint code, GdkModifierType state)
{
  WhAppointmentRow *row = focused_row (self);
  int forth = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  int days = key == GDK_KEY_Left ? -forth : key == GDK_KEY_Right ? forth : key == GDK_KEY_Up ? -7
             : key == GDK_KEY_Down ? 7 : 0;
  WhAppointment *appointment;

  if (row == NULL || days == 0 || (state & gtk_accelerator_get_default_mod_mask ()) != GDK_CONTROL_MASK)
    return GDK_EVENT_PROPAGATE;
  appointment = wh_appointment_row_get_appointment (row);
  self->focus = *id_of (appointment);
  moved_cb (self, appointment, wh_appointment_get_first_day (appointment) + days);
  return GDK_EVENT_STOP;
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
  wh_month_view_set_date (self->month, wh_session_today (wh_screen_get_session (WH_SCREEN (self))));
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
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  g_autofree char *remembered = NULL;
  WhDate date;

  G_OBJECT_CLASS (wh_calendar_screen_parent_class)->constructed (object);
  remembered = g_settings_get_string (self->settings, "calendar-date");
  date = wh_date_from_text (remembered);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  wh_month_view_set_date (self->month, date != WH_DATE_NONE ? date : wh_session_today (session));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhCalendarScreen) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhAppointment) appointment = wh_appointment_find_finish (source, result, &error);

  if (error != NULL)
    wh_notice_error (GTK_WIDGET (self), error);
  else if (appointment == NULL)
    wh_notice_toast (GTK_WIDGET (self), adw_toast_new (_("This appointment was deleted.")));
  else
    {
      self->wanted = *id_of (appointment);
      wh_month_view_set_date (self->month, wh_appointment_get_first_day (appointment));
      load (self);
    }
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  WhCalendarScreen *self = WH_CALENDAR_SCREEN (screen);

  if (kind != WH_KIND_APPOINTMENT)
    return FALSE;
  if (!open_appointment (self, id))
    wh_appointment_find_async (wh_screen_get_session (screen), id, found_cb, g_object_ref (self));
  return TRUE;
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (WH_CALENDAR_SCREEN (widget)->month));
}

static void
wh_calendar_screen_dispose (GObject *object)
{
  WhCalendarScreen *self = WH_CALENDAR_SCREEN (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->appointments);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (wh_calendar_screen_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/calendar/wh-calendar-screen.ui");
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
  object_class->dispose = wh_calendar_screen_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = grab_focus;
  WH_SCREEN_CLASS (klass)->open_record = open_record;
  g_type_ensure (WH_TYPE_MONTH_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
wh_calendar_screen_init (WhCalendarScreen *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->settings = g_settings_new ("org.wayhome.Wayhome");
  gtk_widget_init_template (GTK_WIDGET (self));
  wh_stack_pages_watch (GTK_WIDGET (self->day_stack));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (list_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->day_list), keys);
}
