/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-pull-message.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* Of one pull, over all its pages. */
typedef struct
{
  gboolean allowed; /* a person said so */
  gint64 removed;   /* so far */
} WhRemovalGuard;

gboolean wh_removal_guard_check (WhRemovalGuard *guard, WhStore *store, const WhPullReply *reply, GError **error);

G_END_DECLS
