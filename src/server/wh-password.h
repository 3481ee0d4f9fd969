/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-key-file.h"

G_BEGIN_DECLS

#define WH_PASSWORD_MIN 12 /* characters */

char *wh_password_verifier (const WhKeyFile *keys, const char *password, GError **error);
gboolean wh_password_matches (const WhKeyFile *keys, const char *verifier, const char *password);
char *wh_password_one_time (void);
gboolean wh_password_allowed (const char *password, const char *user_name, GError **error);

G_END_DECLS
