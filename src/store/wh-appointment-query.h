/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* An appointment and the name of the client it is with. */
typedef struct {
  WhRecord *record;
  char *client_name; /* NULL: with nobody, or a client who is not on this desk */
} WhAppointmentEntry;

void wh_appointment_entry_free (WhAppointmentEntry *entry);
GPtrArray *wh_appointments_between (WhStore *store, const WhId *worker, WhDate first, WhDate last, GError **error);

G_END_DECLS
