/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-sign-in.h"

G_BEGIN_DECLS

/**
 * WhSignInPage:
 *
 * Signals:
 * "realm-chosen": another card was chosen: the window takes its colours;
 * "password-needed": the one-time password was right; wh_sign_in_change_async () must follow;
 * "entered" (WhSession): somebody signed in.
 */
#define WH_TYPE_SIGN_IN_PAGE (wh_sign_in_page_get_type ())
G_DECLARE_FINAL_TYPE (WhSignInPage, wh_sign_in_page, WH, SIGN_IN_PAGE, AdwBin)

WhSignInPage *wh_sign_in_page_new (GSettings *settings);
WhSignIn *wh_sign_in_page_get_sign_in (WhSignInPage *self);
void wh_sign_in_page_take_session (WhSignInPage *self, WhSession *session);
void wh_sign_in_page_show_shut (WhSignInPage *self, const GError *error);
WhCommunity *wh_sign_in_page_get_community (WhSignInPage *self);
const WhRealm *wh_sign_in_page_get_realm (WhSignInPage *self);
void wh_sign_in_page_prefill (WhSignInPage *self, const char *address, const char *realm, const char *user);

G_END_DECLS
