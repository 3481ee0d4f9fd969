/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the keyring keeps for one person in one database. */
typedef enum {
  WH_KEYRING_KEY_SHARE,     /* WH_VAULT_SECRET_SIZE bytes as hexadecimal text */
  WH_KEYRING_REFRESH_TOKEN, /* for signing in to the centre without asking again */
} WhKeyringItem;

#define WH_TYPE_KEYRING (wh_keyring_get_type ())
G_DECLARE_FINAL_TYPE (WhKeyring, wh_keyring, WH, KEYRING, GObject)

WhKeyring *wh_keyring_new (const char *host, const char *community, const char *realm, const char *user);
void wh_keyring_set_time_limit (WhKeyring *self, guint seconds);

void wh_keyring_lookup_async (WhKeyring *self, WhKeyringItem item, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer data);
gboolean wh_keyring_lookup_finish (WhKeyring *self, GAsyncResult *result, char **secret, GError **error);
void wh_keyring_store_async (WhKeyring *self, WhKeyringItem item, const char *secret, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
gboolean wh_keyring_store_finish (WhKeyring *self, GAsyncResult *result, GError **error);
void wh_keyring_clear_async (WhKeyring *self, WhKeyringItem item, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
gboolean wh_keyring_clear_finish (WhKeyring *self, GAsyncResult *result, GError **error);

void wh_keyring_free_secret (char *secret);

G_END_DECLS
