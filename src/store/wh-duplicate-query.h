/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-scan.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* Worth showing beside a form: below it every namesake would be. */
#define WH_DUPLICATE_LEAST 0.002

/* Somebody who may be the person that is being typed. */
typedef struct
{
  WhId client; /* the record that stands for the person */
  double probability;
  WhMatchEvidence evidence; /* wh_match_dup_words() says it without a value */
} WhDuplicate;

GArray *wh_duplicate_query (WhStore *store, WhRecord *typed, GPtrArray *aliases, guint limit,
                            GCancellable *cancellable, GError **error);
GArray *wh_duplicate_query_records (WhStore *store, WhRecord *client, GPtrArray *aliases, guint limit,
                                    GCancellable *cancellable, GError **error);
gboolean wh_duplicate_weigh (WhStore *store, WhRecord *one, GPtrArray *aliases, WhRecord *other,
                             GPtrArray *other_aliases, WhMatchEvidence *evidence, GError **error);
gboolean wh_duplicate_is_protected (WhStore *store, const WhId *client, gboolean *answer, GError **error);

G_END_DECLS
