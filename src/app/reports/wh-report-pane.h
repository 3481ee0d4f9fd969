/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_REPORT_PANE (wh_report_pane_get_type ())
G_DECLARE_FINAL_TYPE (WhReportPane, wh_report_pane, WH, REPORT_PANE, WhScreen)

G_END_DECLS
