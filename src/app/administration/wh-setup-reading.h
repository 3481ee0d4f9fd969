/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/administration/wh-setup.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_setup_read_async (WhSession *session, GAsyncReadyCallback callback, gpointer user_data);
WhSetup *wh_setup_read_finish (GAsyncResult *result, GError **error);

G_END_DECLS
