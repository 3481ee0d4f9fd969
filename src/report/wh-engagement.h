/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gboolean wh_stays_counts_for_quality (const WhStays *stays, guint enrollment);
gboolean wh_stays_engaged_in_period (const WhStays *stays, guint enrollment);

G_END_DECLS
