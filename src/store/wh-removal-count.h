/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_store_has_record (WhStore *store, const WhKind *kind, const WhId *id, gboolean *has, GError **error);
gboolean wh_store_count_everything (WhStore *store, gint64 *count, GError **error);
gboolean wh_store_count_unconfirmed (WhStore *store, gint64 *count, GError **error);

G_END_DECLS
