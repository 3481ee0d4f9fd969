/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-presence.h"

#include "report/wh-bed-nights.h"
#include "report/wh-move-in.h"

#define WEDNESDAY 3

/**
 * wh_last_wednesday:
 * @end: last day of the report
 *
 * Returns: the latest last Wednesday of that month that is not after @end (Q7b, Q8b)
 */
gint32
wh_last_wednesday (gint32 end, int month)
{
  int year, end_month, end_day;

  wh_date_to_ymd (end, &year, &end_month, &end_day);
  for (;; year--)
    {
      gint32 day = (gint32) wh_date_add_months (wh_date_from_ymd (year, month, 1), 1) - 1;

      while (wh_date_weekday (day) != WEDNESDAY)
        day--;
      if (day <= end)
        return day;
    }
}

/* Whether the stay itself counts on that night. Who lives somewhere has gone on the day of exit; who is served has
 * not. */
static gboolean
is_there (const WhStays *stays, guint e, gint32 day)
{
  gint32 type = wh_stays_project_type (stays, e), entry = wh_stays_entry (stays, e), exit = wh_stays_exit (stays, e);

  if (entry > day)
    return FALSE;
  switch (type)
    {
    case WH_PROJECT_NIGHT_BY_NIGHT:
      return wh_bed_nights_count (stays->data, e, day, day) > 0;
    case 0:
    case 2:
    case 8:
    case 9:
    case 10:
      return exit == WH_NONE || exit > day;
    default:
      if (!wh_stays_is_permanent_housing (stays, e))
        return exit == WH_NONE || exit >= day;
      return wh_stays_move_in (stays, e) != WH_NONE && wh_stays_move_in (stays, e) <= day
             && (exit == WH_NONE || exit > day);
    }
}

/**
 * wh_stays_person_is_there:
 *
 * Returns: whether any stay of this person in the report counts on that night (Q7b)
 */
gboolean
wh_stays_person_is_there (const WhStays *stays, guint enrollment, gint32 day)
{
  wh_foreach_row (stays->data, ENROLLMENT, wh_stays_person (stays, enrollment), e)
    if (stays->active[e] && is_there (stays, e, day))
      return TRUE;
  return FALSE;
}

/* In a night-by-night shelter the household is there with any of its members. */
static gboolean
household_is_there (const WhStays *stays, guint head, gint32 day)
{
  guint household = (guint) stays->data->household[head];

  if (wh_stays_project_type (stays, head) != WH_PROJECT_NIGHT_BY_NIGHT)
    return is_there (stays, head, day);
  wh_foreach_member (stays, household, m)
    if (is_there (stays, m, day))
      return TRUE;
  return FALSE;
}

/**
 * wh_stays_household_is_there:
 *
 * Returns: whether a household that this person heads in the report is there on that night (Q8b)
 */
gboolean
wh_stays_household_is_there (const WhStays *stays, guint enrollment, gint32 day)
{
  wh_foreach_row (stays->data, ENROLLMENT, wh_stays_person (stays, enrollment), e)
    if (stays->active[e] && wh_stays_is_head (stays, e) && household_is_there (stays, e, day))
      return TRUE;
  return FALSE;
}
