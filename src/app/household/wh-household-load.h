/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/household/wh-household-task.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

/* What is read before a task can be decided. */
typedef struct
{
  WhHouseholdTask *task;
  GArray *people;   /* of WhHouseholdChoice: whom it is about */
  WhId other;       /* an enrollment of the other household; nil: none is known yet */
  GArray *agencies; /* of WhId: whose projects may be chosen; empty: everybody's */
} WhHouseholdLoad;

WhHouseholdLoad *wh_household_load_new (WhSession *session, WhHouseholdVerb verb);
void wh_household_load_free (WhHouseholdLoad *load);
void wh_household_load_add (WhHouseholdLoad *load, const WhId *enrollment, WhDate date);
gboolean wh_household_load_run (WhStore *store, gpointer load, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHouseholdLoad, wh_household_load_free)

G_END_DECLS
