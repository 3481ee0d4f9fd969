/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sodium.h>

#include "server/wh-account.h"
#include "support/wh-test-dir.h"

#define MINUTE G_GINT64_CONSTANT (60000)

static WhRealm *
open_realm (WhTestDir *dir, const WhKeyFile *keys)
{
  g_autofree char *path = wh_test_dir_file (dir, "x.db"), *uri = g_strconcat ("okaloosa=sqlite:", path, NULL);
  g_autoptr (GError) error = NULL;
  WhRealm *realm = wh_realm_open (uri, keys, WH_REALM_WRITE, &error);

  g_assert_no_error (error);
  return realm;
}

static void
fail_five_times (WhRealm *realm, const char *name, gint64 now)
{
  gint64 wait;

  for (guint i = 0; i < 5; i++)
    {
      g_assert_true (wh_attempt_allowed (realm, name, now, &wait, NULL));
      g_assert_true (wh_attempt_failed (realm, name, now, NULL));
    }
}

/* Fifteen minutes, then thirty, then sixty: and each time the right password opens it again at the end. */
static void
test_each_lock_is_twice_as_long (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  gint64 now = 1000000000000, wait;

  for (gint64 lock = 15 * MINUTE; lock <= 120 * MINUTE; lock *= 2)
    {
      g_autoptr (GError) error = NULL;

      fail_five_times (realm, "Mary", now);
      g_assert_false (wh_attempt_allowed (realm, " mary", now + lock - 1, &wait, &error));
      g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
      g_assert_cmpint (wait, ==, 1);
      g_assert_true (wh_attempt_allowed (realm, "bob", now, &wait, NULL));
      now += lock;
      g_assert_true (wh_attempt_allowed (realm, "MARY", now, &wait, NULL));
    }
  g_assert_true (wh_attempt_forget (realm, "mary", NULL));
  fail_five_times (realm, "mary", now);
  g_assert_true (wh_attempt_allowed (realm, "mary", now + 15 * MINUTE, &wait, NULL));
}

/* Names that nobody has do not fill the table for ever. */
static void
test_old_failures_are_forgotten (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  g_autoptr (WhResult) rows = NULL;
  gint64 now = 1000000000000;

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("nobody %u", i);

      g_assert_true (wh_attempt_failed (realm, name, now, NULL));
    }
  g_assert_true (wh_attempt_failed (realm, "mary", now + 25 * 60 * MINUTE, NULL));
  rows = wh_query (realm->backend, NULL, "SELECT count(*) FROM attempt");
  g_assert_cmpint (wh_result_number (rows, 0, 0), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (sodium_init (), >=, 0);
  g_test_add_func ("/attempt/doubling", test_each_lock_is_twice_as_long);
  g_test_add_func ("/attempt/forgotten", test_old_failures_are_forgotten);
  return g_test_run ();
}
