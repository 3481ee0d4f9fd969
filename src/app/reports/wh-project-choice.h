/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

/**
 * WhProjectChoice:
 *
 * A button with a list of projects behind it, of which some are ticked; none ticked: what @none says.
 *
 * Signals: "changed".
 */
#define WH_TYPE_PROJECT_CHOICE (wh_project_choice_get_type ())
G_DECLARE_FINAL_TYPE (WhProjectChoice, wh_project_choice, WH, PROJECT_CHOICE, AdwBin)

void wh_project_choice_set_session (WhProjectChoice *self, WhSession *session, const char *none);
GStrv wh_project_choice_dup_ids (WhProjectChoice *self);

G_END_DECLS
