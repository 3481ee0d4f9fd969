/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/merge/wh-merge-file.h"

G_BEGIN_DECLS

gboolean wh_merge_words_is_shown (guint unit);
const char *wh_merge_words_label (guint unit);
char *wh_merge_words_value (WhRecord *client, guint unit);
char *wh_merge_words_aliases (const WhMergeSide *side);
char *wh_merge_words_number (WhRecord *client);
char *wh_merge_words_since (WhRecord *client);
char *wh_merge_words_belongings (const WhMergeSide *side);
GStrv wh_merge_words_reasons (const WhMatchEvidence *evidence, gboolean for_one);

G_END_DECLS
