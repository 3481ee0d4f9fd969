/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-push-message.h"
#include "server/wh-feed.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

gboolean wh_group_apply (WhFeed *feed, WhRealm *realm, const WhGrant *writer, const WhChangeGroup *group,
                         WhPushResult *result, GError **error);

G_END_DECLS
