/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-apply.h"

#include "store/wh-effective.h"
#include "store/wh-erasure.h"
#include "store/wh-history-table.h"
#include "store/wh-store-select.h"

#define ABSENT G_MININT64 /* as revision; below 0 and there: not confirmed, see wh-store-resync.c */

/* All of these are called in the transaction that also saves the cursor, or settles the group. */

static gboolean
list_in_scope (WhStore *store, WhRecord *record, const char *scope, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "INSERT INTO scope (id, scope, kind) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, wh_record_get_id (record));
  wh_db_statement_bind_text (statement, 2, scope);
  wh_db_statement_bind_text (statement, 3, wh_record_get_kind (record)->name);
  return wh_db_statement_run (statement, error);
}

static gboolean
get_rev (WhStore *store, const WhKind *kind, const WhId *id, gint64 *rev, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT rev FROM \"%s\" WHERE id = ?1", kind->name);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  *rev = ABSENT;
  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  if (wh_store_next (statement, error, &ok))
    *rev = wh_db_statement_get_int64 (statement, 0);
  return ok;
}

/* @base: (out): NULL when the record has no changes of its own here. */
static gboolean
get_base (WhStore *store, const WhKind *kind, const WhId *id, WhBase **base, GError **error)
{
  g_autoptr (GError) local = NULL;

  *base = wh_base_get (store, kind, id, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* The record, or its absence, becomes the base of the changes that wait here. */
static gboolean
rebase (WhStore *store, const WhKind *kind, const WhId *id, WhRecord *record, gint64 rev, WhBase *base, GError **error)
{
  if (rev > base->rev)
    {
      g_set_object (&base->record, record);
      base->rev = rev;
      if (!wh_base_put (store, kind, id, base, error))
        return FALSE;
    }
  return wh_effective_refresh (store, kind, id, error);
}

/* As a person sees it; NULL without @error when it is not there. */
static gboolean
look (WhStore *store, const WhKind *kind, const WhId *id, WhRecord **record, GError **error)
{
  g_autoptr (GError) local = NULL;

  *record = wh_record_table_read (wh_store_get_db (store), kind, id, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* What others did is told by the difference between what stood here before and what stands now. */
static gboolean
note_difference (WhStore *store, const WhKind *kind, const WhId *id, WhRecord *before, GError **error)
{
  g_autoptr (WhRecord) after = NULL;

  return before == NULL
         || (look (store, kind, id, &after, error) && wh_history_table_receive (store, before, after, error));
}

static gboolean
take_record (WhStore *store, WhRecord *record, gboolean seen, gint64 known, WhBase *base, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  const WhId *id = wh_record_get_id (record);
  gint64 rev = wh_record_get_rev (record);

  if (base != NULL)
    return rebase (store, kind, id, record, rev, base, error);
  /* An answer about one's own change of a record that was taken away meanwhile does not bring it back. */
  return (!seen && known == ABSENT) || rev <= known || wh_effective_put (store, record, error);
}

/**
 * wh_store_apply_record:
 * @record: as it stands at the centre, with its revision
 * @scope: (nullable): through which scope it is seen; %NULL in the answer to a push
 *
 * Takes a record from the centre.  An older revision than the one known here changes nothing, so that answers may come
 * twice and in any order.  Changes that wait here are kept on top of it.
 *
 * Returns: whether it is taken
 */
gboolean
wh_store_apply_record (WhStore *store, WhRecord *record, const char *scope, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  const WhId *id = wh_record_get_id (record);
  g_autoptr (WhRecord) before = NULL;
  g_autoptr (WhBase) base = NULL;
  gint64 known;

  if ((scope != NULL && !list_in_scope (store, record, scope, error)) || !get_base (store, kind, id, &base, error)
      || !get_rev (store, kind, id, &known, error))
    return FALSE;
  if (known >= 0 && wh_record_get_rev (record) > known && !look (store, kind, id, &before, error))
    return FALSE;
  return take_record (store, record, scope != NULL, known, base, error)
         && note_difference (store, kind, id, before, error);
}

static gboolean
forget_scopes (WhStore *store, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "DELETE FROM scope WHERE id = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  return wh_db_statement_run (statement, error);
}

/**
 * wh_store_apply_delete:
 * @rev: the revision of the deletion
 *
 * Takes the deletion of a record from the centre.  Changes that wait here are sent all the same: the centre keeps them
 * as conflicts.
 *
 * Returns: whether it is taken
 */
gboolean
wh_store_apply_delete (WhStore *store, const WhKind *kind, const WhId *id, gint64 rev, GError **error)
{
  g_autoptr (WhRecord) before = NULL;
  g_autoptr (WhBase) base = NULL;
  gint64 known;

  if (!get_base (store, kind, id, &base, error) || !get_rev (store, kind, id, &known, error)
      || !look (store, kind, id, &before, error))
    return FALSE;
  if (base != NULL)
    return rebase (store, kind, id, NULL, rev, base, error) && note_difference (store, kind, id, before, error);
  if (known == ABSENT || rev < known)
    return TRUE;
  return wh_effective_remove (store, kind, id, error) && forget_scopes (store, id, error)
         && note_difference (store, kind, id, before, error);
}

static gboolean
forget_unlisted (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT 1 FROM scope WHERE id = ?1", error);
  gboolean ok, listed;

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  listed = wh_store_next (statement, error, &ok);
  if (!ok || listed)
    return ok;
  return wh_erasure_of_record (store, kind, id, error);
}

/**
 * wh_store_apply_drop:
 *
 * The record is not to be seen through @scope any more: it goes, with everything that tells of it, unless another scope
 * still lists it.  Changes that wait in the outbox are still sent.  wh_erasure_finish() is to follow the transaction.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_apply_drop (WhStore *store, const WhKind *kind, const WhId *id, const char *scope, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "DELETE FROM scope WHERE id = ?1 AND scope = ?2", error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  wh_db_statement_bind_text (statement, 2, scope);
  return wh_db_statement_run (statement, error) && forget_unlisted (store, kind, id, error);
}

typedef struct {
  WhId id;
  const WhKind *kind;
} Listed;

/**
 * wh_store_apply_scope_gone:
 *
 * The person lost the whole scope: everything that only it listed goes.  wh_erasure_finish() is to follow the
 * transaction.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_apply_scope_gone (WhStore *store, const char *scope, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT id, kind FROM scope WHERE scope = ?1", error);
  g_autoptr (GArray) listed = g_array_new (FALSE, FALSE, sizeof (Listed));
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, scope);
  while (wh_store_next (statement, error, &ok))
    {
      Listed one = { .kind = wh_kind_by_name (wh_db_statement_get_text (statement, 1)) };

      if (one.kind != NULL && wh_db_get_id (statement, 0, &one.id))
        g_array_append_val (listed, one);
    }
  for (guint i = 0; ok && i < listed->len; i++)
    {
      Listed *one = &g_array_index (listed, Listed, i);

      ok = wh_store_apply_drop (store, one->kind, &one->id, scope, error);
    }
  return ok && wh_history_table_erase_unlisted (store, error);
}
