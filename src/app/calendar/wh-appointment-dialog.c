/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-appointment-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/calendar/wh-clock-time.h"
#include "app/clients/wh-client-picker.h"
#include "app/compat/wh-drop-down-name.h"
#include "app/wh-control-row.h"
#include "app/wh-notice.h"
#include "app/wh-undo.h"
#include "form/wh-typed.h"

/**
 * WhAppointmentDialog:
 *
 * Makes, changes or deletes one appointment.
 */
struct _WhAppointmentDialog
{
  AdwWindow parent_instance;

  GtkWidget *save;
  GtkWidget *title_entry;
  GtkDropDown *type_drop_down;
  AdwActionRow *client_row;
  GtkWidget *date_entry;
  GtkSwitch *all_day_switch;
  GtkWidget *time_row;
  GtkWidget *start_entry;
  GtkWidget *end_entry;
  GtkWidget *place_entry;
  GtkWidget *note_entry;
  GtkWidget *delete_group;
  WhClientPicker *client_picker;

  WhSession *session;
  WhRecord *original; /* NULL: a new one */
  WhRecord *record;
};

G_DEFINE_FINAL_TYPE (WhAppointmentDialog, wh_appointment_dialog, ADW_TYPE_WINDOW)

#define DEFAULT_MINUTES 30

static const WhList *
types (void)
{
  return wh_kind (WH_KIND_APPOINTMENT)->columns[WH_APPOINTMENT_APPOINTMENT_TYPE].choices->list;
}

static const char *
entry_text (GtkWidget *entry)
{
  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static WhDate
typed_date (WhAppointmentDialog *self)
{
  return wh_typed_date (entry_text (self->date_entry), wh_session_today (self->session));
}

static void
mark (GtkWidget *entry, gboolean right)
{
  if (right)
    gtk_widget_remove_css_class (entry, "error");
  else
    gtk_widget_add_css_class (entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               right ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

/* Whether what stands in the fields is an appointment; fields that are wrong are marked. */
static gboolean
check (WhAppointmentDialog *self)
{
  gboolean all_day = gtk_switch_get_active (self->all_day_switch);
  int start = wh_clock_time_from_text (entry_text (self->start_entry));
  int end = wh_clock_time_from_text (entry_text (self->end_entry));
  gboolean has_title = *entry_text (self->title_entry) != '\0';
  gboolean has_date = typed_date (self) != WH_DATE_NONE;

  mark (self->date_entry, has_date);
  mark (self->start_entry, all_day || start != WH_CLOCK_TIME_NONE);
  mark (self->end_entry, all_day || (end != WH_CLOCK_TIME_NONE && end >= start));
  return has_title && has_date && (all_day || (start != WH_CLOCK_TIME_NONE && end >= start));
}

static void
changed_cb (WhAppointmentDialog *self)
{
  gtk_widget_set_sensitive (self->time_row, !gtk_switch_get_active (self->all_day_switch));
  gtk_widget_set_sensitive (self->save, check (self));
}

static void
set_moment (WhRecord *record, guint column, WhDate date, int minutes)
{
  char day[WH_DATE_TEXT_SIZE];
  g_autofree char *time = wh_clock_time_to_text (minutes);
  g_autofree char *text = g_strdup_printf ("%s %s:00", wh_date_to_text (date, day), time);

  wh_record_set_text (record, column, text);
}

static void
read_times (WhAppointmentDialog *self)
{
  gboolean all_day = gtk_switch_get_active (self->all_day_switch);
  WhDate date = typed_date (self);
  WhDate was = wh_record_get_text (self->record, WH_APPOINTMENT_STARTS_AT) != NULL
                 ? wh_date_from_text (wh_record_get_text (self->record, WH_APPOINTMENT_STARTS_AT)) : date;
  const char *end_text = wh_record_get_text (self->record, WH_APPOINTMENT_ENDS_AT);
  WhDate last = end_text != NULL ? MAX (was, wh_date_from_text (end_text)) + date - was : date;

  set_moment (self->record, WH_APPOINTMENT_STARTS_AT, date,
              all_day ? 0 : wh_clock_time_from_text (entry_text (self->start_entry)));
  set_moment (self->record, WH_APPOINTMENT_ENDS_AT, last,
              all_day ? 24 * 60 - 1 : wh_clock_time_from_text (entry_text (self->end_entry)));
  wh_record_set_number (self->record, WH_APPOINTMENT_ALL_DAY, all_day ? 1 : 0);
}

static void
read_fields (WhAppointmentDialog *self)
{
  guint type = gtk_drop_down_get_selected (self->type_drop_down);

  wh_record_set_text (self->record, WH_APPOINTMENT_TITLE, entry_text (self->title_entry));
  wh_record_set_number (self->record, WH_APPOINTMENT_APPOINTMENT_TYPE, types ()->options[type].number);
  wh_record_set_reference (self->record, WH_APPOINTMENT_PERSONAL_ID, wh_client_picker_get_client (self->client_picker),
                           NULL);
  read_times (self);
  wh_record_set_text (self->record, WH_APPOINTMENT_PLACE, entry_text (self->place_entry));
  wh_record_set_text (self->record, WH_APPOINTMENT_NOTE, entry_text (self->note_entry));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhAppointmentDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (wh_session_save_finish (self->session, result, &error))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  gtk_widget_set_sensitive (self->save, TRUE);
  wh_notice_error (GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self))), error);
}

