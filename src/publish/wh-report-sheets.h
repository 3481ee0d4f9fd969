/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/wh-sheet-writer.h"
#include "report/wh-report.h"

G_BEGIN_DECLS

const char *wh_report_id_title (WhReportId id);
gboolean wh_report_fill_sheets (WhReport *report, WhReportId id, const WhReportParameters *parameters,
                                WhSheetWriter *writer, GError **error);

G_END_DECLS
