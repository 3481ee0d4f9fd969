/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_QUALITY_SCREEN (wh_quality_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhQualityScreen, wh_quality_screen, WH, QUALITY_SCREEN, WhScreen)

G_END_DECLS
