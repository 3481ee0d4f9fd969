/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_CALENDAR_SCREEN (wh_calendar_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhCalendarScreen, wh_calendar_screen, WH, CALENDAR_SCREEN, WhScreen)

G_END_DECLS
