/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

GPtrArray *wh_clients_by_keys (WhStore *store, GPtrArray *keys, guint most, GError **error);

G_END_DECLS
