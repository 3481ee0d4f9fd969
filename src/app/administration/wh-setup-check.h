/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/administration/wh-setup.h"
#include "app/wh-session.h"
#include "rules/wh-rule.h"

G_BEGIN_DECLS

/* What an administrator has to put right. */
typedef struct
{
  const WhRule *rule;
  WhSeverity severity;
  WhId record;   /* of the set-up: where it is put right */
  guint n_stays; /* in how many stays it shows; 0: in the record itself */
} WhSetupFault;

void wh_setup_check_async (WhSession *session, WhSetup *setup, WhRecord *page, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data);
GArray *wh_setup_check_finish (GAsyncResult *result, GError **error);

G_END_DECLS
