/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-unseen.h"

#include "store/wh-roster-query.h"

#define SETTINGS "org.wayhome.Wayhome"
#define NIGHTS "exit-after-nights"
#define DAYS "exit-after-days"

/**
 * wh_unseen_periods:
 *
 * For the main thread, as all settings.
 *
 * Returns: after how many days without contact an end is proposed here
 */
WhExitPeriods
wh_unseen_periods (void)
{
  g_autoptr (GSettings) settings = g_settings_new (SETTINGS);

  return (WhExitPeriods) { g_settings_get_int (settings, NIGHTS), g_settings_get_int (settings, DAYS) };
}

/**
 * wh_unseen_set_periods:
 */
void
wh_unseen_set_periods (const WhExitPeriods *periods)
{
  g_autoptr (GSettings) settings = g_settings_new (SETTINGS);

  g_settings_set_int (settings, NIGHTS, periods->nights_missed);
  g_settings_set_int (settings, DAYS, periods->days_unseen);
}

/**
 * wh_unseen_count:
 * @agencies: (element-type WhId) (nullable): whose projects (of #WhPerson); %NULL or empty: everybody's
 * @periods: of wh_unseen_periods()
 * @counts: (out): how many there are
 *
 * For a line that leads to the flow "roster" with the parameter "not-seen" or "seen-again"; on the store's thread.
 *
 * Returns: whether they could be counted
 */
gboolean
wh_unseen_count (WhStore *store, GArray *agencies, const WhExitPeriods *periods, WhDate today, WhUnseen *counts,
                 GError **error)
{
  g_autoptr (GPtrArray) not_seen = wh_roster_not_seen (store, agencies, periods, today, error);
  g_autoptr (GPtrArray) seen_again
    = not_seen != NULL ? wh_roster_seen_again (store, agencies, today - WH_UNSEEN_DAYS_BACK, error) : NULL;

  if (seen_again == NULL)
    return FALSE;
  counts->not_seen = not_seen->len;
  counts->seen_again = seen_again->len;
  return TRUE;
}
