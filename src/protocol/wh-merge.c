/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-merge.h"

#include <string.h>

#include "protocol/wh-set-union.h"

#define YES 1
#define NO 0

/**
 * wh_standing_clear:
 */
void
wh_standing_clear (WhStanding *standing)
{
  g_clear_object (&standing->record);
}

static void
conflict_free (gpointer data)
{
  WhMergeConflict *conflict = data;

  g_clear_pointer (&conflict->kept, json_object_unref);
  g_clear_pointer (&conflict->lost, json_object_unref);
  g_free (conflict);
}

static JsonObject *
unit_values (WhRecord *record, guint unit)
{
  if (record == NULL)
    return NULL;
  return wh_record_to_json (record, unit == WH_UNIT_WHOLE_RECORD ? WH_ALL_UNITS : (guint64) 1 << unit);
}

static void
add_conflict (WhMerge *merge, guint unit, WhConflictReason reason, WhRecord *kept, WhRecord *lost)
{
  WhMergeConflict *conflict = g_new0 (WhMergeConflict, 1);

  conflict->unit = unit;
  conflict->reason = reason;
  conflict->kept = unit_values (kept, unit);
  conflict->lost = unit_values (lost, unit);
  g_ptr_array_add (merge->conflicts, conflict);
}

static WhMerge *
merge_new (const WhStanding *before)
{
  WhMerge *merge = g_new0 (WhMerge, 1);

  merge->after = *before;
  merge->after.record = before->record != NULL ? wh_record_copy (before->record) : NULL;
  merge->conflicts = g_ptr_array_new_with_free_func (conflict_free);
  return merge;
}

/**
 * wh_merge_free:
 */
void
wh_merge_free (WhMerge *merge)
{
  if (merge == NULL)
    return;
  wh_standing_clear (&merge->after);
  g_ptr_array_unref (merge->conflicts);
  g_free (merge);
}

static void
next_revision (WhMerge *merge)
{
  merge->outcome = WH_MERGE_CHANGED;
  wh_record_set_rev (merge->after.record, MAX (wh_record_get_rev (merge->after.record) + 1, merge->after.floor));
}

static void
create (WhMerge *merge, const WhChange *change)
{
  merge->outcome = WH_MERGE_CHANGED;
  merge->after.record = wh_record_copy (change->now);
  wh_record_set_rev (merge->after.record, 1);
  merge->units = WH_ALL_UNITS;
  for (guint i = 0; i < WH_MAX_UNITS; i++)
    merge->after.unit_revs[i] = 1;
}

static guint
unit_named (const WhKind *kind, const char *name)
{
  for (guint i = 0; i < kind->n_units; i++)
    if (g_str_equal (kind->units[i].name, name))
      return i;
  return WH_UNIT_WHOLE_RECORD;
}

static gboolean
is_stamp (const WhKind *kind, guint unit)
{
  return g_str_equal (kind->units[unit].name, "stamp");
}

/* HUD's own mark of a deleted row is a column. */
static const char *
date_deleted (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "DateDeleted");

  return column >= 0 ? wh_record_get_text (record, (guint) column) : NULL;
}

static const char *
date_updated (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "DateUpdated");
  const char *text = column >= 0 ? wh_record_get_text (record, (guint) column) : NULL;

  return text != NULL ? text : "";
}

/* How much an answer protects the person: yes before unknown before no; not to be found before safety, then medical. */
static int
protection (WhRecord *record, guint unit)
{
  static const int by_alert_type[] = { 0, 2, 3, 4, 1 };
  const WhKind *kind = wh_record_get_kind (record);
  int most = 0;

  for (guint i = 0; i < kind->n_columns; i++)
    {
      gint64 value = wh_record_get_number_or (record, i, -1);
      int rank;

      if (kind->columns[i].unit != unit || kind->columns[i].type != WH_TYPE_INTEGER || value < 0)
        continue;
      if (kind->id == WH_KIND_ALERT && i == WH_ALERT_ALERT_TYPE)
        rank = value < (gint64) G_N_ELEMENTS (by_alert_type) ? by_alert_type[value] : 1;
      else
        rank = value == YES ? 4 : value == NO ? 1 : 2;
      most = MAX (most, rank);
    }
  return most;
}

