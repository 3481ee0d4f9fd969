/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_SEPARATE_DIALOG (wh_separate_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhSeparateDialog, wh_separate_dialog, WH, SEPARATE_DIALOG, AdwWindow)

GtkWidget *wh_separate_dialog_new (WhSession *session, const WhId *client);
void wh_separate_dialog_open (GtkWidget *over, WhSession *session, const WhId *client);

G_END_DECLS
