/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-undo-plan.h"

/*
 * An undo is a new change that makes of what stands what stood before.  Merge units stay whole: a unit goes back when
 * it is still as the change left it.  The stamp (who changed the record last) is not taken back: the undo has its own.
 */

typedef struct
{
  WhUndoPlan *plan;
  GHashTable *now;  /* WhId -> WhRecord as it stands after the steps so far; absent: it is not there */
  GHashTable *held; /* nullable: WhId -> WhUndoState: records whose being there, or owner, must not change */
  gboolean all;
} Work;

static void
step_free (gpointer data)
{
  WhUndoStep *step = data;

  g_clear_object (&step->from);
  g_clear_object (&step->to);
  g_free (step);
}

static void
add_step (Work *work, WhRecord *of, guint unit, WhUndoState state, WhRecord *from, WhRecord *to)
{
  WhUndoStep *step = g_new0 (WhUndoStep, 1);

  step->kind = wh_record_get_kind (of);
  step->id = *wh_record_get_id (of);
  step->unit = unit;
  step->state = state;
  step->from = from != NULL ? wh_record_copy (from) : NULL;
  step->to = to != NULL ? wh_record_copy (to) : NULL;
  g_ptr_array_add (work->plan->steps, step);
}

static gboolean
is_stamp (const WhKind *kind, guint unit)
{
  return g_str_equal (kind->units[unit].name, "stamp");
}

static gboolean
equal_but_stamp (WhRecord *a, WhRecord *b)
{
  const WhKind *kind = wh_record_get_kind (a);

  for (guint i = 0; i < kind->n_units; i++)
    if (!is_stamp (kind, i) && !wh_record_unit_equal (a, b, i))
      return FALSE;
  return TRUE;
}

static void
stands_now (Work *work, WhRecord *record)
{
  WhRecord *copy = wh_record_copy (record);

  g_hash_table_replace (work->now, (gpointer) wh_record_get_id (copy), copy);
}

/**
 * wh_undo_plan_is_owner:
 *
 * Who made a record need not be here; whom it is about, and the project of a stay, must.
 *
 * Returns: whether the column says what the record belongs to
 */
gboolean
wh_undo_plan_is_owner (const WhKind *kind, guint column)
{
  return kind->columns[column].type == WH_TYPE_REFERENCE
         && ((int) column == kind->owner || g_str_equal (kind->columns[column].name, "PersonalID")
             || g_str_equal (kind->columns[column].name, "EnrollmentID")
             || g_str_equal (kind->columns[column].name, "ProjectID"));
}

static gboolean
has_owner (const WhKind *kind, guint unit)
{
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].unit == unit && wh_undo_plan_is_owner (kind, i))
      return TRUE;
  return FALSE;
}

static WhUndoState
lookup_held (Work *work, WhRecord *record)
{
  gpointer state = NULL;

  if (work->held == NULL
      || !g_hash_table_lookup_extended (work->held, wh_record_get_id (record), NULL, &state))
    return WH_UNDO_BACK;
  return GPOINTER_TO_INT (state);
}

/* Why the record's being there must not change; %WH_UNDO_BACK when it may. */
static WhUndoState
held_state (Work *work, WhRecord *record)
{
  WhUndoState state = lookup_held (work, record);

  return state != WH_UNDO_PLACELESS ? state : WH_UNDO_BACK;
}

/* The record was made, or came back: it goes. */
static void
remove_record (Work *work, WhRecord *made)
{
  WhRecord *standing = g_hash_table_lookup (work->now, wh_record_get_id (made));
  WhUndoState state = held_state (work, made);

  if (standing == NULL)
    {
      add_step (work, made, WH_UNDO_RECORD, WH_UNDO_SO, NULL, NULL);
      return;
    }
  if (state == WH_UNDO_BACK && !work->all && !equal_but_stamp (standing, made))
    state = WH_UNDO_CHANGED;
  add_step (work, made, WH_UNDO_RECORD, state, standing, state == WH_UNDO_BACK ? NULL : standing);
  if (state != WH_UNDO_BACK)
    return;
  wh_change_group_add (work->plan->group, wh_change_new_delete (standing));
  g_hash_table_remove (work->now, wh_record_get_id (made));
}

static void
bring_back (Work *work, WhRecord *deleted, WhRecord *was)
{
  WhRecord *standing = g_hash_table_lookup (work->now, wh_record_get_id (deleted));
  WhUndoState state = standing != NULL ? WH_UNDO_SO : was == NULL ? WH_UNDO_UNKNOWN : held_state (work, deleted);

  add_step (work, deleted, WH_UNDO_RECORD, state, standing, state == WH_UNDO_BACK ? was : standing);
  if (state != WH_UNDO_BACK)
    return;
  wh_change_group_add (work->plan->group, wh_change_new_restore (was));
  stands_now (work, was);
}

