/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_rejected_add (WhStore *store, const char *file, gint64 row, const char *reason, const char *content,
                          GError **error);
gboolean wh_rejected_clear (WhStore *store, GError **error);
gboolean wh_rejected_count (WhStore *store, gint64 *count, GError **error);

G_END_DECLS
