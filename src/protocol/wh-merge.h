/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"

G_BEGIN_DECLS

#define WH_MAX_UNITS 64
#define WH_UNIT_WHOLE_RECORD WH_MAX_UNITS /* in WhMergeConflict: not one unit but the record's being there */

/* What stands at the centre. */
typedef struct
{
  WhRecord *record; /* NULL: never seen; of a deleted record: as it was */
  gboolean deleted;
  gint64 floor; /* every new revision is at least this: see wh_epoch_turn () */
  gint64 unit_revs[WH_MAX_UNITS]; /* revision at which each merge unit last changed */
} WhStanding;

/* Numbers as in the list own.conflict_reason. */
typedef enum
{
  WH_CONFLICT_BOTH_CHANGED = 1,
  WH_CONFLICT_DELETED_ELSEWHERE = 2,
  WH_CONFLICT_CHANGED_BEFORE_DELETE = 3,
} WhConflictReason;

typedef struct
{
  guint unit; /* index into the kind's units, or WH_UNIT_WHOLE_RECORD */
  WhConflictReason reason;
  JsonObject *kept; /* the unit's values that stand; NULL: there is no such record any more */
  JsonObject *lost; /* the unit's values that do not; NULL: the deletion */
} WhMergeConflict;

typedef enum
{
  WH_MERGE_NOTHING, /* the record stands as it stood (there may be conflicts) */
  WH_MERGE_CHANGED, /* a new revision */
  WH_MERGE_UNKNOWN, /* a change of a record that was never put: nobody can say what it would be */
} WhMergeOutcome;

typedef struct
{
  WhMergeOutcome outcome;
  WhStanding after;     /* the record with its new revision */
  guint64 units;        /* a bit for each merge unit that took a new value */
  GPtrArray *conflicts; /* of WhMergeConflict */
} WhMerge;

WhMerge *wh_merge (const WhStanding *before, const WhChange *change);
void wh_merge_free (WhMerge *merge);
void wh_standing_clear (WhStanding *standing);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhMerge, wh_merge_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WhStanding, wh_standing_clear)

G_END_DECLS
