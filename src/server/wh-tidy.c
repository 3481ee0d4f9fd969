/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-tidy.h"

#define DAY_MS (24 * 3600 * G_GINT64_CONSTANT (1000))

/**
 * wh_tidy:
 * @now: UTC milliseconds
 *
 * Forgets results of pushes that are older than %WH_TIDY_RESULT_DAYS.  The last %WH_TIDY_KEPT_RESULTS of each device
 * stay whatever their age: a desk that never got their answer asks for exactly these, and would take itself for a copy
 * of another if they were not known.
 *
 * Returns: whether it is done
 */
gboolean
wh_tidy (WhRealm *realm, gint64 now, GError **error)
{
  return wh_execute (realm->backend, error,
                     "DELETE FROM push_result WHERE at < ?1 AND no <= "
                     "(SELECT last_no FROM device WHERE device.id = push_result.device) - ?2",
                     wh_value_number (now - WH_TIDY_RESULT_DAYS * DAY_MS), wh_value_number (WH_TIDY_KEPT_RESULTS));
}
