/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-context.h"

G_BEGIN_DECLS

gboolean wh_asks_without_rule (WhContext *context, guint enrollment);
gboolean wh_is_answered (WhContext *context, guint enrollment);
char *wh_unanswered_columns (WhContext *context, guint enrollment);
void wh_asked_rules_mark_columns (guint8 *columns[WH_N_FILES]);

G_END_DECLS
