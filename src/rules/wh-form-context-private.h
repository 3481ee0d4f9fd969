/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Shared by the files of #WhFormContext alone. */

#include "rules/wh-form-context.h"

G_BEGIN_DECLS

struct _WhFormContext
{
  WhContext parent;

  GPtrArray *rows[WH_N_FILES];        /* WhRecord */
  GHashTable *conditions[WH_N_FILES]; /* text -> WhCondition */
  guint audiences;                    /* bits of 1 << WhAudience: whose rules speak */
  GHashTable *ids;                    /* KnownId, by id */
  GHashTable *id_texts;               /* KnownId, by where its text stands */
};

guint wh_form_context_row (WhFormContext *self, WhRecord *record);
WhValue wh_form_context_cell (WhFormContext *self, WhFileId file, guint row, guint column, char key[WH_ID_HEX_SIZE]);

G_END_DECLS
