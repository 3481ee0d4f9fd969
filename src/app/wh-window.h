/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_WINDOW (wh_window_get_type ())
G_DECLARE_FINAL_TYPE (WhWindow, wh_window, WH, WINDOW, AdwApplicationWindow)

WhWindow *wh_window_new (GtkApplication *application, GSettings *settings);
void wh_window_prefill (WhWindow *self, const char *address, const char *realm, const char *user);
WhSession *wh_window_get_session (WhWindow *self);
void wh_window_add_toast (WhWindow *self, AdwToast *toast);

G_END_DECLS
