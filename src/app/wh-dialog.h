/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void wh_dialog_present (GtkWidget *over, GtkWidget *dialog);

G_END_DECLS
