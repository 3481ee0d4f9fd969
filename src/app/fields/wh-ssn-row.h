/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_SSN_ROW (wh_ssn_row_get_type ())
G_DECLARE_FINAL_TYPE (WhSsnRow, wh_ssn_row, WH, SSN_ROW, WhFieldRow)

G_END_DECLS