static gboolean
is_empty_unit (WhRecord *record, guint unit)
{
  g_autoptr (WhRecord) empty = wh_record_new (wh_record_get_kind (record));

  return wh_record_unit_equal (record, empty, unit);
}

static void
take (WhMerge *merge, WhRecord *from, guint unit)
{
  wh_record_copy_unit (merge->after.record, from, unit);
  merge->units |= (guint64) 1 << unit;
}

/* Both sides changed the unit, and not to the same. */
static void
settle (WhMerge *merge, WhRecord *was, WhRecord *now, guint unit)
{
  WhRecord *standing = merge->after.record;
  WhUnitKind kind = wh_record_get_kind (now)->units[unit].kind;

  if (is_stamp (wh_record_get_kind (now), unit))
    {
      if (strcmp (date_updated (now), date_updated (standing)) >= 0)
        take (merge, now, unit);
    }
  else if (kind == WH_UNIT_SET && wh_set_union (was, standing, now, unit, standing))
    merge->units |= (guint64) 1 << unit;
  else if (kind == WH_UNIT_APPEND_ONLY && is_empty_unit (standing, unit))
    take (merge, now, unit);
  else if (kind == WH_UNIT_PROTECTIVE && protection (now, unit) > protection (standing, unit))
    {
      add_conflict (merge, unit, WH_CONFLICT_BOTH_CHANGED, now, standing);
      take (merge, now, unit);
    }
  else
    add_conflict (merge, unit, WH_CONFLICT_BOTH_CHANGED, standing, now);
}

/* Whether the centre has a change of anything but stamp and mark of deletion that the writer had not seen. */
static gboolean
changed_since (const WhStanding *before, gint64 base)
{
  const WhKind *kind = wh_record_get_kind (before->record);
  guint deletion = unit_named (kind, "DateDeleted");

  for (guint i = 0; i < kind->n_units; i++)
    if (i != deletion && !is_stamp (kind, i) && before->unit_revs[i] > base)
      return TRUE;
  return FALSE;
}

static void
merge_unit (WhMerge *merge, const WhStanding *before, const WhChange *change, WhRecord *was, guint unit)
{
  WhRecord *standing = merge->after.record;
  const WhKind *kind = wh_record_get_kind (standing);
  guint deletion = unit_named (kind, "DateDeleted");
  gboolean seen = before->unit_revs[unit] <= change->base || wh_record_unit_equal (before->record, was, unit);

  if (wh_record_unit_equal (standing, change->now, unit))
    return;
  if (unit == deletion && date_deleted (change->now) != NULL && changed_since (before, change->base))
    add_conflict (merge, unit, WH_CONFLICT_CHANGED_BEFORE_DELETE, standing, change->now);
  else if (unit != deletion && !is_stamp (kind, unit) && deletion != WH_UNIT_WHOLE_RECORD
           && date_deleted (before->record) != NULL && before->unit_revs[deletion] > change->base)
    add_conflict (merge, unit, WH_CONFLICT_DELETED_ELSEWHERE, standing, change->now);
  else if (seen)
    take (merge, change->now, unit);
  else
    settle (merge, was, change->now, unit);
  if (wh_record_unit_equal (standing, before->record, unit))
    merge->units &= ~((guint64) 1 << unit); /* what came in was part of the set that stands */
}

