/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-appointment-row.h"

#include <glib/gi18n-lib.h>

/**
 * WhAppointmentRow:
 *
 * An appointment in a list: when, what, with whom and where.
 */
struct _WhAppointmentRow
{
  AdwActionRow parent_instance;

  WhAppointment *appointment;
};

G_DEFINE_FINAL_TYPE (WhAppointmentRow, wh_appointment_row, ADW_TYPE_ACTION_ROW)

static void
wh_appointment_row_dispose (GObject *object)
{
  WhAppointmentRow *self = WH_APPOINTMENT_ROW (object);

  g_clear_object (&self->appointment);
  G_OBJECT_CLASS (wh_appointment_row_parent_class)->dispose (object);
}

static void
wh_appointment_row_class_init (WhAppointmentRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_appointment_row_dispose;
}

static void
wh_appointment_row_init (WhAppointmentRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

static const char *
status_text (WhAppointment *appointment)
{
  WhRecord *record = wh_appointment_get_record (appointment);
  const WhList *list = wh_record_get_kind (record)->columns[WH_APPOINTMENT_APPOINTMENT_STATUS].choices->list;
  gint64 status = wh_record_get_number (record, WH_APPOINTMENT_APPOINTMENT_STATUS);

  return status > 1 ? g_dgettext (GETTEXT_PACKAGE, wh_list_text (list, (int) status)) : NULL;
}

static char *
details (WhAppointment *appointment, gboolean with_date)
{
  g_autofree char *time = with_date ? wh_appointment_dup_time_text (appointment) : NULL;
  g_autofree char *date = with_date ? wh_date_for_people (wh_appointment_get_first_day (appointment)) : NULL;
  g_autofree char *end = with_date ? NULL : wh_appointment_dup_end_time (appointment);
  /* Translators: %s is the time of day when an appointment ends */
  g_autofree char *until = end != NULL ? g_strdup_printf (_("until %s"), end) : NULL;
  const char *parts[] = {
    date,
    time,
    wh_appointment_get_client_name (appointment),
    until,
    wh_record_get_text (wh_appointment_get_record (appointment), WH_APPOINTMENT_PLACE),
    status_text (appointment),
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) given = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_strv_builder_add (builder, parts[i]);
  given = g_strv_builder_end (builder);
  return g_strjoinv (" · ", given);
}

/* When it starts stands in front, where one looks down a day's list. */
static void
add_start (WhAppointmentRow *self)
{
  g_autofree char *start = wh_appointment_dup_start_time (self->appointment);
  GtkWidget *label = gtk_label_new (start != NULL ? start : _("All day"));

  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), label);
}

static GtkWidget *
row_new (WhAppointment *appointment, gboolean with_date)
{
  WhAppointmentRow *self = g_object_new (WH_TYPE_APPOINTMENT_ROW, NULL);
  g_autofree char *subtitle = details (appointment, with_date);

  self->appointment = g_object_ref (appointment);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), wh_appointment_get_title (appointment));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  if (!with_date)
    add_start (self);
  return GTK_WIDGET (self);
}

/**
 * wh_appointment_row_new:
 *
 * Returns: (transfer full): a row for the list of one day
 */
GtkWidget *
wh_appointment_row_new (WhAppointment *appointment)
{
  return row_new (appointment, FALSE);
}

/**
 * wh_appointment_row_new_with_date:
 *
 * Returns: (transfer full): a row for a list of several days
 */
GtkWidget *
wh_appointment_row_new_with_date (WhAppointment *appointment)
{
  return row_new (appointment, TRUE);
}

/**
 * wh_appointment_row_get_appointment:
 *
 * Returns: (transfer none): the appointment it shows
 */
WhAppointment *
wh_appointment_row_get_appointment (WhAppointmentRow *self)
{
  return self->appointment;
}
