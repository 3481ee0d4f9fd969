/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store-private.h"

G_BEGIN_DECLS

gboolean wh_held_hand_in (WhStore *store, GError **error);

G_END_DECLS
