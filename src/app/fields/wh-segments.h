/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WH_TYPE_SEGMENTS (wh_segments_get_type ())
G_DECLARE_FINAL_TYPE (WhSegments, wh_segments, WH, SEGMENTS, GtkWidget)

GtkWidget *wh_segments_new (void);
void wh_segments_set_choices (WhSegments *self, GPtrArray *choices);
void wh_segments_set_selected (WhSegments *self, int index);

G_END_DECLS
