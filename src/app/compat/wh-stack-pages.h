/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void wh_stack_pages_watch (GtkWidget *stack);

G_END_DECLS
