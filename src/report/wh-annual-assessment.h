/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gint32 wh_stays_anniversary (const WhStays *stays, guint enrollment);
gboolean wh_stays_assessment_required (const WhStays *stays, guint enrollment);
gboolean wh_stays_is_annual (const WhStays *stays, guint enrollment, gint32 date);

G_END_DECLS
