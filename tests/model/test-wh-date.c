/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/wh-date.h"

/* The reference is GLib's calendar, a day at a time over four centuries. */
static void
test_every_day_of_four_centuries (void)
{
  g_autoptr (GDate) day = g_date_new_dmy (1, 1, 1799);
  guint32 epoch = 719163; /* GDate's number of 1970-01-01 */

  for (; g_date_get_year (day) < 2201; g_date_add_days (day, 1))
    {
      WhDate date = wh_date_from_ymd (g_date_get_year (day), (int) g_date_get_month (day), g_date_get_day (day));
      char text[WH_DATE_TEXT_SIZE];
      int y, m, d;

      g_assert_cmpint (date, ==, (gint64) g_date_get_julian (day) - epoch);
      wh_date_to_ymd (date, &y, &m, &d);
      g_assert_cmpint (y, ==, g_date_get_year (day));
      g_assert_cmpint (m, ==, g_date_get_month (day));
      g_assert_cmpint (d, ==, g_date_get_day (day));
      g_assert_cmpint (wh_date_from_text (wh_date_to_text (date, text)), ==, date);
      g_assert_cmpint (wh_date_weekday (date), ==, g_date_get_weekday (day));
    }
}

static void
test_no_such_day (void)
{
  static const char *const wrong[] = { "1900-02-29", "2026-13-01", "2026-00-10", "2026-4-1", "26-04-01", "2026-04-31",
                                       "0000-01-01", "2026-04-01x", "", "20260401" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_cmpint (wh_date_from_text (wrong[i]), ==, WH_DATE_NONE);
}

static void
test_age_is_whole_years (void)
{
  WhDate leap = wh_date_from_ymd (2008, 2, 29);

  g_assert_cmpint (wh_date_age (leap, wh_date_from_ymd (2026, 2, 28)), ==, 17);
  g_assert_cmpint (wh_date_age (leap, wh_date_from_ymd (2026, 3, 1)), ==, 18);
  g_assert_cmpint (wh_date_age (leap, leap), ==, 0);
  g_assert_cmpint (wh_date_age (leap, leap - 1), ==, -1);
}

static void
test_months (void)
{
  g_assert_cmpint (wh_date_add_months (wh_date_from_ymd (2026, 1, 31), 1), ==, wh_date_from_ymd (2026, 2, 28));
  g_assert_cmpint (wh_date_add_months (wh_date_from_ymd (2026, 1, 31), -2), ==, wh_date_from_ymd (2025, 11, 30));
  g_assert_cmpint (wh_date_add_months (wh_date_from_ymd (2024, 2, 29), 12), ==, wh_date_from_ymd (2025, 2, 28));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/calendar", test_every_day_of_four_centuries);
  g_test_add_func ("/date/wrong", test_no_such_day);
  g_test_add_func ("/date/age", test_age_is_whole_years);
  g_test_add_func ("/date/months", test_months);
  return g_test_run ();
}
