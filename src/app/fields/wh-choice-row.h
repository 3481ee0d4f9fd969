/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/fields/wh-field-row.h"

G_BEGIN_DECLS

#define WH_TYPE_CHOICE_ROW (wh_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (WhChoiceRow, wh_choice_row, WH, CHOICE_ROW, WhFieldRow)

gboolean wh_choices_equal (GPtrArray *a, GPtrArray *b);

G_END_DECLS
