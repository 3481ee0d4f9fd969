/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-evidence.h"
#include "store/wh-merge-query.h"

G_BEGIN_DECLS

#define WH_MERGE_SIDES 2

/* One of two records that may be one person's. */
typedef struct
{
  WhId id;
  WhRecord *client;
  GPtrArray *aliases; /* of WhRecord */
  char *last_project; /* NULL: none */
  guint counts[WH_N_KINDS]; /* of records that belong to it */
} WhMergeSide;

/* Two records side by side. */
typedef struct
{
  WhMergeSide sides[WH_MERGE_SIDES];
  WhClientMergeUnits units; /* the first compared with the second */
  WhMatchEvidence evidence;
  gboolean is_one; /* merged already */
} WhMergeFile;

WhMergeFile *wh_merge_file_new (const WhId *one, const WhId *other);
void wh_merge_file_free (WhMergeFile *file);
gboolean wh_merge_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhMergeFile, wh_merge_file_free)

G_END_DECLS
