/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-stages.h"

/**
 * wh_stage_at:
 * @n: which of the times, from 0
 * @yearly: also around each anniversary of the head's entry (5.03: annual assessment)
 *
 * Returns: whether the stay has so many times at which data are collected: start, years, exit
 */
gboolean
wh_stage_at (const WhPopulation *community, const WhStay *stay, guint n, gboolean yearly, WhStageAt *at)
{
  WhDate last = wh_population_last_day (community, stay);
  guint years = 0;

  while (yearly && wh_date_add_months (stay->entry, 12 * ((int) years + 1)) <= last)
    years++;
  at->stage = n == 0 ? WH_STAGE_START : n <= years ? WH_STAGE_ANNUAL : WH_STAGE_EXIT;
  if (at->stage == WH_STAGE_START)
    at->date = stay->entry;
  else if (at->stage == WH_STAGE_ANNUAL)
    at->date = wh_date_add_months (stay->entry, 12 * (int) n) - stay->group % 15;
  else
    at->date = stay->exit;
  return n <= years || (n == years + 1 && stay->exit != WH_STAY_OPEN);
}
