/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_NUMBER_ROW (wh_number_row_get_type ())
G_DECLARE_FINAL_TYPE (WhNumberRow, wh_number_row, WH, NUMBER_ROW, WhFieldRow)

G_END_DECLS
