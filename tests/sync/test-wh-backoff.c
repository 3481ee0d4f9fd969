/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-backoff.h"

static void
test_grows_to_five_minutes (void)
{
  WhBackoff backoff = { 0 };
  gint64 wait = 0;

  g_assert_cmpint (wh_backoff_fail (&backoff, 0.999, 0), <, 1000);
  g_assert_cmpint (wh_backoff_fail (&backoff, 0.999, 0), >, 1000);
  for (guint i = 0; i < 40; i++)
    wait = wh_backoff_fail (&backoff, 0.999999, 0);
  g_assert_cmpint (wait, >, 290 * 1000);
  g_assert_cmpint (wait, <=, 300 * 1000);
  g_assert_cmpint (wh_backoff_fail (&backoff, 0, 0), ==, 0); /* full jitter */
  g_assert_cmpint (wh_backoff_fail (&backoff, 0, 7000), ==, 7000);
  wh_backoff_succeed (&backoff);
  g_assert_cmpint (wh_backoff_fail (&backoff, 0.5, 0), ==, 500);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sync/backoff/grows", test_grows_to_five_minutes);
  return g_test_run ();
}
