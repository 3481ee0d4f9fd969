/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-bed-nights.h"

#include <stdlib.h>

#define BED_NIGHT 200 /* Services.RecordType */

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return *(const gint32 *) a < *(const gint32 *) b ? -1 : *(const gint32 *) a > *(const gint32 *) b;
}

static guint
count_distinct (gint32 *days, guint n)
{
  guint count = 0;

  qsort (days, n, sizeof *days, compare_days);
  for (guint i = 0; i < n; i++)
    count += i == 0 || days[i] != days[i - 1];
  return count;
}

/**
 * wh_bed_nights_count:
 *
 * Bed nights (4.14): services of record type 200.
 *
 * Returns: how many different nights of the enrollment are dated @from to @to, both counted
 */
guint
wh_bed_nights_count (const WhReportData *data, guint enrollment, gint32 from, gint32 to)
{
  const guint *starts = data->tables[WH_KIND_SERVICE].starts;
  g_autofree gint32 *days = g_new (gint32, starts[enrollment + 1] - starts[enrollment] + 1);
  guint n = 0;

  wh_foreach_row (data, SERVICE, enrollment, row)
    {
      gint32 day = wh_at (data, SERVICE, DATE_PROVIDED, row);

      if (wh_at (data, SERVICE, RECORD_TYPE, row) == BED_NIGHT && day != WH_NONE && day >= from && day <= to)
        days[n++] = day;
    }
  return count_distinct (days, n);
}
