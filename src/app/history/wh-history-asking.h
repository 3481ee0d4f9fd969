/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"
#include "protocol/wh-history-message.h"

G_BEGIN_DECLS

gboolean wh_history_asking_is_possible (WhSession *session);
void wh_history_asking_async (WhSession *session, WhHistoryRequest *request, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data);
WhHistoryReply *wh_history_asking_finish (GAsyncResult *result, GError **error);

G_END_DECLS
