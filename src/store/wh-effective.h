/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one place that writes record tables beside imports; for this room only. */
#pragma once

#include "store/wh-base-table.h"

G_BEGIN_DECLS

gboolean wh_effective_refresh (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_effective_put (WhStore *store, WhRecord *record, GError **error);
gboolean wh_effective_remove (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_effective_begin_change (WhStore *store, const WhKind *kind, const WhId *id, WhBase **base, GError **error);

G_END_DECLS
