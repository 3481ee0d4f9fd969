/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-report-data.h"

G_BEGIN_DECLS

#define WH_PROJECT_NIGHT_BY_NIGHT 1

guint wh_bed_nights_count (const WhReportData *data, guint enrollment, gint32 from, gint32 to);

G_END_DECLS
