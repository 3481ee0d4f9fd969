/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_READ_ONLY_ROW (wh_read_only_row_get_type ())
G_DECLARE_FINAL_TYPE (WhReadOnlyRow, wh_read_only_row, WH, READ_ONLY_ROW, WhFieldRow)

G_END_DECLS
