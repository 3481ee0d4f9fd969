/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the search knows of clients, kept in step with their rows; for this room only. */
#pragma once

#include "store/wh-store-private.h"

G_BEGIN_DECLS

/* The first letter of a token says what it is. */
#define WH_TOKEN_NAME "n"     /* a word of the name */
#define WH_TOKEN_ALIAS "a"    /* a word of another name */
#define WH_TOKEN_SOUND "s"    /* what a word of either sounds like */
#define WH_TOKEN_BIRTH "d"    /* yyyymmdd */
#define WH_TOKEN_SSN "q"      /* the last four digits */
#define WH_TOKEN_NUMBER "i"   /* the id as exported */

gboolean wh_search_index_put (WhStore *store, WhRecord *record, GError **error);
gboolean wh_search_index_remove (WhStore *store, const WhKind *kind, const WhId *id, GError **error);

G_END_DECLS
