/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-cursor.h"
#include "server/wh-server-session.h"

G_BEGIN_DECLS

gboolean wh_epoch_turn (WhRealm *realm, const WhServerSession *found_by, GError **error);
gboolean wh_epoch_turn_if_behind (WhRealm *realm, const WhServerSession *session, const WhCursor *cursor,
                                  GError **error);

G_END_DECLS
