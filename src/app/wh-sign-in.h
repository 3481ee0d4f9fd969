/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/wh-community.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

/* The way from an address, a name and a password to a session: what the sign-in page does, without the page.
 *
 *   look -> enter -> session
 *             \-> (WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED) -> change -> session
 */
#define WH_TYPE_SIGN_IN (wh_sign_in_get_type ())
G_DECLARE_FINAL_TYPE (WhSignIn, wh_sign_in, WH, SIGN_IN, GObject)

WhSignIn *wh_sign_in_new (void);

void wh_sign_in_look_async (WhSignIn *self, const char *address, gboolean ask, GCancellable *cancellable,
                            GAsyncReadyCallback callback, gpointer data);
gboolean wh_sign_in_look_finish (WhSignIn *self, GAsyncResult *result, GError **error);
WhCommunity *wh_sign_in_get_community (WhSignIn *self);
const GError *wh_sign_in_get_trouble (WhSignIn *self);
gint64 wh_sign_in_get_clock_offset (WhSignIn *self);
gint64 wh_sign_in_get_offline_until (WhSignIn *self, const WhRealm *realm, const char *user);

void wh_sign_in_set_previous (WhSignIn *self, const char *previous);
void wh_sign_in_leave_records (WhSignIn *self);
void wh_sign_in_enter_async (WhSignIn *self, const WhRealm *realm, const char *user, const char *password,
                             GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
WhSession *wh_sign_in_enter_finish (WhSignIn *self, GAsyncResult *result, GError **error);
void wh_sign_in_change_async (WhSignIn *self, const char *password, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer data);
const char *wh_sign_in_get_user (WhSignIn *self);

G_END_DECLS
