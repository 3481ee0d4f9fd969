/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-active-stay.h"

#include "report/wh-bed-nights.h"

/**
 * wh_stay_is_active:
 *
 * Active in a period (reports.md 0.3): begun by its end, and not left before its start. In a night-by-night shelter
 * somebody must have slept there in the period, or have left in it.
 *
 * Returns: whether the enrollment is active in @start to @end, both counted
 */
gboolean
wh_stay_is_active (const WhReportData *data, guint enrollment, gint32 start, gint32 end)
{
  guint project = (guint) wh_at (data, ENROLLMENT, PROJECT_ID, enrollment);
  gint32 row = data->exit[enrollment];
  gint32 exit = row != WH_NONE ? wh_at (data, EXIT, EXIT_DATE, row) : G_MAXINT32;

  if (wh_at (data, ENROLLMENT, ENTRY_DATE, enrollment) > end || exit < start)
    return FALSE;
  return wh_at (data, PROJECT, PROJECT_TYPE, project) != WH_PROJECT_NIGHT_BY_NIGHT || exit <= end
         || wh_bed_nights_count (data, enrollment, start, end) > 0;
}
