/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"

G_BEGIN_DECLS

/* Two records of one client before they are merged; a bit for each merge unit of kind client. */
typedef struct
{
  guint64 same;
  guint64 only_standing; /* the other record says nothing of it */
  guint64 only_merged;   /* what one may want to take */
  guint64 differ;
} WhClientMergeUnits;

WhClientMergeUnits wh_client_merge_compare (WhRecord *standing, WhRecord *merged);
WhChangeGroup *wh_client_merge_group (WhRecord *standing, WhRecord *merged, guint64 take);
WhChangeGroup *wh_client_unmerge_group (WhRecord *merge);
guint64 wh_client_merge_taken (WhRecord *merge);
void wh_client_merge_set_taken (WhRecord *merge, guint64 units);
void wh_client_merge_take (WhRecord *standing, WhRecord *merged, guint64 units);

G_END_DECLS
