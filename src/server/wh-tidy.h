/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

#define WH_TIDY_RESULT_DAYS 30
#define WH_TIDY_KEPT_RESULTS 500 /* of a device: a push has no more, and its answer may have been lost long ago */

gboolean wh_tidy (WhRealm *realm, gint64 now, GError **error);

G_END_DECLS
