/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sodium.h>

#include "server/wh-account.h"
#include "server/wh-attempt.h"
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

static gboolean
begin (WhRealm *realm, const char *name, const WhId *device, gint64 now, gint64 *wait, GError **error)
{
  g_autofree char *counter = wh_attempt_counter (realm, name, device, error);

  return counter != NULL && wh_attempt_begin (realm, counter, now, wait, error);
}

static void
fail_five_times (WhRealm *realm, const char *name, const WhId *device, gint64 now)
{
  gint64 wait;

  for (guint i = 0; i < 5; i++)
    g_assert_true (begin (realm, name, device, now, &wait, NULL));
}

/* Fifteen minutes, then thirty, then sixty: and each time the right password opens it again at the end. */
static void
test_each_lock_is_twice_as_long (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  WhId device = wh_id_new (), other = wh_id_new ();
  gint64 now = 1000000000000, wait;

  for (gint64 lock = 15 * MINUTE; lock <= 120 * MINUTE; lock *= 2)
    {
      g_autoptr (GError) error = NULL;

      fail_five_times (realm, "Mary", &device, now);
      /* Devices that nobody knows share a counter: a new one gives no new tries. */
      g_assert_false (begin (realm, " mary", &other, now + lock - 1, &wait, &error));
      g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
      g_assert_cmpint (wait, ==, 1);
      g_assert_true (begin (realm, "bob", &device, now, &wait, NULL));
      now += lock;
    }
  g_assert_true (wh_attempt_forget (realm, "mary", NULL));
  fail_five_times (realm, "mary", &device, now);
  g_assert_true (begin (realm, "mary", &device, now + 15 * MINUTE, &wait, NULL));
}

/* Names that nobody has do not fill the table for ever. */
static void
test_old_failures_are_forgotten (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  g_autoptr (WhResult) rows = NULL;
  WhId device = wh_id_new ();
  gint64 now = 1000000000000, wait;

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("nobody %u", i);

      g_assert_true (begin (realm, name, &device, now, &wait, NULL));
    }
  g_assert_true (begin (realm, "mary", &device, now + 25 * 60 * MINUTE, &wait, NULL));
  rows = wh_query (realm->backend, NULL, "SELECT count(*) FROM attempt");
  g_assert_cmpint (wh_result_number (rows, 0, 0), ==, 1);
}

static WhAccount *
add_account (WhRealm *realm, const char *name, gboolean one_time)
{
  WhAccount *account = g_new0 (WhAccount, 1);
  g_autoptr (GError) error = NULL;

  account->id = wh_id_new ();
  account->user = wh_id_new ();
  account->name = g_strdup (name);
  account->display = g_strdup (name);
  account->verifier = g_strdup ("first");
  account->one_time = one_time;
  g_assert_true (wh_account_add (realm, account, &error));
  g_assert_no_error (error);
  return account;
}

/* An administrator opens the name on every device at once, and no other name. */
static void
test_forgetting_is_for_one_name (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  g_autoptr (WhAccount) mary = add_account (realm, "Mary", FALSE), rosemary = add_account (realm, "Rosemary", FALSE);
  WhId device = wh_id_new (), others = wh_id_new ();
  gint64 now = 1000000000000, wait;

  g_assert_true (wh_execute (realm->backend, NULL,
                             "INSERT INTO device (id, account, last_no, lease, old_lease) VALUES (?1, ?2, 0, '', ''), "
                             "(?3, ?4, 0, '', '')", wh_value_id (&device), wh_value_id (&mary->id),
                             wh_value_id (&others), wh_value_id (&rosemary->id)));
  fail_five_times (realm, "MARY", &device, now);
  fail_five_times (realm, "mary", &others, now);
  fail_five_times (realm, "rosemary", &others, now);
  g_assert_true (wh_attempt_forget (realm, "mary", NULL));
  g_assert_true (begin (realm, "mary", &device, now, &wait, NULL));
  g_assert_true (begin (realm, "mary", &others, now, &wait, NULL));
  g_assert_false (begin (realm, "rosemary", &others, now, &wait, NULL));
}

/* A password was right when it was worked on; by then an administrator had closed the account or reset it.  Nothing of
 * what was found out may undo that. */
static void
test_what_was_changed_meanwhile_stands (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  g_autoptr (WhAccount) closed = add_account (realm, "closed", TRUE), reset = add_account (realm, "reset", FALSE);
  g_autoptr (WhAccount) now = NULL, after = NULL;
  WhId device = wh_id_new ();
  gboolean changed;

  g_assert_true (wh_account_disable (realm, &closed->id, NULL));
  g_assert_true (wh_account_bind_one_time (realm, closed, &device, &changed, NULL));
  g_assert_false (changed);
  g_assert_true (wh_account_change_password (realm, closed, "second", &changed, NULL));
  g_assert_false (changed);
  now = wh_account_get (realm, &closed->id, NULL);
  g_assert_true (now->disabled);
  g_assert_cmpstr (now->verifier, ==, "first");

  g_assert_true (wh_account_give_one_time (realm, &reset->id, "given", NULL));
  g_assert_true (wh_account_change_password (realm, reset, "second", &changed, NULL));
  g_assert_false (changed);
  after = wh_account_get (realm, &reset->id, NULL);
  g_assert_cmpstr (after->verifier, ==, "given");
  g_assert_true (after->one_time);
  g_assert_true (wh_account_change_password (realm, after, "third", &changed, NULL));
  g_assert_true (changed);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (sodium_init (), >=, 0);
  g_test_add_func ("/attempt/doubling", test_each_lock_is_twice_as_long);
  g_test_add_func ("/attempt/forgotten", test_old_failures_are_forgotten);
  g_test_add_func ("/attempt/one-name", test_forgetting_is_for_one_name);
  g_test_add_func ("/attempt/changed-meanwhile", test_what_was_changed_meanwhile_stands);
  return g_test_run ();
}
