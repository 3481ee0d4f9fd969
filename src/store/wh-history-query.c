/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-history-query.h"

#include "store/wh-history-table.h"
#include "store/wh-json-text.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

enum { ENTRY, SEQ, AT, PERSON, STAMP, BODY, SOURCE, WAITS, REFUSED, NUMBER };

/* Where rows become saved changes. */
typedef struct {
  GPtrArray *list; /* of WhPast, the newest first */
  WhPast *last;    /* to which the next row may belong */
  gint64 seq;
  char *mark;      /* who and when, of what came */
  WhId device;
} Reading;

static gboolean
belongs_to_last (Reading *reading, gint64 seq, const char *mark)
{
  return reading->last != NULL && seq == reading->seq && (seq != 0 || g_strcmp0 (mark, reading->mark) == 0);
}

static void
begin_past (Reading *reading, WhDbStatement *row, gint64 seq, const char *mark)
{
  WhPast *past = wh_past_new ();
  const char *person = wh_db_statement_get_text (row, PERSON);

  past->at = wh_db_statement_get_int64 (row, AT);
  if (person != NULL)
    wh_id_from_hex (person, &past->person);
  past->received = wh_db_statement_get_int64 (row, SOURCE) == WH_HISTORY_RECEIVED;
  past->given_up = wh_db_statement_get_int64 (row, SOURCE) == WH_HISTORY_GIVEN_UP;
  past->waits = wh_db_statement_get_int64 (row, WAITS) != 0;
  past->refused = wh_db_statement_get_int64 (row, REFUSED) != 0;
  past->number = wh_db_statement_get_int64 (row, NUMBER);
  if (!past->received)
    past->device = reading->device;
  g_ptr_array_add (reading->list, past);
  reading->last = past;
  reading->seq = seq;
  g_free (reading->mark);
  reading->mark = g_strdup (mark);
}

/* Rows come the newest first; a saved change tells its parts in the order of saving. */
static gboolean
take_row (Reading *reading, WhDbStatement *row, GError **error)
{
  gint64 seq = wh_db_statement_get_int64 (row, SEQ);
  const char *person = wh_db_statement_get_text (row, PERSON);
  const char *stamp = wh_db_statement_get_text (row, STAMP);
  g_autofree char *entry = g_strdup_printf ("%" G_GINT64_FORMAT, wh_db_statement_get_int64 (row, ENTRY));
  g_autofree char *mark = g_strconcat (person != NULL ? person : "", "|", stamp != NULL ? stamp : entry, NULL);
  WhPastChange *change = wh_json_text_read_past (wh_db_statement_get_text (row, BODY), error);

  if (change == NULL)
    return FALSE;
  if (!belongs_to_last (reading, seq, mark))
    begin_past (reading, row, seq, mark);
  g_ptr_array_insert (reading->last->changes, 0, change);
  return TRUE;
}

static gboolean
read_device (WhStore *store, WhId *device, GError **error)
{
  g_autofree char *hex = NULL;

  if (!wh_meta_get (store, WH_META_DEVICE, &hex, error))
    return FALSE;
  if (hex != NULL)
    wh_id_from_hex (hex, device);
  return TRUE;
}

static char *
history_sql (guint n_ids)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < n_ids; i++)
    g_string_append_printf (ids, i > 0 ? ", ?%u" : "?%u", i + 2);
  return g_strdup_printf ("SELECT h.entry, h.seq, h.at, h.person, h.stamp, h.body, h.source, g.seq IS NOT NULL,"
                          " g.refused, g.no FROM history AS h"
                          " LEFT JOIN outbox_group AS g ON g.seq = h.seq AND h.seq > 0"
                          " WHERE h.client IN (%s) OR h.parent IN (%s) OR h.id IN (%s) OR (h.seq > 0 AND h.seq IN"
                          " (SELECT seq FROM history WHERE client IN (%s) OR parent IN (%s) OR id IN (%s)))"
                          " ORDER BY h.entry DESC LIMIT ?1",
                          ids->str, ids->str, ids->str, ids->str, ids->str, ids->str);
}

/**
 * wh_store_list_history:
 * @about: (element-type WhId): all records of a client, or any other record
 * @limit: at most so many records' parts
 *
 * What this store knows of the past of a record and of all that belongs to it, deleted records too: what was saved
 * here, whole, with what the same Save did to others; and what came from the centre while the record was here.  The
 * centre knows more.
 *
 * Returns: (transfer full) (element-type WhPast): the newest first
 */
GPtrArray *
wh_store_list_history (WhStore *store, GArray *about, guint limit, GError **error)
{
  g_autofree char *sql = history_sql (about->len);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_past_free);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  Reading reading = { .list = list };
  gboolean ok;

  if (statement == NULL || !read_device (store, &reading.device, error))
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, limit);
  for (guint i = 0; i < about->len; i++)
    wh_db_bind_id (statement, (int) i + 2, &g_array_index (about, WhId, i));
  while (wh_store_next (statement, error, &ok))
    if (!take_row (&reading, statement, error))
      {
        ok = FALSE;
        break;
      }
  g_free (reading.mark);
  return ok ? g_steal_pointer (&list) : NULL;
}

typedef struct {
  WhStore *store;
  GPtrArray *changes;
  GHashTable *standing; /* WhId -> WhRecord */
  GHashTable *held;     /* WhId -> WhUndoState */
  gboolean grew;
} Planning;

