/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"

G_BEGIN_DECLS

typedef struct _WhIdSet WhIdSet;

WhIdSet *wh_id_set_new (void);
void wh_id_set_free (WhIdSet *self);
gboolean wh_id_set_add (WhIdSet *self, const WhId *id);
gboolean wh_id_set_contains (const WhIdSet *self, const WhId *id);
gsize wh_id_set_get_size (const WhIdSet *self);
void wh_id_set_clear (WhIdSet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhIdSet, wh_id_set_free)

G_END_DECLS
