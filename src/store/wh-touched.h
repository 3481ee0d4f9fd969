/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/**
 * WhTouched:
 * @all: so much changed, or something that all hang on, that it is better to look at everything
 * @clients: (element-type WhId): a set: clients of whom something changed
 * @households: (element-type utf8): a set: HouseholdIDs that their stays had or have
 *
 * Whom changes are about, for what is kept up with the records without being part of them.
 */
typedef struct
{
  gboolean all;
  GHashTable *clients;
  GHashTable *households;
} WhTouched;

WhTouched *wh_touched_new (void);
void wh_touched_free (WhTouched *self);
gboolean wh_touched_is_empty (const WhTouched *self);
void wh_touched_add_record (WhTouched *self, WhRecord *record);
void wh_touched_add_all (WhTouched *self);
void wh_touched_join (WhTouched *self, const WhTouched *other);
gboolean wh_touched_find_clients (WhStore *store, WhTouched *self, GError **error);

WhTouched *wh_store_take_touched (WhStore *store);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhTouched, wh_touched_free)

G_END_DECLS
