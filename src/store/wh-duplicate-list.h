/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-evidence.h"
#include "store/wh-found-client.h"

G_BEGIN_DECLS

/* Two people of this store who may be one. */
typedef struct
{
  WhFoundClient *one, *other; /* the one who was here first is the first */
  double probability;
  WhMatchEvidence evidence; /* wh_match_dup_words() says it without a value */
  gboolean is_protected;    /* decisions 15: for the lead alone */
} WhDuplicatePair;

void wh_duplicate_pair_free (WhDuplicatePair *pair);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDuplicatePair, wh_duplicate_pair_free)

/* What is asked for. */
typedef struct
{
  const WhId *client; /* any id of the only person whose pairs are wanted; NULL: everybody's */
  gboolean protected_too; /* for the lead alone */
  guint limit;
  WhDate today; /* for the ages */
} WhDuplicateWish;

GPtrArray *wh_duplicate_list (WhStore *store, const WhDuplicateWish *wish, guint *total, GError **error);

G_END_DECLS
