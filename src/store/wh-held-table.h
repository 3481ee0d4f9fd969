/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store-private.h"

G_BEGIN_DECLS

typedef struct {
  WhId id;
  const WhKind *kind;
} WhHeld;

GArray *wh_held_list (WhStore *store, GError **error);
gboolean wh_held_add (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_held_remove (WhStore *store, const WhId *id, GError **error);

G_END_DECLS
