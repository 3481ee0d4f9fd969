/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-chronic.h"

#include "report/wh-disability.h"
#include "report/wh-living-situation.h"

/* Goes on, or ends the questions with an answer. */
#define CHRONIC_GO_ON ((WhChronic) -1)

static WhChronic
unless_known (gint32 answer)
{
  return answer == 8 || answer == 9 ? WH_CHRONIC_UNKNOWN : WH_CHRONIC_MISSING;
}

static WhChronic
ask_disability (const WhStays *stays, guint enrollment)
{
  gint32 answer = wh_at (stays->data, ENROLLMENT, DISABLING_CONDITION, enrollment);

  if (answer == 1 || wh_stays_is_impaired (stays, enrollment, WH_STAGE_START))
    return CHRONIC_GO_ON;
  return answer == 0 ? WH_CHRONIC_NO : unless_known (answer);
}

static WhChronicReason
because (WhChronic answer, WhChronicQuestion by)
{
  return (WhChronicReason) { answer, by };
}

/* Whether the stay before was under the threshold: 1, 0 or what stands for not known. */
static gint32
brief_stay (const WhStays *stays, guint enrollment)
{
  gint32 length = wh_at (stays->data, ENROLLMENT, LENGTH_OF_STAY, enrollment);

  if (length == 8 || length == 9 || length == WH_NOT_COLLECTED)
    return length;
  return wh_at (stays->data, ENROLLMENT, LOS_UNDER_THRESHOLD, enrollment);
}

/* Who came from elsewhere than the street must have been there but briefly, and on the street before (3.917.2). */
static WhChronicReason
ask_break (const WhStays *stays, guint enrollment)
{
  gint32 brief = brief_stay (stays, enrollment);
  gint32 before = wh_at (stays->data, ENROLLMENT, PREVIOUS_STREET_ESSH, enrollment);

  if (brief != 1)
    return because (brief == 0 ? WH_CHRONIC_NO : unless_known (brief), WH_CHRONIC_BY_BREAK);
  if (before != 1)
    return because (before == 0 ? WH_CHRONIC_NO : unless_known (before), WH_CHRONIC_BY_NIGHT);
  return because (CHRONIC_GO_ON, WH_CHRONIC_BY_NIGHT);
}

/* Twelve months without a home, at a stretch or in four spells of the last three years (3.917.3 to 5). */
static WhChronicReason
ask_time (const WhStays *stays, guint enrollment)
{
  gint32 since = wh_at (stays->data, ENROLLMENT, DATE_TO_STREET_ESSH, enrollment);
  gint32 times = wh_at (stays->data, ENROLLMENT, TIMES_HOMELESS_PAST_THREE_YEARS, enrollment);
  gint32 months = wh_at (stays->data, ENROLLMENT, MONTHS_HOMELESS_PAST_THREE_YEARS, enrollment);

  if (since != WH_NONE && wh_date_add_months (since, 12) <= wh_stays_entry (stays, enrollment))
    return because (WH_CHRONIC_YES, WH_CHRONIC_BY_START);
  if (times != 4)
    return because (times >= 1 && times <= 3 ? WH_CHRONIC_NO : unless_known (times), WH_CHRONIC_BY_TIMES);
  if (months == 112 || months == 113)
    return because (WH_CHRONIC_YES, WH_CHRONIC_BY_MONTHS);
  return because (months >= 101 && months <= 111 ? WH_CHRONIC_NO : unless_known (months), WH_CHRONIC_BY_MONTHS);
}

/**
 * wh_stays_chronic_reason:
 *
 * Chronically homeless at project start (reports.md 0.15), by the person's own answers.
 *
 * Returns: the answer, and the question that decided it
 */
WhChronicReason
wh_stays_chronic_reason (const WhStays *stays, guint enrollment)
{
  WhChronicReason reason = because (ask_disability (stays, enrollment), WH_CHRONIC_BY_DISABILITY);

  if (reason.answer == CHRONIC_GO_ON && !wh_stays_is_homeless_entry (stays, enrollment)
      && !wh_situation_is (wh_at (stays->data, ENROLLMENT, LIVING_SITUATION, enrollment), WH_SITUATION_HOMELESS))
    reason = ask_break (stays, enrollment);
  return reason.answer == CHRONIC_GO_ON ? ask_time (stays, enrollment) : reason;
}

