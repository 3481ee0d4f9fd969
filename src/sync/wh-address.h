/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *wh_address_clean (const char *text, GError **error);
char *wh_address_get_folder (const char *address);

G_END_DECLS
