/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-unseen.h"

#include <gio/gio.h>

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
