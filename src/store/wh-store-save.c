/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-save.h"

#include "store/wh-effective.h"
#include "store/wh-history-table.h"
#include "store/wh-json-text.h"
#include "store/wh-merge-yield.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-select.h"

#include <glib/gi18n-lib.h>

typedef struct {
  WhChangeGroup *group;
  gint64 seq;
  char *person;
} Save;

static gboolean
insert_group (WhStore *store, Save *save, GError **error)
{
  WhDb *db = wh_store_get_db (store);
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (db, "INSERT INTO outbox_group (at, clock_offset) VALUES (?1, ?2)", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, save->group->at);
  wh_db_statement_bind_int64 (statement, 2, save->group->offset);
  if (!wh_db_statement_run (statement, error))
    return FALSE;
  save->seq = wh_db_get_last_rowid (db);
  return TRUE;
}

static gboolean
insert_change (WhStore *store, Save *save, guint n, const WhChange *change, const char *body, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "INSERT INTO outbox_change (seq, n, kind, id, body) VALUES (?1, ?2, ?3, ?4, ?5)", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, save->seq);
  wh_db_statement_bind_int64 (statement, 2, n);
  wh_db_statement_bind_text (statement, 3, wh_record_get_kind (change->now)->name);
  wh_db_bind_id (statement, 4, wh_record_get_id (change->now));
  wh_db_statement_bind_text (statement, 5, body);
  return wh_db_statement_run (statement, error);
}

static gboolean
is_possible (const WhChange *change, gboolean there, GError **error)
{
  if (change->op == WH_CHANGE_PUT ? !there : change->op == WH_CHANGE_RESTORE || there)
    return TRUE;
  g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_INVALID,
                       change->op == WH_CHANGE_PUT ? _("A record that was to be added is there already.")
                                                   : _("A record that was to be changed is no longer there."));
  return FALSE;
}

/* What takes a Save back says that it stands on whatever there is: it may undo what that Save did, and nothing that
 * somebody else has done since and the centre has brought. */
static gboolean
is_as_it_was_left (const WhChange *change, WhRecord *before, GError **error)
{
  gboolean sets = change->op == WH_CHANGE_SET;
  WhRecord *left = sets ? change->was : change->now;
  const WhKind *kind = wh_record_get_kind (left);

  for (guint i = 0; change->base == G_MAXINT64 && before != NULL && i < kind->n_units; i++)
    if ((!sets || (change->units >> i & 1) != 0) && !g_str_equal (kind->units[i].name, "stamp")
        && !wh_record_unit_equal (before, left, i))
      {
        g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_INVALID,
                             _("Somebody has changed it since: nothing is undone. The history shows what was."));
        return FALSE;
      }
  return TRUE;
}

/* A change stands on the revision that its writer had before the eyes, and not on one that came from the centre while
 * the form was open: only so does the centre see that two people changed the same. */
static gboolean
save_change (WhStore *store, Save *save, guint n, WhChange *change, GError **error)
{
  const WhKind *kind = wh_record_get_kind (change->now);
  const WhId *id = wh_record_get_id (change->now);
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) before = wh_record_table_read (wh_store_get_db (store), kind, id, &local);
  g_autoptr (WhBase) base = NULL;
  g_autofree char *body = NULL;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (!is_possible (change, before != NULL, error) || !is_as_it_was_left (change, before, error)
      || !wh_effective_begin_change (store, kind, id, &base, error))
    return FALSE;
  change->base = MAX (MIN (change->base, base->rev), 0); /* below 0: the centre has not confirmed it yet */
  body = wh_json_text_of_change (change);
  return insert_change (store, save, n, change, body, error)
         && wh_history_table_add (store, save->seq, save->group->at, save->person, change, before, error)
         && wh_effective_refresh (store, kind, id, error);
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Save *save = data;

  if (!wh_merge_yield (store, save->group, error) || !wh_meta_get (store, WH_META_PERSON, &save->person, error)
      || !insert_group (store, save, error))
    return FALSE;
  for (guint i = 0; i < save->group->changes->len; i++)
    if (!save_change (store, save, i, g_ptr_array_index (save->group->changes, i), error))
      return FALSE;
  wh_store_mark_changed (store, WH_STORE_CHANGED_OUTBOX);
  return TRUE;
}

/**
 * wh_store_save_group:
 * @group: what one Save does; a change's base revision is that of the record that its writer saw
 *
 * Saves the group: records, search, history and outbox, all of it or nothing.  When this returns %TRUE it survives a
 * power cut.  A group without changes is nothing to save.
 *
 * Returns: whether it is saved; otherwise %WH_STORE_ERROR_INVALID, %WH_STORE_ERROR_FULL or another error of the disk
 */
gboolean
wh_store_save_group (WhStore *store, WhChangeGroup *group, GError **error)
{
  Save save = { group, 0, NULL };
  gboolean ok;

  g_return_val_if_fail (WH_IS_STORE (store), FALSE);
  g_return_val_if_fail (group != NULL, FALSE);

  if (group->changes->len == 0)
    return TRUE;
  ok = wh_store_transaction (store, save_func, &save, error);
  g_free (save.person);
  return ok;
}
