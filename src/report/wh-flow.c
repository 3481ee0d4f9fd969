/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-flow.h"

#include "report/wh-bed-use.h"
#include "report/wh-latest-stay.h"
#include "report/wh-living-situation.h"

#define TWO_YEARS 730

/* Who was there when the period began, who came, who left, who is there at its end (reports.md 6). A stay is there at
 * the start when it began before and did not end before; at the end when it has not ended by then. All functions about
 * a person look at every active stay of that person, not at the one asked for alone. */

#define foreach_active(stays_, e_, other_)                                                \
  wh_foreach_row ((stays_)->data, ENROLLMENT, wh_stays_person (stays_, e_), other_)       \
    if ((stays_)->active[other_])

/**
 * wh_stays_there_at_start:
 *
 * Returns: whether an active stay began before the period
 */
gboolean
wh_stays_there_at_start (const WhStays *stays, guint enrollment)
{
  return wh_stays_entry (stays, enrollment) < stays->start;
}

/**
 * wh_stays_there_at_end:
 *
 * Returns: whether an active stay has not ended by the end of the period
 */
gboolean
wh_stays_there_at_end (const WhStays *stays, guint enrollment)
{
  gint32 exit = wh_stays_exit (stays, enrollment);

  return exit == WH_NONE || exit > stays->end;
}

/**
 * wh_stays_person_there_at_start:
 */
gboolean
wh_stays_person_there_at_start (const WhStays *stays, guint enrollment)
{
  foreach_active (stays, enrollment, e)
    if (wh_stays_there_at_start (stays, e))
      return TRUE;
  return FALSE;
}

/**
 * wh_stays_person_there_at_end:
 */
gboolean
wh_stays_person_there_at_end (const WhStays *stays, guint enrollment)
{
  foreach_active (stays, enrollment, e)
    if (wh_stays_there_at_end (stays, e))
      return TRUE;
  return FALSE;
}

static gint32
first_entry (const WhStays *stays, guint enrollment)
{
  gint32 first = G_MAXINT32;

  foreach_active (stays, enrollment, e)
    first = MIN (first, wh_stays_entry (stays, e));
  return first;
}

static WhCame
came_from (gint32 destination)
{
  if (wh_situation_is (destination, WH_SITUATION_PERMANENT))
    return WH_CAME_FROM_HOUSING;
  if (wh_situation_is (destination, WH_SITUATION_HOMELESS))
    return WH_CAME_FROM_STREET;
  if (wh_situation_is (destination, WH_SITUATION_INSTITUTIONAL))
    return WH_CAME_FROM_INSTITUTION;
  return wh_situation_is (destination, WH_SITUATION_TEMPORARY) ? WH_CAME_FROM_TEMPORARY : WH_CAME_FROM_UNKNOWN;
}

/* Of two stays that ended, the one that ended later; on one day, the later stay. */
static gboolean
ended_later (const WhStays *stays, guint a, guint b)
{
  gint32 exit_a = wh_stays_exit (stays, a), exit_b = wh_stays_exit (stays, b);

  return exit_a != exit_b ? exit_a > exit_b : wh_stay_is_later (stays, a, b);
}

/**
 * wh_stays_came:
 *
 * Where the person comes from, by the stay that ended last before the first of this period, in any project of the
 * records, whether or not the report looks at it.
 */
WhCame
wh_stays_came (const WhStays *stays, guint enrollment)
{
  gint32 first = first_entry (stays, enrollment), last = WH_NONE;

  if (first < stays->start)
    return WH_CAME_NOT;
  wh_foreach_row (stays->data, ENROLLMENT, wh_stays_person (stays, enrollment), e)
    {
      gint32 exit = wh_stays_exit (stays, e);

      if (wh_stays_entry (stays, e) >= first)
        continue;
      if (exit == WH_NONE || exit > first)
        return WH_CAME_FROM_ELSEWHERE;
      if (last == WH_NONE || ended_later (stays, e, (guint) last))
        last = (gint32) e;
    }
  if (last == WH_NONE)
    return WH_CAME_NEW;
  if (first - wh_stays_exit (stays, (guint) last) > TWO_YEARS)
    return WH_CAME_AFTER_LONG;
  return came_from (wh_stays_destination (stays, (guint) last));
}

/**
 * wh_stays_last_destination:
 *
 * Returns: where the person went on leaving last (3.12); %WH_NONE when still there at the end
 */
gint32
wh_stays_last_destination (const WhStays *stays, guint enrollment)
{
  gint32 last = WH_NONE;

  foreach_active (stays, enrollment, e)
    {
      if (wh_stays_there_at_end (stays, e))
        return WH_NONE;
      if (last == WH_NONE || ended_later (stays, e, (guint) last))
        last = (gint32) e;
    }
  return last != WH_NONE ? wh_stays_destination (stays, (guint) last) : WH_NONE;
}

/**
 * wh_stays_type_before:
 *
 * Returns: the project type of the person's stay before this one, in any project of the records; %WH_NO_STAY_BEFORE, or
 *   %WH_NONE when its project has no type
 */
gint32
wh_stays_type_before (const WhStays *stays, guint enrollment)
{
  gint32 before = WH_NONE;

  wh_foreach_row (stays->data, ENROLLMENT, wh_stays_person (stays, enrollment), e)
    if (e != enrollment && wh_stay_is_later (stays, enrollment, e)
        && (before == WH_NONE || wh_stay_is_later (stays, e, (guint) before)))
      before = (gint32) e;
  return before != WH_NONE ? wh_stays_project_type (stays, (guint) before) : WH_NO_STAY_BEFORE;
}

/**
 * wh_stays_entries:
 *
 * Returns: how many stays of the person began in the period
 */
guint
wh_stays_entries (const WhStays *stays, guint enrollment)
{
  guint n = 0;

  foreach_active (stays, enrollment, e)
    n += !wh_stays_there_at_start (stays, e);
  return n;
}

/**
 * wh_stays_first_age:
 *
 * Returns: the person's age on the first day of the period with an active stay, so that nobody has two; or %WH_NONE
 */
gint32
wh_stays_first_age (const WhStays *stays, guint enrollment)
{
  gint32 birth = wh_at (stays->data, CLIENT, DOB, wh_stays_person (stays, enrollment));
  gint32 on = MAX (first_entry (stays, enrollment), stays->start);

  return birth == WH_NONE || birth > on ? WH_NONE : wh_date_age (birth, on);
}

/**
 * wh_stays_nights:
 *
 * Returns: how many different nights of the period the enrollment gave a bed
 */
guint
wh_stays_nights (const WhStays *stays, guint enrollment)
{
  g_autoptr (GArray) nights = g_array_new (FALSE, FALSE, sizeof (WhNights));

  wh_stays_add_nights (stays, enrollment, nights);
  return wh_nights_count (nights);
}

/**
 * wh_stays_person_nights:
 *
 * Returns: how many different nights of the period the person had a bed, see wh_stays_add_nights()
 */
guint
wh_stays_person_nights (const WhStays *stays, guint enrollment)
{
  g_autoptr (GArray) nights = g_array_new (FALSE, FALSE, sizeof (WhNights));

  foreach_active (stays, enrollment, e)
    wh_stays_add_nights (stays, e, nights);
  return wh_nights_count (nights);
}
