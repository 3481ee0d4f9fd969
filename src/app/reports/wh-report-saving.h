/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/reports/wh-report-making.h"

G_BEGIN_DECLS

void wh_report_saving_ask (GtkWidget *over, WhSession *session, WhReport *report, const WhReportOrder *order,
                           const char *format);
void wh_report_saving_start (GtkWidget *over, WhSession *session, WhReport *report, const WhReportOrder *order,
                             const char *format, const char *path);

G_END_DECLS
