/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

WhRecord *wh_store_get_record (WhStore *store, WhKindId kind, const WhId *id, GError **error);
GPtrArray *wh_store_list_all (WhStore *store, WhKindId kind, GError **error);
GPtrArray *wh_store_list_by_reference (WhStore *store, WhKindId kind, guint column, const WhId *id, GError **error);
gboolean wh_store_count_records (WhStore *store, WhKindId kind, gint64 *count, GError **error);
gboolean wh_store_get_state (WhStore *store, WhKindId kind, const WhId *id, WhRecordState *state, GError **error);

G_END_DECLS
