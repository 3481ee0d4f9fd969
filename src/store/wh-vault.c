/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-vault.h"

#include "model/wh-record.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

/*
 * The store's key is random and never on the disk. Beside the store lies a small file with two wraps of it:
 *
 * "password"  the key sealed with a key made of the password (argon2id) and a secret that the keyring keeps: to open
 *             the store one needs the person's password and this account of this computer
 * "recovery"  the key in a box that only the centre's recovery key opens, for when the keyring is lost
 *
 * A new password makes a new wrap of the same key; the store itself is never encrypted anew.
 */

#define OPS 3
#define MEMORY (64 * 1024 * 1024)
#define MAX_WAIT 3600
#define DOMAIN "wayhome store key 1"

/* What the file says. Everything binary is hexadecimal text in it. */
typedef struct {
  guint8 salt[crypto_pwhash_SALTBYTES];
  guint8 nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
  guint8 box[WH_STORE_KEY_SIZE + crypto_aead_xchacha20poly1305_ietf_ABYTES];
  guint8 recovery[WH_STORE_KEY_SIZE + crypto_box_SEALBYTES];
  gboolean has_recovery;
  gint64 tries;    /* wrong ones since the last right one */
  gint64 last_try; /* seconds since 1970 */
} Wraps;

struct _WhVault {
  GObject parent_instance;

  char *path;
  gint64 now; /* seconds since 1970; 0: the computer's clock */
};

G_DEFINE_FINAL_TYPE (WhVault, wh_vault, G_TYPE_OBJECT)

static void
wh_vault_finalize (GObject *object)
{
  g_free (WH_VAULT (object)->path);
  G_OBJECT_CLASS (wh_vault_parent_class)->finalize (object);
}

static void
wh_vault_class_init (WhVaultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_vault_finalize;
}

static void
wh_vault_init (WhVault *self)
{
  if (sodium_init () < 0)
    g_error ("libsodium does not work on this computer");
}

/**
 * wh_vault_new:
 * @store_path: of the store whose key it keeps
 *
 * The functions of a vault take a fifth of a second and read the disk: call them on a thread of their own.
 *
 * Returns: (transfer full): the vault, whose file lies beside the store
 */
WhVault *
wh_vault_new (const char *store_path)
{
  WhVault *self = g_object_new (WH_TYPE_VAULT, NULL);

  self->path = g_strconcat (store_path, ".keys", NULL);
  return self;
}

/**
 * wh_vault_exists:
 *
 * Returns: whether somebody signed in here before, so that the store can be opened without the centre
 */
gboolean
wh_vault_exists (WhVault *self)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);

  return g_file_test (self->path, G_FILE_TEST_EXISTS);
}

static gint64
now (WhVault *self)
{
  return self->now != 0 ? self->now : g_get_real_time () / G_USEC_PER_SEC;
}

/**
 * wh_vault_set_clock:
 * @now: seconds since 1970; 0: the computer's clock again
 *
 * What time it is for the waiting after wrong tries; for tests.
 */
void
wh_vault_set_clock (WhVault *self, gint64 time)
{
  g_return_if_fail (WH_IS_VAULT (self));

  self->now = time;
}

/**
 * wh_vault_make_secret:
 * @secret: (out): %WH_VAULT_SECRET_SIZE random bytes, the keyring's share
 */
void
wh_vault_make_secret (guint8 *secret)
{
  if (sodium_init () < 0)
    g_error ("libsodium does not work on this computer");
  randombytes_buf (secret, WH_VAULT_SECRET_SIZE);
}

/**
 * wh_vault_wipe:
 *
 * Overwrites a key or a secret, in a way that the compiler does not leave out.
 */
void
wh_vault_wipe (gpointer memory, gsize size)
{
  sodium_memzero (memory, size);
}

static gboolean
unreadable (GError **error)
{
  g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_CORRUPT,
                       _("The file that keeps the key of these records is damaged. Sign in with the network on."));
  return FALSE;
}

