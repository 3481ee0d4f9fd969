/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-hand-in.h"

#include "store/wh-effective.h"
#include "store/wh-held-table.h"
#include "store/wh-json-text.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-select.h"

/*
 * Records that a restored centre lost and that nobody sent again: the desk that made them is gone.  This desk has them
 * as they last were at the centre, and hands them in, so that they are not lost with it.  Another desk that does the
 * same brings the same values, which merge to nothing.
 */

/* Parents first, as the kinds stand: a record is not taken before what it hangs on. */
static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  const WhHeld *x = a, *y = b;

  return (x->kind->id > y->kind->id) - (x->kind->id < y->kind->id);
}

/* Projects and staff come from an administrator's import, conflicts from the centre's own merging. */
static gboolean
can_be_handed_in (const WhKind *kind)
{
  return kind->scope != WH_SCOPE_REALM && kind->id != WH_KIND_CONFLICT;
}

/* It is not at the centre any more. Changes of it go out all the same, and a person is told why they are refused. */
static gboolean
give_up (WhStore *store, const WhHeld *held, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhBase) base = wh_base_get (store, held->kind, &held->id, &local);

  if (local == NULL && base == NULL)
    wh_effective_remove (store, held->kind, &held->id, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* As the centre had it, without what was changed here since. */
static WhRecord *
read_base (WhStore *store, const WhHeld *held, WhBase **base, GError **error)
{
  if (!wh_effective_begin_change (store, held->kind, &held->id, base, error))
    return NULL;
  return (*base)->record != NULL ? g_object_ref ((*base)->record) : NULL;
}

/* Before every other group, since those build on it. */
static gboolean
insert_group (WhStore *store, gint64 seq, const WhChange *change, GError **error)
{
  g_autoptr (WhDbStatement) group
    = wh_db_prepare (wh_store_get_db (store),
                     "INSERT INTO outbox_group (seq, at, clock_offset) VALUES (?1, ?2, 0)", error);
  g_autoptr (WhDbStatement) row
    = group != NULL ? wh_db_prepare (wh_store_get_db (store),
                                     "INSERT INTO outbox_change (seq, n, kind, id, body) VALUES (?1, 0, ?2, ?3, ?4)",
                                     error) : NULL;
  g_autofree char *body = wh_json_text_of_change (change);

  if (row == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (group, 1, seq);
  wh_db_statement_bind_int64 (group, 2, g_get_real_time () / 1000);
  wh_db_statement_bind_int64 (row, 1, seq);
  wh_db_statement_bind_text (row, 2, wh_record_get_kind (change->now)->name);
  wh_db_bind_id (row, 3, wh_record_get_id (change->now));
  wh_db_statement_bind_text (row, 4, body);
  return wh_db_statement_run (group, error) && wh_db_statement_run (row, error);
}

static gboolean
hand_in (WhStore *store, const WhHeld *held, gint64 seq, GError **error)
{
  g_autoptr (WhBase) base = NULL;
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = NULL;
  g_autoptr (WhChange) change = NULL;

  if (!can_be_handed_in (held->kind))
    return give_up (store, held, error);
  record = read_base (store, held, &base, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (record == NULL)
    return wh_effective_refresh (store, held->kind, &held->id, error);
  wh_record_set_rev (record, 0);
  change = wh_change_new_put (record);
  return insert_group (store, seq, change, error)
         && wh_effective_refresh (store, held->kind, &held->id, error);
}

/**
 * wh_held_hand_in:
 *
 * In a transaction: puts every held record that a person may write into the outbox, and waits for none any more.
 *
 * Returns: whether it is done
 */
gboolean
wh_held_hand_in (WhStore *store, GError **error)
{
  g_autoptr (GArray) held = wh_held_list (store, error);
  gint64 first;

  if (held == NULL
      || !wh_db_get_int64 (wh_store_get_db (store),
                           "SELECT min (0, coalesce ((SELECT min (seq) FROM outbox_group), 0),"
                           " coalesce ((SELECT min (seq) FROM journal_group), 0))", &first, error))
    return FALSE;
  g_array_sort (held, compare_kinds);
  for (guint i = 0; i < held->len; i++)
    if (!hand_in (store, &g_array_index (held, WhHeld, i), first - held->len + i, error))
      return FALSE;
  wh_store_mark_changed (store, WH_STORE_CHANGED_OUTBOX);
  return wh_db_exec (wh_store_get_db (store), "DELETE FROM held", error)
         && wh_meta_set (store, WH_META_HELD_SINCE, NULL, error);
}
