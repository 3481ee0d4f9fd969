/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-household-type.h"

/* Whether the two stays share a day. */
static gboolean
overlap (const WhStays *stays, guint a, guint b)
{
  gint32 exit_a = wh_stays_exit (stays, a), exit_b = wh_stays_exit (stays, b);

  return (exit_a == WH_NONE || exit_a >= wh_stays_entry (stays, b))
         && (exit_b == WH_NONE || exit_b >= wh_stays_entry (stays, a));
}

/**
 * wh_stays_household_type:
 *
 * Household type (reports.md 0.8) from the ages of the household's members active in the period who were there with
 * this person.
 */
WhHouseholdType
wh_stays_household_type (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment];
  gboolean adults = FALSE, children = FALSE, unknown = FALSE;

  wh_foreach_member (stays, household, m)
    if (overlap (stays, enrollment, m))
      {
        adults |= wh_stays_is_adult (stays, m);
        children |= wh_stays_is_child (stays, m);
        unknown |= stays->age[m] == WH_NONE;
      }
  if (adults && children)
    return WH_HOUSEHOLD_WITH_CHILDREN_AND_ADULTS;
  if (unknown)
    return WH_HOUSEHOLD_UNKNOWN;
  return adults ? WH_HOUSEHOLD_WITHOUT_CHILDREN : WH_HOUSEHOLD_WITH_ONLY_CHILDREN;
}

/**
 * wh_stays_household_heads:
 *
 * Returns: how many people of the household, active in the period, are called its head; one is right (Q6b row 4)
 */
guint
wh_stays_household_heads (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment], n = 0;
  gint32 seen = WH_NONE;

  wh_foreach_member (stays, household, m)
    if (wh_stays_is_head (stays, m) && (gint32) wh_stays_person (stays, m) != seen)
      {
        seen = (gint32) wh_stays_person (stays, m);
        n++;
      }
  return n;
}
