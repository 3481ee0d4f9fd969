/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

/* What a screen shows of an appointment: the record, and the client's name as this desk knows it. */

#define WH_TYPE_APPOINTMENT (wh_appointment_get_type ())
G_DECLARE_FINAL_TYPE (WhAppointment, wh_appointment, WH, APPOINTMENT, GObject)

WhAppointment *wh_appointment_new (WhRecord *record, const char *client_name);
WhRecord *wh_appointment_get_record (WhAppointment *self);
const char *wh_appointment_get_title (WhAppointment *self);
const char *wh_appointment_get_client_name (WhAppointment *self);
WhDate wh_appointment_get_first_day (WhAppointment *self);
WhDate wh_appointment_get_last_day (WhAppointment *self);
gboolean wh_appointment_get_all_day (WhAppointment *self);
char *wh_appointment_dup_start_time (WhAppointment *self);
char *wh_appointment_dup_end_time (WhAppointment *self);
char *wh_appointment_dup_time_text (WhAppointment *self);
int wh_appointment_compare (gconstpointer a, gconstpointer b, gpointer unused);
WhRecord *wh_appointment_moved_to (WhAppointment *self, WhDate day);

G_END_DECLS
