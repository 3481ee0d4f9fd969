/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "household/wh-proposed-exit.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* How many stays wait for a person: nobody has seen them, or somebody has after the end. */
typedef struct
{
  guint not_seen;
  guint seen_again;
} WhUnseen;

/* So long after the end of a stay it is asked whether it should be open again. */
#define WH_UNSEEN_DAYS_BACK 365

WhExitPeriods wh_unseen_periods (void);
void wh_unseen_set_periods (const WhExitPeriods *periods);
gboolean wh_unseen_count (WhStore *store, GArray *agencies, const WhExitPeriods *periods, WhDate today,
                          WhUnseen *counts, GError **error);

G_END_DECLS
