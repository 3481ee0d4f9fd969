/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-duplicate-table.h"

#include "store/wh-store-select.h"

#include <string.h>

/*
 * duplicate_look has the clients who came or changed since they were last compared; duplicate_pair the pairs that were
 * found.  Both follow from the clients and belong to this store alone: what somebody decides of a pair is a record.
 */

static gboolean
run_for (WhStore *store, const char *sql, const WhId *client, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, client);
  return wh_db_statement_run (statement, error);
}

/* The client is to be compared with everybody, again. */
gboolean
wh_duplicate_table_note (WhStore *store, const WhId *client, GError **error)
{
  return run_for (store, "INSERT OR REPLACE INTO duplicate_look (client) VALUES (?1)", client, error);
}

static gboolean
remove_pairs (WhStore *store, const char *sql, const WhId *client, GError **error)
{
  if (!run_for (store, sql, client, error))
    return FALSE;
  if (wh_db_get_changes (wh_store_get_db (store)) > 0)
    wh_store_mark_changed (store, WH_STORE_CHANGED_DUPLICATES);
  return TRUE;
}

/* The client is no longer here, or compared anew. */
gboolean
wh_duplicate_table_forget (WhStore *store, const WhId *client, GError **error)
{
  return run_for (store, "DELETE FROM duplicate_look WHERE client = ?1", client, error)
         && remove_pairs (store, "DELETE FROM duplicate_pair WHERE a = ?1", client, error)
         && remove_pairs (store, "DELETE FROM duplicate_pair WHERE b = ?1", client, error);
}


gboolean
wh_duplicate_table_put (WhStore *store, const WhDuplicateFound *found, GError **error)
{
  static const char sql[]
    = "INSERT OR REPLACE INTO duplicate_pair (a, b, probability, bits, reasons) VALUES (?1, ?2, ?3, ?4, ?5)";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean turned = memcmp (&found->a, &found->b, WH_ID_SIZE) > 0;

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, turned ? &found->b : &found->a);
  wh_db_bind_id (statement, 2, turned ? &found->a : &found->b);
  wh_db_statement_bind_double (statement, 3, found->probability);
  wh_db_statement_bind_double (statement, 4, found->evidence.bits);
  wh_db_statement_bind_int64 (statement, 5, (gint64) found->evidence.reasons);
  wh_store_mark_changed (store, WH_STORE_CHANGED_DUPLICATES);
  return wh_db_statement_run (statement, error);
}
