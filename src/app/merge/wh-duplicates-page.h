/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_DUPLICATES_PAGE (wh_duplicates_page_get_type ())
G_DECLARE_FINAL_TYPE (WhDuplicatesPage, wh_duplicates_page, WH, DUPLICATES_PAGE, GtkWidget)

GtkWidget *wh_duplicates_page_create (WhSession *session, const char *parameter);
void wh_duplicates_page_open (GtkWidget *over, WhSession *session, const WhId *client);
gboolean wh_duplicates_may_see_protected (WhSession *session);

G_END_DECLS
