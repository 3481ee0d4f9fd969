/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_DUPLICATE_WATCH (wh_duplicate_watch_get_type ())
G_DECLARE_FINAL_TYPE (WhDuplicateWatch, wh_duplicate_watch, WH, DUPLICATE_WATCH, GObject)

WhDuplicateWatch *wh_duplicate_watch_new (WhSession *session);
void wh_duplicate_watch_stop (WhDuplicateWatch *self);

G_END_DECLS
