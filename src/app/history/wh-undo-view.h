/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/history/wh-history-words.h"
#include "app/wh-session.h"
#include "model/wh-past.h"

G_BEGIN_DECLS

/**
 * WhUndoView:
 *
 * What undoing a saved change would do: what becomes what, what stays and why; and the button that does it.
 *
 * Signals: "back": it is not wanted; "done": it is saved.
 */
#define WH_TYPE_UNDO_VIEW (wh_undo_view_get_type ())
G_DECLARE_FINAL_TYPE (WhUndoView, wh_undo_view, WH, UNDO_VIEW, GtkWidget)

void wh_undo_view_show (WhUndoView *self, WhSession *session, const WhPast *past, WhHistoryNames *names, gboolean open);
void wh_undo_view_set_label (WhUndoView *self, const char *label);

G_END_DECLS
