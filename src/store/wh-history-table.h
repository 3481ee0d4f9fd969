/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What this store knows of past changes; for this room only. */
#pragma once

#include "db/wh-db.h"
#include "model/wh-change.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* How a row came into the history. */
typedef enum {
  WH_HISTORY_SAVED,    /* somebody saved it here */
  WH_HISTORY_RECEIVED, /* a change made elsewhere came from the centre */
  WH_HISTORY_GIVEN_UP, /* saved here, refused by the centre, and given up by the person */
} WhHistorySource;

gboolean wh_history_table_add (WhStore *store, gint64 seq, gint64 at, const char *person, const WhChange *change,
                               WhRecord *before, GError **error);
gboolean wh_history_table_receive (WhStore *store, WhRecord *before, WhRecord *after, GError **error);
gboolean wh_history_table_give_up (WhStore *store, gint64 seq, GError **error);
gboolean wh_history_table_erase (WhStore *store, const WhId *id, GError **error);
gboolean wh_history_table_erase_unlisted (WhStore *store, GError **error);
GHashTable *wh_history_table_deleted_ids (WhStore *store, GError **error);
WhRecord *wh_history_table_last_deleted (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_history_table_fill_owners (WhDb *db, GError **error);

G_END_DECLS
