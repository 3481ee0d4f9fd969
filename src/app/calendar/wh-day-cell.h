/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/calendar/wh-appointment.h"
#include "model/wh-date.h"

G_BEGIN_DECLS

#define WH_TYPE_DAY_CELL (wh_day_cell_get_type ())
G_DECLARE_FINAL_TYPE (WhDayCell, wh_day_cell, WH, DAY_CELL, GtkWidget)

GtkWidget *wh_day_cell_new (void);
WhDate wh_day_cell_get_date (WhDayCell *self);
void wh_day_cell_set_date (WhDayCell *self, WhDate date, int month);
void wh_day_cell_set_today (WhDayCell *self, gboolean today);
void wh_day_cell_set_selected (WhDayCell *self, gboolean selected);
void wh_day_cell_set_appointments (WhDayCell *self, GPtrArray *appointments);

G_END_DECLS
