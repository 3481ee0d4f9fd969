/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* The longest that an administrator lets a desk work without the centre (decisions 16). */
#define WH_HOLD_DAYS 14

/* How WH_META_RESYNC has it. */
#define WH_RESYNC_NAME_HOLD "hold"
#define WH_RESYNC_NAME_REPLACE "replace"
#define WH_RESYNC_NAME_EMPTIED "emptied"

typedef enum {
  WH_RESYNC_REPLACE,
  WH_RESYNC_EMPTIED, /* the same, and nobody wonders that much goes */
  WH_RESYNC_HOLD,
} WhResyncMode;

gboolean wh_store_begin_resync (WhStore *store, WhResyncMode mode, GError **error);
gboolean wh_store_end_resync (WhStore *store, const char *const *scopes, gint64 now, GError **error);
gboolean wh_store_review_held (WhStore *store, gint64 now, guint *n_held, GError **error);

G_END_DECLS
