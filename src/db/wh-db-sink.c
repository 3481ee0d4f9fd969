/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-sink.h"

#include "db/wh-record-table.h"

/* For a bulk: the index of ids, which is written in no order, stays in memory up to some millions of rows. */
#define BULK_CACHE_MEBIBYTES 128

/**
 * WhDbSink:
 *
 * Stores every row of a stream in the table of its kind, in the place of a record of the same id, in one
 * transaction: when the stream breaks nothing has happened.
 */
struct _WhDbSink {
  GObject         parent_instance;

  WhDb           *db;
  WhDbStatement  *statements[WH_N_KINDS];
  gboolean        begun;
  gboolean        bulk;
  guint           cache_size;      /* of the connection before the bulk */
  guint64         without_indexes; /* WH_KIND_BIT of the tables that get them at the end */
  WhDbSinkFunc    stored;
  gpointer        data;
  GDestroyNotify  destroy;
};

static void wh_db_sink_iface_init (WhRowSinkInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhDbSink, wh_db_sink, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SINK, wh_db_sink_iface_init))

static void
free_statements (WhDbSink *self)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    g_clear_pointer (&self->statements[i], wh_db_statement_free);
}

static gboolean
wh_db_sink_begin (WhRowSink  *sink,
                  GError    **error)
{
  WhDbSink *self = WH_DB_SINK (sink);

  g_return_val_if_fail (!self->begun, FALSE);

  self->begun = wh_db_begin (self->db, error);
  if (self->begun && self->bulk)
    self->cache_size = wh_db_set_cache_size (self->db, BULK_CACHE_MEBIBYTES);
  return self->begun;
}

/* The first row of a kind. */
static gboolean
prepare (WhDbSink      *self,
         const WhKind  *kind,
         GError       **error)
{
  gboolean empty = FALSE;

  if (self->bulk && !wh_record_table_is_empty (self->db, kind, &empty, error))
    return FALSE;
  if (empty && !wh_record_table_drop_indexes (self->db, kind, error))
    return FALSE;
  if (empty)
    self->without_indexes |= WH_KIND_BIT (kind->id);
  self->statements[kind->id] = wh_record_table_prepare_put (self->db, kind, error);
  return self->statements[kind->id] != NULL;
}

static gboolean
make_indexes (WhDbSink  *self,
              GError   **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if ((self->without_indexes & WH_KIND_BIT (i)) != 0
        && !wh_record_table_ensure_indexes (self->db, wh_kind (i), error))
      return FALSE;
  return TRUE;
}

/* Ends the transaction, whichever way. */
static gboolean
end (WhDbSink  *self,
     gboolean   complete,
     GError   **error)
{
  gboolean kept = FALSE;

  free_statements (self);
  self->begun = FALSE;
  if (complete && make_indexes (self, error))
    kept = wh_db_commit (self->db, error);
  else
    wh_db_rollback (self->db);
  self->without_indexes = 0;
  if (self->bulk)
    wh_db_set_cache_size (self->db, self->cache_size);
  return kept;
}

static gboolean
wh_db_sink_take (WhRowSink  *sink,
                 WhRecord   *record,
                 GError    **error)
{
  WhDbSink *self = WH_DB_SINK (sink);
  const WhKind *kind = wh_record_get_kind (record);

  g_return_val_if_fail (self->begun, FALSE);

  if (self->statements[kind->id] == NULL && !prepare (self, kind, error))
    return FALSE;
  if (!wh_record_table_run_put (self->statements[kind->id], record, error))
    return FALSE;
  return self->stored == NULL || self->stored (self->db, record, self->data, error);
}

static gboolean
wh_db_sink_finish (WhRowSink  *sink,
                   gboolean    complete,
                   GError    **error)
{
  WhDbSink *self = WH_DB_SINK (sink);

  g_return_val_if_fail (self->begun, FALSE);

  return end (self, complete, error) || !complete;
}

static void
wh_db_sink_iface_init (WhRowSinkInterface *iface)
{
  iface->begin = wh_db_sink_begin;
  iface->take = wh_db_sink_take;
  iface->finish = wh_db_sink_finish;
}

static void
wh_db_sink_dispose (GObject *object)
{
  WhDbSink *self = WH_DB_SINK (object);

  if (self->begun)
    end (self, FALSE, NULL);
  if (self->destroy != NULL)
    g_clear_pointer (&self->data, self->destroy);
  g_clear_object (&self->db);
  G_OBJECT_CLASS (wh_db_sink_parent_class)->dispose (object);
}

static void
wh_db_sink_class_init (WhDbSinkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_db_sink_dispose;
}

static void
wh_db_sink_init (WhDbSink *self)
{
}

/**
 * wh_db_sink_new:
 * @db: the writing connection, with all record tables
 * @stored: (nullable): called after every row
 * @data: passed to @stored
 * @destroy: (nullable): frees @data
 *
 * Returns: (transfer full): a sink that stores all rows it is given
 */
WhDbSink *
wh_db_sink_new (WhDb           *db,
                WhDbSinkFunc    stored,
                gpointer        data,
                GDestroyNotify  destroy)
{
  WhDbSink *self;

  g_return_val_if_fail (WH_IS_DB (db), NULL);

  self = g_object_new (WH_TYPE_DB_SINK, NULL);
  self->db = g_object_ref (db);
  self->stored = stored;
  self->data = data;
  self->destroy = destroy;
  return self;
}

/**
 * wh_db_sink_set_bulk:
 * @self: a sink that has not begun
 * @bulk: whether very many rows come
 *
 * For the first import of a community. Tables that are empty get their indexes after the last row, so until then
 * nobody (the function called after every row in particular) finds their rows by hud_id or reference; by id they
 * are found. More memory is used meanwhile.
 */
void
wh_db_sink_set_bulk (WhDbSink *self,
                     gboolean  bulk)
{
  g_return_if_fail (WH_IS_DB_SINK (self));
  g_return_if_fail (!self->begun);

  self->bulk = bulk;
}
