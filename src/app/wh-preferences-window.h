/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_PREFERENCES_WINDOW (wh_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (WhPreferencesWindow, wh_preferences_window, WH, PREFERENCES_WINDOW, AdwWindow)

GtkWindow *wh_preferences_window_new (GtkWindow *parent, GSettings *settings, WhSession *session);

G_END_DECLS
