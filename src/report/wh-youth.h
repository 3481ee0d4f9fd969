/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gboolean wh_stays_is_youth (const WhStays *stays, guint enrollment);
gboolean wh_stays_is_parenting_youth (const WhStays *stays, guint enrollment);
gboolean wh_stays_has_parenting_youth (const WhStays *stays, guint enrollment);

G_END_DECLS
