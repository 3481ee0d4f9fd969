/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-set.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* Everybody of a store at one moment, and who of them is to be compared then. */
typedef struct
{
  WhMatchSet *people;
  gint64 last;   /* what was noted by then */
  GArray *pairs; /* of WhMatchPair: what wh_duplicate_look_scan() found; NULL before */
} WhDuplicateLook;

WhDuplicateLook *wh_duplicate_look_new (void);
void wh_duplicate_look_free (WhDuplicateLook *look);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDuplicateLook, wh_duplicate_look_free)

gboolean wh_duplicate_look_count (WhStore *store, guint *waiting, GError **error);
gboolean wh_duplicate_look_some (WhStore *store, guint most, GCancellable *cancellable, GError **error);

gboolean wh_duplicate_look_read (WhStore *store, WhDuplicateLook *look, GCancellable *cancellable, GError **error);
gboolean wh_duplicate_look_scan (WhDuplicateLook *look, GCancellable *cancellable);
gboolean wh_duplicate_look_write (WhStore *store, WhDuplicateLook *look, GError **error);

G_END_DECLS
