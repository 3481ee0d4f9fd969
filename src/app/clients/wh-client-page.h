/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_CLIENT_PAGE (wh_client_page_get_type ())
G_DECLARE_FINAL_TYPE (WhClientPage, wh_client_page, WH, CLIENT_PAGE, GtkWidget)

GtkWidget *wh_client_page_new (WhSession *session);
void wh_client_page_show (WhClientPage *self, const WhId *client);
const WhId *wh_client_page_get_client (WhClientPage *self);

G_END_DECLS
