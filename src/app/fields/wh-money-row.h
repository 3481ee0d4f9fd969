/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_MONEY_ROW (wh_money_row_get_type ())
G_DECLARE_FINAL_TYPE (WhMoneyRow, wh_money_row, WH, MONEY_ROW, WhFieldRow)

char *wh_money_row_to_cell (const char *text);

G_END_DECLS
