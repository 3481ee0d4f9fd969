/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WhIdleWatch:
 *
 * Watches whether somebody is at the desk.
 *
 * Signals:
 * "warning" (gboolean on): a minute is left, or somebody came back in it;
 * "away": nobody was there for so long, or the computer goes to sleep, or its screen was locked.
 */
#define WH_TYPE_IDLE_WATCH (wh_idle_watch_get_type ())
G_DECLARE_FINAL_TYPE (WhIdleWatch, wh_idle_watch, WH, IDLE_WATCH, GObject)

WhIdleWatch *wh_idle_watch_new (void);
void wh_idle_watch_start (WhIdleWatch *self, guint seconds);
void wh_idle_watch_stop (WhIdleWatch *self);

G_END_DECLS
