/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-push-message.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

WhPushReply *wh_push (WhRealm *realm, const WhGrant *writer, const WhPushRequest *request, gint64 *last_no,
                      GError **error);

G_END_DECLS
