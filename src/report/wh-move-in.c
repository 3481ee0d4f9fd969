/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-move-in.h"

#include "report/wh-funding.h"

/**
 * wh_stays_is_permanent_housing:
 *
 * Returns: whether the project is one that people move into: types 3, 9, 10, 13, or 7 paid for by success
 */
gboolean
wh_stays_is_permanent_housing (const WhStays *stays, guint enrollment)
{
  gint32 type = wh_stays_project_type (stays, enrollment);

  return type == 3 || type == 9 || type == 10 || type == 13
         || (type == 7 && wh_funding_has (stays, enrollment, WH_FUNDER_PAY_FOR_SUCCESS));
}

/**
 * wh_stays_own_move_in:
 *
 * Returns: the housing move-in date (3.20) of this enrollment if it is valid: not before the project start, not after
 *   the exit or the report end; else %WH_NONE
 */
gint32
wh_stays_own_move_in (const WhStays *stays, guint enrollment)
{
  gint32 date = wh_at (stays->data, ENROLLMENT, MOVE_IN_DATE, enrollment), exit = wh_stays_exit (stays, enrollment);

  if (date == WH_NONE || !wh_stays_is_permanent_housing (stays, enrollment)
      || date < wh_stays_entry (stays, enrollment) || date > stays->end || (exit != WH_NONE && date > exit))
    return WH_NONE;
  return date;
}

/**
 * wh_stays_move_in:
 *
 * Move-in with inheritance (reports.md 0.9): a member without a date of his own moved in with the head, or on the day
 * he joined a head already housed.
 *
 * Returns: the date, or %WH_NONE; for other kinds of project it is the project start
 */
gint32
wh_stays_move_in (const WhStays *stays, guint enrollment)
{
  gint32 own = wh_stays_own_move_in (stays, enrollment), entry = wh_stays_entry (stays, enrollment);
  gint32 head = wh_stays_head (stays, enrollment), exit = wh_stays_exit (stays, enrollment), date;

  if (!wh_stays_is_permanent_housing (stays, enrollment))
    return entry;
  if (own != WH_NONE || head == WH_NONE || head == (gint32) enrollment)
    return own;
  date = wh_stays_own_move_in (stays, (guint) head);
  if (date == WH_NONE || (exit != WH_NONE && exit < date))
    return WH_NONE;
  return MAX (date, entry);
}
