/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a person's records: first with the centre, then without, and with what no longer fits. */
#include "app/wh-desk.h"

#include <glib/gstdio.h>
#include <sodium.h>
#include <string.h>

#include "protocol/wh-protocol-error.h"
#include "store/wh-meta-table.h"
#include "support/wh-test-dir.h"

#define PASSWORD "four green lamps 7"
#define OTHER_PASSWORD "five blue kettles 8"
#define LEASE_SECONDS 3600

typedef struct
{
  WhTestDir *dir;
  char *path;
  WhRealm *realm;
  WhLoginReply *reply;
  guint8 secret[WH_VAULT_SECRET_SIZE];
  WhDeskOpening opening;
  guint8 public_key[crypto_box_PUBLICKEYBYTES]; /* the centre's */
  guint8 private_key[crypto_box_SECRETKEYBYTES];
  int refusal; /* the centre's, of WhProtocolError; -1: it opens what it can */
} Desk;

/* What the centre does; that it does it is tested with the server. */
static gboolean
centre_opens (gpointer data, const char *box, guint8 *key, GError **error)
{
  Desk *desk = data;
  guint8 sealed[WH_VAULT_BOX_SIZE], plain[WH_STORE_KEY_SIZE + WH_ID_SIZE];

  if (desk->refusal >= 0)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, desk->refusal, "No");
      return FALSE;
    }
  g_assert_cmpint (sodium_hex2bin (sealed, sizeof sealed, box, strlen (box), NULL, NULL, NULL), ==, 0);
  g_assert_cmpint (crypto_box_seal_open (plain, sealed, sizeof sealed, desk->public_key, desk->private_key), ==, 0);
  g_assert_cmpmem (plain + WH_STORE_KEY_SIZE, WH_ID_SIZE, desk->reply->account.bytes, WH_ID_SIZE);
  memcpy (key, plain, WH_STORE_KEY_SIZE);
  return TRUE;
}

static void
set_up (Desk *desk, gconstpointer data)
{
  WhId agency = wh_id_new ();

  desk->dir = wh_test_dir_new ();
  desk->path = wh_test_dir_file (desk->dir, "store.db");
  desk->realm = wh_realm_new ();
  desk->reply = wh_login_reply_new ();
  desk->reply->realm = g_strdup ("okaloosa_train");
  desk->reply->epoch = g_strdup ("e1");
  desk->reply->access = g_strdup ("canary-access");
  desk->reply->refresh = g_strdup ("canary-refresh");
  desk->reply->name = g_strdup ("grace");
  desk->reply->display = g_strdup ("Grace Hopper");
  desk->reply->role = g_strdup ("agency-admin");
  desk->reply->user = wh_id_new ();
  desk->reply->account = wh_id_new ();
  desk->reply->lease_seconds = LEASE_SECONDS;
  desk->reply->server_time = g_get_real_time () / 1000;
  g_ptr_array_add (desk->reply->agencies, wh_agency_new (&agency, "Shelter"));
  wh_vault_make_secret (desk->secret);
  g_assert_cmpint (crypto_box_keypair (desk->public_key, desk->private_key), ==, 0);
  desk->realm->recovery = g_malloc (2 * sizeof desk->public_key + 1);
  sodium_bin2hex (desk->realm->recovery, 2 * sizeof desk->public_key + 1, desk->public_key, sizeof desk->public_key);
  desk->refusal = -1;
  desk->opening = (WhDeskOpening) {
    .realm = desk->realm, .reply = desk->reply, .path = desk->path, .password = PASSWORD, .secret = desk->secret,
    .device = wh_id_new (), .fresh_device = TRUE, .recover = centre_opens, .recover_data = desk,
  };
}

static void
close_store (Desk *desk)
{
  if (desk->opening.store != NULL)
    wh_store_close (desk->opening.store);
  wh_desk_opening_clear (&desk->opening);
}

static void
tear_down (Desk *desk, gconstpointer data)
{
  close_store (desk);
  wh_login_reply_free (desk->reply);
  wh_realm_free (desk->realm);
  g_free (desk->path);
  wh_test_dir_free (desk->dir);
}

static void
open_desk (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_desk_open (&desk->opening, &error));
  g_assert_no_error (error);
  g_assert_nonnull (desk->opening.store);
}

static void
assert_does_not_open (Desk *desk, WhStoreError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_desk_open (&desk->opening, &error));
  g_assert_error (error, WH_STORE_ERROR, (int) code);
  g_assert_null (desk->opening.store);
}

