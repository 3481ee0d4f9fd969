/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-annual-assessment.h"

#include "report/wh-length-of-stay.h"
#include "rules/wh-derive.h"

#define WINDOW_DAYS 30

/**
 * wh_stays_anniversary:
 *
 * Returns: the last anniversary of the head's project start that is not after the report end (reports.md 0.12);
 *   %WH_NONE in the first year
 */
gint32
wh_stays_anniversary (const WhStays *stays, guint enrollment)
{
  gint32 head = wh_stays_head (stays, enrollment);
  gint32 entry = wh_stays_entry (stays, head != WH_NONE ? (guint) head : enrollment);
  int years = wh_date_age (entry, stays->end);

  return years >= 1 ? (gint32) wh_derive_anniversary (entry, years) : WH_NONE;
}

/**
 * wh_stays_assessment_required:
 *
 * Returns: whether an annual assessment of this person is due by the report end: somebody who is still there and was
 *   there at the head's anniversary
 */
gboolean
wh_stays_assessment_required (const WhStays *stays, guint enrollment)
{
  gint32 anniversary = wh_stays_anniversary (stays, enrollment);

  return anniversary != WH_NONE && !wh_stays_is_leaver (stays, enrollment)
         && wh_stays_entry (stays, enrollment) <= anniversary;
}

/**
 * wh_stays_is_annual:
 *
 * Returns: whether a record of that date is in time for the annual assessment: 30 days around the anniversary, and not
 *   after the report end
 */
gboolean
wh_stays_is_annual (const WhStays *stays, guint enrollment, gint32 date)
{
  gint32 anniversary = wh_stays_anniversary (stays, enrollment);

  return anniversary != WH_NONE && date != WH_NONE && date <= stays->end && ABS (date - anniversary) <= WINDOW_DAYS;
}
