/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/household/wh-roster-file.h"

G_BEGIN_DECLS

#define WH_TYPE_ROSTER_PAGE (wh_roster_page_get_type ())
G_DECLARE_FINAL_TYPE (WhRosterPage, wh_roster_page, WH, ROSTER_PAGE, GtkWidget)

GtkWidget *wh_roster_page_create (WhSession *session, const char *parameter);
void wh_roster_page_show (WhRosterPage *self, WhRosterMode mode);
void wh_roster_page_mark_all (WhRosterPage *self);

G_END_DECLS