static gboolean
take_hex (JsonObject *object, const char *name, guint8 *bytes, gsize size)
{
  JsonNode *node = json_object_get_member (object, name);
  const char *hex = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  gsize read = 0;

  return hex != NULL && strlen (hex) == 2 * size
         && sodium_hex2bin (bytes, size, hex, 2 * size, NULL, &read, NULL) == 0 && read == size;
}

static void
put_hex (JsonObject *object, const char *name, const guint8 *bytes, gsize size)
{
  g_autofree char *hex = g_malloc (2 * size + 1);

  json_object_set_string_member (object, name, sodium_bin2hex (hex, 2 * size + 1, bytes, size));
}

static gboolean
read_wraps (WhVault *self, Wraps *wraps, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonObject *object;

  memset (wraps, 0, sizeof *wraps);
  if (!g_file_get_contents (self->path, &text, NULL, NULL))
    {
      g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND,
                           _("Nobody has signed in with this name on this computer yet. The first time needs the "
                             "network."));
      return FALSE;
    }
  node = json_from_string (text, NULL);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return unreadable (error);
  object = json_node_get_object (node);
  if (!take_hex (object, "salt", wraps->salt, sizeof wraps->salt)
      || !take_hex (object, "nonce", wraps->nonce, sizeof wraps->nonce)
      || !take_hex (object, "password", wraps->box, sizeof wraps->box))
    return unreadable (error);
  wraps->has_recovery = take_hex (object, "recovery", wraps->recovery, sizeof wraps->recovery);
  wraps->tries = json_object_get_int_member_with_default (object, "tries", 0);
  wraps->last_try = json_object_get_int_member_with_default (object, "last_try", 0);
  return TRUE;
}

static char *
wraps_to_text (const Wraps *wraps)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "version", 1);
  put_hex (object, "salt", wraps->salt, sizeof wraps->salt);
  put_hex (object, "nonce", wraps->nonce, sizeof wraps->nonce);
  put_hex (object, "password", wraps->box, sizeof wraps->box);
  if (wraps->has_recovery)
    put_hex (object, "recovery", wraps->recovery, sizeof wraps->recovery);
  json_object_set_int_member (object, "tries", wraps->tries);
  json_object_set_int_member (object, "last_try", wraps->last_try);
  json_node_take_object (node, object);
  return json_to_string (node, FALSE);
}

/* The old file stands until the new one is whole and on the disk. */
static gboolean
write_wraps (WhVault *self, const Wraps *wraps, GError **error)
{
  g_autofree char *text = wraps_to_text (wraps);
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GError) local = NULL;

  if (g_mkdir_with_parents (folder, 0700) == 0
      && g_file_set_contents_full (self->path, text, -1,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &local))
    return TRUE;
  g_set_error (error, WH_STORE_ERROR,
               g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOSPC) ? WH_STORE_ERROR_FULL : WH_STORE_ERROR_IO,
               _("The key of these records cannot be saved on this computer’s disk."));
  return FALSE;
}

/* @kek: what the password and the keyring's secret make together */
static gboolean
derive (const Wraps *wraps, const char *password, const guint8 *secret, guint8 *kek, GError **error)
{
  guint8 stretched[32];
  crypto_generichash_state state;
  gboolean ok = crypto_pwhash (stretched, sizeof stretched, password, strlen (password), wraps->salt, OPS, MEMORY,
                               crypto_pwhash_ALG_ARGON2ID13) == 0;

  if (ok)
    {
      crypto_generichash_init (&state, secret, WH_VAULT_SECRET_SIZE, WH_STORE_KEY_SIZE);
      crypto_generichash_update (&state, (const guint8 *) DOMAIN, sizeof DOMAIN);
      crypto_generichash_update (&state, stretched, sizeof stretched);
      crypto_generichash_final (&state, kek, WH_STORE_KEY_SIZE);
    }
  else
    g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_FAILED,
                         _("This computer has not enough free memory to check the password."));
  sodium_memzero (stretched, sizeof stretched);
  sodium_memzero (&state, sizeof state);
  return ok;
}

