/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-rejected-table.h"

#include "store/wh-store-private.h"

/**
 * wh_rejected_add:
 * @file: "Client.csv"
 * @row: as a spreadsheet numbers them
 * @reason: name of the reason ("orphan")
 * @content: the row, so that nothing that was given is lost: CSV text, or the record as JSON
 *
 * Keeps a row that an import could not take. In an import's transaction, it stays only when the import does.
 *
 * Returns: whether it is kept
 */
gboolean
wh_rejected_add (WhStore *store, const char *file, gint64 row, const char *reason, const char *content, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "INSERT INTO rejected (file, line, reason, content) VALUES (?1, ?2, ?3, ?4)", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, file);
  wh_db_statement_bind_int64 (statement, 2, row);
  wh_db_statement_bind_text (statement, 3, reason);
  wh_db_statement_bind_text (statement, 4, content);
  return wh_db_statement_run (statement, error);
}

/**
 * wh_rejected_clear:
 *
 * Forgets the rows of the import before: the list is that of the last one.
 *
 * Returns: whether it is empty
 */
gboolean
wh_rejected_clear (WhStore *store, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), "DELETE FROM rejected", error);

  return statement != NULL && wh_db_statement_run (statement, error);
}

/**
 * wh_rejected_count:
 * @count: (out): rows that the last import could not take
 *
 * Returns: whether it could be read
 */
gboolean
wh_rejected_count (WhStore *store, gint64 *count, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT count(*) FROM rejected", error);
  g_autoptr (GError) local = NULL;

  *count = 0;
  if (statement == NULL)
    return FALSE;
  if (wh_db_statement_step (statement, &local))
    *count = wh_db_statement_get_int64 (statement, 0);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}
