/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-client-keys.h"

#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

/* Reads on until one of the wanted comes. FALSE at the end, or with @error. */
static gboolean
next_wanted (WhDbStatement *statement, GHashTable *wanted, WhId *id, GError **error)
{
  gboolean ok = TRUE;
  char hex[WH_ID_HEX_SIZE];

  while (wh_store_next (statement, error, &ok))
    {
      const char *key = wh_db_statement_get_text (statement, 1);

      if (wh_db_get_id (statement, 0, id)
          && g_hash_table_contains (wanted, key != NULL ? key : wh_id_to_hex (id, hex)))
        return TRUE;
    }
  return FALSE;
}

/**
 * wh_clients_by_keys:
 * @keys: (element-type utf8): PersonalID (5.08) as files that leave this desk have it
 * @most: how many are read at most
 *
 * Returns: (transfer full) (element-type WhRecord): the clients of those that are here, by name; %NULL on error
 */
GPtrArray *
wh_clients_by_keys (WhStore *store, GPtrArray *keys, guint most, GError **error)
{
  static const char sql[] = "SELECT id, hud_id FROM client WHERE deleted = 0 ORDER BY \"LastName\", \"FirstName\"";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) local = NULL;
  WhId id;

  if (statement == NULL)
    return NULL;
  for (guint i = 0; i < keys->len; i++)
    g_hash_table_add (wanted, g_ptr_array_index (keys, i));
  while (found->len < most && next_wanted (statement, wanted, &id, &local))
    {
      WhRecord *client = wh_store_get_record (store, WH_KIND_CLIENT, &id, &local);

      if (client == NULL)
        break;
      g_ptr_array_add (found, client);
    }
  if (local == NULL)
    return g_steal_pointer (&found);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}
