/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-scan.h"

G_BEGIN_DECLS

/**
 * WhMatchSet:
 *
 * The people of a set, a store or a database, read row by row, with their ids and who of them is protected.
 */
typedef struct _WhMatchSet WhMatchSet;

WhMatchSet *wh_match_set_new (void);
void wh_match_set_free (WhMatchSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhMatchSet, wh_match_set_free)

guint64 wh_match_set_kinds (void);
void wh_match_set_take (WhMatchSet *self, WhRecord *record);
const WhMatchPeople *wh_match_set_get_people (const WhMatchSet *self);
const WhId *wh_match_set_get_id (const WhMatchSet *self, guint person);
char *wh_match_set_dup_export_id (const WhMatchSet *self, guint person);
gboolean wh_match_set_is_decided (const WhMatchSet *self, guint one, guint other);
gboolean wh_match_set_is_protected (const WhMatchSet *self, guint person);
gboolean wh_match_is_confidential_funder (int funder);
gboolean wh_match_is_safety_alert (gint64 type);

G_END_DECLS
