/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the files of this room: how a synchronous function reaches the connection. No other room includes it. */
#pragma once

#include "db/wh-db-statement.h"
#include "db/wh-db.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

WhDb *wh_store_get_db (WhStore *self);
void wh_store_mark_changed (WhStore *self, guint64 what);
void wh_store_mark_touched (WhStore *self, WhRecord *record);
void wh_store_end_changes (WhStore *self, gboolean committed);
gboolean wh_store_prepare_file (WhStore *self, WhDb *db, GError **error);
void wh_store_error_translate (GError **error);

G_END_DECLS
