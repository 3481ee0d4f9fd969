/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"
#include "sync/wh-sync-login.h"

G_BEGIN_DECLS

/* How much is sent at once: found out by trying, and kept from one time to the next. */
typedef struct
{
  guint batch;  /* groups; 0: not known yet */
  guint passed; /* full batches of that size, since the last change of it */
  guint stuck;  /* size that did not get through last, while nothing of that size has since; 0: none */
} WhPushPace;

gboolean wh_push_all (WhSyncLogin *login, WhStore *store, WhPushPace *pace, guint *n_sent, GCancellable *cancellable,
                      GError **error);

G_END_DECLS
