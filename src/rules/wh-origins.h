/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-check.h"

G_BEGIN_DECLS

/**
 * WhOrigins:
 *
 * Which records the rows of a set came from, and whose they are: 24 bytes a record.
 */
typedef struct _WhOrigins WhOrigins;

WhOrigins *wh_origins_new (void);
void wh_origins_free (WhOrigins *self);
void wh_origins_want_columns (WhOrigins *self, guint8 **wanted);
void wh_origins_add (WhOrigins *self, guint row, WhRecord *record);
void wh_origins_find (WhOrigins *self, WhContext *context, WhFileId file, guint row, WhFinding *finding);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhOrigins, wh_origins_free)

G_END_DECLS
