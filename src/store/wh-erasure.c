/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-erasure.h"

#include "store/wh-base-table.h"
#include "store/wh-effective.h"
#include "store/wh-held-table.h"
#include "store/wh-history-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-select.h"

/*
 * A record that the person may not see any more leaves nothing behind (README.md says what of unsent work): no row, no
 * search, no base, no history, no journal, no place among the clients of late, and no paused form about it.  What is
 * deleted is overwritten in the file (secure_delete); the log beside it is emptied afterwards.
 */

static gboolean
run_with_id (WhStore *store, const char *sql, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  return wh_db_statement_run (statement, error);
}

/* Forms write ids as 32 hex digits; a note that was begun has its client's id and says no more than its text. */
static gboolean
erase_drafts (WhStore *store, const WhId *id, GError **error)
{
  WhDb *db = wh_store_get_db (store);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (db, "DELETE FROM draft WHERE instr (body, ?1) > 0 OR id = ?2",
                                                        error);
  char hex[WH_ID_HEX_SIZE];

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, wh_id_to_hex (id, hex));
  wh_db_bind_id (statement, 2, id);
  if (!wh_db_statement_run (statement, error))
    return FALSE;
  if (wh_db_get_changes (db) > 0)
    wh_store_mark_changed (store, WH_STORE_CHANGED_DRAFTS);
  return TRUE;
}

/**
 * wh_erasure_of_record:
 *
 * In a transaction, which wh_erasure_finish() is to follow: removes the record and everything that tells of it, apart
 * from what waits in the outbox.
 *
 * Returns: whether it is done
 */
gboolean
wh_erasure_of_record (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  return wh_effective_remove (store, kind, id, error) && wh_base_delete (store, kind, id, error)
         && wh_held_remove (store, id, error) && erase_drafts (store, id, error)
         && wh_history_table_erase (store, id, error)
         && run_with_id (store, "DELETE FROM recent WHERE client = ?1", id, error)
         && wh_meta_set (store, WH_META_ERASING, "1", error);
}

/**
 * wh_erasure_finish:
 *
 * Outside a transaction: after something was erased, empties the log, in which older pages stand.  While somebody reads
 * that is not possible, and is done at the next call.
 *
 * Returns: whether it is done or may wait
 */
gboolean
wh_erasure_finish (WhStore *store, GError **error)
{
  g_autofree char *erasing = NULL;
  g_autoptr (GError) local = NULL;

  if (!wh_meta_get (store, WH_META_ERASING, &erasing, error))
    return FALSE;
  if (erasing == NULL)
    return TRUE;
  if (wh_db_checkpoint (wh_store_get_db (store), &local))
    return wh_meta_set (store, WH_META_ERASING, NULL, error);
  if (g_error_matches (local, WH_DB_ERROR, WH_DB_ERROR_BUSY))
    return TRUE;
  wh_store_error_translate (&local);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}
