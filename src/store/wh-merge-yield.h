/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a merge takes from another record, once somebody writes anew; for this room only. */
#pragma once

#include "model/wh-change.h"
#include "store/wh-store-private.h"

G_BEGIN_DECLS

gboolean wh_merge_yield (WhStore *store, WhChangeGroup *group, GError **error);

G_END_DECLS
