/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/wh-record.h"
#include "store/wh-store-error.h"

G_BEGIN_DECLS

#define WH_STORE_KEY_SIZE 32

/* Bits of the "changed" signal beside those of the kinds (WH_KIND_BIT). */
#define WH_STORE_CHANGED_DUPLICATES ((guint64) 1 << 60)
#define WH_STORE_CHANGED_OUTBOX ((guint64) 1 << 61)
#define WH_STORE_CHANGED_DRAFTS ((guint64) 1 << 62)
#define WH_STORE_CHANGED_META ((guint64) 1 << 63)

#define WH_TYPE_STORE (wh_store_get_type ())
G_DECLARE_FINAL_TYPE (WhStore, wh_store, WH, STORE, GObject)

/**
 * WhStoreLane:
 * @WH_STORE_READ: beside any write, on the reading connection; sees one moment from beginning to end
 * @WH_STORE_WRITE: on the writing connection; work that a person waits for
 * @WH_STORE_READ_LATER: as @WH_STORE_READ, on a connection of its own: what takes long (checks, reports, exports) keeps
 *   nobody waiting
 * @WH_STORE_WRITE_LATER: as @WH_STORE_WRITE, after everything that a person waits for: pages of a sync
 */
typedef enum {
  WH_STORE_READ,
  WH_STORE_WRITE,
  WH_STORE_READ_LATER,
  WH_STORE_WRITE_LATER,
} WhStoreLane;

/**
 * WhStoreFunc:
 * @store: the store; its synchronous functions are called in here
 * @data: the work's own struct: what it needs goes in, what it found comes out
 * @cancellable: (nullable): to look at in long work
 * @error: where to put the error
 *
 * Work on the store, on one of its two threads. It touches nothing but @store and @data.
 *
 * Returns: %TRUE, or %FALSE with @error
 */
typedef gboolean (*WhStoreFunc) (WhStore *store, gpointer data, GCancellable *cancellable, GError **error);

WhStore *wh_store_create (const char *path, const guint8 *key, GError **error);
WhStore *wh_store_open (const char *path, const guint8 *key, GError **error);
void wh_store_close (WhStore *self);
const char *wh_store_get_path (WhStore *self);

void wh_store_use_lanes (WhStore *self);
void wh_store_run_async (WhStore *self, WhStoreFunc func, gpointer data, GDestroyNotify destroy, WhStoreLane lane,
                         GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_store_run_finish (WhStore *self, GAsyncResult *result, GError **error);
gpointer wh_store_run_get_data (GAsyncResult *result);
gboolean wh_store_run (WhStore *self, WhStoreFunc func, gpointer data, WhStoreLane lane, GCancellable *cancellable,
                       GError **error);
gboolean wh_store_transaction (WhStore *self, WhStoreFunc func, gpointer data, GError **error);

G_END_DECLS
