/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void wh_prompt_keys_add (GtkWidget *button);

G_END_DECLS
