/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/household/wh-household-task.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_JOINER_GROUP (wh_joiner_group_get_type ())
G_DECLARE_FINAL_TYPE (WhJoinerGroup, wh_joiner_group, WH, JOINER_GROUP, AdwPreferencesGroup)

GtkWidget *wh_joiner_group_new (WhSession *session, WhHouseholdTask *task);

G_END_DECLS
