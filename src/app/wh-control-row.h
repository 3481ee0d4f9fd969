/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define WH_TYPE_CONTROL_ROW (wh_control_row_get_type ())
G_DECLARE_FINAL_TYPE (WhControlRow, wh_control_row, WH, CONTROL_ROW, AdwActionRow)

GtkWidget *wh_control_row_new (const char *title, GtkWidget *control, GtkWidget *focus);

G_END_DECLS
