/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gboolean wh_stay_is_later (const WhStays *stays, guint a, guint b);
guint *wh_latest_stays (const WhStays *stays, guint *n_people);

G_END_DECLS