static gboolean
read_standing (Planning *planning, GError **error)
{
  for (guint i = 0; i < planning->changes->len; i++)
    {
      WhChange *change = ((WhPastChange *) g_ptr_array_index (planning->changes, i))->change;
      g_autoptr (GError) local = NULL;
      WhRecord *record = wh_store_get_record (planning->store, wh_record_get_kind (change->now)->id,
                                              wh_record_get_id (change->now), &local);

      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (record != NULL)
        {
          wh_record_set_state (record, WH_RECORD_SYNCED);
          g_hash_table_replace (planning->standing, (gpointer) wh_record_get_id (record), record);
        }
    }
  return TRUE;
}

static WhUndoStep *
find_step (const WhUndoPlan *plan, const WhId *id, gboolean comes)
{
  for (guint i = 0; i < plan->steps->len; i++)
    {
      WhUndoStep *step = g_ptr_array_index (plan->steps, i);

      if (step->unit == WH_UNDO_RECORD && step->state == WH_UNDO_BACK && wh_id_equal (&step->id, id)
          && (step->to != NULL) == comes)
        return step;
    }
  return NULL;
}

static void
hold (Planning *planning, const WhUndoStep *step, WhUndoState state)
{
  g_hash_table_replace (planning->held, g_memdup2 (&step->id, sizeof step->id), GINT_TO_POINTER (state));
  planning->grew = TRUE;
}

/* Whether the plan takes the record away, or makes it another one's. */
static gboolean
is_freed (const WhUndoPlan *plan, WhRecord *record, guint column, const WhId *from)
{
  gboolean freed = FALSE;

  for (guint i = 0; i < plan->group->changes->len; i++)
    {
      const WhChange *change = g_ptr_array_index (plan->group->changes, i);
      const WhId *to;

      if (!wh_id_equal (wh_record_get_id (change->now), wh_record_get_id (record)))
        continue;
      to = wh_record_get_reference (change->now, column);
      freed = change->op == WH_CHANGE_DELETE || to == NULL || !wh_id_equal (to, from);
    }
  return freed;
}

/* What belongs to the record and would stay behind without it. */
static gboolean
look_for_needing (Planning *planning, const WhUndoPlan *plan, const WhUndoStep *step, const WhKind *kind, guint column,
                  GError **error)
{
  g_autoptr (GPtrArray) records = wh_store_list_by_reference (planning->store, kind->id, column, &step->id, error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    if (!is_freed (plan, g_ptr_array_index (records, i), column, &step->id))
      {
        hold (planning, step, WH_UNDO_NEEDED);
        break;
      }
  return records != NULL;
}

static gboolean
check_going (Planning *planning, const WhUndoPlan *plan, const WhUndoStep *step, GError **error)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    for (guint c = 0; c < wh_kind (k)->n_columns; c++)
      if (wh_kind (k)->columns[c].type == WH_TYPE_REFERENCE && wh_kind (k)->columns[c].target == step->kind
          && !look_for_needing (planning, plan, step, wh_kind (k), c, error))
        return FALSE;
  return TRUE;
}

/* Whether every owner that the step gives is there, or comes with the plan. */
static gboolean
has_owners (Planning *planning, const WhUndoPlan *plan, const WhUndoStep *step, gboolean *has, GError **error)
{
  *has = TRUE;
  for (guint c = 0; c < step->kind->n_columns; c++)
    {
      const WhColumn *column = &step->kind->columns[c];
      const WhId *owner = wh_undo_plan_is_owner (step->kind, c)
                            && (step->unit == WH_UNDO_RECORD || step->unit == column->unit)
                            ? wh_record_get_reference (step->to, c) : NULL;
      g_autoptr (WhRecord) there = NULL;
      g_autoptr (GError) local = NULL;

      if (owner == NULL || column->target == NULL || find_step (plan, owner, TRUE) != NULL)
        continue;
      there = wh_store_get_record (planning->store, column->target->id, owner, &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      *has = *has && there != NULL;
    }
  return TRUE;
}

static gboolean
check_coming (Planning *planning, const WhUndoPlan *plan, const WhUndoStep *step, GError **error)
{
  gboolean has;

  if (!has_owners (planning, plan, step, &has, error))
    return FALSE;
  if (!has)
    hold (planning, step, step->unit == WH_UNDO_RECORD ? WH_UNDO_OWNERLESS : WH_UNDO_PLACELESS);
  return TRUE;
}

static gboolean
check_plan (Planning *planning, const WhUndoPlan *plan, GError **error)
{
  planning->grew = FALSE;
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const WhUndoStep *step = g_ptr_array_index (plan->steps, i);

      if (step->state != WH_UNDO_BACK)
        continue;
      if (!(step->to == NULL ? check_going (planning, plan, step, error)
                             : check_coming (planning, plan, step, error)))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_store_plan_undo:
 * @changes: (element-type WhPastChange): of one saved change
 * @all: whether what was changed since is taken back too
 *
 * What undoing the saved change would do to what stands here now.  A record to which others belong that stay does not
 * go; and one comes back, or to whom it belonged before, only when what it belongs to is there or comes back with it.
 * The plan's group is a change like any other: saved, sent, met by others' changes, and undone in the same way.
 *
 * Returns: (transfer full): the plan
 */
WhUndoPlan *
wh_store_plan_undo (WhStore *store, GPtrArray *changes, gboolean all, GError **error)
{
  g_autoptr (GHashTable) standing = g_hash_table_new_full (wh_id_hash, wh_id_equal, NULL, g_object_unref);
  g_autoptr (GHashTable) held = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  Planning planning = { store, changes, standing, held, FALSE };

  if (!read_standing (&planning, error))
    return NULL;
  for (;;)
    {
      g_autoptr (WhUndoPlan) plan = wh_undo_plan_new (changes, standing, held, all);

      if (!check_plan (&planning, plan, error))
        return NULL;
      if (!planning.grew) /* what is held now may hold something else */
        return g_steal_pointer (&plan);
    }
}
