/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gint32 wh_stays_own_move_in (const WhStays *stays, guint enrollment);
gint32 wh_stays_move_in (const WhStays *stays, guint enrollment);
gboolean wh_stays_is_permanent_housing (const WhStays *stays, guint enrollment);

G_END_DECLS
