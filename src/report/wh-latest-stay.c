/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-latest-stay.h"

#include <string.h>

/**
 * wh_stay_is_later:
 *
 * The later entry; of equal ones the one made later, then the greater id: any order that is always the same.
 *
 * Returns: whether enrollment @a is later than @b
 */
gboolean
wh_stay_is_later (const WhStays *stays, guint a, guint b)
{
  const WhReportData *data = stays->data;
  gint32 entry_a = wh_stays_entry (stays, a), entry_b = wh_stays_entry (stays, b);
  gint32 made_a = wh_at (data, ENROLLMENT, DATE_CREATED, a), made_b = wh_at (data, ENROLLMENT, DATE_CREATED, b);

  if (entry_a != entry_b)
    return entry_a > entry_b;
  if (made_a != made_b)
    return made_a > made_b;
  return strcmp (wh_dense_ids_get (data->ids[WH_KIND_ENROLLMENT], (gint32) a),
                 wh_dense_ids_get (data->ids[WH_KIND_ENROLLMENT], (gint32) b)) > 0;
}

static int
compare_clients (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const WhStays *stays = user_data;
  const WhDenseIds *ids = stays->data->ids[WH_KIND_CLIENT];

  return strcmp (wh_dense_ids_get (ids, (gint32) wh_stays_person (stays, *(const guint *) a)),
                 wh_dense_ids_get (ids, (gint32) wh_stays_person (stays, *(const guint *) b)));
}

/**
 * wh_latest_stays:
 * @n_people: (out): how many there are
 *
 * One row per person (reports.md 0.5): the latest enrollment of those active in the period.
 *
 * Returns: (transfer full): an enrollment of each person who has one, in the order of the clients' ids, which is the
 *   same whatever the records come from
 */
guint *
wh_latest_stays (const WhStays *stays, guint *n_people)
{
  const WhReportData *data = stays->data;
  guint n_clients = data->tables[WH_KIND_CLIENT].n_rows;
  guint *latest = g_new (guint, MAX (n_clients, 1));

  *n_people = 0;
  for (guint c = 0; c < n_clients; c++)
    {
      gint32 best = WH_NONE;

      wh_foreach_row (data, ENROLLMENT, c, e)
        if (stays->active[e] && (best == WH_NONE || wh_stay_is_later (stays, e, (guint) best)))
          best = (gint32) e;
      if (best != WH_NONE)
        latest[(*n_people)++] = (guint) best;
    }
  g_qsort_with_data (latest, (gint) *n_people, sizeof *latest, compare_clients, (gpointer) stays);
  return latest;
}
