/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a query file is made of; for this room only. */
#pragma once

#include "db/wh-record-table.h"
#include "store/wh-store-private.h"

G_BEGIN_DECLS

WhDbStatement *wh_store_select (WhStore *store, WhKindId kind, const char *tail, GError **error);
GPtrArray *wh_store_collect (WhStore *store, WhKindId kind, WhDbStatement *statement, GError **error);
gboolean wh_store_next (WhDbStatement *statement, GError **error, gboolean *ok);

G_END_DECLS
