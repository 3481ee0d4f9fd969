/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-client-merge.h"
#include "match/wh-merge-map.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* What a merge would do, before anybody decides. */
typedef struct
{
  WhRecord *standing, *merged;
  WhClientMergeUnits units;
  guint moved[WH_N_KINDS]; /* records of each kind that belong to the one and would be shown as the other's */
  gboolean is_one;         /* the two are one person already */
} WhMergePreview;

void wh_merge_preview_free (WhMergePreview *preview);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhMergePreview, wh_merge_preview_free)

WhMergeMap *wh_store_read_merges (WhStore *store, GError **error);
gboolean wh_store_resolve_client (WhStore *store, const WhId *client, WhId *standing, GError **error);
GArray *wh_store_list_client_ids (WhStore *store, const WhId *client, GError **error);
WhMergePreview *wh_store_preview_merge (WhStore *store, const WhId *standing, const WhId *merged, GError **error);
GPtrArray *wh_store_list_by_person (WhStore *store, WhKindId kind, guint column, GArray *ids, GError **error);
gboolean wh_store_is_merged (WhStore *store, const WhId *client, gboolean *merged, GError **error);
WhRecord *wh_store_read_person (WhStore *store, const WhId *client, GError **error);
gboolean wh_store_show_person (WhStore *store, WhRecord *client, GError **error);
gboolean wh_store_correct_person (WhStore *store, WhChangeGroup *group, GError **error);

G_END_DECLS
