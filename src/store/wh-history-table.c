/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-history-table.h"

#include "model/wh-past.h"
#include "store/wh-json-text.h"
#include "store/wh-store-select.h"

/*
 * A row is one record's part in a change.  Beside it stand the client and the enrollment that the record belongs to, as
 * it was then: a deleted record has no row of its own any more, and must go all the same with whom it told of.
 */

static const WhId *
reference_named (WhRecord *record, const char *name)
{
  int column = record != NULL ? wh_kind_column (wh_record_get_kind (record), name) : -1;

  return column >= 0 && wh_record_get_kind (record)->columns[column].type == WH_TYPE_REFERENCE
           ? wh_record_get_reference (record, (guint) column) : NULL;
}

static void
bind_owner (WhDbStatement *statement, int index, const WhId *owner)
{
  if (owner != NULL)
    wh_db_bind_id (statement, index, owner);
  else
    wh_db_statement_bind_null (statement, index);
}

typedef struct {
  gint64 seq;
  gint64 at;
  const char *person; /* 32 hex digits; NULL: not known */
  const char *stamp;  /* DateUpdated of what came; else NULL */
  WhHistorySource source;
} Row;

static gboolean
insert (WhStore *store, const Row *row, WhRecord *whole, const WhChange *change, GError **error)
{
  static const char sql[] = "INSERT INTO history (seq, at, person, kind, id, body, client, parent, stamp, source)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  const WhPastChange past = { (WhChange *) change, FALSE };
  g_autofree char *body = NULL;
  gboolean is_client = wh_record_is (change->now, WH_KIND_CLIENT);

  if (statement == NULL)
    return FALSE;
  body = wh_json_text_of_past (&past);
  wh_db_statement_bind_int64 (statement, 1, row->seq);
  wh_db_statement_bind_int64 (statement, 2, row->at);
  wh_db_statement_bind_text (statement, 3, row->person);
  wh_db_statement_bind_text (statement, 4, wh_record_get_kind (change->now)->name);
  wh_db_bind_id (statement, 5, wh_record_get_id (change->now));
  wh_db_statement_bind_text (statement, 6, body);
  bind_owner (statement, 7, is_client ? wh_record_get_id (change->now) : reference_named (whole, "PersonalID"));
  bind_owner (statement, 8, reference_named (whole, "EnrollmentID"));
  wh_db_statement_bind_text (statement, 9, row->stamp);
  wh_db_statement_bind_int64 (statement, 10, row->source);
  return wh_db_statement_run (statement, error);
}

/* Of a saved change.  The history of a deletion holds what was deleted. */
gboolean
wh_history_table_add (WhStore *store, gint64 seq, gint64 at, const char *person, const WhChange *change,
                      WhRecord *before, GError **error)
{
  const Row row = { seq, at, person, NULL, WH_HISTORY_SAVED };
  WhChange past = *change; /* borrows */

  if (change->op == WH_CHANGE_DELETE)
    past.was = before;
  return insert (store, &row, before != NULL ? before : change->now, &past, error);
}

static const char *
text_named (WhRecord *record, const char *name)
{
  int column = wh_kind_column (wh_record_get_kind (record), name);

  return column >= 0 ? wh_record_get_text (record, (guint) column) : NULL;
}

/* What came from the centre made another record of what stood here.  Who did it is on the record; a deletion does not
 * say.  Nothing changed: nothing to tell. */
gboolean
wh_history_table_receive (WhStore *store, WhRecord *before, WhRecord *after, GError **error)
{
  WhRecord *whole = after != NULL ? after : before;
  const WhId *user = after != NULL ? reference_named (after, "UserID") : NULL;
  g_autoptr (WhChange) change = NULL;
  char hex[WH_ID_HEX_SIZE];
  Row row = { 0, g_get_real_time () / 1000, NULL, NULL, WH_HISTORY_RECEIVED };

  if (before == NULL)
    return TRUE; /* what is new here may be old elsewhere */
  change = after != NULL ? wh_change_new_set (before, after) : wh_change_new_delete (before);
  if (change == NULL)
    return TRUE;
  if (after == NULL)
    change->was = wh_record_copy (before);
  row.person = user != NULL ? wh_id_to_hex (user, hex) : NULL;
  row.stamp = after != NULL ? text_named (after, "DateUpdated") : NULL;
  return insert (store, &row, whole, change, error);
}

