/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WH_TYPE_PICKER (wh_picker_get_type ())
G_DECLARE_FINAL_TYPE (WhPicker, wh_picker, WH, PICKER, GtkWidget)

GtkWidget *wh_picker_new (void);
void wh_picker_set_title (WhPicker *self, const char *title);
GtkWidget *wh_picker_get_button (WhPicker *self);
void wh_picker_set_choices (WhPicker *self, GPtrArray *choices);
void wh_picker_set_selected (WhPicker *self, int index);

G_END_DECLS