static void
save (WhAppointmentDialog *self, WhChange *change)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  wh_change_group_add (group, change);
  if (group->changes->len == 0)
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  gtk_widget_set_sensitive (self->save, FALSE);
  wh_session_save_async (self->session, g_steal_pointer (&group), NULL, saved_cb, g_object_ref (self));
}

static void
save_cb (WhAppointmentDialog *self)
{
  if (!check (self))
    return;
  read_fields (self);
  save (self, self->original != NULL ? wh_change_new_set (self->original, self->record)
                                     : wh_change_new_put (self->record));
}

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhAppointmentDialog) self = user_data;
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));
  g_autoptr (GError) error = NULL;

  if (parent == NULL)
    return;
  if (!wh_session_save_finish (self->session, result, &error))
    {
      wh_notice_error (parent, error);
      return;
    }
  wh_undo_offer (parent, self->session, adw_toast_new (_("The appointment is deleted")),
                 wh_change_new_restore (self->original));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
delete_cb (WhAppointmentDialog *self)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  wh_change_group_add (group, wh_change_new_delete (self->original));
  wh_session_save_async (self->session, g_steal_pointer (&group), NULL, deleted_cb, g_object_ref (self));
}

static void
show_times (WhAppointmentDialog *self)
{
  const char *start = wh_record_get_text (self->record, WH_APPOINTMENT_STARTS_AT);
  const char *end = wh_record_get_text (self->record, WH_APPOINTMENT_ENDS_AT);
  gboolean all_day = wh_record_get_number (self->record, WH_APPOINTMENT_ALL_DAY) == 1;
  g_autofree char *date = wh_date_for_people (wh_date_from_text (start));
  g_autofree char *from = all_day || strlen (start) < 16 ? NULL : g_strndup (start + 11, 5);
  g_autofree char *to = all_day || end == NULL || strlen (end) < 16 ? NULL : g_strndup (end + 11, 5);

  gtk_editable_set_text (GTK_EDITABLE (self->date_entry), date);
  gtk_switch_set_active (self->all_day_switch, all_day);
  gtk_editable_set_text (GTK_EDITABLE (self->start_entry), from != NULL ? from : "09:00");
  gtk_editable_set_text (GTK_EDITABLE (self->end_entry), to != NULL ? to : "09:30");
}

static void
show_text (WhAppointmentDialog *self, GtkWidget *entry, guint column)
{
  const char *text = wh_record_get_text (self->record, column);

  gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : "");
}

static void
show_fields (WhAppointmentDialog *self, const char *client_name)
{
  gint64 type = wh_record_get_number_or (self->record, WH_APPOINTMENT_APPOINTMENT_TYPE, types ()->options[0].number);

  show_text (self, self->title_entry, WH_APPOINTMENT_TITLE);
  show_text (self, self->place_entry, WH_APPOINTMENT_PLACE);
  show_text (self, self->note_entry, WH_APPOINTMENT_NOTE);
  for (guint i = 0; i < types ()->n_options; i++)
    if (types ()->options[i].number == type)
      gtk_drop_down_set_selected (self->type_drop_down, i);
  wh_client_picker_set_client (self->client_picker,
                               wh_record_get_reference (self->record, WH_APPOINTMENT_PERSONAL_ID), client_name);
  show_times (self);
  gtk_widget_set_visible (self->delete_group, self->original != NULL);
  gtk_window_set_title (GTK_WINDOW (self), self->original != NULL ? _("Appointment") : _("New appointment"));
  gtk_widget_grab_focus (self->title_entry);
}

