/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_store_begin_resync (WhStore *store, GError **error);
gboolean wh_store_end_resync (WhStore *store, GError **error);

G_END_DECLS
