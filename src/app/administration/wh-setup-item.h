/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/administration/wh-setup.h"

G_BEGIN_DECLS

#define WH_TYPE_SETUP_ITEM (wh_setup_item_get_type ())
G_DECLARE_FINAL_TYPE (WhSetupItem, wh_setup_item, WH, SETUP_ITEM, GObject)

WhSetupItem *wh_setup_item_new (WhSetup *setup, WhRecord *record, guint depth, WhDate today);
WhRecord *wh_setup_item_get_record (WhSetupItem *self);
const char *wh_setup_item_get_title (WhSetupItem *self);
const char *wh_setup_item_get_details (WhSetupItem *self);
guint wh_setup_item_get_depth (WhSetupItem *self);
gboolean wh_setup_item_is_over (WhSetupItem *self);

G_END_DECLS
