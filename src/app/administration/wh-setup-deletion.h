/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/administration/wh-setup.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_setup_delete (GtkWidget *over, WhSession *session, WhSetup *setup, WhRecord *record);

G_END_DECLS
