/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-undo-plan.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

GPtrArray *wh_store_list_history (WhStore *store, GArray *about, guint limit, GError **error);
WhUndoPlan *wh_store_plan_undo (WhStore *store, GPtrArray *changes, gboolean all, GError **error);

G_END_DECLS
