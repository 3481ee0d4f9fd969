/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-context.h"

G_BEGIN_DECLS

/**
 * WhRowIndex:
 *
 * From a number to the rows that hold it, in their order.
 */
typedef struct _WhRowIndex WhRowIndex;

/* Returns: whether the row holds something, and what. */
typedef gboolean (*WhRowKeyFunc) (gpointer data, guint row, gint64 *key);

WhRowIndex *wh_row_index_new (guint n_rows, WhRowKeyFunc func, gpointer data);
void wh_row_index_free (WhRowIndex *self);
guint wh_row_index_first (WhRowIndex *self, gint64 key);
guint wh_row_index_next (const WhRowIndex *self, guint row);

G_END_DECLS
