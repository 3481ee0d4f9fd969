/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-set-union.h"

#define CHOSEN 1

/* A column of a set is a choice when its answers hold "yes"; the one that says why none was chosen (RaceNone) has only
 * reasons. */
static gboolean
is_choice (const WhColumn *column)
{
  for (guint i = 0; i < column->n_choices; i++)
    if (wh_list_option (column->choices[i].list, CHOSEN) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
is_chosen (WhRecord *record, guint column)
{
  return wh_record_get_number_or (record, column, 0) == CHOSEN;
}

/* Whether one side did nothing but add: a choice taken away, or a reason for none, excludes the other side's. */
static gboolean
only_added (WhRecord *was, WhRecord *now, guint unit)
{
  const WhKind *kind = wh_record_get_kind (now);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      if (kind->columns[i].unit != unit)
        continue;
      if (wh_record_is_odd (now, i))
        return FALSE;
      if (is_choice (&kind->columns[i]) ? is_chosen (was, i) && !is_chosen (now, i) : !wh_record_is_null (now, i))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_set_union:
 * @was: what both sides started from
 * @one: what one side made of it
 * @other: what the other side made of it
 * @unit: a merge unit of kind %WH_UNIT_SET (race and ethnicity, element 3.04)
 * @joined: takes the unit
 *
 * Joins what both sides chose, when both only added.
 *
 * Returns: whether they could be joined; otherwise @joined is as it was
 */
gboolean
wh_set_union (WhRecord *was, WhRecord *one, WhRecord *other, guint unit, WhRecord *joined)
{
  const WhKind *kind = wh_record_get_kind (was);

  if (!only_added (was, one, unit) || !only_added (was, other, unit))
    return FALSE;
  wh_record_copy_unit (joined, one, unit);
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].unit == unit && is_choice (&kind->columns[i]) && is_chosen (other, i))
      wh_record_set_number (joined, i, CHOSEN);
  return TRUE;
}
