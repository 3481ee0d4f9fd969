/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void wh_notice_error (GtkWidget *widget, const GError *error);
GtkWidget *wh_notice_get_overlay (GtkWidget *widget);
void wh_notice_toast (GtkWidget *widget, AdwToast *toast);

G_END_DECLS
