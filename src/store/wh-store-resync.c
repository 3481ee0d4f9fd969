/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-resync.h"

#include "store/wh-effective.h"
#include "store/wh-hand-in.h"
#include "store/wh-held-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-apply.h"
#include "store/wh-store-select.h"

/*
 * When the centre cannot go on from the cursor that this store has, everything is pulled once more.  Until that is
 * complete the records stay as they are, marked as not confirmed.  What is not confirmed in the end:
 *
 * REPLACE  is not at the centre any more and goes (the store was away too long).
 * EMPTIED  the same; Training was emptied, and that much goes is meant.
 * HOLD     was lost at the centre, which came back from a backup.  It is held: whoever made it sends it again from the
 *          journal, and the next pull confirms it; what this desk changes in it waits for that.  After
 *          %WH_HOLD_DAYS nobody is expected any more, and this desk hands in the record as it has it.
 */

#define UNCONFIRMED "-1" /* as revision: everything that comes is newer */
#define DAY_MS (24 * 3600 * G_GINT64_CONSTANT (1000))

static gboolean
mark_kind (WhStore *store, const WhKind *kind, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE \"%s\" SET rev = " UNCONFIRMED " WHERE rev > 0", kind->name);

  return wh_db_exec (wh_store_get_db (store), sql, error);
}

static gboolean
forget_position (WhStore *store, GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (!mark_kind (store, wh_kind (i), error))
      return FALSE;
  return wh_db_exec (wh_store_get_db (store), "UPDATE base SET rev = " UNCONFIRMED " WHERE body IS NOT NULL", error)
         && wh_meta_set (store, WH_META_CURSOR, NULL, error);
}

/**
 * wh_store_begin_resync:
 * @mode: what becomes of records that the centre does not send
 *
 * In a transaction: forgets the cursor, and takes every record for unconfirmed.  What waits in the outbox stays.  While
 * something is held a resync never replaces.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_begin_resync (WhStore *store, WhResyncMode mode, GError **error)
{
  g_autoptr (GArray) held = wh_held_list (store, error);
  g_autofree char *before = NULL;
  gboolean hold;

  if (held == NULL || !wh_meta_get (store, WH_META_RESYNC, &before, error) || !forget_position (store, error))
    return FALSE;
  hold = mode == WH_RESYNC_HOLD || held->len > 0 || g_strcmp0 (before, WH_RESYNC_NAME_HOLD) == 0;
  /* The old list is needed to tell what was lost from what is not to be seen any more. */
  if (!hold && !wh_db_exec (wh_store_get_db (store), "DELETE FROM scope", error))
    return FALSE;
  return wh_meta_set (store, WH_META_RESYNC,
                      hold ? WH_RESYNC_NAME_HOLD
                           : mode == WH_RESYNC_EMPTIED ? WH_RESYNC_NAME_EMPTIED : WH_RESYNC_NAME_REPLACE, error);
}

/* What the centre did not send, of one kind. Records with changes of their own here are left out: they stay. */
static GArray *
list_unconfirmed (WhStore *store, const WhKind *kind, gboolean listed, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM \"%s\" AS r WHERE rev = " UNCONFIRMED " AND NOT EXISTS"
                                          " (SELECT 1 FROM base AS b WHERE b.kind = ?1 AND b.id = r.id)"
                                          " AND EXISTS (SELECT 1 FROM scope AS s WHERE s.id = r.id) = ?2", kind->name);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (WhId));
  gboolean ok;
  WhId id;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_text (statement, 1, kind->name);
  wh_db_statement_bind_int64 (statement, 2, listed);
  while (wh_store_next (statement, error, &ok))
    if (wh_db_get_id (statement, 0, &id))
      g_array_append_val (ids, id);
  return ok ? g_steal_pointer (&ids) : NULL;
}

static gboolean
settle_kind (WhStore *store, const WhKind *kind, gboolean hold, GError **error)
{
  g_autoptr (GArray) unseen = list_unconfirmed (store, kind, FALSE, error);
  g_autoptr (GArray) lost = unseen != NULL ? list_unconfirmed (store, kind, TRUE, error) : NULL;
  gboolean ok = lost != NULL;

  for (guint i = 0; ok && i < unseen->len; i++)
    ok = wh_effective_remove (store, kind, &g_array_index (unseen, WhId, i), error);
  for (guint i = 0; ok && i < lost->len; i++)
    ok = hold ? wh_held_add (store, kind, &g_array_index (lost, WhId, i), error)
              : wh_effective_remove (store, kind, &g_array_index (lost, WhId, i), error);
  return ok;
}

