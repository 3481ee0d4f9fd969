/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"
#include "server/wh-feed.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

gboolean wh_permission_check (WhFeed *feed, WhRealm *realm, const WhGrant *grant, const WhChange *change,
                              WhRecord *standing, GError **error);
gboolean wh_permission_check_place (WhRealm *realm, const WhGrant *grant, WhRecord *record, GError **error);

G_END_DECLS
