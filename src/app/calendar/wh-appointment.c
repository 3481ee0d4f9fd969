/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-appointment.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _WhAppointment
{
  GObject parent_instance;

  WhRecord *record;
  char *client_name;
};

G_DEFINE_FINAL_TYPE (WhAppointment, wh_appointment, G_TYPE_OBJECT)

static void
wh_appointment_finalize (GObject *object)
{
  WhAppointment *self = WH_APPOINTMENT (object);

  g_clear_object (&self->record);
  g_clear_pointer (&self->client_name, g_free);
  G_OBJECT_CLASS (wh_appointment_parent_class)->finalize (object);
}

static void
wh_appointment_class_init (WhAppointmentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_appointment_finalize;
}

static void
wh_appointment_init (WhAppointment *self)
{
}

/**
 * wh_appointment_new:
 * @record: of kind appointment
 * @client_name: (nullable): the name of the client it is with
 *
 * Returns: (transfer full): the appointment as screens show it
 */
WhAppointment *
wh_appointment_new (WhRecord *record, const char *client_name)
{
  WhAppointment *self = g_object_new (WH_TYPE_APPOINTMENT, NULL);

  g_return_val_if_fail (wh_record_is (record, WH_KIND_APPOINTMENT), NULL);
  self->record = g_object_ref (record);
  self->client_name = g_strdup (client_name);
  return self;
}

/**
 * wh_appointment_get_record:
 *
 * Returns: (transfer none): the record
 */
WhRecord *
wh_appointment_get_record (WhAppointment *self)
{
  return self->record;
}

/**
 * wh_appointment_get_title:
 *
 * Returns: what it is about; never %NULL
 */
const char *
wh_appointment_get_title (WhAppointment *self)
{
  const char *title = wh_record_get_text (self->record, WH_APPOINTMENT_TITLE);

  return title != NULL ? title : _("Appointment");
}

/**
 * wh_appointment_get_client_name:
 *
 * Returns: (nullable): the name of the client it is with
 */
const char *
wh_appointment_get_client_name (WhAppointment *self)
{
  return self->client_name;
}

static WhDate
day_of (WhAppointment *self, guint column)
{
  const char *text = wh_record_get_text (self->record, column);

  return text != NULL ? wh_date_from_text (text) : WH_DATE_NONE;
}

/**
 * wh_appointment_get_first_day:
 *
 * Returns: the day it starts, or %WH_DATE_NONE
 */
WhDate
wh_appointment_get_first_day (WhAppointment *self)
{
  return day_of (self, WH_APPOINTMENT_STARTS_AT);
}

/**
 * wh_appointment_get_last_day:
 *
 * Returns: the day it ends, never before the first
 */
WhDate
wh_appointment_get_last_day (WhAppointment *self)
{
  return MAX (wh_appointment_get_first_day (self), day_of (self, WH_APPOINTMENT_ENDS_AT));
}

/**
 * wh_appointment_get_all_day:
 */
gboolean
wh_appointment_get_all_day (WhAppointment *self)
{
  return wh_record_get_number (self->record, WH_APPOINTMENT_ALL_DAY) == 1;
}

static char *
time_of_day (WhAppointment *self, guint column)
{
  const char *text = wh_record_get_text (self->record, column);

  return text != NULL && strlen (text) >= 16 ? g_strndup (text + 11, 5) : NULL;
}

/**
 * wh_appointment_dup_start_time:
 *
 * Returns: (transfer full) (nullable): "14:30"; %NULL for one that lasts all day
 */
char *
wh_appointment_dup_start_time (WhAppointment *self)
{
  return wh_appointment_get_all_day (self) ? NULL : time_of_day (self, WH_APPOINTMENT_STARTS_AT);
}

/**
 * wh_appointment_dup_end_time:
 *
 * Returns: (transfer full) (nullable): "15:00"; %NULL for one that lasts all day or has no end
 */
char *
wh_appointment_dup_end_time (WhAppointment *self)
{
  return wh_appointment_get_all_day (self) ? NULL : time_of_day (self, WH_APPOINTMENT_ENDS_AT);
}

/**
 * wh_appointment_dup_time_text:
 *
 * Returns: (transfer full): "14:30 – 15:00" or "All day"
 */
char *
wh_appointment_dup_time_text (WhAppointment *self)
{
  g_autofree char *start = wh_appointment_dup_start_time (self);
  g_autofree char *end = time_of_day (self, WH_APPOINTMENT_ENDS_AT);

  if (start == NULL)
    return g_strdup (_("All day"));
  return end != NULL ? g_strdup_printf ("%s – %s", start, end) : g_steal_pointer (&start);
}

/**
 * wh_appointment_compare:
 * @a: a #WhAppointment
 * @b: a #WhAppointment
 *
 * A #GCompareDataFunc: those that last all day first, then by start.
 */
int
wh_appointment_compare (gconstpointer a, gconstpointer b, gpointer unused)
{
  WhAppointment *x = WH_APPOINTMENT ((gpointer) a), *y = WH_APPOINTMENT ((gpointer) b);
  gboolean all_day = wh_appointment_get_all_day (x);

  if (all_day != wh_appointment_get_all_day (y))
    return all_day ? -1 : 1;
  return g_strcmp0 (wh_record_get_text (x->record, WH_APPOINTMENT_STARTS_AT),
                    wh_record_get_text (y->record, WH_APPOINTMENT_STARTS_AT));
}

static void
shift_days (WhRecord *record, guint column, gint64 days)
{
  const char *text = wh_record_get_text (record, column);
  char day[WH_DATE_TEXT_SIZE];
  g_autofree char *moved = NULL;

  if (text == NULL || wh_date_from_text (text) == WH_DATE_NONE)
    return;
  moved = g_strconcat (wh_date_to_text (wh_date_from_text (text) + days, day), text + 10, NULL);
  wh_record_set_text (record, column, moved);
}

/**
 * wh_appointment_moved_to:
 *
 * Returns: (transfer full): the record with the same times of day, starting on @day
 */
WhRecord *
wh_appointment_moved_to (WhAppointment *self, WhDate day)
{
  WhRecord *moved = wh_record_copy (self->record);
  gint64 days = day - wh_appointment_get_first_day (self);

  shift_days (moved, WH_APPOINTMENT_STARTS_AT, days);
  shift_days (moved, WH_APPOINTMENT_ENDS_AT, days);
  return moved;
}
