/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WH_DENSE_NONE (-1)

/**
 * WhDenseIds:
 *
 * Texts numbered 0, 1, 2 ... in the order in which they come, so that arrays can stand for them.
 */
typedef struct _WhDenseIds WhDenseIds;

WhDenseIds *wh_dense_ids_new (void);
void wh_dense_ids_free (WhDenseIds *self);
guint wh_dense_ids_get_size (const WhDenseIds *self);
gint32 wh_dense_ids_add (WhDenseIds *self, const char *text, gboolean *is_new);
gint32 wh_dense_ids_find (const WhDenseIds *self, const char *text);
const char *wh_dense_ids_get (const WhDenseIds *self, gint32 number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDenseIds, wh_dense_ids_free)

G_END_DECLS
