/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* Realm of records that come into a store of the command line. */
#define WH_CLI_REALM "local"

WhStore *wh_cli_open_store (const char *path, const char *key_file, gboolean create, GError **error);

G_END_DECLS
