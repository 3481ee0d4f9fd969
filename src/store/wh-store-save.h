/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_store_save_group (WhStore *store, WhChangeGroup *group, GError **error);

G_END_DECLS