static void
seal_for_recovery (Wraps *wraps, const guint8 *key, const char *recovery_key)
{
  guint8 public_key[crypto_box_PUBLICKEYBYTES];
  gsize size = 0;

  wraps->has_recovery = recovery_key != NULL
                        && sodium_hex2bin (public_key, sizeof public_key, recovery_key, strlen (recovery_key), NULL,
                                           &size, NULL) == 0
                        && size == sizeof public_key
                        && crypto_box_seal (wraps->recovery, key, WH_STORE_KEY_SIZE, public_key) == 0;
}

/**
 * wh_vault_rewrap:
 * @key: the store's key
 * @password: a new one, or the same
 * @secret: the keyring's share: the same, or a new one when the keyring was lost
 * @recovery_key: (nullable): the realm's public key, 64 hex digits
 *
 * Wraps the store's key anew, in place of what was there. The store itself stays as it is.
 *
 * Returns: whether the wraps are saved; otherwise the old ones stand
 */
gboolean
wh_vault_rewrap (WhVault *self, const guint8 *key, const char *password, const guint8 *secret,
                 const char *recovery_key, GError **error)
{
  Wraps wraps = { 0 };
  guint8 kek[WH_STORE_KEY_SIZE];
  gboolean ok;

  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (key != NULL && password != NULL && secret != NULL, FALSE);

  randombytes_buf (wraps.salt, sizeof wraps.salt);
  randombytes_buf (wraps.nonce, sizeof wraps.nonce);
  ok = derive (&wraps, password, secret, kek, error);
  if (ok)
    {
      crypto_aead_xchacha20poly1305_ietf_encrypt (wraps.box, NULL, key, WH_STORE_KEY_SIZE, (const guint8 *) DOMAIN,
                                                  sizeof DOMAIN, NULL, wraps.nonce, kek);
      seal_for_recovery (&wraps, key, recovery_key);
      ok = write_wraps (self, &wraps, error);
    }
  sodium_memzero (kek, sizeof kek);
  return ok;
}

/**
 * wh_vault_create:
 * @password: the person's, as the centre has just accepted it
 * @secret: the keyring's share
 * @recovery_key: (nullable): the realm's public key, 64 hex digits
 * @key: (out): %WH_STORE_KEY_SIZE bytes, the new store's key; wipe it after opening the store
 *
 * Makes a key and its wraps.
 *
 * Returns: whether they are saved; otherwise %WH_STORE_ERROR_EXISTS or an error of the disk
 */
gboolean
wh_vault_create (WhVault *self, const char *password, const guint8 *secret, const char *recovery_key, guint8 *key,
                 GError **error)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);

  if (wh_vault_exists (self))
    {
      g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_EXISTS,
                           _("There is already a key of these records on this computer."));
      return FALSE;
    }
  randombytes_buf (key, WH_STORE_KEY_SIZE);
  if (wh_vault_rewrap (self, key, password, secret, recovery_key, error))
    return TRUE;
  sodium_memzero (key, WH_STORE_KEY_SIZE);
  return FALSE;
}

/* Nothing for the first two slips, then 1 s, 2 s, 4 s up to an hour. */
static gint64
wait_after (gint64 tries)
{
  if (tries < 3)
    return 0;
  return tries - 3 < 12 ? MIN ((gint64) 1 << (tries - 3), MAX_WAIT) : MAX_WAIT;
}

static gint64
wait_left (WhVault *self, const Wraps *wraps)
{
  /* A clock set back begins the wait anew and does not end it. */
  gint64 passed = MAX (now (self) - wraps->last_try, 0);

  return MAX (wait_after (wraps->tries) - passed, 0);
}

