/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

char *wh_attempt_counter (WhRealm *realm, const char *name, const WhId *device, GError **error);
char *wh_attempt_recovery_counter (const WhId *account);
gboolean wh_attempt_begin (WhRealm *realm, const char *counter, gint64 now, gint64 *retry_after, GError **error);
gboolean wh_attempt_succeeded (WhRealm *realm, const char *counter, GError **error);
gboolean wh_attempt_forget (WhRealm *realm, const char *name, GError **error);

G_END_DECLS
