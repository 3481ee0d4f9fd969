/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_MERGE_DIALOG (wh_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhMergeDialog, wh_merge_dialog, WH, MERGE_DIALOG, AdwWindow)

GtkWidget *wh_merge_dialog_new (WhSession *session, const WhId *one, const WhId *other);

G_END_DECLS
