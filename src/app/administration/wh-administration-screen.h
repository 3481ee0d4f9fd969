/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-pane-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_ADMINISTRATION_SCREEN (wh_administration_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhAdministrationScreen, wh_administration_screen, WH, ADMINISTRATION_SCREEN, WhPaneScreen)

gboolean wh_administration_screen_may_show (WhSession *session);

G_END_DECLS
