/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define WH_TYPE_ROW_GROUP (wh_row_group_get_type ())
G_DECLARE_FINAL_TYPE (WhRowGroup, wh_row_group, WH, ROW_GROUP, AdwPreferencesGroup)

void wh_row_group_clear (WhRowGroup *self);
void wh_row_group_add (WhRowGroup *self, GtkWidget *row);
GtkWidget *wh_row_group_add_text (WhRowGroup *self, const char *title, const char *subtitle);
void wh_row_group_done (WhRowGroup *self);

G_END_DECLS
