/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "server/wh-audit.h"

#include <sodium.h>
#include <string.h>

#include "server/wh-server-error.h"
#include "support/wh-test-dir.h"

#define ENTRIES 7

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
fill (WhRealm *realm)
{
  WhId id = wh_id_new ();
  WhAuditEntry entry = { &id, NULL, "put", "client", &id };

  for (guint i = 0; i < ENTRIES; i++)
    g_assert_true (wh_audit_append (realm, &entry, NULL));
}

/* Whatever is done to an entry in the middle, the first that does not hold is named. */
static void
test_a_changed_log_is_found (void)
{
  static const struct
  {
    const char *sql;
    const char *first;
  } tampers[] = {
    { "UPDATE audit SET at = at + 1 WHERE no = 3", " 3 " },
    { "UPDATE audit SET what = 'set' WHERE no = 4", " 4 " },
    { "UPDATE audit SET record = NULL WHERE no = 1", " 1 " },
    { "UPDATE audit SET hash = zeroblob (32) WHERE no = 7", " 7 " },
    { "DELETE FROM audit WHERE no = 5", " 5 " },
    { "UPDATE audit SET no = CASE no WHEN 2 THEN -3 WHEN 3 THEN -2 ELSE no END", " 2 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tampers); i++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new ();
      WhKeyFile keys = { { 0 } };
      g_autoptr (WhRealm) realm = open_realm (dir, &keys);
      g_autofree char *hash = NULL;
      g_autoptr (GError) error = NULL;
      gint64 n;

      fill (realm);
      g_assert_true (wh_audit_verify (realm, &n, &hash, NULL));
      g_assert_cmpint (n, ==, ENTRIES);
      g_assert_true (wh_execute (realm->backend, NULL, tampers[i].sql));
      g_assert_true (wh_execute (realm->backend, NULL, "UPDATE audit SET no = -no WHERE no < 0"));
      g_clear_pointer (&hash, g_free);
      g_assert_false (wh_audit_verify (realm, &n, &hash, &error));
      g_assert_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED);
      g_assert_nonnull (strstr (error->message, tampers[i].first));
    }
}

/* What was cut off at the end shows beside a hash that was kept elsewhere. */
static void
test_a_cut_log_has_another_last_hash (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhKeyFile keys = { { 0 } };
  g_autoptr (WhRealm) realm = open_realm (dir, &keys);
  g_autofree char *whole = NULL, *cut = NULL;
  gint64 n;

  fill (realm);
  g_assert_true (wh_audit_verify (realm, &n, &whole, NULL));
  g_assert_true (wh_execute (realm->backend, NULL, "DELETE FROM audit WHERE no = 7"));
  g_assert_true (wh_audit_verify (realm, &n, &cut, NULL));
  g_assert_cmpint (n, ==, ENTRIES - 1);
  g_assert_cmpstr (whole, !=, cut);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (sodium_init (), >=, 0);
  g_test_add_func ("/audit/changed", test_a_changed_log_is_found);
  g_test_add_func ("/audit/cut", test_a_cut_log_has_another_last_hash);
  return g_test_run ();
}
