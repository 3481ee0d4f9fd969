/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-effective.h"

#include "model/wh-row-source.h"
#include "store/wh-history-table.h"
#include "store/wh-json-text.h"
#include "store/wh-search-index.h"
#include "store/wh-store-select.h"

/*
 * The row that a person sees (the effective row) is always: the record as it last was at the centre, and on top of it,
 * in their order, the changes that are not there yet.  Saving, an answer of the centre, news from it, a refusal and a
 * change that is given up all end in wh_effective_refresh().
 */

typedef struct {
  WhRecord *record; /* NULL: there is none */
  WhRecordState state;
  guint n_changes;
  gboolean returns; /* it is to come back, and only the history knows its values until the centre brings them */
} Effect;

static void
apply_change (Effect *effect, const WhChange *change, gboolean refused)
{
  const WhKind *kind = wh_record_get_kind (change->now);

  effect->n_changes++;
  switch (change->op)
    {
    case WH_CHANGE_PUT:
      /* The centre may have it already, and newer, when only its answer was lost. */
      if (effect->record == NULL)
        effect->record = wh_record_copy (change->now);
      effect->state = WH_RECORD_CREATED;
      break;
    case WH_CHANGE_SET:
      for (guint i = 0; effect->record != NULL && i < kind->n_units; i++)
        if ((change->units >> i & 1) != 0)
          wh_record_copy_unit (effect->record, change->now, i);
      if (effect->state != WH_RECORD_CREATED)
        effect->state = effect->record != NULL ? WH_RECORD_MODIFIED : WH_RECORD_DELETED;
      break;
    case WH_CHANGE_DELETE:
      g_clear_object (&effect->record);
      effect->state = WH_RECORD_DELETED;
      effect->returns = FALSE;
      break;
    case WH_CHANGE_RESTORE:
    default:
      effect->returns = effect->record == NULL && !refused;
      effect->state = WH_RECORD_MODIFIED;
      break;
    }
  if (refused)
    effect->state = WH_RECORD_REFUSED;
}

/* A restored record is seen at once, as it was when it was deleted, where that was seen.  The centre has the last word:
 * its answer brings the record, or the refusal takes it away again. */
static gboolean
bring_back (WhStore *store, const WhKind *kind, const WhId *id, Effect *effect, GError **error)
{
  g_autoptr (GError) local = NULL;

  effect->returns = FALSE;
  effect->record = wh_history_table_last_deleted (store, kind, id, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
apply_outbox (WhStore *store, const WhKind *kind, const WhId *id, Effect *effect, GError **error)
{
  static const char sql[] = "SELECT c.body, g.refused FROM outbox_change AS c JOIN outbox_group AS g USING (seq)"
                            " WHERE c.kind = ?1 AND c.id = ?2 ORDER BY c.seq, c.n";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, kind->name);
  wh_db_bind_id (statement, 2, id);
  while (wh_store_next (statement, error, &ok))
    {
      g_autoptr (WhChange) change = wh_json_text_read_change (wh_db_statement_get_text (statement, 0), error);

      if (change == NULL)
        return FALSE;
      apply_change (effect, change, wh_db_statement_get_int64 (statement, 1) != 0);
      if (effect->returns && !bring_back (store, kind, id, effect, error))
        return FALSE;
    }
  return ok;
}

/* Whose row it was: of a stay the household may change. */
static gboolean
touch_before (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) before = NULL;

  if (kind->file == NULL)
    return TRUE;
  before = wh_record_table_read (wh_store_get_db (store), kind, id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (before != NULL)
    wh_store_mark_touched (store, before);
  return TRUE;
}

/* Writes a row, and what the search knows of it. */
gboolean
wh_effective_put (WhStore *store, WhRecord *record, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);

  wh_store_mark_changed (store, WH_KIND_BIT (kind->id));
  if (kind->id == WH_KIND_ENROLLMENT && !touch_before (store, kind, wh_record_get_id (record), error))
    return FALSE;
  wh_store_mark_touched (store, record);
  return wh_record_table_put (wh_store_get_db (store), record, error) && wh_search_index_put (store, record, error);
}

/* Removes a row, and what the search knows of it. */
gboolean
wh_effective_remove (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  wh_store_mark_changed (store, WH_KIND_BIT (kind->id));
  return touch_before (store, kind, id, error) && wh_search_index_remove (store, kind, id, error)
         && wh_record_table_delete (wh_store_get_db (store), kind, id, error);
}

static gboolean
write_effect (WhStore *store, const WhKind *kind, const WhId *id, WhBase *base, const Effect *effect, GError **error)
{
  if (effect->record != NULL)
    {
      wh_record_set_rev (effect->record, base->rev);
      wh_record_set_state (effect->record, WH_RECORD_SYNCED);
      if (!wh_effective_put (store, effect->record, error))
        return FALSE;
    }
  else if (!wh_effective_remove (store, kind, id, error))
    return FALSE;
  if (effect->n_changes == 0)
    return wh_base_delete (store, kind, id, error);
  return base->state == effect->state || wh_base_set_state (store, kind, id, effect->state, error);
}

/* Makes the effective row anew from the record's base and the outbox. A record without a base stands as it is. */
gboolean
wh_effective_refresh (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhBase) base = wh_base_get (store, kind, id, &local);
  Effect effect = { .state = WH_RECORD_SYNCED };
  gboolean ok;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (base == NULL)
    return TRUE;
  if (base->record != NULL)
    effect.record = wh_record_copy (base->record);
  ok = apply_outbox (store, kind, id, &effect, error) && write_effect (store, kind, id, base, &effect, error);
  g_clear_object (&effect.record);
  return ok;
}

/* Before a change is added to the outbox: the row as it stands becomes the base, unless there is one already. */
gboolean
wh_effective_begin_change (WhStore *store, const WhKind *kind, const WhId *id, WhBase **out, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhBase) base = wh_base_get (store, kind, id, &local);

  if (local == NULL && base == NULL)
    {
      base = g_new0 (WhBase, 1);
      base->record = wh_record_table_read (wh_store_get_db (store), kind, id, &local);
      base->rev = base->record != NULL ? wh_record_get_rev (base->record) : 0;
      base->state = WH_RECORD_SYNCED;
      if (local == NULL)
        wh_base_put (store, kind, id, base, &local);
    }
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  *out = g_steal_pointer (&base);
  return TRUE;
}
