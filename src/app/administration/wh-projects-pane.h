/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_PROJECTS_PANE (wh_projects_pane_get_type ())
G_DECLARE_FINAL_TYPE (WhProjectsPane, wh_projects_pane, WH, PROJECTS_PANE, WhScreen)

G_END_DECLS
