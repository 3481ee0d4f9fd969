/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GPtrArray *wh_nickname_others (const char *word);
const guint16 *wh_nickname_families_of (const char *word, guint *n);

G_END_DECLS
