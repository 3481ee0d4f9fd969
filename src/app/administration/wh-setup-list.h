/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/administration/wh-setup-item.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_SETUP_LIST (wh_setup_list_get_type ())
G_DECLARE_FINAL_TYPE (WhSetupList, wh_setup_list, WH, SETUP_LIST, GtkWidget)

GtkWidget *wh_setup_list_new (WhSession *session);
void wh_setup_list_show (WhSetupList *self, WhSetup *setup);
void wh_setup_list_select (WhSetupList *self, const WhId *id);

G_END_DECLS
