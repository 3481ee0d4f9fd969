/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_TASK_DIALOG (wh_task_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhTaskDialog, wh_task_dialog, WH, TASK_DIALOG, AdwWindow)

GtkWidget *wh_task_dialog_new (WhSession *session);

G_END_DECLS
