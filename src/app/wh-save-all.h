/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_save_all_async (WhSession *session, GPtrArray *groups, GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_save_all_finish (WhSession *session, GAsyncResult *result, GError **error);

G_END_DECLS
