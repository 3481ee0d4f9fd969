/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-source.h"

#include "db/wh-record-table.h"

#include <string.h>

/* Every so many rows we look whether to stop. */
#define ROWS_BETWEEN_LOOKS 256
/* Rows come in the order of their export ids, which is any order in the file. */
#define CACHE_MEBIBYTES 128

/**
 * WhDbSource:
 *
 * All records of a database that are not deleted, as a row source. Within a file the rows come in the order of
 * their export ids (bytes), so that two databases with the same records give the same stream. Everything is of
 * one moment: a reading connection sees nothing that is written meanwhile.
 */
struct _WhDbSource {
  GObject   parent_instance;

  WhDb     *db;
  gboolean  of_client;
  WhId      client;
};

static void wh_db_source_iface_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhDbSource, wh_db_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_db_source_iface_init))

/* The kinds of one file, each a statement that stands on its next row. */
typedef struct {
  const WhKind  *kind;
  WhDbStatement *statement;    /* NULL after the last row */
  const char    *export_id;
} Lane;

typedef struct {
  WhDb         *db;
  const WhId   *client; /* NULL: all records */
  guint64       kinds;
  WhRowFunc     func;
  gpointer      data;
  GCancellable *cancellable;
  WhRecord     *record;
  guint         rows;
} Walk;

static void
clear_lane (gpointer data)
{
  Lane *lane = data;

  g_clear_pointer (&lane->statement, wh_db_statement_free);
}

static gboolean
advance (Lane    *lane,
         GError **error)
{
  g_autoptr (GError) local = NULL;

  if (wh_db_statement_step (lane->statement, &local))
    {
      lane->export_id = wh_record_table_get_export_id (lane->statement);
      return TRUE;
    }
  clear_lane (lane);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
add_lane (GArray        *lanes,
          Walk          *walk,
          const WhKind  *kind,
          GError       **error)
{
  Lane lane = { kind, NULL, NULL };

  if ((walk->kinds & WH_KIND_BIT (kind->id)) == 0)
    return TRUE;
  lane.statement = walk->client != NULL ? wh_record_table_select_of_client (walk->db, kind, walk->client, error)
                                        : wh_record_table_select_exported (walk->db, kind, error);
  if (lane.statement == NULL || !advance (&lane, error))
    return FALSE;
  g_array_append_val (lanes, lane);
  return TRUE;
}

/* The lane with the lowest export id; of equal ones the first, which is the order of the file's kinds. */
static Lane *
lowest (GArray *lanes)
{
  Lane *best = NULL;

  for (guint i = 0; i < lanes->len; i++)
    {
      Lane *lane = &g_array_index (lanes, Lane, i);

      if (lane->statement != NULL && (best == NULL || strcmp (lane->export_id, best->export_id) < 0))
        best = lane;
    }
  return best;
}

static gboolean
merge (GArray  *lanes,
       Walk    *walk,
       GError **error)
{
  Lane *lane;

  while ((lane = lowest (lanes)) != NULL)
    {
      if (walk->rows++ % ROWS_BETWEEN_LOOKS == 0 && g_cancellable_set_error_if_cancelled (walk->cancellable, error))
        return FALSE;
      if (!wh_record_table_load (lane->statement, lane->kind, walk->record, error)
          || !walk->func (walk->record, walk->data, error)
          || !advance (lane, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
walk_file (Walk          *walk,
           const WhFile  *file,
           GError       **error)
{
  g_autoptr (GArray) lanes = g_array_new (FALSE, FALSE, sizeof (Lane));

  g_array_set_clear_func (lanes, clear_lane);
  for (guint i = 0; i < file->n_kinds; i++)
    if (!add_lane (lanes, walk, wh_file_kind (file, i), error))
      return FALSE;
  return merge (lanes, walk, error);
}

static gboolean
walk_own_kind (Walk          *walk,
               const WhKind  *kind,
               GError       **error)
{
  g_autoptr (GArray) lanes = g_array_new (FALSE, FALSE, sizeof (Lane));

  g_array_set_clear_func (lanes, clear_lane);
  return add_lane (lanes, walk, kind, error) && merge (lanes, walk, error);
}

static gboolean
walk_all (Walk    *walk,
          GError **error)
{
  for (guint i = 0; i < WH_N_FILES; i++)
    if (!walk_file (walk, &wh_files[i], error))
      return FALSE;
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (wh_kind (i)->file == NULL && !walk_own_kind (walk, wh_kind (i), error))
      return FALSE;
  return TRUE;
}

static gboolean
wh_db_source_foreach (WhRowSource   *source,
                      guint64        kinds,
                      WhRowFunc      func,
                      gpointer       data,
                      GCancellable  *cancellable,
                      GError       **error)
{
  WhDbSource *self = WH_DB_SOURCE (source);
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (0));
  Walk walk = { self->db, self->of_client ? &self->client : NULL, kinds, func, data, cancellable, record, 0 };
  guint cache_size;
  gboolean done;

  if (!wh_db_begin (self->db, error))
    return FALSE;
  if (self->of_client)
    done = walk_all (&walk, error);
  else
    {
      cache_size = wh_db_set_cache_size (self->db, CACHE_MEBIBYTES);
      done = walk_all (&walk, error);
      wh_db_set_cache_size (self->db, cache_size);
    }
  if (done)
    return wh_db_commit (self->db, error);
  wh_db_rollback (self->db);
  return FALSE;
}

static void
wh_db_source_iface_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_db_source_foreach;
}

static void
wh_db_source_dispose (GObject *object)
{
  WhDbSource *self = WH_DB_SOURCE (object);

  g_clear_object (&self->db);
  G_OBJECT_CLASS (wh_db_source_parent_class)->dispose (object);
}

static void
wh_db_source_class_init (WhDbSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_db_source_dispose;
}

static void
wh_db_source_init (WhDbSource *self)
{
}

/**
 * wh_db_source_new:
 * @db: a connection with all record tables; a reading one, or writing waits for the end of the stream
 *
 * Returns: (transfer full): a source of all its records
 */
WhDbSource *
wh_db_source_new (WhDb *db)
{
  WhDbSource *self;

  g_return_val_if_fail (WH_IS_DB (db), NULL);

  self = g_object_new (WH_TYPE_DB_SOURCE, NULL);
  self->db = g_object_ref (db);
  return self;
}

/**
 * wh_db_source_new_of_client:
 * @db: as for wh_db_source_new()
 * @client: a client's id
 *
 * Returns: (transfer full): a source of the records that matter to what is known of one client: their stays, the
 *   members of their households, the projects, and what is common to all
 */
WhDbSource *
wh_db_source_new_of_client (WhDb       *db,
                            const WhId *client)
{
  WhDbSource *self = wh_db_source_new (db);

  g_return_val_if_fail (self != NULL, NULL);

  self->of_client = TRUE;
  self->client = *client;
  return self;
}
