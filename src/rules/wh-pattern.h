/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhPattern:
 *
 * The small part of regular expressions that the standard uses: literals, [classes], counts ({3}, {1,5}, +, *, ?),
 * always of the whole text; ^ and $ may be written. Millions of cells are matched in a check, and this allocates
 * nothing.
 */
typedef struct _WhPattern WhPattern;

WhPattern *wh_pattern_new (const char *text);
void wh_pattern_free (WhPattern *self);
gboolean wh_pattern_match (const WhPattern *self, const char *text, gsize length);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPattern, wh_pattern_free)

G_END_DECLS
