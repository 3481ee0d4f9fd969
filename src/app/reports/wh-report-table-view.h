/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "report/wh-report.h"

G_BEGIN_DECLS

/**
 * WhReportTableView:
 *
 * One table of a report, at HUD's places; a number is a button behind which its people are.
 *
 * Signals: "chosen" (guint row, guint column): of such a button.
 */
#define WH_TYPE_REPORT_TABLE_VIEW (wh_report_table_view_get_type ())
G_DECLARE_FINAL_TYPE (WhReportTableView, wh_report_table_view, WH, REPORT_TABLE_VIEW, AdwBin)

void wh_report_table_view_show (WhReportTableView *self, WhReport *report, guint table);

G_END_DECLS
