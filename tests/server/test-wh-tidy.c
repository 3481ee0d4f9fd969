/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "server/wh-tidy.h"

#include <sodium.h>

#include "support/wh-test-dir.h"

#define DAY_MS (24 * 3600 * G_GINT64_CONSTANT (1000))
#define RESULTS 1200

static gint64
count (WhRealm *realm, const WhId *device)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, NULL, "SELECT count(*) FROM push_result WHERE device = ?1",
                                          wh_value_id (device));

  return wh_result_number (result, 0, 0);
}

static void
add_results (WhRealm *realm, const WhId *device, gint64 at)
{
  static const guint8 digest[32];
  g_autoptr (GError) error = NULL;
  WhId account = wh_id_new ();

  g_assert_true (wh_server_backend_begin (realm->backend, &error));
  for (gint64 i = 1; i <= RESULTS; i++)
    g_assert_true (wh_execute (realm->backend, &error,
                               "INSERT INTO push_result (device, no, digest, result, at) VALUES (?1, ?2, ?3, '{}', ?4)",
                               wh_value_id (device), wh_value_number (i), wh_value_bytes (digest, sizeof digest),
                               wh_value_number (at)));
  g_assert_true (wh_execute (realm->backend, &error,
                             "INSERT INTO device (id, account, last_no, lease, old_lease) VALUES (?1, ?2, ?3, '', '')",
                             wh_value_id (device), wh_value_id (&account), wh_value_number (RESULTS)));
  g_assert_true (wh_server_backend_commit (realm->backend, &error));
}

/* What is old goes, but for what a device may still ask for; what is young stays. */
static void
test_old_results_go (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "x.db"), *uri = g_strconcat ("okaloosa=sqlite:", path, NULL);
  g_autoptr (GError) error = NULL;
  WhKeyFile keys = { { 1 }, { 2 }, { 3 }, { 4 } };
  WhRealm *realm = wh_realm_open (uri, &keys, WH_REALM_WRITE, &error);
  WhId old = wh_id_new (), young = wh_id_new ();

  g_assert_no_error (error);
  add_results (realm, &old, DAY_MS);
  add_results (realm, &young, 2 * DAY_MS);
  g_assert_true (wh_tidy (realm, DAY_MS + (WH_TIDY_RESULT_DAYS - 1) * DAY_MS, &error));
  g_assert_cmpint (count (realm, &old), ==, RESULTS);
  g_assert_true (wh_tidy (realm, 2 * DAY_MS + WH_TIDY_RESULT_DAYS * DAY_MS, &error));
  g_assert_cmpint (count (realm, &old), ==, WH_TIDY_KEPT_RESULTS);
  g_assert_cmpint (count (realm, &young), ==, RESULTS);
  wh_realm_free (realm);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (sodium_init (), >=, 0);
  g_test_add_func ("/tidy/results", test_old_results_go);
  return g_test_run ();
}
