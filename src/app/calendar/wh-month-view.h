/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/wh-date.h"

G_BEGIN_DECLS

#define WH_TYPE_MONTH_VIEW (wh_month_view_get_type ())
G_DECLARE_FINAL_TYPE (WhMonthView, wh_month_view, WH, MONTH_VIEW, GtkWidget)

GtkWidget *wh_month_view_new (void);
WhDate wh_month_view_get_date (WhMonthView *self);
void wh_month_view_set_date (WhMonthView *self, WhDate date);
void wh_month_view_set_today (WhMonthView *self, WhDate today);
void wh_month_view_get_range (WhMonthView *self, WhDate *first, WhDate *last);
void wh_month_view_set_appointments (WhMonthView *self, GListModel *appointments);

G_END_DECLS
