/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text that is wiped before it is freed: passwords.  Use g_autoptr (WhSecret). */
typedef char WhSecret;

WhSecret *wh_secret_copy (const char *text);
void wh_secret_free (WhSecret *secret);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhSecret, wh_secret_free)

G_END_DECLS
