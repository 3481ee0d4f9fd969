/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_PEOPLE_BAR (wh_people_bar_get_type ())
G_DECLARE_FINAL_TYPE (WhPeopleBar, wh_people_bar, WH, PEOPLE_BAR, GtkWidget)

GtkWidget *wh_people_bar_new (WhForm *form);
void wh_people_bar_set_selected (WhPeopleBar *self, guint key);
void wh_people_bar_set_can_change (WhPeopleBar *self, gboolean can_add, gboolean can_remove);
void wh_people_bar_update (WhPeopleBar *self);

G_END_DECLS
