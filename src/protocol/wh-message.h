/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

#define WH_MESSAGE_MAX_SIZE (8 * 1024 * 1024)
#define WH_MESSAGE_MAX_DEPTH 24
#define WH_MESSAGE_GZIP_FROM 1024 /* bodies from this size on are compressed */

JsonObject *wh_message_read (const char *text, gsize length, GError **error);
GBytes *wh_message_write (JsonObject *object);
GBytes *wh_message_compress (GBytes *body, GError **error);
GBytes *wh_message_expand (GBytes *body, gsize limit, GError **error);

G_END_DECLS
