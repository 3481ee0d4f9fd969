/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_HISTORY_SCREEN (wh_history_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhHistoryScreen, wh_history_screen, WH, HISTORY_SCREEN, WhScreen)

G_END_DECLS
