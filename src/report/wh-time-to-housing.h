/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gboolean wh_stays_moved_in_period (const WhStays *stays, guint enrollment);
gboolean wh_stays_entered_after_head (const WhStays *stays, guint enrollment);
gint32 wh_stays_homeless_start (const WhStays *stays, guint enrollment);

G_END_DECLS
