/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-read.h"

#include "store/wh-store-select.h"

/**
 * wh_store_get_state:
 * @state: (out): what this store knows of the record beside its values
 *
 * Returns: whether it could be read
 */
gboolean
wh_store_get_state (WhStore *store, WhKindId kind, const WhId *id, WhRecordState *state, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT state FROM base WHERE kind = ?1 AND id = ?2", error);
  gboolean ok;

  *state = WH_RECORD_SYNCED;
  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, wh_kind (kind)->name);
  wh_db_bind_id (statement, 2, id);
  if (wh_store_next (statement, error, &ok))
    *state = (WhRecordState) wh_db_statement_get_int64 (statement, 0);
  return ok;
}

static gboolean
take_state (WhStore *store, WhRecord *record, GError **error)
{
  WhRecordState state;

  if (!wh_store_get_state (store, wh_record_get_kind (record)->id, wh_record_get_id (record), &state, error))
    return FALSE;
  if (state != WH_RECORD_SYNCED)
    wh_record_set_state (record, state);
  return TRUE;
}

/**
 * wh_store_get_record:
 *
 * Returns: (transfer full) (nullable): the record as it stands here, with its state; %NULL without @error when there is
 *   none
 */
WhRecord *
wh_store_get_record (WhStore *store, WhKindId kind, const WhId *id, GError **error)
{
  g_autoptr (WhRecord) record = wh_record_table_read (wh_store_get_db (store), wh_kind (kind), id, error);

  if (record == NULL || wh_record_get_state (record) == WH_RECORD_DELETED)
    return NULL;
  return take_state (store, record, error) ? g_steal_pointer (&record) : NULL;
}

/* Steps, and tells the end (@ok TRUE) from an error (@ok FALSE). */
gboolean
wh_store_next (WhDbStatement *statement, GError **error, gboolean *ok)
{
  g_autoptr (GError) local = NULL;
  gboolean row = wh_db_statement_step (statement, &local);

  *ok = local == NULL;
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return row;
}

/* Prepares a query for whole records that are there; @tail as for wh_record_table_select(), without deleted ones'
 * condition, which the tail begins with: "WHERE r.deleted = 0 AND ...". */
WhDbStatement *
wh_store_select (WhStore *store, WhKindId kind, const char *tail, GError **error)
{
  return wh_record_table_select (wh_store_get_db (store), wh_kind (kind), tail, error);
}

/* All records of a wh_store_select() whose values are bound, with their states; NULL on error. */
GPtrArray *
wh_store_collect (WhStore *store, WhKindId kind, WhDbStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean ok;

  while (wh_store_next (statement, error, &ok))
    {
      g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));

      if (!wh_record_table_load (statement, wh_kind (kind), record, error) || !take_state (store, record, error))
        return NULL;
      g_ptr_array_add (records, g_steal_pointer (&record));
    }
  return ok ? g_steal_pointer (&records) : NULL;
}

/**
 * wh_store_list_all:
 *
 * For kinds with few records: projects, organizations, people on staff.
 *
 * Returns: (transfer full) (element-type WhRecord): all records of the kind; %NULL on error
 */
GPtrArray *
wh_store_list_all (WhStore *store, WhKindId kind, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_store_select (store, kind, "WHERE r.deleted = 0", error);

  return statement != NULL ? wh_store_collect (store, kind, statement, error) : NULL;
}

/**
 * wh_store_list_by_reference:
 * @column: a reference column of the kind
 * @id: the record that it points to
 *
 * Returns: (transfer full) (element-type WhRecord): the records of the kind that point to @id; %NULL on error
 */
GPtrArray *
wh_store_list_by_reference (WhStore *store, WhKindId kind, guint column, const WhId *id, GError **error)
{
  g_autofree char *tail = NULL;
  g_autoptr (WhDbStatement) statement = NULL;

  g_return_val_if_fail (wh_kind (kind)->columns[column].type == WH_TYPE_REFERENCE, NULL);

  tail = g_strdup_printf ("WHERE r.deleted = 0 AND r.\"%s\" = ?1", wh_kind (kind)->columns[column].name);
  statement = wh_store_select (store, kind, tail, error);
  if (statement == NULL)
    return NULL;
  wh_db_bind_id (statement, 1, id);
  return wh_store_collect (store, kind, statement, error);
}

/**
 * wh_store_count_records:
 * @count: (out): how many records of the kind there are
 *
 * Returns: whether they could be counted
 */
gboolean
wh_store_count_records (WhStore *store, WhKindId kind, gint64 *count, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM \"%s\" WHERE deleted = 0", wh_kind (kind)->name);

  return wh_db_get_int64 (wh_store_get_db (store), sql, count, error);
}
