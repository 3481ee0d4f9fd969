/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-wraps.h"

#include "model/wh-record.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define OPS 3
#define MEMORY (64 * 1024 * 1024)
#define DOMAIN "wayhome store key 1"

/* The members' names: those of the first slot have no word before them. */
static const struct {
  const char *salt, *nonce, *box;
} names[WH_VAULT_N_SLOTS] = {
  [WH_VAULT_PASSWORD] = { "salt", "nonce", "password" },
  [WH_VAULT_NEXT] = { "next_salt", "next_nonce", "next" },
  [WH_VAULT_SESSION] = { "session_salt", "session_nonce", "session" },
};

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
take_wraps (WhWraps *wraps, JsonObject *object)
{
  gboolean any;

  wraps->has_recovery = take_hex (object, "recovery", wraps->recovery, sizeof wraps->recovery)
                        && take_hex (object, "recovery_key", wraps->recovery_key, sizeof wraps->recovery_key);
  any = wraps->has_recovery;
  if (!take_hex (object, "recovery_account", wraps->recovery_account, sizeof wraps->recovery_account))
    memset (wraps->recovery_account, 0, sizeof wraps->recovery_account);
  for (guint i = 0; i < WH_VAULT_N_SLOTS; i++)
    {
      WhWrap *wrap = &wraps->slots[i];

      wrap->there = take_hex (object, names[i].salt, wrap->salt, sizeof wrap->salt)
                    && take_hex (object, names[i].nonce, wrap->nonce, sizeof wrap->nonce)
                    && take_hex (object, names[i].box, wrap->box, sizeof wrap->box);
      any = any || wrap->there;
    }
  wraps->tries = json_object_get_int_member_with_default (object, "tries", 0);
  wraps->last_try = json_object_get_int_member_with_default (object, "last_try", 0);
  return any;
}

/**
 * wh_wraps_read:
 * @path: of the file
 * @wraps: (out): what it says; what is damaged in it counts as not there
 *
 * Returns: whether there is anything that could open a key; otherwise %WH_STORE_ERROR_NOT_FOUND or
 *   %WH_STORE_ERROR_CORRUPT
 */
gboolean
wh_wraps_read (const char *path, WhWraps *wraps, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;

  memset (wraps, 0, sizeof *wraps);
  if (!g_file_get_contents (path, &text, NULL, NULL))
    {
      g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND,
                           _("Nobody has signed in with this name on this computer yet. The first time needs the "
                             "network."));
      return FALSE;
    }
  node = json_from_string (text, NULL);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node) || !take_wraps (wraps, json_node_get_object (node)))
    return unreadable (error);
  return TRUE;
}

static char *
wraps_to_text (const WhWraps *wraps)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "version", 1);
  for (guint i = 0; i < WH_VAULT_N_SLOTS; i++)
    if (wraps->slots[i].there)
      {
        const WhWrap *wrap = &wraps->slots[i];

        put_hex (object, names[i].salt, wrap->salt, sizeof wrap->salt);
        put_hex (object, names[i].nonce, wrap->nonce, sizeof wrap->nonce);
        put_hex (object, names[i].box, wrap->box, sizeof wrap->box);
      }
  if (wraps->has_recovery)
    {
      put_hex (object, "recovery", wraps->recovery, sizeof wraps->recovery);
      put_hex (object, "recovery_key", wraps->recovery_key, sizeof wraps->recovery_key);
      put_hex (object, "recovery_account", wraps->recovery_account, sizeof wraps->recovery_account);
    }
  json_object_set_int_member (object, "tries", wraps->tries);
  json_object_set_int_member (object, "last_try", wraps->last_try);
  json_node_take_object (node, object);
  return json_to_string (node, FALSE);
}

/**
 * wh_wraps_write:
 * @path: of the file; the old one stands until the new one is whole and on the disk
 *
 * Returns: whether it is there; otherwise %WH_STORE_ERROR_FULL or %WH_STORE_ERROR_IO
 */
gboolean
wh_wraps_write (const char *path, const WhWraps *wraps, GError **error)
{
  g_autofree char *text = wraps_to_text (wraps);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) local = NULL;

  if (g_mkdir_with_parents (folder, 0700) == 0
      && g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                   &local))
    return TRUE;
  g_set_error (error, WH_STORE_ERROR,
               g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOSPC) ? WH_STORE_ERROR_FULL : WH_STORE_ERROR_IO,
               _("The key of these records cannot be saved on this computer’s disk."));
  return FALSE;
}

/* @kek: what the password and the secret make together */
static gboolean
derive (const WhWrap *wrap, const char *password, const guint8 *secret, guint8 *kek, GError **error)
{
  guint8 stretched[32];
  crypto_generichash_state state;
  gboolean ok = crypto_pwhash (stretched, sizeof stretched, password, strlen (password), wrap->salt, OPS, MEMORY,
                               crypto_pwhash_ALG_ARGON2ID13) == 0;

  if (ok)
    {
      crypto_generichash_init (&state, secret, WH_VAULT_SECRET_SIZE, WH_STORE_KEY_SIZE);
      crypto_generichash_update (&state, (const guint8 *) DOMAIN, sizeof DOMAIN);
      crypto_generichash_update (&state, stretched, sizeof stretched);
      crypto_generichash_final (&state, kek, WH_STORE_KEY_SIZE);
      sodium_memzero (&state, sizeof state);
    }
  else
    g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_FAILED,
                         _("This computer has not enough free memory to check the password."));
  sodium_memzero (stretched, sizeof stretched);
  return ok;
}

/**
 * wh_wrap_seal:
 * @wrap: (out): the key, sealed anew
 *
 * Returns: whether it is; otherwise there was not enough memory
 */
gboolean
wh_wrap_seal (WhWrap *wrap, const guint8 *key, const char *password, const guint8 *secret, GError **error)
{
  guint8 kek[WH_STORE_KEY_SIZE];

  randombytes_buf (wrap->salt, sizeof wrap->salt);
  randombytes_buf (wrap->nonce, sizeof wrap->nonce);
  wrap->there = derive (wrap, password, secret, kek, error);
  if (wrap->there)
    crypto_aead_xchacha20poly1305_ietf_encrypt (wrap->box, NULL, key, WH_STORE_KEY_SIZE, (const guint8 *) DOMAIN,
                                                sizeof DOMAIN, NULL, wrap->nonce, kek);
  sodium_memzero (kek, sizeof kek);
  return wrap->there;
}

/**
 * wh_wrap_open:
 * @key: (out): %WH_STORE_KEY_SIZE bytes, when they fit
 * @fits: (out): whether password and secret are those it was sealed with
 *
 * Returns: whether that could be found out; otherwise there was not enough memory
 */
gboolean
wh_wrap_open (const WhWrap *wrap, const char *password, const guint8 *secret, guint8 *key, gboolean *fits,
              GError **error)
{
  guint8 kek[WH_STORE_KEY_SIZE];
  gboolean ok = derive (wrap, password, secret, kek, error);

  *fits = ok
          && crypto_aead_xchacha20poly1305_ietf_decrypt (key, NULL, NULL, wrap->box, sizeof wrap->box,
                                                         (const guint8 *) DOMAIN, sizeof DOMAIN, wrap->nonce, kek) == 0;
  sodium_memzero (kek, sizeof kek);
  return ok;
}
