/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-past.h"
#include "protocol/wh-history-message.h"
#include "protocol/wh-merge.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

gboolean wh_history_add (WhRealm *realm, const WhGrant *writer, const WhChangeGroup *group, WhChangeOp op,
                         WhRecord *before, const WhMerge *merge, GError **error);
WhHistoryReply *wh_history_read (WhRealm *realm, const WhGrant *reader, const WhHistoryRequest *request,
                                 GError **error);

G_END_DECLS
