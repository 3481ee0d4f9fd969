/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-pane-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_REPORTS_SCREEN (wh_reports_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhReportsScreen, wh_reports_screen, WH, REPORTS_SCREEN, WhPaneScreen)

gboolean wh_reports_screen_may_show (WhSession *session);

G_END_DECLS
