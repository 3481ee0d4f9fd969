/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhTextPool:
 *
 * Each text once, named by a number: a set repeats its ids a dozen times. 0 is the empty text. Texts move while the
 * pool grows.
 */
typedef struct _WhTextPool WhTextPool;

WhTextPool *wh_text_pool_new (void);
void wh_text_pool_free (WhTextPool *self);
guint32 wh_text_pool_add (WhTextPool *self, const char *text);
gboolean wh_text_pool_find (const WhTextPool *self, const char *text, guint32 *number);
const char *wh_text_pool_get (const WhTextPool *self, guint32 number);
gboolean wh_text_pool_number_of (const WhTextPool *self, const char *text, guint32 *number);

G_END_DECLS
