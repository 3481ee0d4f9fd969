/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* An agency, a project or a person who works here. */
typedef struct
{
  WhId id;
  WhId organization; /* of a project; nil: none */
  char *name;
} WhQualityName;

/* What the places of findings are called; each by name. */
typedef struct
{
  GPtrArray *organizations, *projects, *users; /* of WhQualityName */
} WhQualityNames;

WhQualityNames *wh_quality_names_new (void);
void wh_quality_names_free (WhQualityNames *self);
gboolean wh_quality_names_load (WhStore *store, gpointer names, GCancellable *cancellable, GError **error);
const WhQualityName *wh_quality_names_find (const GPtrArray *names, const WhId *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhQualityNames, wh_quality_names_free)

G_END_DECLS
