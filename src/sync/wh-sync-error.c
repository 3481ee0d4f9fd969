/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-sync-error.h"

G_DEFINE_QUARK (wh-sync-error-quark, wh_sync_error)
