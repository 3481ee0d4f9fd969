/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-removal-count.h"

#include "store/wh-meta-table.h"
#include "store/wh-store-resync.h"
#include "store/wh-store-select.h"

/**
 * wh_store_has_record:
 * @has: (out): whether there is a row of it
 *
 * Returns: whether that could be found out
 */
gboolean
wh_store_has_record (WhStore *store, const WhKind *kind, const WhId *id, gboolean *has, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT 1 FROM \"%s\" WHERE id = ?1", kind->name);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  *has = wh_store_next (statement, error, &ok);
  return ok;
}

static gboolean
count_where (WhStore *store, const char *condition, gint64 *count, GError **error)
{
  *count = 0;
  for (guint i = 0; i < WH_N_KINDS; i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM \"%s\" WHERE %s", wh_kind (i)->name, condition);
      gint64 n;

      if (!wh_db_get_int64 (wh_store_get_db (store), sql, &n, error))
        return FALSE;
      *count += n;
    }
  return TRUE;
}

/**
 * wh_store_count_everything:
 * @count: (out): records of all kinds
 *
 * Returns: whether they could be counted
 */
gboolean
wh_store_count_everything (WhStore *store, gint64 *count, GError **error)
{
  return count_where (store, "1", count, error);
}

/**
 * wh_store_count_unconfirmed:
 * @count: (out): so many records would go if the resync under way ended now; 0 when none is, when it removes nothing,
 *   and when the centre was emptied on purpose
 *
 * Returns: whether they could be counted
 */
gboolean
wh_store_count_unconfirmed (WhStore *store, gint64 *count, GError **error)
{
  g_autofree char *mode = NULL;

  *count = 0;
  if (!wh_meta_get (store, WH_META_RESYNC, &mode, error))
    return FALSE;
  return g_strcmp0 (mode, WH_RESYNC_NAME_REPLACE) != 0 || count_where (store, "rev < 0", count, error);
}
