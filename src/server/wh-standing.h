/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-merge.h"
#include "server/wh-realm.h"

G_BEGIN_DECLS

gboolean wh_standing_load (WhRealm *realm, const WhChange *change, const WhId *device, WhStanding *standing,
                           gint64 *base, GError **error);
gboolean wh_standing_save (WhRealm *realm, const WhStanding *standing, gint64 rev_before, const WhId *device,
                           GError **error);

G_END_DECLS
