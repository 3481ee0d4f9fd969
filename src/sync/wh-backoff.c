/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-backoff.h"

#define FIRST 1000
#define LONGEST (5 * 60 * 1000)

/**
 * wh_backoff_fail:
 * @luck: from 0 up to 1, at random: desks that lost the centre together must not come back together
 * @at_least: milliseconds that the centre asked for; 0: none
 *
 * Returns: milliseconds to wait: anything up to 1 s after the first failure, 2 s after the second, up to 5 minutes
 */
gint64
wh_backoff_fail (WhBackoff *backoff, double luck, gint64 at_least)
{
  gint64 most = backoff->failures < 9 ? MIN ((gint64) FIRST << backoff->failures, LONGEST) : LONGEST;

  backoff->failures++;
  return MAX ((gint64) (luck * (double) most), at_least);
}

/**
 * wh_backoff_succeed:
 */
void
wh_backoff_succeed (WhBackoff *backoff)
{
  backoff->failures = 0;
}
