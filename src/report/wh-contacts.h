/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

guint wh_stays_contacts (const WhStays *stays, guint enrollment, gint32 *first_situation, gboolean *in_period);
gboolean wh_stays_is_open_90_days (const WhStays *stays, guint enrollment);
gboolean wh_stays_contact_is_inactive (const WhStays *stays, guint enrollment);
gboolean wh_stays_night_is_inactive (const WhStays *stays, guint enrollment);

G_END_DECLS
