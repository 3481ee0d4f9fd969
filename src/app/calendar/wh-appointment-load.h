/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/calendar/wh-appointment.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_appointment_load_async (WhSession *session, WhDate first, WhDate last, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer user_data);
GListModel *wh_appointment_load_finish (GObject *source, GAsyncResult *result, GError **error);

void wh_appointment_find_async (WhSession *session, const WhId *id, GAsyncReadyCallback callback, gpointer user_data);
WhAppointment *wh_appointment_find_finish (GObject *source, GAsyncResult *result, GError **error);

G_END_DECLS
