/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-engagement.h"

#define STREET_OUTREACH 4

/**
 * wh_stays_counts_for_quality:
 *
 * Engaged (reports.md 0.11): data quality looks at a client of street outreach from the date of engagement (4.13) on.
 */
gboolean
wh_stays_counts_for_quality (const WhStays *stays, guint enrollment)
{
  gint32 date = wh_at (stays->data, ENROLLMENT, DATE_OF_ENGAGEMENT, enrollment);

  return wh_stays_project_type (stays, enrollment) != STREET_OUTREACH || (date != WH_NONE && date <= stays->end);
}

/**
 * wh_stays_engaged_in_period:
 *
 * Returns: whether the date of engagement lies in the period (Q9b)
 */
gboolean
wh_stays_engaged_in_period (const WhStays *stays, guint enrollment)
{
  gint32 date = wh_at (stays->data, ENROLLMENT, DATE_OF_ENGAGEMENT, enrollment);

  return date != WH_NONE && date >= stays->start && date <= stays->end;
}
