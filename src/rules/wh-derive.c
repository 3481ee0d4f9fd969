/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-derive.h"

#include <string.h>

/**
 * wh_derive_birthday:
 *
 * Returns: the first day at which wh_date_age() is @age: someone born on February 29 turns 18 on March 1 of a common
 *   year
 */
WhDate
wh_derive_birthday (WhDate birth, int age)
{
  WhDate day = wh_date_add_months (birth, 12 * age);

  return wh_date_age (birth, day) < age ? day + 1 : day;
}

/**
 * wh_derive_anniversary:
 *
 * Returns: @start plus @years, by the age method (Reporting Glossary, annual assessment)
 */
WhDate
wh_derive_anniversary (WhDate start, int years)
{
  return wh_derive_birthday (start, years);
}

/**
 * wh_derive_annual_window:
 * @start: the head's project start
 * @anniversary: (out): that of the annual assessment that may be recorded now, else of the next one; the window lasts
 *   %WH_ANNUAL_WINDOW_DAYS before and after it
 *
 * Returns: whether the window is open on @today
 */
gboolean
wh_derive_annual_window (WhDate start, WhDate today, WhDate *anniversary)
{
  int years = MAX (wh_date_age (start, today + WH_ANNUAL_WINDOW_DAYS), 0);

  *anniversary = wh_derive_anniversary (start, MAX (years, 1));
  if (years >= 1 && today > *anniversary + WH_ANNUAL_WINDOW_DAYS)
    *anniversary = wh_derive_anniversary (start, years + 1);
  return ABS (*anniversary - today) <= WH_ANNUAL_WINDOW_DAYS;
}

/**
 * wh_derive_is_near_anniversary:
 *
 * Returns: whether @date lies within @days of an anniversary of @start, the first one at the earliest (5.03 annual
 *   assessment)
 */
gboolean
wh_derive_is_near_anniversary (WhDate start, WhDate date, int days)
{
  int years = wh_date_age (start, date + days);

  return years >= 1 && ABS (date - wh_derive_anniversary (start, years)) <= days;
}

/**
 * wh_derive_months_homeless:
 *
 * Returns: calendar months from the start of homelessness to the entry, both counted, at most 13 (3.917.5)
 */
int
wh_derive_months_homeless (WhDate start, WhDate entry)
{
  int sy, sm, sd, ey, em, ed;

  wh_date_to_ymd (start, &sy, &sm, &sd);
  wh_date_to_ymd (entry, &ey, &em, &ed);
  return CLAMP ((ey - sy) * 12 + em - sm + 1, 0, 13);
}

/**
 * wh_derive_asks_threshold:
 * @project_type: list 2.02.6
 *
 * Returns: whether 3.917 goes by the length of stay (3.917B): all but street outreach, shelter and safe haven
 */
gboolean
wh_derive_asks_threshold (int project_type)
{
  return !(project_type == 0 || project_type == 1 || project_type == 4 || project_type == 8);
}

/**
 * wh_derive_los_under_threshold:
 * @living_situation: list 3.12.1; -1: empty
 * @length_of_stay: list 3.917.2; -1: empty
 *
 * 3.917.2A and B: an institution for less than 90 days, or another situation that is not homelessness for less than
 * seven nights. Only where wh_derive_asks_threshold().
 *
 * Returns: 1 or 0; -1 when the answers do not tell, or homelessness makes it needless
 */
int
wh_derive_los_under_threshold (int living_situation, int length_of_stay)
{
  gboolean week = length_of_stay == 10 || length_of_stay == 11;
  gboolean quarter = week || length_of_stay == 2 || length_of_stay == 3;

  if (living_situation < 0 || (living_situation >= 100 && living_situation < 200))
    return -1;
  if (!quarter && length_of_stay != 4 && length_of_stay != 5)
    return -1;
  return living_situation >= 200 && living_situation < 300 ? quarter : week;
}

/**
 * wh_derive_income_total:
 * @cents: (out): the sum of the amounts; an empty amount counts as 0
 *
 * 4.02.18.
 *
 * Returns: whether income was answered with yes or no, so that there is a total
 */
gboolean
wh_derive_income_total (WhRecord *income_benefit, gint64 *cents)
{
  const WhKind *kind = wh_record_get_kind (income_benefit);
  gint64 any = wh_record_get_number_or (income_benefit, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, -1);

  g_return_val_if_fail (kind->id == WH_KIND_INCOME_BENEFIT, FALSE);

  *cents = 0;
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_MONEY && i != WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME)
      *cents += wh_record_get_number (income_benefit, i);
  return any == 0 || any == 1;
}

/**
 * wh_derive_races:
 * @answers: the seven columns of 3.04; -1: empty
 *
 * Returns: 1 if any is 1, else 0, else 99 when all are 99 or empty
 */
int
wh_derive_races (const int answers[WH_N_RACES])
{
  int result = 99;

  for (guint i = 0; i < WH_N_RACES; i++)
    if (answers[i] == 1)
      return 1;
    else if (answers[i] == 0)
      result = 0;
  return result;
}

const char *const wh_race_columns[WH_N_RACES] = {
  "AmIndAKNative", "Asian", "BlackAfAmerican", "HispanicLatinao", "MidEastNAfrican", "NativeHIPacific", "White",
};

/**
 * wh_derive_other_races:
 *
 * Returns: wh_derive_races() of a client's seven race columns
 */
int
wh_derive_other_races (WhRecord *client)
{
  int answers[WH_N_RACES];

  for (guint i = 0; i < WH_N_RACES; i++)
    answers[i] = (int) wh_record_get_number_or (
      client, (guint) wh_kind_column (wh_record_get_kind (client), wh_race_columns[i]), -1);
  return wh_derive_races (answers);
}
