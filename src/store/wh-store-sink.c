/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-sink.h"

#include "db/wh-db-sink.h"
#include "db/wh-db-source.h"
#include "store/wh-history-table.h"
#include "store/wh-search-index.h"
#include "store/wh-store-private.h"
#include "store/wh-store-read.h"

/**
 * WhStoreSink:
 *
 * The bulk path for imports: one transaction, rows and search, no outbox and no history.  What people deleted here
 * stays deleted.
 */
struct _WhStoreSink {
  GObject parent_instance;

  WhStore *store;
  WhRowSink *rows;
  GHashTable *deleted; /* WhId: what people deleted here, which an older copy does not bring back */
};

static void wh_store_sink_iface_init (WhRowSinkInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhStoreSink, wh_store_sink, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SINK, wh_store_sink_iface_init))

static gboolean
stored_func (WhDb *db, WhRecord *record, gpointer store, GError **error)
{
  wh_store_mark_changed (store, WH_KIND_BIT (wh_record_get_kind (record)->id));
  wh_store_mark_touched (store, NULL);
  return wh_search_index_put (store, record, error);
}

static gboolean
wh_store_sink_begin (WhRowSink *sink, GError **error)
{
  WhStoreSink *self = WH_STORE_SINK (sink);

  g_clear_pointer (&self->deleted, g_hash_table_unref);
  self->deleted = wh_history_table_deleted_ids (self->store, error);
  return self->deleted != NULL && wh_row_sink_begin (self->rows, error);
}

/* Deleted, and not restored since. */
static gboolean
stays_deleted (WhStoreSink *self, WhRecord *record, gboolean *stays, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) there = NULL;

  *stays = FALSE;
  if (!g_hash_table_contains (self->deleted, wh_record_get_id (record)))
    return TRUE;
  there = wh_store_get_record (self->store, wh_record_get_kind (record)->id, wh_record_get_id (record), &local);
  *stays = there == NULL;
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
wh_store_sink_take (WhRowSink *sink, WhRecord *record, GError **error)
{
  WhStoreSink *self = WH_STORE_SINK (sink);
  gboolean stays;

  if (!stays_deleted (self, record, &stays, error))
    return FALSE;
  return stays || wh_row_sink_take (self->rows, record, error);
}

static gboolean
wh_store_sink_finish (WhRowSink *sink, gboolean complete, GError **error)
{
  WhStoreSink *self = WH_STORE_SINK (sink);
  gboolean ok = wh_row_sink_finish (self->rows, complete, error);

  wh_store_end_changes (self->store, ok && complete);
  return ok;
}

static void
wh_store_sink_iface_init (WhRowSinkInterface *iface)
{
  iface->begin = wh_store_sink_begin;
  iface->take = wh_store_sink_take;
  iface->finish = wh_store_sink_finish;
}

static void
wh_store_sink_dispose (GObject *object)
{
  WhStoreSink *self = WH_STORE_SINK (object);

  g_clear_object (&self->rows);
  g_clear_pointer (&self->deleted, g_hash_table_unref);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (wh_store_sink_parent_class)->dispose (object);
}

static void
wh_store_sink_class_init (WhStoreSinkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_store_sink_dispose;
}

static void
wh_store_sink_init (WhStoreSink *self)
{
}

/**
 * wh_store_sink_new:
 *
 * Returns: (transfer full): a sink into the store; it is used where it was made: on the writing lane, or with nobody
 *   on the lanes
 */
WhRowSink *
wh_store_sink_new (WhStore *store)
{
  WhStoreSink *self = g_object_new (WH_TYPE_STORE_SINK, NULL);

  self->store = g_object_ref (store);
  self->rows = WH_ROW_SINK (wh_db_sink_new (wh_store_get_db (store), stored_func, store, NULL));
  return WH_ROW_SINK (self);
}

/**
 * wh_store_source_new:
 *
 * Returns: (transfer full): all records of the store as a stream, for export; it is used where it was made, on a lane
 *   of the store or with nobody on the lanes
 */
WhRowSource *
wh_store_source_new (WhStore *store)
{
  return WH_ROW_SOURCE (wh_db_source_new (wh_store_get_db (store)));
}

/**
 * wh_store_client_source_new:
 * @client: a client's id
 *
 * Returns: (transfer full): the records that matter to what is known of one client, for wh_check_client(): their stays,
 *   the members of their households, the projects; used as wh_store_source_new()
 */
WhRowSource *
wh_store_client_source_new (WhStore *store, const WhId *client)
{
  return WH_ROW_SOURCE (wh_db_source_new_of_client (wh_store_get_db (store), client));
}
