/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* What an intake begins with, read on the store's thread. */
typedef struct
{
  WhId draft_id;     /* nil: none */
  WhId client_id;    /* nil: none */
  GArray *agencies;  /* of WhId: whose projects may be chosen; empty: everybody's */
  WhDate today;
  WhForm *draft;     /* NULL: there is none */
  WhRecord *client;  /* NULL: there is none */
  GPtrArray *setting; /* of WhRecord: projects, funders, continuums, earlier stays */
} WhIntakeFile;

WhIntakeFile *wh_intake_file_new (const char *parameter);
void wh_intake_file_free (WhIntakeFile *file);
gboolean wh_intake_file_add_stays (WhStore *store, const WhId *client, GPtrArray *setting, GError **error);
gboolean wh_intake_file_load (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhIntakeFile, wh_intake_file_free)

G_END_DECLS
