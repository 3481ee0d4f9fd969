/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_client_paper_open_copy (GtkWidget *over, WhSession *session, const WhId *client);
void wh_client_paper_open_request (GtkWidget *over, WhSession *session, const WhId *client);

G_END_DECLS
