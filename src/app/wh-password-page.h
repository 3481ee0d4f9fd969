/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-secret.h"

G_BEGIN_DECLS

/**
 * WhPasswordPage:
 *
 * Asks for a new password, and for the old one where it is not known.  The rules are shown as they are met.
 *
 * Signals:
 * "chosen": both fields hold the same password and every rule that the desk can check is met;
 * "given-up": Cancel was pressed.
 */
#define WH_TYPE_PASSWORD_PAGE (wh_password_page_get_type ())
G_DECLARE_FINAL_TYPE (WhPasswordPage, wh_password_page, WH, PASSWORD_PAGE, AdwBin)

WhPasswordPage *wh_password_page_new (const char *user, gboolean forced);
WhSecret *wh_password_page_get_old (WhPasswordPage *self);
WhSecret *wh_password_page_get_new (WhPasswordPage *self);
void wh_password_page_set_busy (WhPasswordPage *self, gboolean busy);
void wh_password_page_show_problem (WhPasswordPage *self, const GError *error);
void wh_password_page_clear (WhPasswordPage *self);

G_END_DECLS
