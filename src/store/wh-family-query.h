/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* A stay of what looks like the same family. */
typedef struct
{
  WhStay *other;
  GArray *pairs; /* of WhStayPair: who looks like whom */
} WhFamilyTwice;

void wh_family_twice_free (WhFamilyTwice *twice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFamilyTwice, wh_family_twice_free)

GPtrArray *wh_family_query_twice (WhStore *store, const WhStay *stay, GCancellable *cancellable, GError **error);

G_END_DECLS
