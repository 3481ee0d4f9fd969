/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-look-table.h"

#include "store/wh-store-select.h"

/**
 * wh_look_free:
 */
void
wh_look_free (WhLook *look)
{
  if (look == NULL)
    return;
  g_free (look->what);
  g_free (look);
}

/**
 * wh_look_add:
 *
 * Keeps it until the centre has it.  What is looked at is shown only after this returned %TRUE: then it survives a
 * power cut.
 *
 * Returns: whether it is kept
 */
gboolean
wh_look_add (WhStore *store, const WhLook *look, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "INSERT INTO look (id, at, what, kind, record) VALUES (?1, ?2, ?3, ?4, ?5)", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, &look->id);
  wh_db_statement_bind_int64 (statement, 2, look->at);
  wh_db_statement_bind_text (statement, 3, look->what);
  wh_db_statement_bind_text (statement, 4, look->kind->name);
  wh_db_bind_id (statement, 5, &look->record);
  return wh_db_statement_run (statement, error);
}

/**
 * wh_look_list:
 *
 * Returns: (transfer full) (element-type WhLook): what the centre does not know yet, the oldest first
 */
GPtrArray *
wh_look_list (WhStore *store, guint limit, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "SELECT id, at, what, kind, record FROM look ORDER BY at LIMIT ?1", error);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_look_free);
  gboolean ok;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, limit);
  while (wh_store_next (statement, error, &ok))
    {
      WhLook *look = g_new0 (WhLook, 1);

      g_ptr_array_add (list, look);
      wh_db_get_id (statement, 0, &look->id);
      look->at = wh_db_statement_get_int64 (statement, 1);
      look->what = g_strdup (wh_db_statement_get_text (statement, 2));
      look->kind = wh_kind_by_name (wh_db_statement_get_text (statement, 3));
      wh_db_get_id (statement, 4, &look->record);
    }
  return ok ? g_steal_pointer (&list) : NULL;
}

/**
 * wh_look_settle:
 *
 * The centre has it.
 *
 * Returns: whether it is forgotten here
 */
gboolean
wh_look_settle (WhStore *store, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "DELETE FROM look WHERE id = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  return wh_db_statement_run (statement, error);
}
