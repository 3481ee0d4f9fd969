/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/wh-community.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

/* One person's one attempt to sign in: centre, keyring and store, one after the other. */
#define WH_TYPE_ENTERING (wh_entering_get_type ())
G_DECLARE_FINAL_TYPE (WhEntering, wh_entering, WH, ENTERING, GObject)

WhEntering *wh_entering_new (const WhRealm *realm, const char *user, const char *password);
void wh_entering_set_previous (WhEntering *self, const char *previous);
void wh_entering_leave_records (WhEntering *self);
void wh_entering_start_async (WhEntering *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer data);
void wh_entering_change_async (WhEntering *self, const char *password, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer data);
WhSession *wh_entering_finish (WhEntering *self, GAsyncResult *result, GError **error);
const char *wh_entering_get_user (WhEntering *self);
void wh_entering_remember (WhEntering *self, WhCommunity *community);

G_END_DECLS
