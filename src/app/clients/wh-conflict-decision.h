/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"

G_BEGIN_DECLS

gboolean wh_conflict_can_take_other (WhRecord *conflict);
void wh_conflict_decide_async (WhSession *session, WhRecord *conflict, gboolean take_other,
                               GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_conflict_decide_finish (WhSession *session, GAsyncResult *result, GError **error);

G_END_DECLS
