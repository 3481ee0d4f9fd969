/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/household/wh-household-load.h"
#include "household/wh-proposed-exit.h"

G_BEGIN_DECLS

/* Which people a roster lists. */
typedef enum
{
  WH_ROSTER_HERE,
  WH_ROSTER_NOT_SEEN,
  WH_ROSTER_SEEN_AGAIN,
  WH_N_ROSTERS,
} WhRosterMode;

/* What a roster shows, read on the store's thread. */
typedef struct
{
  WhRosterMode mode;
  WhId project; /* nil: the first one */
  WhExitPeriods periods;
  WhHouseholdLoad *load; /* whose projects they are */
  GPtrArray *rows[WH_N_ROSTERS]; /* of WhRosterRow; NULL: not read */
} WhRosterFile;

WhRosterFile *wh_roster_file_new (WhSession *session, WhRosterMode mode, const WhId *project);
void wh_roster_file_free (WhRosterFile *file);
gboolean wh_roster_file_load (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);
gboolean wh_roster_file_load_others (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);

G_END_DECLS
