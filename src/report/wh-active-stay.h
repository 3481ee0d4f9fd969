/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-report-data.h"

G_BEGIN_DECLS

gboolean wh_stay_is_active (const WhReportData *data, guint enrollment, gint32 start, gint32 end);

G_END_DECLS