static WhUndoState
unit_state (Work *work, const WhChange *change, WhRecord *standing, guint unit)
{
  if (wh_record_unit_equal (standing, change->was, unit))
    return WH_UNDO_SO;
  if (lookup_held (work, standing) == WH_UNDO_PLACELESS && has_owner (wh_record_get_kind (standing), unit))
    return WH_UNDO_PLACELESS;
  return work->all || wh_record_unit_equal (standing, change->now, unit) ? WH_UNDO_BACK : WH_UNDO_CHANGED;
}

static void
set_back (Work *work, const WhChange *change)
{
  WhRecord *standing = g_hash_table_lookup (work->now, wh_record_get_id (change->now));
  const WhKind *kind = wh_record_get_kind (change->now);
  g_autoptr (WhRecord) target = standing != NULL ? wh_record_copy (standing) : NULL;

  for (guint i = 0; i < kind->n_units; i++)
    {
      WhUndoState state = WH_UNDO_MISSING;

      if ((change->units >> i & 1) == 0 || is_stamp (kind, i))
        continue;
      if (standing != NULL)
        state = unit_state (work, change, standing, i);
      if (state == WH_UNDO_BACK)
        wh_record_copy_unit (target, change->was, i);
      add_step (work, change->now, i, state, standing, target);
    }
  if (target == NULL)
    return;
  wh_change_group_add (work->plan->group, wh_change_new_set (standing, target));
  stands_now (work, target);
}

static void
take_back (Work *work, const WhPastChange *past)
{
  const WhChange *change = past->change;

  if (past->closed)
    {
      WhRecord *standing = g_hash_table_lookup (work->now, wh_record_get_id (change->now));

      add_step (work, change->now, WH_UNDO_RECORD, WH_UNDO_UNKNOWN, standing, standing);
      return;
    }
  switch (change->op)
    {
    case WH_CHANGE_PUT:
    case WH_CHANGE_RESTORE:
      remove_record (work, change->now);
      break;
    case WH_CHANGE_DELETE:
      bring_back (work, change->now, change->was);
      break;
    case WH_CHANGE_SET:
    default:
      set_back (work, change);
      break;
    }
}

/**
 * wh_undo_plan_new:
 * @changes: (element-type WhPastChange): of one saved change, in their order
 * @standing: (element-type WhId WhRecord): those of its records that are there
 * @held: (nullable) (element-type WhId WhUndoState): records that must not come or go, and why; with
 *   %WH_UNDO_PLACELESS, that must not belong to what they belonged to before
 * @all: whether what was changed since is taken back too
 *
 * What a new change would do that takes the saved change back, last things first.  Pure: it is the preview and the
 * change at once.  A change of a change is told apart by nothing: the undo can be undone in the same way.
 *
 * Returns: (transfer full): the plan
 */
WhUndoPlan *
wh_undo_plan_new (GPtrArray *changes, GHashTable *standing, GHashTable *held, gboolean all)
{
  g_autoptr (GHashTable) now = g_hash_table_new_full (wh_id_hash, wh_id_equal, NULL, g_object_unref);
  WhUndoPlan *plan = g_new0 (WhUndoPlan, 1);
  Work work = { plan, now, held, all };
  GHashTableIter iter;
  gpointer record;

  plan->group = wh_change_group_new ();
  plan->steps = g_ptr_array_new_with_free_func (step_free);
  g_hash_table_iter_init (&iter, standing);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    stands_now (&work, record);
  for (guint i = changes->len; i-- > 0;)
    take_back (&work, g_ptr_array_index (changes, i));
  return plan;
}

/**
 * wh_undo_plan_free:
 */
void
wh_undo_plan_free (WhUndoPlan *plan)
{
  if (plan == NULL)
    return;
  g_clear_pointer (&plan->group, wh_change_group_free);
  g_ptr_array_unref (plan->steps);
  g_free (plan);
}

/**
 * wh_undo_plan_leaves:
 *
 * Returns: whether something stays as it is for this reason
 */
gboolean
wh_undo_plan_leaves (const WhUndoPlan *plan, WhUndoState state)
{
  for (guint i = 0; i < plan->steps->len; i++)
    if (((WhUndoStep *) g_ptr_array_index (plan->steps, i))->state == state)
      return TRUE;
  return FALSE;
}
