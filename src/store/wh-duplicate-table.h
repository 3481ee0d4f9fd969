/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is to be compared, and which pairs were found; for this room only. */
#pragma once

#include "match/wh-match-evidence.h"
#include "store/wh-store-private.h"

G_BEGIN_DECLS

typedef struct
{
  WhId a, b;
  double probability;
  WhMatchEvidence evidence;
} WhDuplicateFound;

gboolean wh_duplicate_table_note (WhStore *store, const WhId *client, GError **error);
gboolean wh_duplicate_table_forget (WhStore *store, const WhId *client, GError **error);
gboolean wh_duplicate_table_put (WhStore *store, const WhDuplicateFound *found, GError **error);

G_END_DECLS