/**
 * wh_stays_own_chronic:
 *
 * Returns: the answer of wh_stays_chronic_reason()
 */
WhChronic
wh_stays_own_chronic (const WhStays *stays, guint enrollment)
{
  return wh_stays_chronic_reason (stays, enrollment).answer;
}

static gboolean
is_vague (WhChronic answer)
{
  return answer == WH_CHRONIC_UNKNOWN || answer == WH_CHRONIC_MISSING;
}

/* Whether somebody who entered on the head's first day is chronically homeless, and so everybody is. */
static gboolean
is_conferred (const WhStays *stays, guint enrollment)
{
  gint32 head = wh_stays_head (stays, enrollment);
  guint household = (guint) stays->data->household[enrollment];

  if (head == WH_NONE)
    return FALSE;
  wh_foreach_member (stays, household, m)
    if (wh_stays_entry (stays, m) == wh_stays_entry (stays, (guint) head)
        && wh_stays_own_chronic (stays, m) == WH_CHRONIC_YES)
      return TRUE;
  return FALSE;
}

/**
 * wh_stays_chronic:
 *
 * Chronic at project start with inheritance: from anybody who entered with the head to all, and from the head to a
 * child where one of the two answers is not known.
 */
WhChronic
wh_stays_chronic (const WhStays *stays, guint enrollment)
{
  WhChronic own = wh_stays_own_chronic (stays, enrollment), of_head;
  gint32 head = wh_stays_head (stays, enrollment);

  if (own == WH_CHRONIC_YES || is_conferred (stays, enrollment))
    return WH_CHRONIC_YES;
  if (head == WH_NONE || !wh_stays_is_child (stays, enrollment))
    return own;
  of_head = wh_stays_own_chronic (stays, (guint) head);
  return is_vague (own) || is_vague (of_head) ? of_head : own;
}

/**
 * wh_stays_household_chronic:
 *
 * Returns: what Q26a says of the household: yes, then not known, then missing, if it is true of an adult or the head
 *   who is reported in it; else no
 */
WhChronic
wh_stays_household_chronic (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment];
  gboolean unknown = FALSE, missing = FALSE;

  wh_foreach_member (stays, household, m)
    {
      WhChronic answer;

      if (!stays->reported[m] || (!wh_stays_is_adult (stays, m) && !wh_stays_is_head (stays, m)))
        continue;
      answer = wh_stays_chronic (stays, m);
      if (answer == WH_CHRONIC_YES)
        return answer;
      unknown |= answer == WH_CHRONIC_UNKNOWN;
      missing |= answer == WH_CHRONIC_MISSING;
    }
  return unknown ? WH_CHRONIC_UNKNOWN : missing ? WH_CHRONIC_MISSING : WH_CHRONIC_NO;
}

/**
 * wh_stays_veteran_household:
 *
 * Returns: what Q25b says of the household's adults: 2 a chronically homeless veteran is one of them, 1 a veteran, 0 no
 *   one is, 8 not known, 99 missing
 */
gint32
wh_stays_veteran_household (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment], adults = 0, no = 0, unknown = 0;
  gint32 veteran = 0;

  wh_foreach_member (stays, household, m)
    if (wh_stays_is_adult (stays, m))
      {
        gint32 status = wh_at (stays->data, CLIENT, VETERAN_STATUS, wh_stays_person (stays, m));

        adults++;
        no += status == 0;
        unknown += status == 8 || status == 9;
        if (status == 1)
          veteran = MAX (veteran, wh_stays_chronic (stays, m) == WH_CHRONIC_YES ? 2 : 1);
      }
  if (veteran > 0)
    return veteran;
  if (adults > 0 && no == adults)
    return 0;
  return unknown > 0 ? 8 : 99;
}
