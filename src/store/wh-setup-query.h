/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_setup_find_use (WhStore *store, GPtrArray *records, const WhKind **used_by, GError **error);
gboolean wh_setup_add_stays (WhStore *store, const WhId *project, GPtrArray *to, GError **error);
gboolean wh_setup_add_any_stay (WhStore *store, const WhId *project, GPtrArray *to, GError **error);

G_END_DECLS
