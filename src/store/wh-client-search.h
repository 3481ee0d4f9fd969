/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-found-client.h"
#include "store/wh-search-terms.h"

G_BEGIN_DECLS

GPtrArray *wh_client_search (WhStore *store, const char *text, guint limit, WhDate today, GCancellable *cancellable,
                             GError **error);

G_END_DECLS
