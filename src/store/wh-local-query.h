/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_store_read_local (WhStore *store, GPtrArray *to, GError **error);

G_END_DECLS