/**
 * wh_vault_get_wait:
 *
 * Returns: seconds until the next try is taken; 0: now
 */
gint64
wh_vault_get_wait (WhVault *self)
{
  Wraps wraps;

  g_return_val_if_fail (WH_IS_VAULT (self), 0);

  return read_wraps (self, &wraps, NULL) ? wait_left (self, &wraps) : 0;
}

static gboolean
check_wait (WhVault *self, const Wraps *wraps, GError **error)
{
  gint64 left = wait_left (self, wraps);

  if (left == 0)
    return TRUE;
  g_set_error (error, WH_STORE_ERROR, WH_STORE_ERROR_TOO_EARLY,
               g_dngettext (GETTEXT_PACKAGE,
                            "After several wrong passwords the next try is possible in %" G_GINT64_FORMAT " second.",
                            "After several wrong passwords the next try is possible in %" G_GINT64_FORMAT " seconds.",
                            (gulong) left),
               left);
  return FALSE;
}

/* The try is on the disk before it is made: ending the program does not give another one. */
static gboolean
open_box (WhVault *self, Wraps *wraps, const guint8 *kek, guint8 *key, GError **error)
{
  gint64 tries = wraps->tries;

  wraps->tries = tries + 1;
  wraps->last_try = now (self);
  if (!write_wraps (self, wraps, error))
    return FALSE;
  if (crypto_aead_xchacha20poly1305_ietf_decrypt (key, NULL, NULL, wraps->box, sizeof wraps->box,
                                                  (const guint8 *) DOMAIN, sizeof DOMAIN, wraps->nonce, kek) != 0)
    {
      g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD,
                           _("The password is not right, or this computer’s keyring is not the one used before."));
      return FALSE;
    }
  wraps->tries = 0;
  return write_wraps (self, wraps, error);
}

static gboolean
unlock (WhVault *self, const char *password, const guint8 *secret, gboolean must_wait, guint8 *key, GError **error)
{
  Wraps wraps;
  guint8 kek[WH_STORE_KEY_SIZE];
  gboolean ok;

  ok = read_wraps (self, &wraps, error) && (!must_wait || check_wait (self, &wraps, error))
       && derive (&wraps, password, secret, kek, error) && open_box (self, &wraps, kek, key, error);
  sodium_memzero (kek, sizeof kek);
  if (!ok)
    sodium_memzero (key, WH_STORE_KEY_SIZE);
  return ok;
}

/**
 * wh_vault_unlock:
 * @password: as typed
 * @secret: the keyring's share
 * @key: (out): %WH_STORE_KEY_SIZE bytes; wipe it after opening the store
 *
 * Opens the store's key without the centre. Wrong tries make the next one wait; nothing is ever deleted.
 *
 * Returns: whether it is open; otherwise %WH_STORE_ERROR_WRONG_PASSWORD, %WH_STORE_ERROR_TOO_EARLY,
 *   %WH_STORE_ERROR_NOT_FOUND, %WH_STORE_ERROR_CORRUPT or an error of the disk
 */
gboolean
wh_vault_unlock (WhVault *self, const char *password, const guint8 *secret, guint8 *key, GError **error)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (password != NULL && secret != NULL && key != NULL, FALSE);

  return unlock (self, password, secret, TRUE, key, error);
}

/**
 * wh_vault_unlock_accepted:
 * @password: which the centre has just accepted
 *
 * Does wh_vault_unlock() without waiting for earlier wrong tries: this is no guess.
 *
 * Returns: whether it is open; otherwise an error of wh_vault_unlock()
 */
gboolean
wh_vault_unlock_accepted (WhVault *self, const char *password, const guint8 *secret, guint8 *key, GError **error)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (password != NULL && secret != NULL && key != NULL, FALSE);

  return unlock (self, password, secret, FALSE, key, error);
}
