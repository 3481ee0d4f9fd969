/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_HOUSEHOLD_TAB (wh_household_tab_get_type ())
G_DECLARE_FINAL_TYPE (WhHouseholdTab, wh_household_tab, WH, HOUSEHOLD_TAB, WhScreen)

G_END_DECLS
