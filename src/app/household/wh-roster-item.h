/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-roster-query.h"

G_BEGIN_DECLS

#define WH_TYPE_ROSTER_ITEM (wh_roster_item_get_type ())
G_DECLARE_FINAL_TYPE (WhRosterItem, wh_roster_item, WH, ROSTER_ITEM, GObject)

WhRosterItem *wh_roster_item_new (WhRosterRow *row, gboolean marked);
const WhRosterRow *wh_roster_item_get_row (WhRosterItem *self);
gboolean wh_roster_item_get_marked (WhRosterItem *self);
void wh_roster_item_set_marked (WhRosterItem *self, gboolean marked);
gboolean wh_roster_item_matches (WhRosterItem *self, const char *typed);

G_END_DECLS
