/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "report/wh-report.h"

G_BEGIN_DECLS

/* Where a report is written to; NULL: not wanted. */
typedef struct
{
  const char *folder; /* the tables as CSV and cells.json */
  const char *zip;    /* the tables as CSV: HUD's upload */
  const char *xlsx;   /* a spreadsheet for people */
  const char *pdf;    /* to be printed */
  const char *watermark; /* across the pages of the PDF; NULL: none */
} WhPublishPaths;

gboolean wh_publish_report (WhReport *report, WhReportId id, const WhReportParameters *parameters,
                            const WhPublishPaths *paths, WhReportProgressFunc progress, gpointer data,
                            GCancellable *cancellable, GError **error);

G_END_DECLS
