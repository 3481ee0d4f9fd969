/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"
#include "store/wh-family-query.h"

G_BEGIN_DECLS

/* A household's stay that a client is a member of. */
typedef struct
{
  WhStay *stay;
  GPtrArray *twice; /* of WhFamilyTwice: what looks like the same family, taken in again */
} WhHouseholdEntry;

/* All households of one client. */
typedef struct
{
  WhId client;
  GPtrArray *entries; /* of WhHouseholdEntry, the latest first */
  guint n_missing;    /* stays of which a part is not on this computer */
} WhHouseholdFile;

WhHouseholdFile *wh_household_file_new (const WhId *client);
void wh_household_file_free (WhHouseholdFile *file);
gboolean wh_household_file_load (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHouseholdFile, wh_household_file_free)

G_END_DECLS
