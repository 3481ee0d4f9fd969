/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-past.h"

G_BEGIN_DECLS

#define WH_UNDO_RECORD 64 /* as unit of a step: not one unit but the record's being there */

typedef enum
{
  WH_UNDO_BACK,     /* it is taken back */
  WH_UNDO_SO,       /* it stands so already */
  WH_UNDO_CHANGED,  /* somebody changed it since: it stays, unless all is to go */
  WH_UNDO_MISSING,  /* there is no such record here any more */
  WH_UNDO_NEEDED,   /* other records belong to it */
  WH_UNDO_OWNERLESS, /* what it belongs to is deleted itself */
  WH_UNDO_UNKNOWN,  /* what it was is not known here */
  WH_UNDO_PLACELESS, /* what it would belong to again is not there */
} WhUndoState;

/* What becomes of one merge unit, or of a record's being there. */
typedef struct
{
  const WhKind *kind;
  WhId id;
  guint unit;      /* index into the kind's units, or WH_UNDO_RECORD */
  WhUndoState state;
  WhRecord *from;  /* how the record stands; NULL: it is not there */
  WhRecord *to;    /* how it would stand; NULL: it would not be there */
} WhUndoStep;

typedef struct
{
  WhChangeGroup *group; /* the new change; without changes when there is nothing to take back */
  GPtrArray *steps;     /* of WhUndoStep */
} WhUndoPlan;

gboolean wh_undo_plan_is_owner (const WhKind *kind, guint column);
WhUndoPlan *wh_undo_plan_new (GPtrArray *changes, GHashTable *standing, GHashTable *held, gboolean all);
void wh_undo_plan_free (WhUndoPlan *plan);
gboolean wh_undo_plan_leaves (const WhUndoPlan *plan, WhUndoState state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhUndoPlan, wh_undo_plan_free)

G_END_DECLS
