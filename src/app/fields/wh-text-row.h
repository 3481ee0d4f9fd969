/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_TEXT_ROW (wh_text_row_get_type ())
G_DECLARE_FINAL_TYPE (WhTextRow, wh_text_row, WH, TEXT_ROW, WhFieldRow)

G_END_DECLS
