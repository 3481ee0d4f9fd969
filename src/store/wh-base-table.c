/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-base-table.h"

#include "store/wh-json-text.h"
#include "store/wh-store-select.h"

void
wh_base_free (WhBase *base)
{
  if (base == NULL)
    return;
  g_clear_object (&base->record);
  g_free (base);
}

/* NULL without an error: the record has no change that is not at the centre. */
WhBase *
wh_base_get (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT rev, state, body FROM base WHERE kind = ?1 AND id = ?2", error);
  g_autoptr (WhBase) base = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_text (statement, 1, kind->name);
  wh_db_bind_id (statement, 2, id);
  if (!wh_db_statement_step (statement, error))
    return NULL;
  base = g_new0 (WhBase, 1);
  base->rev = wh_db_statement_get_int64 (statement, 0);
  base->state = (WhRecordState) wh_db_statement_get_int64 (statement, 1);
  if (wh_db_statement_is_null (statement, 2))
    return g_steal_pointer (&base);
  base->record = wh_record_new_with_id (kind, id);
  wh_record_set_rev (base->record, base->rev);
  if (!wh_json_text_apply (base->record, wh_db_statement_get_text (statement, 2), error))
    return NULL;
  return g_steal_pointer (&base);
}

gboolean
wh_base_put (WhStore *store, const WhKind *kind, const WhId *id, const WhBase *base, GError **error)
{
  static const char sql[]
    = "INSERT INTO base (kind, id, rev, state, body) VALUES (?1, ?2, ?3, ?4, ?5)"
      " ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev, state = excluded.state, body = excluded.body";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  g_autofree char *body = base->record != NULL ? wh_json_text_of (base->record) : NULL;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, kind->name);
  wh_db_bind_id (statement, 2, id);
  wh_db_statement_bind_int64 (statement, 3, base->rev);
  wh_db_statement_bind_int64 (statement, 4, base->state);
  wh_db_statement_bind_text (statement, 5, body);
  return wh_db_statement_run (statement, error);
}

gboolean
wh_base_set_state (WhStore *store, const WhKind *kind, const WhId *id, WhRecordState state, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "UPDATE base SET state = ?3 WHERE kind = ?1 AND id = ?2", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, kind->name);
  wh_db_bind_id (statement, 2, id);
  wh_db_statement_bind_int64 (statement, 3, state);
  return wh_db_statement_run (statement, error);
}

gboolean
wh_base_delete (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "DELETE FROM base WHERE kind = ?1 AND id = ?2", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, kind->name);
  wh_db_bind_id (statement, 2, id);
  return wh_db_statement_run (statement, error);
}
