/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "publish/wh-publish.h"

G_BEGIN_DECLS

gboolean wh_cli_check_report_paths (const WhPublishPaths *paths, GError **error);
gboolean wh_cli_write_report (WhReport *report, WhReportId id, const WhReportParameters *parameters,
                              const WhPublishPaths *paths, GError **error);

G_END_DECLS
