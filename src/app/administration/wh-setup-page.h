/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/administration/wh-setup.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_SETUP_PAGE (wh_setup_page_get_type ())
G_DECLARE_FINAL_TYPE (WhSetupPage, wh_setup_page, WH, SETUP_PAGE, GtkWidget)

GtkWidget *wh_setup_page_new (WhSession *session);
void wh_setup_page_show (WhSetupPage *self, WhSetup *setup, WhRecord *record);

G_END_DECLS
