/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/clients/wh-client-item.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_CLIENT_LIST (wh_client_list_get_type ())
G_DECLARE_FINAL_TYPE (WhClientList, wh_client_list, WH, CLIENT_LIST, GtkWidget)

GtkWidget *wh_client_list_new (WhSession *session);
void wh_client_list_find (WhClientList *self, const char *text);
void wh_client_list_select (WhClientList *self, const WhId *id);
void wh_client_list_activate_first (WhClientList *self);

G_END_DECLS
