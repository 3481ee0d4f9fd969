/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gint32 wh_stays_days (const WhStays *stays, guint enrollment);
gboolean wh_stays_is_leaver (const WhStays *stays, guint enrollment);
gboolean wh_stays_is_long_stayer (const WhStays *stays, guint enrollment);
gboolean wh_stays_head_is_long_stayer (const WhStays *stays, guint enrollment);

G_END_DECLS
