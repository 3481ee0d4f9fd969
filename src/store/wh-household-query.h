/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

GPtrArray *wh_household_members (WhStore *store, const char *household_id, GError **error);

G_END_DECLS
