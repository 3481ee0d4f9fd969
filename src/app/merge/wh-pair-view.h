/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_PAIR_VIEW (wh_pair_view_get_type ())
G_DECLARE_FINAL_TYPE (WhPairView, wh_pair_view, WH, PAIR_VIEW, GtkWidget)

GtkWidget *wh_pair_view_new (WhSession *session);
void wh_pair_view_show (WhPairView *self, const WhId *one, const WhId *other);

G_END_DECLS
