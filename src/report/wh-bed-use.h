/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

/* Nights in a row: from the first up to and without the day after the last. */
typedef struct
{
  gint32 from, to;
} WhNights;

void wh_stays_add_nights (const WhStays *stays, guint enrollment, GArray *nights);
guint wh_nights_count (GArray *nights);

G_END_DECLS