static void
test_again (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;
  gint64 now = g_get_real_time () / 1000;

  open_desk (desk);
  g_assert_null (desk->opening.set_aside);
  close_store (desk);

  /* Without the centre, and without knowing the device's id: the store does. */
  desk->opening.reply = NULL;
  desk->opening.device = wh_id_new ();
  open_desk (desk);
  g_assert_cmpstr (desk->opening.person->login, ==, "grace");
  g_assert_cmpstr (desk->opening.person->name, ==, "Grace Hopper");
  g_assert_cmpint (desk->opening.person->role, ==, WH_ROLE_AGENCY_ADMIN);
  g_assert_cmpuint (desk->opening.person->agencies->len, ==, 1);
  g_assert_true (wh_id_equal (&desk->opening.person->id, &desk->reply->user));
  g_assert_true (wh_id_equal (&desk->opening.device, &device));
  g_assert_cmpint (desk->opening.offline_until, >=, now + LEASE_SECONDS * 1000);
}

static gboolean
end_lease (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 now = g_get_real_time () / 1000;

  /* By this computer's clock there is an hour left; but the store has seen a later time already. */
  return wh_meta_set_int64 (store, WH_META_LEASE_UNTIL, now + 3600 * 1000, error)
         && wh_meta_set_int64 (store, WH_META_LAST_SYNC, now + 7200 * 1000, error);
}

/* A clock that is set back does not make the time without the centre longer. */
static void
test_lease_ends (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  close_store (desk);
  desk->opening.reply = NULL;
  open_desk (desk);
  g_assert_false (desk->opening.ended);
  g_assert_true (wh_store_run (desk->opening.store, end_lease, NULL, WH_STORE_WRITE, NULL, NULL));
  close_store (desk);
  open_desk (desk);
  g_assert_true (desk->opening.ended);
}

static void
test_wrong (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  close_store (desk);

  desk->opening.reply = NULL;
  desk->opening.password = OTHER_PASSWORD;
  assert_does_not_open (desk, WH_STORE_ERROR_WRONG_PASSWORD);
  /* The password alone is not enough: it takes this person's keyring as well. */
  desk->opening.password = PASSWORD;
  desk->secret[0] ^= 1;
  assert_does_not_open (desk, WH_STORE_ERROR_WRONG_PASSWORD);
  desk->secret[0] ^= 1;
  open_desk (desk);
}

static void
test_nobody (Desk *desk, gconstpointer data)
{
  desk->opening.reply = NULL;
  assert_does_not_open (desk, WH_STORE_ERROR_NOT_FOUND);
}

static void
assert_password (Desk *desk, const char *password, gboolean opens)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (wh_desk_check_password (desk->path, password, desk->secret, &error), ==, opens);
  if (!opens)
    g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD);
}

static void
prepare (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_desk_prepare_password (desk->path, PASSWORD, OTHER_PASSWORD, desk->secret, &error));
  g_assert_no_error (error);
}

static void
test_changed (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  prepare (desk);
  wh_desk_settle_password (desk->path, FALSE);
  assert_password (desk, PASSWORD, TRUE);
  assert_password (desk, OTHER_PASSWORD, FALSE);
  prepare (desk);
  wh_desk_settle_password (desk->path, TRUE);
  assert_password (desk, OTHER_PASSWORD, TRUE);
  assert_password (desk, PASSWORD, FALSE);
}

/* The power fails between asking the centre and its answer: whichever password it has, the records open. */
static void
test_power_fails (Desk *desk, gconstpointer data)
{
  const char *has = data;

  open_desk (desk);
  prepare (desk);
  close_store (desk);
  desk->opening.reply = NULL;
  desk->opening.password = OTHER_PASSWORD;
  open_desk (desk);
  close_store (desk);
  desk->opening.password = PASSWORD;
  open_desk (desk);
  close_store (desk);
  desk->opening.reply = desk->reply;
  desk->opening.recover = NULL;
  desk->opening.password = has;
  open_desk (desk);
  g_assert_null (desk->opening.set_aside);
  assert_password (desk, has, TRUE);
  assert_password (desk, g_str_equal (has, PASSWORD) ? OTHER_PASSWORD : PASSWORD, FALSE);
}

