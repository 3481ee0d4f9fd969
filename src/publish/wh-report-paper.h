/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/wh-paper.h"
#include "report/wh-report.h"

G_BEGIN_DECLS

WhPaper *wh_report_to_paper (WhReport *report, WhReportId id, const WhReportParameters *parameters,
                             const char *watermark);

G_END_DECLS
