/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/calendar/wh-appointment.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_APPOINTMENT_DIALOG (wh_appointment_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhAppointmentDialog, wh_appointment_dialog, WH, APPOINTMENT_DIALOG, AdwWindow)

GtkWidget *wh_appointment_dialog_new (WhSession *session, WhAppointment *appointment);
GtkWidget *wh_appointment_dialog_new_for_day (WhSession *session, WhDate day);
GtkWidget *wh_appointment_dialog_new_for_client (WhSession *session, WhDate day, const WhId *client, const char *name);

G_END_DECLS
