/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-vault.h"

#include <sodium.h>

G_BEGIN_DECLS

/* The store's key, sealed with what a password and a secret make together. */
typedef struct {
  gboolean there;
  guint8 salt[crypto_pwhash_SALTBYTES];
  guint8 nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES];
  guint8 box[WH_STORE_KEY_SIZE + crypto_aead_xchacha20poly1305_ietf_ABYTES];
} WhWrap;

/* What the file beside a store says. Everything binary is hexadecimal text in it. */
typedef struct {
  WhWrap slots[WH_VAULT_N_SLOTS];
  gboolean has_recovery;
  guint8 recovery[WH_VAULT_BOX_SIZE];
  guint8 recovery_key[crypto_box_PUBLICKEYBYTES]; /* whose private half opens it */
  guint8 recovery_account[WH_ID_SIZE]; /* for whom; zeros: a file of before does not say */
  gint64 tries;    /* wrong ones since the last right one */
  gint64 last_try; /* seconds since 1970 */
} WhWraps;

gboolean wh_wraps_read (const char *path, WhWraps *wraps, GError **error);
gboolean wh_wraps_write (const char *path, const WhWraps *wraps, GError **error);

gboolean wh_wrap_seal (WhWrap *wrap, const guint8 *key, const char *password, const guint8 *secret, GError **error);
gboolean wh_wrap_open (const WhWrap *wrap, const char *password, const guint8 *secret, guint8 *key, gboolean *fits,
                       GError **error);

G_END_DECLS
