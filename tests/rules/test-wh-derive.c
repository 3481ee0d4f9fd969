/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-derive.h"

/* What the standard works out of answers is worked out the same everywhere. */

static WhDate
day (const char *text)
{
  return wh_date_from_text (text);
}

static void
test_dates (void)
{
  g_assert_cmpint (wh_derive_birthday (day ("2008-02-29"), 18), ==, day ("2026-03-01"));
  g_assert_cmpint (wh_derive_birthday (day ("2008-02-29"), 20), ==, day ("2028-02-29"));
  g_assert_cmpint (wh_derive_birthday (day ("2008-12-31"), 18), ==, day ("2026-12-31"));
  g_assert_cmpint (wh_derive_anniversary (day ("2024-02-29"), 1), ==, day ("2025-03-01"));
  g_assert_true (wh_derive_is_near_anniversary (day ("2024-05-10"), day ("2025-04-10"), 30));
  g_assert_true (wh_derive_is_near_anniversary (day ("2024-05-10"), day ("2025-06-09"), 30));
  g_assert_false (wh_derive_is_near_anniversary (day ("2024-05-10"), day ("2025-06-10"), 30));
  g_assert_false (wh_derive_is_near_anniversary (day ("2024-05-10"), day ("2025-04-09"), 30));
  g_assert_false (wh_derive_is_near_anniversary (day ("2024-05-10"), day ("2024-05-20"), 30));
}

/* 30 days before the anniversary to 30 days after it; then the next one is waited for. */
static void
test_annual_window (void)
{
  static const struct
  {
    const char *today, *anniversary;
    gboolean open;
  } cases[] = {
    { "2024-05-20", "2025-05-10", FALSE }, { "2025-04-09", "2025-05-10", FALSE }, { "2025-04-10", "2025-05-10", TRUE },
    { "2025-06-09", "2025-05-10", TRUE },  { "2025-06-10", "2026-05-10", FALSE }, { "2026-05-10", "2026-05-10", TRUE },
    { "2024-01-01", "2025-05-10", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WhDate anniversary;

      g_assert_cmpint (wh_derive_annual_window (day ("2024-05-10"), day (cases[i].today), &anniversary), ==,
                       cases[i].open);
      g_assert_cmpint (anniversary, ==, day (cases[i].anniversary));
    }
}

/* 3.917.5: the months of both ends count, however few their days. */
static void
test_months_homeless (void)
{
  g_assert_cmpint (wh_derive_months_homeless (day ("2026-03-31"), day ("2026-03-31")), ==, 1);
  g_assert_cmpint (wh_derive_months_homeless (day ("2026-03-31"), day ("2026-04-01")), ==, 2);
  g_assert_cmpint (wh_derive_months_homeless (day ("2025-04-30"), day ("2026-03-01")), ==, 12);
  g_assert_cmpint (wh_derive_months_homeless (day ("2025-03-30"), day ("2026-03-01")), ==, 13);
  g_assert_cmpint (wh_derive_months_homeless (day ("2005-03-30"), day ("2026-03-01")), ==, 13);
}

static void
test_threshold (void)
{
  static const struct
  {
    int situation, length, under;
  } cases[] = {
    { 206, 10, 1 }, { 206, 11, 1 }, { 206, 2, 1 }, { 206, 3, 1 }, { 206, 4, 0 },
    { 206, 5, 0 }, /* institution: 90 days */
    { 435, 10, 1 }, { 435, 11, 1 }, { 435, 2, 0 }, { 302, 4, 0 }, { 37, 10, 1 }, /* other: 7 nights */
    { 116, 10, -1 }, { 118, 5, -1 },                                     /* homeless: not asked */
    { 206, 8, -1 },  { 206, 9, -1 }, { 206, 99, -1 }, { 206, -1, -1 }, { -1, 10, -1 }, /* not known */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (wh_derive_los_under_threshold (cases[i].situation, cases[i].length), ==, cases[i].under);
  for (int type = 0; type <= 14; type++)
    g_assert_cmpint (wh_derive_asks_threshold (type), ==, !(type == 0 || type == 1 || type == 4 || type == 8));
}

static void
test_income (void)
{
  g_autoptr (WhRecord) income = wh_record_new (wh_kind (WH_KIND_INCOME_BENEFIT));
  gint64 cents;

  g_assert_false (wh_derive_income_total (income, &cents));
  wh_record_set_number (income, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, 0);
  g_assert_true (wh_derive_income_total (income, &cents));
  g_assert_cmpint (cents, ==, 0);
  wh_record_set_number (income, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, 1);
  wh_record_set_number (income, WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME, 99900);
  wh_record_set_number (income, WH_INCOME_BENEFIT_EARNED_AMOUNT, 80025);
  wh_record_set_number (income, WH_INCOME_BENEFIT_SSI_AMOUNT, 10050);
  g_assert_true (wh_derive_income_total (income, &cents));
  g_assert_cmpint (cents, ==, 90075);
  wh_record_set_number (income, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, 8);
  g_assert_false (wh_derive_income_total (income, &cents));
}

static void
test_races (void)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  guint white = (guint) wh_kind_column (wh_kind (WH_KIND_CLIENT), "White");

  g_assert_cmpint (wh_derive_other_races (client), ==, 99);
  wh_record_set_number (client, white, 99);
  g_assert_cmpint (wh_derive_other_races (client), ==, 99);
  wh_record_set_number (client, WH_CLIENT_ASIAN, 0);
  g_assert_cmpint (wh_derive_other_races (client), ==, 0);
  wh_record_set_number (client, white, 1);
  g_assert_cmpint (wh_derive_other_races (client), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/derive/dates", test_dates);
  g_test_add_func ("/rules/derive/annual-window", test_annual_window);
  g_test_add_func ("/rules/derive/months-homeless", test_months_homeless);
  g_test_add_func ("/rules/derive/threshold", test_threshold);
  g_test_add_func ("/rules/derive/income", test_income);
  g_test_add_func ("/rules/derive/races", test_races);
  return g_test_run ();
}
