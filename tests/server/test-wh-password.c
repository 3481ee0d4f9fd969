/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "server/wh-password.h"

#include <glib/gstdio.h>
#include <sodium.h>
#include <string.h>

#include "protocol/wh-protocol-error.h"
#include "server/wh-server-error.h"
#include "support/wh-test-dir.h"

static void
test_the_policy (void)
{
  static const char *const bad[] = {
    "", "short 1", "eleven ch 1", "onlylettersinhere", "123456789012345", "Password1234",
    "4321drowssaP", "Welcome 2026!",
    "wayhome12345", "my-mary-1234567", "1234-yram-green", "\xff\xfe-twelve-or-so-1",
  };
  static const char *const good[] = { "four green lamps 7", "Zürich liegt am See 1", "correcthorse9battery" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", g_utf8_validate (bad[i], -1, NULL) ? bad[i] : "not UTF-8");
      g_assert_false (wh_password_allowed (bad[i], "Mary", &error));
      g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
    }
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (wh_password_allowed (good[i], "Mary", NULL));
}

/* Without the pepper of the key file the table of verifiers is worth nothing; an accent typed in two ways is one. */
static void
test_a_verifier_needs_the_key_file (void)
{
  WhKeyFile keys = { { 0 } }, other = { { 0 } };
  g_autofree char *verifier = NULL;

  other.pepper[0] = 1;
  verifier = wh_password_verifier (&keys, "Z\xc3\xbcrich liegt am See 1", NULL);
  g_assert_true (g_str_has_prefix (verifier, "$argon2id$"));
  g_assert_true (wh_password_matches (&keys, verifier, "Zu\xcc\x88rich liegt am See 1"));
  g_assert_false (wh_password_matches (&keys, verifier, "zurich liegt am See 1"));
  g_assert_false (wh_password_matches (&other, verifier, "Z\xc3\xbcrich liegt am See 1"));
}

static void
test_the_key_file (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "keys");
  g_autoptr (GError) error = NULL;
  g_autoptr (WhKeyFile) first = wh_key_file_load (path, &error), second = NULL;

  g_assert_no_error (error);
  second = wh_key_file_load (path, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (first, sizeof *first, second, sizeof *second);
  g_assert_cmpint (g_chmod (path, 0640), ==, 0);
  g_assert_null (wh_key_file_load (path, &error));
  g_assert_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_assert_true (g_file_set_contents (path, "something else\n", -1, NULL));
  g_assert_null (wh_key_file_load (path, &error));
  g_assert_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (sodium_init (), >=, 0);
  g_test_add_func ("/password/policy", test_the_policy);
  g_test_add_func ("/password/verifier", test_a_verifier_needs_the_key_file);
  g_test_add_func ("/password/key-file", test_the_key_file);
  return g_test_run ();
}
