/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"
#include "sync/wh-sync-login.h"

G_BEGIN_DECLS

/* @left: changes that are still to come before everything is here */
typedef void (*WhPullProgress) (gint64 left, gpointer data);

gboolean wh_pull_all (WhSyncLogin *login, WhStore *store, gboolean may_remove, WhPullProgress progress, gpointer data,
                      GCancellable *cancellable, GError **error);

G_END_DECLS
