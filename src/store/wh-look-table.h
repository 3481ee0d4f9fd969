/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* That somebody looked at something that is usually covered, and the centre does not know it yet. */
typedef struct {
  WhId id;
  gint64 at; /* UTC milliseconds */
  char *what;
  const WhKind *kind;
  WhId record;
} WhLook;

void wh_look_free (WhLook *look);

gboolean wh_look_add (WhStore *store, const WhLook *look, GError **error);
GPtrArray *wh_look_list (WhStore *store, guint limit, GError **error);
gboolean wh_look_settle (WhStore *store, const WhId *id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhLook, wh_look_free)

G_END_DECLS
