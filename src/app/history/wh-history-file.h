/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/history/wh-history-words.h"
#include "model/wh-past.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* What the history of a client shows. */
typedef struct
{
  WhId about;
  GArray *ids;         /* of WhId: all records of the person, the one that stands first */
  GPtrArray *centre;   /* of WhPast, the newest first: as the centre told it; NULL: it was not asked or not reached */
  GPtrArray *entries;  /* of WhPast: what is shown; belongs to the two others */
  GPtrArray *local;    /* of WhPast: as this computer knows it */
  WhHistoryNames *names;
  GHashTable *standing; /* WhId: deleted once, and there again */
  WhId device;         /* this computer */
  guint n_waiting;     /* of @local, not at the centre yet */
} WhHistoryFile;

WhHistoryFile *wh_history_file_new (const WhId *about, GPtrArray *centre);
void wh_history_file_free (WhHistoryFile *file);
gboolean wh_history_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHistoryFile, wh_history_file_free)

G_END_DECLS
