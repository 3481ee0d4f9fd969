/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-age.h"

/**
 * wh_stays_age:
 *
 * Age (reports.md 0.7): at the later of project start and report start.
 *
 * Returns: completed years; %WH_NONE without a birth date, or when that lies later
 */
gint32
wh_stays_age (const WhStays *stays, guint enrollment)
{
  gint32 birth = wh_at (stays->data, CLIENT, DOB, wh_stays_person (stays, enrollment));
  gint32 on = MAX (wh_stays_entry (stays, enrollment), stays->start);

  return birth == WH_NONE || birth > on ? WH_NONE : wh_date_age (birth, on);
}