static void
name_entries (WhAppointmentDialog *self)
{
  const struct
  {
    GtkWidget *entry;
    const char *name;
  } names[] = {
    { self->title_entry, _("Title") }, { self->date_entry, _("Date") },   { self->start_entry, _("Starts at") },
    { self->end_entry, _("Ends at") }, { self->place_entry, _("Place") }, { self->note_entry, _("Note") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_accessible_update_property (GTK_ACCESSIBLE (names[i].entry), GTK_ACCESSIBLE_PROPERTY_LABEL, names[i].name,
                                    -1);
}

static void
fill_types (WhAppointmentDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < types ()->n_options; i++)
    gtk_string_list_append (names, g_dgettext (GETTEXT_PACKAGE, types ()->options[i].text));
  gtk_drop_down_set_model (self->type_drop_down, G_LIST_MODEL (names));
  wh_drop_down_name (self->type_drop_down, _("Kind"));
}

static void
wh_appointment_dialog_dispose (GObject *object)
{
  WhAppointmentDialog *self = WH_APPOINTMENT_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->original);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (wh_appointment_dialog_parent_class)->dispose (object);
}

static void
wh_appointment_dialog_class_init (WhAppointmentDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (WH_TYPE_CONTROL_ROW);
  G_OBJECT_CLASS (klass)->dispose = wh_appointment_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/wayhome/Wayhome/calendar/wh-appointment-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, save);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, title_entry);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, type_drop_down);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, client_row);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, date_entry);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, all_day_switch);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, time_row);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, start_entry);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, end_entry);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, place_entry);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, note_entry);
  gtk_widget_class_bind_template_child (widget_class, WhAppointmentDialog, delete_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
wh_appointment_dialog_init (WhAppointmentDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->save);
  fill_types (self);
  name_entries (self);
}

static WhAppointmentDialog *
dialog_new (WhSession *session, WhRecord *record)
{
  WhAppointmentDialog *self = g_object_new (WH_TYPE_APPOINTMENT_DIALOG, NULL);

  self->session = g_object_ref (session);
  self->record = g_object_ref (record);
  self->client_picker = WH_CLIENT_PICKER (wh_client_picker_new (session));
  gtk_widget_set_valign (GTK_WIDGET (self->client_picker), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (self->client_row, GTK_WIDGET (self->client_picker));
  return self;
}

/**
 * wh_appointment_dialog_new:
 * @appointment: to change or delete
 */
GtkWidget *
wh_appointment_dialog_new (WhSession *session, WhAppointment *appointment)
{
  g_autoptr (WhRecord) record = wh_record_copy (wh_appointment_get_record (appointment));
  WhAppointmentDialog *self = dialog_new (session, record);

  self->original = g_object_ref (wh_appointment_get_record (appointment));
  show_fields (self, wh_appointment_get_client_name (appointment));
  return GTK_WIDGET (self);
}

/**
 * wh_appointment_dialog_new_for_client:
 * @client: (nullable): the client it is with
 * @name: (nullable): that client's name
 *
 * Returns: a dialog that makes a new appointment, at the next half hour if @day is today
 */
GtkWidget *
wh_appointment_dialog_new_for_client (WhSession *session, WhDate day, const WhId *client, const char *name)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (WH_KIND_APPOINTMENT));
  g_autoptr (GDateTime) now = g_date_time_new_now (wh_session_get_zone (session));
  int next_half_hour = (g_date_time_get_hour (now) * 2 + 1 + g_date_time_get_minute (now) / 30) * 30;
  int start = day == wh_session_today (session) ? next_half_hour : 9 * 60;
  WhAppointmentDialog *self;

  start = MIN (start, 23 * 60);
  set_moment (record, WH_APPOINTMENT_STARTS_AT, day, start);
  set_moment (record, WH_APPOINTMENT_ENDS_AT, day, start + DEFAULT_MINUTES);
  wh_record_set_reference (record, WH_APPOINTMENT_PERSONAL_ID, client, NULL);
  wh_record_set_reference (record, WH_APPOINTMENT_WORKER_ID, &wh_session_get_person (session)->id, NULL);
  wh_record_set_text (record, WH_APPOINTMENT_TIME_ZONE, wh_session_get_realm (session)->zone);
  wh_record_set_number (record, WH_APPOINTMENT_APPOINTMENT_STATUS, 1);
  self = dialog_new (session, record);
  show_fields (self, name);
  return GTK_WIDGET (self);
}

/**
 * wh_appointment_dialog_new_for_day:
 *
 * Returns: a dialog that makes a new appointment on @day
 */
GtkWidget *
wh_appointment_dialog_new_for_day (WhSession *session, WhDate day)
{
  return wh_appointment_dialog_new_for_client (session, day, NULL, NULL);
}
