/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void wh_scroll_pane_skip (GtkWidget *widget);

G_END_DECLS
