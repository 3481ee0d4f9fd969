/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

#define WH_FUNDER_PATH 21
#define WH_FUNDER_PAY_FOR_SUCCESS 35
#define WH_FUNDER_YHDP 43

gboolean wh_funding_is_taken (const WhReportData *data, guint project, WhReportId report, gint32 start, gint32 end);
gboolean wh_funding_has (const WhStays *stays, guint enrollment, gint32 funder);

G_END_DECLS
