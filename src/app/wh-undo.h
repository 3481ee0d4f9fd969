/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "model/wh-change.h"

G_BEGIN_DECLS

void wh_undo_offer (GtkWidget *over, WhSession *session, AdwToast *toast, WhChange *back);
void wh_undo_offer_groups (GtkWidget *over, WhSession *session, AdwToast *toast, GPtrArray *back);
void wh_undo_now (GtkWidget *over);

G_END_DECLS
