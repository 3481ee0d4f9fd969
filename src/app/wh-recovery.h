/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sync/wh-transport.h"

G_BEGIN_DECLS

/* Asking the centre for the key of one's own records: what it needs. */
typedef struct
{
  WhTransport *transport;
  const char *realm;
  const char *access;   /* token */
  const char *password;
  GCancellable *cancellable;
} WhRecovery;

gboolean wh_recovery_ask (gpointer recovery, const char *box, guint8 *key, GError **error);

G_END_DECLS
