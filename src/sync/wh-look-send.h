/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"
#include "sync/wh-sync-login.h"

G_BEGIN_DECLS

gboolean wh_look_send (WhSyncLogin *login, WhStore *store, GCancellable *cancellable, GError **error);

G_END_DECLS
