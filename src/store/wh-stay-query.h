/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

WhStay *wh_stay_read (WhStore *store, const WhId *enrollment, GError **error);

G_END_DECLS
