/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/wh-sheet-writer.h"
#include "report/wh-report.h"

G_BEGIN_DECLS

gboolean wh_cli_fill_report_sheets (WhReport *report, WhReportId id, const WhReportParameters *parameters,
                                    WhSheetWriter *writer, GError **error);

G_END_DECLS
