/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-realm.h"
#include "store/wh-keyring.h"
#include "store/wh-store.h"
#include "sync/wh-sync.h"

G_BEGIN_DECLS

/**
 * WhLink:
 *
 * A session's standing connection to the centre: its tokens, which the keyring keeps, and the sync that uses them.
 *
 * Signals:
 * "status": wh_link_dup_status () changed; on the main thread.
 */
#define WH_TYPE_LINK (wh_link_get_type ())
G_DECLARE_FINAL_TYPE (WhLink, wh_link, WH, LINK, GObject)

WhLink *wh_link_new (const WhRealm *realm, const WhId *device, WhStore *store, WhKeyring *keyring);
void wh_link_take_reply (WhLink *self, const WhLoginReply *reply);
void wh_link_take_refresh (WhLink *self, const char *refresh);
void wh_link_stop (WhLink *self);
void wh_link_poke (WhLink *self);
void wh_link_ask_async (WhLink *self, const char *path, JsonObject *body, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer user_data);
JsonObject *wh_link_ask_finish (GAsyncResult *result, GError **error);
void wh_link_allow_removal (WhLink *self);
WhSyncStatus *wh_link_dup_status (WhLink *self);

G_END_DECLS
