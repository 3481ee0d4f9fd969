/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gint32 wh_last_wednesday (gint32 end, int month);
gboolean wh_stays_person_is_there (const WhStays *stays, guint enrollment, gint32 day);
gboolean wh_stays_household_is_there (const WhStays *stays, guint enrollment, gint32 day);

G_END_DECLS
