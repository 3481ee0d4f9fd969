/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stage-record.h"

G_BEGIN_DECLS

gint32 wh_income_amount (const WhReportData *data, gint32 record);
gint32 wh_income_earned (const WhReportData *data, gint32 record);
gint32 wh_income_other (const WhReportData *data, gint32 record);
gboolean wh_income_conflicts (const WhReportData *data, gint32 record);
guint wh_income_benefits (const WhReportData *data, gint32 record);
guint wh_income_insurances (const WhReportData *data, gint32 record);

G_END_DECLS
