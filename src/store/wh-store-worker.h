/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store-private.h"

G_BEGIN_DECLS

typedef struct _WhStoreWorker WhStoreWorker;

WhStoreWorker *wh_store_worker_new (WhStore *store, WhDb *db);
void wh_store_worker_stop (WhStoreWorker *self);
void wh_store_worker_close (WhStoreWorker *self);
void wh_store_worker_free (WhStoreWorker *self);
WhDb *wh_store_worker_get_db (WhStoreWorker *self);
gboolean wh_store_worker_is_current (WhStoreWorker *self);
void wh_store_worker_push (WhStoreWorker *self, GTask *task, WhStoreFunc func, gpointer data, int priority);
gboolean wh_store_worker_run (WhStoreWorker *self, WhStoreFunc func, gpointer data, int priority,
                              GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhStoreWorker, wh_store_worker_free)

G_END_DECLS
