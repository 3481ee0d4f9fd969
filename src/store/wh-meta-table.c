/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-meta-table.h"

#include "store/wh-store-private.h"

/**
 * wh_meta_get:
 * @name: a WH_META_* name
 * @value: (out) (transfer full) (nullable): %NULL when it was never set
 *
 * Returns: whether it could be read
 */
gboolean
wh_meta_get (WhStore *store, const char *name, char **value, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT value FROM meta WHERE name = ?1", error);
  g_autoptr (GError) local = NULL;

  *value = NULL;
  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, name);
  if (wh_db_statement_step (statement, &local))
    *value = g_strdup (wh_db_statement_get_text (statement, 0));
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * wh_meta_set:
 * @name: a WH_META_* name
 * @value: (nullable): %NULL forgets it
 *
 * Returns: whether it is written (in a transaction: when that is committed)
 */
gboolean
wh_meta_set (WhStore *store, const char *name, const char *value, GError **error)
{
  static const char insert[]
    = "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), value != NULL ? insert : "DELETE FROM meta WHERE name = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, name);
  if (value != NULL)
    wh_db_statement_bind_text (statement, 2, value);
  if (!wh_db_statement_run (statement, error))
    return FALSE;
  wh_store_mark_changed (store, WH_STORE_CHANGED_META);
  return TRUE;
}

/**
 * wh_meta_get_int64:
 * @value: (out): 0 when it was never set
 *
 * Returns: whether it could be read
 */
gboolean
wh_meta_get_int64 (WhStore *store, const char *name, gint64 *value, GError **error)
{
  g_autofree char *text = NULL;

  if (!wh_meta_get (store, name, &text, error))
    return FALSE;
  *value = text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;
  return TRUE;
}

/**
 * wh_meta_set_int64:
 *
 * Returns: whether it is written
 */
gboolean
wh_meta_set_int64 (WhStore *store, const char *name, gint64 value, GError **error)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, value);

  return wh_meta_set (store, name, text, error);
}
