/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-length-of-stay.h"

#include "report/wh-bed-nights.h"

#define LONG_STAY 365

/**
 * wh_stays_is_leaver:
 *
 * Returns: whether the person has left by the report end (reports.md 0.6); an exit after it is none
 */
gboolean
wh_stays_is_leaver (const WhStays *stays, guint enrollment)
{
  gint32 exit = wh_stays_exit (stays, enrollment);

  return exit != WH_NONE && exit <= stays->end;
}

/**
 * wh_stays_days:
 *
 * Length of stay (reports.md 0.10): the day of exit is no night; in a night-by-night shelter the nights slept there.
 *
 * Returns: days from the project start to exit or report end
 */
gint32
wh_stays_days (const WhStays *stays, guint enrollment)
{
  gint32 entry = wh_stays_entry (stays, enrollment), exit = wh_stays_exit (stays, enrollment);
  gint32 until = exit != WH_NONE ? MIN (exit, stays->end + 1) : stays->end + 1;

  if (wh_stays_project_type (stays, enrollment) == WH_PROJECT_NIGHT_BY_NIGHT)
    return (gint32) wh_bed_nights_count (stays->data, enrollment, entry, until - 1);
  return MAX (until - entry, 0);
}

static gboolean
stays_long (const WhStays *stays, guint enrollment)
{
  return stays->active[enrollment] && !wh_stays_is_leaver (stays, enrollment)
         && wh_stays_days (stays, enrollment) >= LONG_STAY;
}

/**
 * wh_stays_head_is_long_stayer:
 *
 * Returns: whether the head of the household is a stayer of 365 days or more
 */
gboolean
wh_stays_head_is_long_stayer (const WhStays *stays, guint enrollment)
{
  gint32 head = wh_stays_head (stays, enrollment);

  return head != WH_NONE && stays_long (stays, (guint) head);
}

/**
 * wh_stays_is_long_stayer:
 *
 * Returns: whether the person is in row 17 of Q5a: a head or adult who stays 365 days or more, or an adult whose head
 *   does
 */
gboolean
wh_stays_is_long_stayer (const WhStays *stays, guint enrollment)
{
  gboolean adult = wh_stays_is_adult (stays, enrollment);

  if ((adult || wh_stays_is_head (stays, enrollment)) && stays_long (stays, enrollment))
    return TRUE;
  return adult && wh_stays_head_is_long_stayer (stays, enrollment);
}
