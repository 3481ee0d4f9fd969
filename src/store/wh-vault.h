/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

#define WH_VAULT_SECRET_SIZE 32 /* of the keyring's share of the key */

#define WH_TYPE_VAULT (wh_vault_get_type ())
G_DECLARE_FINAL_TYPE (WhVault, wh_vault, WH, VAULT, GObject)

WhVault *wh_vault_new (const char *store_path);
gboolean wh_vault_exists (WhVault *self);
gboolean wh_vault_create (WhVault *self, const char *password, const guint8 *secret, const char *recovery_key,
                          guint8 *key, GError **error);
gboolean wh_vault_unlock (WhVault *self, const char *password, const guint8 *secret, guint8 *key, GError **error);
gboolean wh_vault_rewrap (WhVault *self, const guint8 *key, const char *password, const guint8 *secret,
                          const char *recovery_key, GError **error);
gboolean wh_vault_unlock_accepted (WhVault *self, const char *password, const guint8 *secret, guint8 *key,
                                   GError **error);
gint64 wh_vault_get_wait (WhVault *self);
void wh_vault_set_clock (WhVault *self, gint64 now);

void wh_vault_make_secret (guint8 *secret);
void wh_vault_wipe (gpointer memory, gsize size);

G_END_DECLS