static guint
count_files (Desk *desk, const char *part)
{
  g_autoptr (GDir) dir = g_dir_open (wh_test_dir_get_path (desk->dir), 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n += strstr (name, part) != NULL;
  return n;
}

static gboolean
put_mark (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_meta_set (store, "mark", "unsent", error);
}

static void
leave_mark (Desk *desk)
{
  g_assert_true (wh_store_run (desk->opening.store, put_mark, NULL, WH_STORE_WRITE, NULL, NULL));
}

static gboolean
get_mark (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_meta_get (store, "mark", data, error);
}

static void
assert_mark (Desk *desk, const char *expected)
{
  g_autofree char *mark = NULL;

  g_assert_true (wh_store_run (desk->opening.store, get_mark, &mark, WH_STORE_READ, NULL, NULL));
  g_assert_cmpstr (mark, ==, expected);
}

/* The password was changed on another computer, or the keyring was lost: the same records, by the centre's help. */
static void
test_recovered (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;

  open_desk (desk);
  leave_mark (desk);
  close_store (desk);

  if (data != NULL)
    desk->opening.password = data;
  else
    wh_vault_make_secret (desk->secret);
  desk->opening.fresh_device = FALSE;
  open_desk (desk);
  assert_mark (desk, "unsent");
  g_assert_null (desk->opening.set_aside);
  g_assert_true (wh_id_equal (&desk->opening.device, &device));
  close_store (desk);

  /* From now on without help, also without the centre. */
  desk->opening.reply = NULL;
  open_desk (desk);
  assert_mark (desk, "unsent");
}

/* The centre cannot just now, or never will: nothing moves until the person decides. */
static void
test_not_recovered (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;

  open_desk (desk);
  leave_mark (desk);
  close_store (desk);

  desk->opening.password = OTHER_PASSWORD;
  desk->refusal = WH_PROTOCOL_ERROR_BUSY;
  assert_does_not_open (desk, WH_STORE_ERROR_OTHER_PASSWORD);
  desk->opening.leave = TRUE; /* not offered, and not done while the centre may still help */
  assert_does_not_open (desk, WH_STORE_ERROR_OTHER_PASSWORD);
  desk->opening.leave = FALSE;
  desk->refusal = WH_PROTOCOL_ERROR_NOT_FOUND;
  assert_does_not_open (desk, WH_STORE_ERROR_UNRECOVERABLE);
  g_assert_cmpuint (count_files (desk, "set-aside"), ==, 0);

  if (data != NULL)
    {
      desk->opening.previous = "something else 9";
      assert_does_not_open (desk, WH_STORE_ERROR_OTHER_PASSWORD);
      desk->opening.previous = data;
      open_desk (desk);
      assert_mark (desk, "unsent");
      g_assert_cmpuint (count_files (desk, "set-aside"), ==, 0);
      assert_password (desk, OTHER_PASSWORD, TRUE);
      return;
    }
  desk->opening.leave = TRUE;
  open_desk (desk);
  g_assert_true (g_file_test (desk->opening.set_aside, G_FILE_TEST_EXISTS));
  g_assert_false (wh_id_equal (&desk->opening.device, &device));
  assert_mark (desk, NULL);
}

/* The account was made anew at the centre: who knows the password of before has the records, and from then on the
 * centre can help the new account. */
static void
test_account_made_anew (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  leave_mark (desk);
  close_store (desk);

  desk->reply->account = wh_id_new ();
  desk->opening.password = OTHER_PASSWORD;
  desk->opening.previous = PASSWORD;
  open_desk (desk);
  assert_mark (desk, "unsent");
  close_store (desk);

  desk->opening.previous = NULL;
  wh_vault_make_secret (desk->secret); /* the keyring is lost */
  open_desk (desk);
  assert_mark (desk, "unsent");
}

/* No keyring: what is left behind opens through the centre, again without a keyring or with one. */
static void
test_without_keyring (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;

  desk->opening.once = TRUE;
  open_desk (desk);
  g_assert_false (desk->opening.kept);
  assert_password (desk, PASSWORD, TRUE);
  leave_mark (desk);
  close_store (desk);

  wh_vault_make_secret (desk->secret);
  open_desk (desk);
  assert_mark (desk, "unsent");
  g_assert_false (desk->opening.kept);
  assert_password (desk, PASSWORD, TRUE);
  close_store (desk);

  wh_vault_make_secret (desk->secret);
  desk->opening.once = FALSE;
  open_desk (desk);
  assert_mark (desk, "unsent");
  g_assert_true (desk->opening.kept);
  g_assert_true (wh_id_equal (&desk->opening.device, &device));
}

/* The keyring is shut today: the records of other days are opened all the same, and stay for the keyring's return. */
static void
test_keyring_shut_today (Desk *desk, gconstpointer data)
{
  guint8 keyring[WH_VAULT_SECRET_SIZE];

  open_desk (desk);
  leave_mark (desk);
  close_store (desk);
  memcpy (keyring, desk->secret, sizeof keyring);
  wh_vault_make_secret (desk->secret);
  desk->opening.once = TRUE;
  open_desk (desk);
  assert_mark (desk, "unsent");
  g_assert_true (desk->opening.kept);
  close_store (desk);

  memcpy (desk->secret, keyring, sizeof keyring);
  desk->opening.once = FALSE;
  desk->opening.reply = NULL;
  open_desk (desk);
  assert_mark (desk, "unsent");
}

/* A store that is made anew counts from one: to the centre it must not be the device that had counted before. */
static void
test_new_store_is_new_device (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;

  desk->opening.fresh_device = FALSE;
  open_desk (desk);
  g_assert_false (wh_id_equal (&desk->opening.device, &device));
}

/* Wrong tries never cost the records, and whom the centre has let in does not wait for them. */
static void
test_wrong_tries (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  close_store (desk);

  desk->opening.reply = NULL;
  desk->opening.password = OTHER_PASSWORD;
  for (guint i = 0; i < 3; i++)
    assert_does_not_open (desk, WH_STORE_ERROR_WRONG_PASSWORD);
  desk->opening.reply = desk->reply;
  desk->opening.password = PASSWORD;
  open_desk (desk);
  g_assert_null (desk->opening.set_aside);
  g_assert_cmpuint (count_files (desk, "set-aside"), ==, 0);
}

/* Records without their key cannot be opened here, but they are kept, and they do not keep the person out. */
static void
test_lost_key (Desk *desk, gconstpointer data)
{
  g_autofree char *keys = g_strconcat (desk->path, ".keys", NULL);

  open_desk (desk);
  close_store (desk);
  g_assert_cmpint (g_unlink (keys), ==, 0);
  open_desk (desk);
  g_assert_nonnull (desk->opening.set_aside);
}

/* Tokens live in memory and in the keyring only, also where the file is encrypted. */
static void
test_no_tokens (Desk *desk, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  open_desk (desk);
  close_store (desk);
  dir = g_dir_open (wh_test_dir_get_path (desk->dir), 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = wh_test_dir_file (desk->dir, name);
      g_autofree char *bytes = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (file, &bytes, &length, NULL));
      g_assert_null (memmem (bytes, length, "canary", strlen ("canary")));
      g_assert_null (memmem (bytes, length, "Hopper", strlen ("Hopper")));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/desk/again", Desk, NULL, set_up, test_again, tear_down);
  g_test_add ("/desk/lease-ends", Desk, NULL, set_up, test_lease_ends, tear_down);
  g_test_add ("/desk/wrong", Desk, NULL, set_up, test_wrong, tear_down);
  g_test_add ("/desk/nobody", Desk, NULL, set_up, test_nobody, tear_down);
  g_test_add ("/desk/changed", Desk, NULL, set_up, test_changed, tear_down);
  g_test_add ("/desk/power-fails/old", Desk, PASSWORD, set_up, test_power_fails, tear_down);
  g_test_add ("/desk/power-fails/new", Desk, OTHER_PASSWORD, set_up, test_power_fails, tear_down);
  g_test_add ("/desk/recovered/password", Desk, OTHER_PASSWORD, set_up, test_recovered, tear_down);
  g_test_add ("/desk/recovered/keyring", Desk, NULL, set_up, test_recovered, tear_down);
  g_test_add ("/desk/not-recovered/previous", Desk, PASSWORD, set_up, test_not_recovered, tear_down);
  g_test_add ("/desk/not-recovered/left", Desk, NULL, set_up, test_not_recovered, tear_down);
  g_test_add ("/desk/made-anew", Desk, NULL, set_up, test_account_made_anew, tear_down);
  g_test_add ("/desk/without-keyring", Desk, NULL, set_up, test_without_keyring, tear_down);
  g_test_add ("/desk/keyring-shut", Desk, NULL, set_up, test_keyring_shut_today, tear_down);
  g_test_add ("/desk/new-store", Desk, NULL, set_up, test_new_store_is_new_device, tear_down);
  g_test_add ("/desk/wrong-tries", Desk, NULL, set_up, test_wrong_tries, tear_down);
  g_test_add ("/desk/lost-key", Desk, NULL, set_up, test_lost_key, tear_down);
  g_test_add ("/desk/no-tokens", Desk, NULL, set_up, test_no_tokens, tear_down);
  return g_test_run ();
}
