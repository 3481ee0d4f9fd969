/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_STAY_DIALOG (wh_stay_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhStayDialog, wh_stay_dialog, WH, STAY_DIALOG, AdwWindow)

GtkWidget *wh_stay_dialog_new (WhSession *session, const WhId *enrollment);

G_END_DECLS
