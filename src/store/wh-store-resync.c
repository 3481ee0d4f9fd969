/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-resync.h"

#include "store/wh-effective.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-select.h"

/*
 * When the centre cannot go on from the cursor that this store has (the store was away too long, or the centre was
 * restored from a backup), everything is pulled once more. Until that is complete the records stay as they are, marked
 * as not confirmed; what is not confirmed in the end is not at the centre any more and goes.
 */

#define UNCONFIRMED "-1" /* as revision: everything that comes is newer */

static gboolean
mark_kind (WhStore *store, const WhKind *kind, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE \"%s\" SET rev = " UNCONFIRMED " WHERE rev > 0", kind->name);

  return wh_db_exec (wh_store_get_db (store), sql, error);
}

/**
 * wh_store_begin_resync:
 *
 * In a transaction: forgets cursor and scopes, and takes every record for unconfirmed.  What waits in the outbox stays.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_begin_resync (WhStore *store, GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (!mark_kind (store, wh_kind (i), error))
      return FALSE;
  return wh_db_exec (wh_store_get_db (store),
                     "UPDATE base SET rev = " UNCONFIRMED " WHERE body IS NOT NULL; DELETE FROM scope", error)
         && wh_meta_set (store, WH_META_CURSOR, NULL, error) && wh_meta_set (store, WH_META_EPOCH, NULL, error)
         && wh_meta_set (store, WH_META_RESYNC, "1", error);
}

static gboolean
remove_unconfirmed (WhStore *store, const WhKind *kind, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM \"%s\" AS r WHERE rev = " UNCONFIRMED " AND NOT EXISTS"
                                          " (SELECT 1 FROM base AS b WHERE b.kind = ?1 AND b.id = r.id)", kind->name);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (WhId));
  gboolean ok;
  WhId id;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, kind->name);
  while (wh_store_next (statement, error, &ok))
    if (wh_db_get_id (statement, 0, &id))
      g_array_append_val (ids, id);
  for (guint i = 0; ok && i < ids->len; i++)
    ok = wh_effective_remove (store, kind, &g_array_index (ids, WhId, i), error);
  return ok;
}

/**
 * wh_store_end_resync:
 *
 * In the transaction of the page that reached the checkpoint: removes what the centre did not confirm.  Without a
 * resync under way nothing happens.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_end_resync (WhStore *store, GError **error)
{
  g_autofree char *under_way = NULL;

  if (!wh_meta_get (store, WH_META_RESYNC, &under_way, error))
    return FALSE;
  for (guint i = 0; under_way != NULL && i < WH_N_KINDS; i++)
    if (!remove_unconfirmed (store, wh_kind (i), error))
      return FALSE;
  return under_way == NULL || wh_meta_set (store, WH_META_RESYNC, NULL, error);
}
