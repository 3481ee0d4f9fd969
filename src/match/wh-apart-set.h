/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-merge-map.h"
#include "model/wh-change.h"

G_BEGIN_DECLS

/**
 * WhApartSet:
 *
 * Of whom somebody has said that they are two people, so that nobody is asked again.
 */
typedef struct _WhApartSet WhApartSet;

WhChangeGroup *wh_client_apart_group (const WhId *one, const WhId *other);

WhApartSet *wh_apart_set_new (void);
void wh_apart_set_free (WhApartSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhApartSet, wh_apart_set_free)

void wh_apart_set_add (WhApartSet *self, WhRecord *apart);
gboolean wh_apart_set_has (WhApartSet *self, WhMergeMap *merges, const WhId *one, const WhId *other);

G_END_DECLS
