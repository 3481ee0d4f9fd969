/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-all-stays.h"

#include "report/wh-latest-stay.h"

static int
compare_stays (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const guint first = *(const guint *) a, second = *(const guint *) b;

  return first == second ? 0 : wh_stay_is_later (user_data, first, second) ? 1 : -1;
}

/**
 * wh_all_stays:
 * @n_stays: (out): how many there are
 *
 * Returns: (transfer full): every active enrollment, those of a person together, the latest last; the people in the
 *   order of wh_latest_stays()
 */
guint *
wh_all_stays (const WhStays *stays, guint *n_stays)
{
  guint *all = g_new (guint, MAX (stays->data->tables[WH_KIND_ENROLLMENT].n_rows, 1));

  *n_stays = 0;
  for (guint i = 0; i < stays->n_people; i++)
    {
      guint first = *n_stays;

      wh_foreach_row (stays->data, ENROLLMENT, wh_stays_person (stays, stays->people[i]), e)
        if (stays->active[e])
          all[(*n_stays)++] = e;
      g_qsort_with_data (all + first, (gint) (*n_stays - first), sizeof *all, compare_stays, (gpointer) stays);
    }
  return all;
}

/**
 * wh_all_services:
 * @all: of wh_all_stays()
 * @stay: (out) (transfer full): for each service the index in @all of its enrollment
 * @n_services: (out): how many there are
 *
 * Returns: (transfer full): the services of these enrollments that are dated in the period, in the order of @all
 */
guint *
wh_all_services (const WhStays *stays, const guint *all, guint n_stays, guint **stay, guint *n_services)
{
  guint n = MAX (stays->data->tables[WH_KIND_SERVICE].n_rows, 1);
  guint *services = g_new (guint, n);

  *stay = g_new (guint, n);
  *n_services = 0;
  for (guint i = 0; i < n_stays; i++)
    wh_foreach_row (stays->data, SERVICE, all[i], row)
      {
        gint32 day = wh_at (stays->data, SERVICE, DATE_PROVIDED, row);

        if (day == WH_NONE || day < stays->start || day > stays->end)
          continue;
        (*stay)[*n_services] = i;
        services[(*n_services)++] = row;
      }
  return services;
}
