/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_DATE_ROW (wh_date_row_get_type ())
G_DECLARE_FINAL_TYPE (WhDateRow, wh_date_row, WH, DATE_ROW, WhFieldRow)

G_END_DECLS
