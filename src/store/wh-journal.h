/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

#define WH_JOURNAL_DAYS 35

gboolean wh_journal_keep (WhStore *store, gint64 seq, gint64 at, GError **error);
gboolean wh_journal_requeue (WhStore *store, gint64 last_number, GError **error);
gboolean wh_journal_purge (WhStore *store, gint64 now, GError **error);
gboolean wh_journal_forget (WhStore *store, GError **error);

G_END_DECLS
