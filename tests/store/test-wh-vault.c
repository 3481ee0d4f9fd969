/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-vault.h"

#include "support/wh-test-dir.h"

#include <glib/gstdio.h>
#include <string.h>

#define PASSWORD "correct horse 1 battery"

typedef struct {
  WhTestDir *dir;
  WhVault *vault;
  char *path;
  guint8 secret[WH_VAULT_SECRET_SIZE];
  guint8 key[WH_STORE_KEY_SIZE];
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  WhVaultRecovery recovery = { "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a", wh_id_new () };
  g_autofree char *store = NULL;
  g_autoptr (GError) error = NULL;

  desk->dir = wh_test_dir_new ();
  store = wh_test_dir_file (desk->dir, "store.db");
  desk->path = g_strconcat (store, ".keys", NULL);
  desk->vault = wh_vault_new (store);
  wh_vault_make_secret (desk->secret);
  g_assert_false (wh_vault_exists (desk->vault));
  g_assert_true (wh_vault_create (desk->vault, WH_VAULT_PASSWORD, PASSWORD, desk->secret, &recovery, desk->key,
                                  &error));
  g_assert_no_error (error);
  wh_vault_set_clock (desk->vault, 1000000);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_object_unref (desk->vault);
  g_free (desk->path);
  wh_test_dir_free (desk->dir);
}

static void
assert_unlock (Desk *desk, const char *password, int code)
{
  guint8 key[WH_STORE_KEY_SIZE];
  g_autoptr (GError) error = NULL;
  gboolean ok = wh_vault_unlock (desk->vault, password, desk->secret, key, &error);

  if (code < 0)
    {
      g_assert_no_error (error);
      g_assert_cmpmem (key, sizeof key, desk->key, sizeof desk->key);
      return;
    }
  g_assert_false (ok);
  g_assert_error (error, WH_STORE_ERROR, code);
}

static void
test_opens_with_both_halves_only (Desk *desk, gconstpointer unused)
{
  GStatBuf status;

  assert_unlock (desk, PASSWORD, -1);
  assert_unlock (desk, "wrong", WH_STORE_ERROR_WRONG_PASSWORD);
  desk->secret[0] ^= 1;
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_WRONG_PASSWORD);
  desk->secret[0] ^= 1;
  assert_unlock (desk, PASSWORD, -1);
  g_assert_cmpint (g_stat (desk->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_file_holds_no_key (Desk *desk, gconstpointer unused)
{
  g_autoptr (GBytes) bytes = wh_test_read (desk->path);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  GString *hex = g_string_new (NULL);

  for (guint i = 0; i < sizeof desk->key; i++)
    g_string_append_printf (hex, "%02x", desk->key[i]);
  g_assert_null (memmem (data, size, desk->key, sizeof desk->key));
  g_assert_null (memmem (data, size, hex->str, hex->len));
  g_assert_null (memmem (data, size, PASSWORD, strlen (PASSWORD)));
  g_string_free (hex, TRUE);
}

static void
test_new_password_keeps_the_key (Desk *desk, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_vault_wrap (desk->vault, WH_VAULT_PASSWORD, desk->key, "another 2 password", desk->secret,
                                &error));
  assert_unlock (desk, "another 2 password", -1);
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_WRONG_PASSWORD);
}

static void
prepare (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_vault_wrap (desk->vault, WH_VAULT_NEXT, desk->key, "another 2 password", desk->secret, &error));
  g_assert_no_error (error);
}

/* While nobody here knows which password the centre has, both open, as often as one likes. */
static void
test_both_passwords_open (Desk *desk, gconstpointer unused)
{
  prepare (desk);
  for (guint i = 0; i < 2; i++)
    {
      assert_unlock (desk, "another 2 password", -1);
      assert_unlock (desk, PASSWORD, -1);
    }
  assert_unlock (desk, "wrong", WH_STORE_ERROR_WRONG_PASSWORD);
  g_assert_true (wh_vault_settle (desk->vault, FALSE, NULL));
  assert_unlock (desk, "another 2 password", WH_STORE_ERROR_WRONG_PASSWORD);
  assert_unlock (desk, PASSWORD, -1);
  prepare (desk);
  g_assert_true (wh_vault_settle (desk->vault, TRUE, NULL));
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_WRONG_PASSWORD);
  assert_unlock (desk, "another 2 password", -1);
}

