/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_LOCAL_PANE (wh_local_pane_get_type ())
G_DECLARE_FINAL_TYPE (WhLocalPane, wh_local_pane, WH, LOCAL_PANE, WhScreen)

G_END_DECLS
