/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

/**
 * WhMergeMap:
 *
 * Which clients' records are one person's, from the records of kind client_merge.  A merge rewrites nothing: what
 * belongs to either record goes on belonging to it, and is shown and exported as the standing one's.  So both ids hold
 * for ever, and a merge that is deleted leaves both records and everything written meanwhile as they are.
 */
typedef struct _WhMergeMap WhMergeMap;

WhMergeMap *wh_merge_map_new (void);
void wh_merge_map_free (WhMergeMap *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhMergeMap, wh_merge_map_free)

void wh_merge_map_add (WhMergeMap *self, WhRecord *merge);
gboolean wh_merge_map_is_empty (WhMergeMap *self);
const WhId *wh_merge_map_resolve (WhMergeMap *self, const WhId *client);
GArray *wh_merge_map_all_of (WhMergeMap *self, const WhId *client);
GPtrArray *wh_merge_map_merges_of (WhMergeMap *self, const WhId *client);

G_END_DECLS
