/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

/* What is saved here and what the centre has: a glance in the header, and the ledger behind it. */
#define WH_TYPE_SYNC_BUTTON (wh_sync_button_get_type ())
G_DECLARE_FINAL_TYPE (WhSyncButton, wh_sync_button, WH, SYNC_BUTTON, AdwBin)

void wh_sync_button_set_session (WhSyncButton *self, WhSession *session);

G_END_DECLS
