/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_HOME_SCREEN (wh_home_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhHomeScreen, wh_home_screen, WH, HOME_SCREEN, WhScreen)

G_END_DECLS
