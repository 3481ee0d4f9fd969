/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/calendar/wh-appointment.h"

G_BEGIN_DECLS

#define WH_TYPE_APPOINTMENT_ROW (wh_appointment_row_get_type ())
G_DECLARE_FINAL_TYPE (WhAppointmentRow, wh_appointment_row, WH, APPOINTMENT_ROW, AdwActionRow)

GtkWidget *wh_appointment_row_new (WhAppointment *appointment);
GtkWidget *wh_appointment_row_new_with_date (WhAppointment *appointment);
WhAppointment *wh_appointment_row_get_appointment (WhAppointmentRow *self);

G_END_DECLS
