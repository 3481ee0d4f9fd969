/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Errors for each hundred stays, month by month: columns, and the same as a table. */

#define WH_TYPE_QUALITY_TREND (wh_quality_trend_get_type ())
G_DECLARE_FINAL_TYPE (WhQualityTrend, wh_quality_trend, WH, QUALITY_TREND, GtkWidget)

void wh_quality_trend_show (WhQualityTrend *self, GArray *months);

G_END_DECLS
