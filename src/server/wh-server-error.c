/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-server-error.h"

G_DEFINE_QUARK (wh-server-error-quark, wh_server_error)
