/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "report/wh-report.h"

G_BEGIN_DECLS

/**
 * WhReportPeopleDialog:
 *
 * The people, or the households by their heads, behind a cell of a report; each opens their client page.
 *
 * Signals: "chosen" (const char *hex): id of the client to be opened; the dialog closes itself.
 */
#define WH_TYPE_REPORT_PEOPLE_DIALOG (wh_report_people_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhReportPeopleDialog, wh_report_people_dialog, WH, REPORT_PEOPLE_DIALOG, AdwWindow)

GtkWidget *wh_report_people_dialog_new (WhSession *session, const char *title, GPtrArray *keys,
                                         gboolean private);

G_END_DECLS
