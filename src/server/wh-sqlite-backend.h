/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-server-backend.h"

G_BEGIN_DECLS

#define WH_TYPE_SQLITE_BACKEND (wh_sqlite_backend_get_type ())
G_DECLARE_FINAL_TYPE (WhSqliteBackend, wh_sqlite_backend, WH, SQLITE_BACKEND, GObject)

WhSqliteBackend *wh_sqlite_backend_open (const char *path, const guint8 *key, gboolean read_only, GError **error);
int wh_sqlite_backend_lock (const char *path, GError **error);

G_END_DECLS
