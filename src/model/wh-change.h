/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

typedef enum
{
  WH_CHANGE_PUT,     /* a record that is new */
  WH_CHANGE_SET,     /* merge units of a record that is known */
  WH_CHANGE_DELETE,
  WH_CHANGE_RESTORE, /* brings a deleted record back: nothing else does */
} WhChangeOp;

/* One change of one record. */
typedef struct
{
  WhChangeOp op;
  gint64 base;   /* revision that the change was made on; 0 for a new record */
  guint64 units; /* SET: a bit for each merge unit that changes */
  WhRecord *was; /* SET: the values before (of those units); else NULL */
  WhRecord *now; /* PUT, SET: the values after (of those units); DELETE, RESTORE: kind and id only */
} WhChange;

WhChange *wh_change_new_put (WhRecord *record);
WhChange *wh_change_new_set (WhRecord *was, WhRecord *now);
WhChange *wh_change_new_delete (WhRecord *record);
WhChange *wh_change_new_restore (WhRecord *record);
void wh_change_free (WhChange *change);
JsonObject *wh_change_to_json (const WhChange *change);
WhChange *wh_change_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhChange, wh_change_free)

/* What one Save does: it stands or falls as a whole. */
typedef struct
{
  gint64 number;     /* dense per device, from 1; given by the outbox */
  gint64 at;         /* the device's clock, UTC milliseconds; never orders anything */
  gint64 offset;     /* measured distance of that clock from the centre's, milliseconds */
  GPtrArray *changes; /* of WhChange */
} WhChangeGroup;

WhChangeGroup *wh_change_group_new (void);
void wh_change_group_free (WhChangeGroup *group);
WhChangeGroup *wh_change_group_new_undo (const WhChangeGroup *group);
void wh_change_group_add (WhChangeGroup *group, WhChange *change);
JsonObject *wh_change_group_to_json (const WhChangeGroup *group);
WhChangeGroup *wh_change_group_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhChangeGroup, wh_change_group_free)

G_END_DECLS
