/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gboolean wh_stays_overlaps_earlier (const WhStays *stays, guint enrollment);
gboolean wh_stays_coc_is_unreadable (const WhStays *stays, guint enrollment);
gint32 wh_stays_start_delay (const WhStays *stays, guint enrollment);
gint32 wh_stays_exit_delay (const WhStays *stays, guint enrollment);

G_END_DECLS
