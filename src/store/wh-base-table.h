/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How changed records last were at the centre; for this room only. */
#pragma once

#include "store/wh-store-private.h"

G_BEGIN_DECLS

typedef struct {
  gint64 rev;
  WhRecordState state;
  WhRecord *record; /* NULL: the centre never had it */
} WhBase;

WhBase *wh_base_get (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_base_put (WhStore *store, const WhKind *kind, const WhId *id, const WhBase *base, GError **error);
gboolean wh_base_set_state (WhStore *store, const WhKind *kind, const WhId *id, WhRecordState state, GError **error);
gboolean wh_base_delete (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
void wh_base_free (WhBase *base);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhBase, wh_base_free)

G_END_DECLS
