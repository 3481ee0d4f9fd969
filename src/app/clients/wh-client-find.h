/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/clients/wh-client-item.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_client_find_async (WhSession *session, const char *text, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *wh_client_find_finish (GObject *source, GAsyncResult *result, GError **error);

G_END_DECLS
