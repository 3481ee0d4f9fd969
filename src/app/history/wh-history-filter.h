/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/history/wh-history-file.h"

G_BEGIN_DECLS

/**
 * WhHistoryFilter:
 *
 * Which changes are listed: all, deletions, those of one kind of record, or of one field of it.
 *
 * Signals: "changed".
 */
#define WH_TYPE_HISTORY_FILTER (wh_history_filter_get_type ())
G_DECLARE_FINAL_TYPE (WhHistoryFilter, wh_history_filter, WH, HISTORY_FILTER, GtkWidget)

void wh_history_filter_learn (WhHistoryFilter *self, WhHistoryFile *file);
gboolean wh_history_filter_takes (WhHistoryFilter *self, WhHistoryFile *file, const WhPast *past);
int wh_history_filter_get_column (WhHistoryFilter *self, const WhKind **kind);
void wh_history_filter_choose (WhHistoryFilter *self, const WhKind *kind, int column);

G_END_DECLS
