/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-bed-use.h"

#include "report/wh-bed-nights.h"
#include "report/wh-move-in.h"

#define BED_NIGHT 200 /* Services.RecordType */

static void
add (GArray *nights, gint32 from, gint32 to)
{
  const WhNights one = { from, to };

  if (from < to)
    g_array_append_val (nights, one);
}

/* What is dated before the start, or on the day of exit or later, is a mistake and no night. */
static void
add_recorded_nights (const WhStays *stays, guint e, gint32 from, gint32 to, GArray *nights)
{
  wh_foreach_row (stays->data, SERVICE, e, row)
    {
      gint32 day = wh_at (stays->data, SERVICE, DATE_PROVIDED, row);

      if (wh_at (stays->data, SERVICE, RECORD_TYPE, row) == BED_NIGHT && day != WH_NONE && day >= from && day < to)
        add (nights, day, day + 1);
    }
}

/**
 * wh_stays_add_nights:
 * @nights: (element-type WhNights): is added to
 *
 * The nights that a person had a bed in the period: where people stay from start to exit, every one but that of the
 * exit; in permanent housing from the move-in on; in a night-by-night shelter those recorded. Other projects have no
 * beds.
 */
void
wh_stays_add_nights (const WhStays *stays, guint enrollment, GArray *nights)
{
  gint32 type = wh_stays_project_type (stays, enrollment), exit = wh_stays_exit (stays, enrollment);
  gint32 from = MAX (wh_stays_entry (stays, enrollment), stays->start);
  gint32 to = exit != WH_NONE ? MIN (exit, stays->end + 1) : stays->end + 1, housed;

  if (type == WH_PROJECT_NIGHT_BY_NIGHT)
    add_recorded_nights (stays, enrollment, from, to, nights);
  else if (type == 0 || type == 2 || type == 8)
    add (nights, from, to);
  else if (wh_stays_is_permanent_housing (stays, enrollment))
    {
      housed = wh_stays_move_in (stays, enrollment);
      if (housed != WH_NONE)
        add (nights, MAX (from, housed), to);
    }
}

static int
compare_nights (gconstpointer a, gconstpointer b)
{
  gint32 x = ((const WhNights *) a)->from, y = ((const WhNights *) b)->from;

  return x < y ? -1 : x > y;
}

/**
 * wh_nights_count:
 * @nights: (element-type WhNights): of one person; is sorted
 *
 * Returns: how many different nights they are: a person has one bed a night
 */
guint
wh_nights_count (GArray *nights)
{
  gint32 reached = G_MININT32;
  guint count = 0;

  if (nights->len > 1)
    g_array_sort (nights, compare_nights);
  for (guint i = 0; i < nights->len; i++)
    {
      const WhNights *one = &g_array_index (nights, WhNights, i);

      if (one->to <= reached)
        continue;
      count += (guint) (one->to - MAX (one->from, reached));
      reached = one->to;
    }
  return count;
}
