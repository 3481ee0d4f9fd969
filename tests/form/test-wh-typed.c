/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-typed.h"

#define TODAY wh_date_from_ymd (2026, 6, 15)

static void
check_date (const char *text, const char *expected)
{
  char buffer[WH_DATE_TEXT_SIZE];
  WhDate date = wh_typed_date (text, TODAY);

  g_assert_cmpstr (date == WH_DATE_NONE ? "none" : wh_date_to_text (date, buffer), ==, expected);
}

/* Every spelling that workers use is understood, and what is no date stays none. */
static void
test_dates (void)
{
  check_date ("2/1/1980", "1980-02-01");
  check_date ("02-01-1980", "1980-02-01");
  check_date (" 2.1.80 ", "1980-02-01");
  check_date ("02011980", "1980-02-01");
  check_date ("19800201", "1980-02-01");
  check_date ("1980-02-01", "1980-02-01");
  check_date ("1980/2/1", "1980-02-01");
  check_date ("feb 1 1980", "1980-02-01");
  check_date ("February 1st 1980", "none");
  check_date ("FEBRUARY 1, 1980", "1980-02-01");
  check_date ("1 feb 1980", "1980-02-01");
  check_date ("1980 feb 1", "1980-02-01");
  check_date ("2/1", "2026-02-01");
  check_date ("feb 1", "2026-02-01");
  check_date ("t", "2026-06-15");
  check_date ("Today", "2026-06-15");
  check_date ("1/1/26", "2026-01-01");
  check_date ("1/1/27", "2027-01-01");
  check_date ("1/1/28", "1928-01-01");
  check_date ("", "none");
  check_date ("13/1/1980", "none");
  check_date ("2/30/1980", "none");
  check_date ("ju 1 1980", "none");
  check_date ("1980", "none");
  check_date ("1/2/3/4", "none");
  check_date ("2/1/198", "none");
  check_date ("99999999999999999999", "none");
}

static void
check_money (const char *text, gint64 expected)
{
  gint64 cents = -1;

  g_assert_cmpint (wh_typed_money (text, &cents) ? cents : -1, ==, expected);
}

static void
test_money (void)
{
  check_money ("1250", 125000);
  check_money ("$1,250.50", 125050);
  check_money ("1250.5", 125050);
  check_money ("0", 0);
  check_money (".5", 50);
  check_money ("", -1);
  check_money ("-5", -1);
  check_money ("1.234", -1);
  check_money ("1.2.3", -1);
  check_money ("12a", -1);
}

static void
test_ssn (void)
{
  g_autofree char *kept = wh_typed_ssn ("123-45-67X9");
  g_autofree char *masked = wh_typed_ssn_shown (kept, TRUE);
  g_autofree char *clear = wh_typed_ssn_shown (kept, FALSE);
  g_autofree char *part = wh_typed_ssn_shown ("6789", TRUE);

  g_assert_cmpstr (kept, ==, "1234567x9");
  g_assert_cmpstr (masked, ==, "•••-••-67x9");
  g_assert_cmpstr (clear, ==, "123-45-67x9");
  g_assert_cmpstr (part, ==, "••••");
}

/* HUD's files do not take these signs: they become parentheses, and the worker is told. */
static void
test_text (void)
{
  gboolean replaced;
  g_autofree char *signs = wh_typed_text (" Ann <Annie> [A] {B}\n", &replaced);
  g_autofree char *plain = NULL;

  g_assert_cmpstr (signs, ==, "Ann (Annie) (A) (B)");
  g_assert_true (replaced);
  plain = wh_typed_text ("Héloïse", &replaced);
  g_assert_cmpstr (plain, ==, "Héloïse");
  g_assert_false (replaced);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed/dates", test_dates);
  g_test_add_func ("/typed/money", test_money);
  g_test_add_func ("/typed/ssn", test_ssn);
  g_test_add_func ("/typed/text", test_text);
  return g_test_run ();
}
