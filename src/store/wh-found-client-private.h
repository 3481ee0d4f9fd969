/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For queries that end in a list of people; for this room only. */
#pragma once

#include "store/wh-found-client.h"
#include "store/wh-store-select.h"

G_BEGIN_DECLS

GPtrArray *wh_found_client_collect (WhStore *store, WhDbStatement *statement, WhDate today, GError **error);

G_END_DECLS