/* What the centre accepts ends the doubt, whichever it is. */
static void
test_the_centre_decides (Desk *desk, gconstpointer unused)
{
  guint8 key[WH_STORE_KEY_SIZE];

  prepare (desk);
  g_assert_true (wh_vault_unlock_accepted (desk->vault, PASSWORD, desk->secret, key, NULL));
  assert_unlock (desk, "another 2 password", WH_STORE_ERROR_WRONG_PASSWORD);
  prepare (desk);
  g_assert_true (wh_vault_unlock_accepted (desk->vault, "another 2 password", desk->secret, key, NULL));
  g_assert_cmpmem (key, sizeof key, desk->key, sizeof desk->key);
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_WRONG_PASSWORD);
  assert_unlock (desk, "another 2 password", -1);
}

/* The keyring does not open today: what it opens otherwise stands, and the lock of this session works. */
static void
test_a_session_leaves_the_first (Desk *desk, gconstpointer unused)
{
  guint8 share[WH_VAULT_SECRET_SIZE], keyring[WH_VAULT_SECRET_SIZE];

  wh_vault_make_secret (share);
  memcpy (keyring, desk->secret, sizeof keyring);
  g_assert_true (wh_vault_wrap (desk->vault, WH_VAULT_SESSION, desk->key, PASSWORD, share, NULL));
  g_assert_true (wh_vault_is_kept (desk->vault));
  memcpy (desk->secret, share, sizeof share);
  assert_unlock (desk, PASSWORD, -1);
  prepare (desk);
  g_assert_true (wh_vault_settle (desk->vault, TRUE, NULL));
  assert_unlock (desk, "another 2 password", -1);
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_WRONG_PASSWORD);
  memcpy (desk->secret, keyring, sizeof keyring);
  assert_unlock (desk, PASSWORD, -1);
}

/* The wait is on the disk: another vault of the same file knows it. */
static void
test_wrong_tries_wait (Desk *desk, gconstpointer unused)
{
  g_autofree char *store = wh_test_dir_file (desk->dir, "store.db");

  for (guint i = 0; i < 4; i++)
    {
      wh_vault_set_clock (desk->vault, 1000000 + i * 10);
      assert_unlock (desk, "wrong", WH_STORE_ERROR_WRONG_PASSWORD);
    }
  g_clear_object (&desk->vault);
  desk->vault = wh_vault_new (store);
  wh_vault_set_clock (desk->vault, 1000030);
  g_assert_cmpint (wh_vault_get_wait (desk->vault), ==, 2);
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_TOO_EARLY);
  wh_vault_set_clock (desk->vault, 5); /* set back: no way around */
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_TOO_EARLY);
  wh_vault_set_clock (desk->vault, 1000032);
  assert_unlock (desk, PASSWORD, -1);
  g_assert_cmpint (wh_vault_get_wait (desk->vault), ==, 0);
}

static void
test_broken_file_is_one_sentence (Desk *desk, gconstpointer unused)
{
  g_assert_true (g_file_set_contents (desk->path, "{\"salt\":\"zz\"}", -1, NULL));
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_CORRUPT);
  g_assert_true (g_file_set_contents (desk->path, "", -1, NULL));
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_CORRUPT);
  g_unlink (desk->path);
  assert_unlock (desk, PASSWORD, WH_STORE_ERROR_NOT_FOUND);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/store/vault/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("opens", test_opens_with_both_halves_only);
  ADD ("no-key", test_file_holds_no_key);
  ADD ("new-password", test_new_password_keeps_the_key);
  ADD ("both", test_both_passwords_open);
  ADD ("centre-decides", test_the_centre_decides);
  ADD ("session", test_a_session_leaves_the_first);
  ADD ("wait", test_wrong_tries_wait);
  ADD ("broken", test_broken_file_is_one_sentence);
  return g_test_run ();
}
