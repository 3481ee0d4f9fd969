/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

/* What a signed-in person sees: header, screens, and the page of a task above them. */
#define WH_TYPE_WORKSPACE (wh_workspace_get_type ())
G_DECLARE_FINAL_TYPE (WhWorkspace, wh_workspace, WH, WORKSPACE, AdwBin)

WhWorkspace *wh_workspace_new (WhSession *session);
WhSession *wh_workspace_get_session (WhWorkspace *self);
void wh_workspace_focus (WhWorkspace *self);

G_END_DECLS