static gboolean
run_with_id (WhStore *store, const char *sql, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  return wh_db_statement_run (statement, error);
}

/* The person gave up what the centre had refused: it was saved, and is not so. */
gboolean
wh_history_table_give_up (WhStore *store, gint64 seq, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "UPDATE history SET source = ?2 WHERE seq = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, seq);
  wh_db_statement_bind_int64 (statement, 2, WH_HISTORY_GIVEN_UP);
  return wh_db_statement_run (statement, error);
}

/* What was ever told of the record, and of deleted ones that belonged to it. */
gboolean
wh_history_table_erase (WhStore *store, const WhId *id, GError **error)
{
  return run_with_id (store,
                      "DELETE FROM journal_change WHERE id = ?1"
                      " OR id IN (SELECT id FROM history WHERE client = ?1 OR parent = ?1)", id, error)
         && run_with_id (store, "DELETE FROM history WHERE id = ?1 OR client = ?1 OR parent = ?1", id, error);
}

/* After a scope was lost: a deleted record is in no list that could tell whether the person may still see it. */
gboolean
wh_history_table_erase_unlisted (WhStore *store, GError **error)
{
  return wh_db_exec (wh_store_get_db (store),
                     "DELETE FROM history WHERE id NOT IN (SELECT id FROM scope)"
                     " AND id NOT IN (SELECT id FROM outbox_change)", error);
}

/* Ids of records that were deleted here at some time. */
GHashTable *
wh_history_table_deleted_ids (WhStore *store, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "SELECT DISTINCT id FROM history WHERE json_extract (body, '$.op') = 'del'", error);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  gboolean ok;

  if (statement == NULL)
    return NULL;
  while (wh_store_next (statement, error, &ok))
    {
      WhId id;

      if (wh_db_get_id (statement, 0, &id))
        g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
    }
  return ok ? g_steal_pointer (&ids) : NULL;
}

/* The record as it stood when it was deleted last, if that was seen here; NULL without error if not. */
WhRecord *
wh_history_table_last_deleted (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "SELECT body FROM history WHERE id = ?1 AND kind = ?2 ORDER BY entry DESC", error);
  gboolean ok;

  if (statement == NULL)
    return NULL;
  wh_db_bind_id (statement, 1, id);
  wh_db_statement_bind_text (statement, 2, kind->name);
  while (wh_store_next (statement, error, &ok))
    {
      g_autoptr (WhPastChange) past = wh_json_text_read_past (wh_db_statement_get_text (statement, 0), error);

      if (past == NULL)
        return NULL;
      if (past->change->op == WH_CHANGE_DELETE && past->change->was != NULL)
        return g_object_ref (past->change->was);
    }
  return NULL;
}

static gboolean
fill_owner (WhDb *db, const WhKind *kind, const char *owner, const char *column, GError **error)
{
  g_autofree char *sql = NULL;

  if (wh_kind_column (kind, column) < 0)
    return TRUE;
  sql = g_strdup_printf ("UPDATE history SET %s = (SELECT t.\"%s\" FROM \"%s\" t WHERE t.id = history.id)"
                         " WHERE kind = '%s'", owner, column, kind->name, kind->name);
  return wh_db_exec (db, sql, error);
}

/* Migration: rows from before the owners were noted get them from the records that are still there. */
gboolean
wh_history_table_fill_owners (WhDb *db, GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (!fill_owner (db, wh_kind (i), "client", "PersonalID", error)
        || !fill_owner (db, wh_kind (i), "parent", "EnrollmentID", error))
      return FALSE;
  return wh_db_exec (db, "UPDATE history SET client = id WHERE kind = 'client'", error);
}
