/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_KNOWN_PANEL (wh_known_panel_get_type ())
G_DECLARE_FINAL_TYPE (WhKnownPanel, wh_known_panel, WH, KNOWN_PANEL, GtkWidget)

GtkWidget *wh_known_panel_new (WhSession *session, WhForm *form);
void wh_known_panel_look_for (WhKnownPanel *self, guint person_key);

G_END_DECLS