/* The units of an existing record; the stamp last, because it only goes with something that was taken. */
static void
merge_units (WhMerge *merge, const WhStanding *before, const WhChange *change, guint64 units, WhRecord *was)
{
  const WhKind *kind = wh_record_get_kind (before->record);
  guint stamp = unit_named (kind, "stamp");
  guint64 stamp_bit = stamp != WH_UNIT_WHOLE_RECORD ? (guint64) 1 << stamp : 0;

  for (guint i = 0; i < kind->n_units; i++)
    if (i != stamp && (units >> i & 1) != 0)
      merge_unit (merge, before, change, was, i);
  if ((units & stamp_bit) != 0 && (merge->units != 0 || units == stamp_bit))
    merge_unit (merge, before, change, was, stamp);
  if (merge->units == 0)
    return;
  next_revision (merge);
  for (guint i = 0; i < kind->n_units; i++)
    if ((merge->units >> i & 1) != 0)
      merge->after.unit_revs[i] = wh_record_get_rev (merge->after.record);
}

static void
put (WhMerge *merge, const WhStanding *before, const WhChange *change)
{
  g_autoptr (WhRecord) nothing = NULL;

  if (before->record == NULL)
    create (merge, change);
  else if (before->deleted)
    add_conflict (merge, WH_UNIT_WHOLE_RECORD, WH_CONFLICT_DELETED_ELSEWHERE, NULL, change->now);
  else
    {
      /* Two desks made the same record, as both imported it. An empty unit says nothing against a filled one. */
      nothing = wh_record_new (wh_record_get_kind (change->now));
      merge_units (merge, before, change, wh_record_changed_units (nothing, change->now), nothing);
    }
}

static void
set (WhMerge *merge, const WhStanding *before, const WhChange *change)
{
  if (!before->deleted)
    {
      merge_units (merge, before, change, change->units, change->was);
      return;
    }
  for (guint i = 0; i < wh_record_get_kind (change->now)->n_units; i++)
    if ((change->units >> i & 1) != 0 && !is_stamp (wh_record_get_kind (change->now), i))
      add_conflict (merge, i, WH_CONFLICT_DELETED_ELSEWHERE, NULL, change->now);
}

static void
delete (WhMerge *merge, const WhStanding *before, const WhChange *change)
{
  if (before->deleted)
    return;
  if (change->base < wh_record_get_rev (before->record))
    {
      add_conflict (merge, WH_UNIT_WHOLE_RECORD, WH_CONFLICT_CHANGED_BEFORE_DELETE, before->record, NULL);
      return;
    }
  merge->after.deleted = TRUE;
  next_revision (merge);
}

/**
 * wh_merge:
 * @before: what stands; its record, when there is one, is of the change's kind
 * @change: what comes in, on the revision that the writer had seen
 *
 * Merges one change into one record, merge unit by merge unit (decisions: records 9).  A unit that only one side
 * changed takes that side's values.  Where both did, the standing values stay and the others are in a conflict; a set
 * to which both only added is joined; of a unit that protects the person the more protective values stand; the stamp
 * (who changed the record last) follows the later DateUpdated and never conflicts.  A deleted record returns by
 * %WH_CHANGE_RESTORE only.  Pure: nothing but its arguments decides.
 *
 * Returns: (transfer full): what stands afterwards, and every value that does not
 */
WhMerge *
wh_merge (const WhStanding *before, const WhChange *change)
{
  WhMerge *merge;

  g_return_val_if_fail (before->record == NULL
                        || wh_record_get_kind (before->record) == wh_record_get_kind (change->now), NULL);

  merge = merge_new (before);
  if (before->record == NULL && change->op != WH_CHANGE_PUT)
    {
      merge->outcome = WH_MERGE_UNKNOWN;
      return merge;
    }
  switch (change->op)
    {
    case WH_CHANGE_PUT:
      put (merge, before, change);
      break;
    case WH_CHANGE_SET:
      set (merge, before, change);
      break;
    case WH_CHANGE_DELETE:
      delete (merge, before, change);
      break;
    case WH_CHANGE_RESTORE:
    default:
      merge->after.deleted = FALSE;
      if (before->deleted)
        next_revision (merge);
      break;
    }
  return merge;
}
