/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-auth-message.h"
#include "store/wh-store.h"
#include "sync/wh-transport.h"

G_BEGIN_DECLS

/**
 * WhSyncLogin:
 *
 * A person's being signed in to one database at the centre: the tokens, and how to get new ones.  Used by one thread at
 * a time.
 *
 * Signals:
 * "refresh-token" (const char *token): there is a new one, for the keyring; the old one is spent.  On the thread that
 * asked.
 */
#define WH_TYPE_SYNC_LOGIN (wh_sync_login_get_type ())
G_DECLARE_FINAL_TYPE (WhSyncLogin, wh_sync_login, WH, SYNC_LOGIN, GObject)

WhSyncLogin *wh_sync_login_new (WhTransport *transport, const char *realm, const WhId *device);
void wh_sync_login_take (WhSyncLogin *self, const WhLoginReply *reply);
void wh_sync_login_take_refresh (WhSyncLogin *self, const char *refresh);
const char *wh_sync_login_get_realm (WhSyncLogin *self);
const WhId *wh_sync_login_get_device (WhSyncLogin *self);
void wh_sync_login_set_device (WhSyncLogin *self, const WhId *device);
JsonObject *wh_sync_login_call (WhSyncLogin *self, WhCall *call, GCancellable *cancellable, GError **error);

gboolean wh_sync_login_save (WhStore *store, const WhLoginReply *reply, GError **error);

G_END_DECLS
