/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

/**
 * WhLockPage:
 *
 * What stands in the window instead of the screens while it is locked.
 *
 * Signals:
 * "unlocked": the person who is signed in gave the password;
 * "other-person": somebody else wants to sign in.
 */
#define WH_TYPE_LOCK_PAGE (wh_lock_page_get_type ())
G_DECLARE_FINAL_TYPE (WhLockPage, wh_lock_page, WH, LOCK_PAGE, AdwBin)

WhLockPage *wh_lock_page_new (WhSession *session);

G_END_DECLS
