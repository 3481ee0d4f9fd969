/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_MULTI_CHOICE_ROW (wh_multi_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (WhMultiChoiceRow, wh_multi_choice_row, WH, MULTI_CHOICE_ROW, WhFieldRow)

G_END_DECLS
