/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void wh_picture_load_look (void);
void wh_picture_settle (GtkWidget *window);
void wh_picture_take (GtkWidget *window, const char *name);
