/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/history/wh-history-file.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_HISTORY_DIALOG (wh_history_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhHistoryDialog, wh_history_dialog, WH, HISTORY_DIALOG, AdwWindow)

GtkWidget *wh_history_dialog_new (WhSession *session, const WhHistoryFile *file, const WhPast *past);

G_END_DECLS
