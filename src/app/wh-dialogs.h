/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GPtrArray *wh_dialogs_hide (GtkWindow *window);
void wh_dialogs_bring_back (GPtrArray *hidden);
void wh_dialogs_close (GtkWindow *window, GPtrArray *hidden);

G_END_DECLS