/* A record of somebody else's that this desk has changes of. */
static gboolean
hold_changed (WhStore *store, GError **error)
{
  return wh_db_exec (wh_store_get_db (store),
                     "INSERT INTO held (id, kind) SELECT id, kind FROM base WHERE rev = " UNCONFIRMED
                     " ON CONFLICT DO NOTHING", error);
}

/* What was listed by a scope that the person does not have any more must not stay because it was held. */
static gboolean
drop_lost_scopes (WhStore *store, const char *const *scopes, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT DISTINCT scope FROM scope", error);
  g_autoptr (GPtrArray) lost = g_ptr_array_new_with_free_func (g_free);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  while (wh_store_next (statement, error, &ok))
    if (!g_strv_contains (scopes, wh_db_statement_get_text (statement, 0)))
      g_ptr_array_add (lost, g_strdup (wh_db_statement_get_text (statement, 0)));
  for (guint i = 0; ok && i < lost->len; i++)
    ok = wh_store_apply_scope_gone (store, g_ptr_array_index (lost, i), error);
  return ok;
}

/**
 * wh_store_end_resync:
 * @scopes: that the person has now
 * @now: the centre's clock, UTC milliseconds
 *
 * In the transaction of the page that reached the checkpoint: removes or holds what the centre did not confirm.
 * Without a resync under way nothing happens.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_end_resync (WhStore *store, const char *const *scopes, gint64 now, GError **error)
{
  g_autofree char *mode = NULL;
  gboolean hold;

  if (!wh_meta_get (store, WH_META_RESYNC, &mode, error))
    return FALSE;
  if (mode == NULL)
    return TRUE;
  hold = g_str_equal (mode, WH_RESYNC_NAME_HOLD);
  if (hold && !drop_lost_scopes (store, scopes, error))
    return FALSE;
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (!settle_kind (store, wh_kind (i), hold, error))
      return FALSE;
  if (hold && !(hold_changed (store, error) && wh_meta_set_int64 (store, WH_META_HELD_SINCE, now, error)))
    return FALSE;
  return wh_meta_set (store, WH_META_RESYNC, NULL, error);
}

/* @rev: (out): as the centre confirmed it; below 0: it did not; 0: there is no such record any more */
static gboolean
confirmed_rev (WhStore *store, const WhHeld *held, gint64 *rev, GError **error)
{
  static const char of_base[] = "SELECT rev FROM base WHERE id = ?1 AND kind = ?2";
  g_autofree char *of_row = g_strdup_printf ("SELECT rev FROM \"%s\" WHERE id = ?1", held->kind->name);

  *rev = 0;
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (WhDbStatement) statement
        = wh_db_prepare (wh_store_get_db (store), i == 0 ? of_base : of_row, error);
      gboolean ok, found;

      if (statement == NULL)
        return FALSE;
      wh_db_bind_id (statement, 1, &held->id);
      if (i == 0)
        wh_db_statement_bind_text (statement, 2, held->kind->name);
      found = wh_store_next (statement, error, &ok);
      if (found)
        *rev = wh_db_statement_get_int64 (statement, 0);
      if (!ok || found)
        return ok;
    }
  return TRUE;
}

/**
 * wh_store_review_held:
 * @now: the centre's clock, UTC milliseconds
 * @n_held: (out): so many are still waited for
 *
 * In the transaction of a page that reached the checkpoint: lets go of what the centre has confirmed since, and after
 * %WH_HOLD_DAYS hands in the rest.
 *
 * Returns: whether it is done
 */
gboolean
wh_store_review_held (WhStore *store, gint64 now, guint *n_held, GError **error)
{
  g_autoptr (GArray) held = wh_held_list (store, error);
  gint64 since;

  *n_held = 0;
  if (held == NULL || held->len == 0)
    return held != NULL;
  if (!wh_meta_get_int64 (store, WH_META_HELD_SINCE, &since, error))
    return FALSE;
  for (guint i = 0; i < held->len; i++)
    {
      WhHeld *one = &g_array_index (held, WhHeld, i);
      gint64 rev;

      if (!confirmed_rev (store, one, &rev, error) || (rev >= 0 && !wh_held_remove (store, &one->id, error)))
        return FALSE;
      *n_held += rev < 0;
    }
  if (*n_held == 0 || now - since < WH_HOLD_DAYS * DAY_MS)
    return TRUE;
  *n_held = 0;
  return wh_held_hand_in (store, error);
}
