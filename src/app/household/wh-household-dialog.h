/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/household/wh-household-load.h"

G_BEGIN_DECLS

#define WH_TYPE_HOUSEHOLD_DIALOG (wh_household_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhHouseholdDialog, wh_household_dialog, WH, HOUSEHOLD_DIALOG, AdwWindow)

GtkWidget *wh_household_dialog_new (WhSession *session, WhHouseholdLoad *load);
WhHouseholdTask *wh_household_dialog_get_task (WhHouseholdDialog *self);
void wh_household_dialog_update (WhHouseholdDialog *self);

G_END_DECLS
