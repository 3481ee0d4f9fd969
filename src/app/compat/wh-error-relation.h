/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void wh_error_relation_set (GtkAccessible *control, GtkAccessible *message);

G_END_DECLS
