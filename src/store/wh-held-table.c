/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-held-table.h"

#include "store/wh-store-select.h"

/* Of WhHeld; NULL with an error. */
GArray *
wh_held_list (WhStore *store, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT id, kind FROM held", error);
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (WhHeld));
  gboolean ok;

  if (statement == NULL)
    return NULL;
  while (wh_store_next (statement, error, &ok))
    {
      WhHeld held = { .kind = wh_kind_by_name (wh_db_statement_get_text (statement, 1)) };

      if (held.kind != NULL && wh_db_get_id (statement, 0, &held.id))
        g_array_append_val (list, held);
    }
  return ok ? g_steal_pointer (&list) : NULL;
}

gboolean
wh_held_add (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "INSERT INTO held (id, kind) VALUES (?1, ?2) ON CONFLICT DO NOTHING", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  wh_db_statement_bind_text (statement, 2, kind->name);
  return wh_db_statement_run (statement, error);
}

gboolean
wh_held_remove (WhStore *store, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "DELETE FROM held WHERE id = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  return wh_db_statement_run (statement, error);
}
