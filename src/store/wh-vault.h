/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

#define WH_VAULT_SECRET_SIZE 32 /* of the keyring's share of the key */
#define WH_VAULT_BOX_SIZE (WH_STORE_KEY_SIZE + WH_ID_SIZE + 48) /* of what only the centre opens */

/**
 * WhVaultSlot:
 * @WH_VAULT_PASSWORD: opens with the password and the keyring's share
 * @WH_VAULT_NEXT: the same under a new password that the centre may or may not have taken yet
 * @WH_VAULT_SESSION: opens with the password and a share that only a running session has: there is no keyring
 *
 * The places of the vault's file for wraps of the key.
 */
typedef enum {
  WH_VAULT_PASSWORD,
  WH_VAULT_NEXT,
  WH_VAULT_SESSION,
} WhVaultSlot;

#define WH_VAULT_N_SLOTS (WH_VAULT_SESSION + 1)

/* Who can open the key when password or keyring are lost. */
typedef struct {
  const char *key; /* the realm's public key, 64 hex digits; NULL or "": nobody */
  WhId account;    /* for whom alone the centre opens it */
} WhVaultRecovery;

#define WH_TYPE_VAULT (wh_vault_get_type ())
G_DECLARE_FINAL_TYPE (WhVault, wh_vault, WH, VAULT, GObject)

WhVault *wh_vault_new (const char *store_path);
gboolean wh_vault_exists (WhVault *self);
gboolean wh_vault_is_kept (WhVault *self);
gboolean wh_vault_create (WhVault *self, WhVaultSlot slot, const char *password, const guint8 *secret,
                          const WhVaultRecovery *recovery, guint8 *key, GError **error);
gboolean wh_vault_unlock (WhVault *self, const char *password, const guint8 *secret, guint8 *key, GError **error);
gboolean wh_vault_unlock_accepted (WhVault *self, const char *password, const guint8 *secret, guint8 *key,
                                   GError **error);
gboolean wh_vault_wrap (WhVault *self, WhVaultSlot slot, const guint8 *key, const char *password,
                        const guint8 *secret, GError **error);
gboolean wh_vault_settle (WhVault *self, gboolean taken, GError **error);
gboolean wh_vault_seal (WhVault *self, const guint8 *key, const WhVaultRecovery *recovery, GError **error);
char *wh_vault_dup_box (WhVault *self);
gint64 wh_vault_get_wait (WhVault *self);
void wh_vault_set_clock (WhVault *self, gint64 now);

void wh_vault_make_secret (guint8 *secret);
void wh_vault_wipe (gpointer memory, gsize size);

G_END_DECLS
