/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-package-facts.h"
#include "model/wh-row-source.h"
#include "rules/wh-context.h"

G_BEGIN_DECLS

/**
 * WhDataSet:
 *
 * A whole set in memory, by columns, and only those that were asked for: numbers of four bytes (amounts and times
 * eight), each text once. Rows are found by any column through an index made when first needed.
 */
typedef struct _WhDataSet WhDataSet;

WhDataSet *wh_data_set_new (const WhPackageFacts *facts);
void wh_data_set_free (WhDataSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDataSet, wh_data_set_free)

WhContext *wh_data_set_get_context (WhDataSet *self);
guint8 **wh_data_set_get_wanted (WhDataSet *self);
guint wh_data_set_add_row (WhDataSet *self, WhFileId file);
gboolean wh_data_set_is_as_before (WhDataSet *self, WhFileId file, guint column, guint row);
void wh_data_set_finish (WhDataSet *self);
void wh_data_set_put (WhDataSet *self, WhFileId file, guint column, const WhValue *value);
const WhPackageFacts *wh_data_set_get_facts (WhDataSet *self);

G_END_DECLS
