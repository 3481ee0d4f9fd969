/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "rules/wh-value.h"

G_BEGIN_DECLS

WhValue wh_cell_value (WhRecord *record, const WhFileColumn *column, int slot, char key[WH_ID_HEX_SIZE]);
WhValue wh_cell_value_typed (const WhValue *cell, const WhFileColumn *column);
guint wh_kind_index_in_file (const WhKind *kind);

G_END_DECLS
