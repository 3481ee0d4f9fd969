/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form-choices.h"

G_BEGIN_DECLS

#define WH_TYPE_PICKER_ITEM (wh_picker_item_get_type ())
G_DECLARE_FINAL_TYPE (WhPickerItem, wh_picker_item, WH, PICKER_ITEM, GObject)

WhPickerItem *wh_picker_item_new (GPtrArray *choices, guint index);
guint wh_picker_item_get_index (WhPickerItem *self);
const WhFormChoice *wh_picker_item_get_choice (WhPickerItem *self);

G_END_DECLS
