/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_SOURCE_ROW (wh_source_row_get_type ())
G_DECLARE_FINAL_TYPE (WhSourceRow, wh_source_row, WH, SOURCE_ROW, WhFieldRow)

G_END_DECLS
