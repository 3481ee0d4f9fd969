/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

char *wh_lease_seal (WhRealm *realm, const WhId *device, gint64 last_no, const char *id);
char *wh_lease_id (const char *lease);
gboolean wh_lease_proves (WhRealm *realm, const WhId *device, gint64 last_no, const char *lease);

G_END_DECLS
