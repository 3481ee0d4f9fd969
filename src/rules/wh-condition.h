/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-context.h"

G_BEGIN_DECLS

typedef enum
{
  WH_RULES_ERROR_BAD_CONDITION, /* a condition of the tables that does not parse, or names what is not there */
} WhRulesError;

#define WH_RULES_ERROR (wh_rules_error_quark ())
GQuark wh_rules_error_quark (void);

/* Which rows are walked, and which rows has(), count(), min() and max() then mean. */
typedef enum
{
  WH_WALK_RECORD,
  WH_WALK_CLIENT,
  WH_WALK_ENROLLMENT,
  WH_WALK_HOUSEHOLD,
  WH_WALK_PROJECT,
  WH_WALK_FILE,
  WH_WALK_SET,
} WhWalk;

/* What is known of a condition without a row. */
typedef enum
{
  WH_PRESUMED_UNKNOWN,
  WH_PRESUMED_FALSE,
  WH_PRESUMED_TRUE,
} WhPresumed;

/**
 * WhCondition:
 *
 * A condition in the language of data/spec/README.md, compiled for the rows of one file. It never changes and may be
 * used from several threads.
 */
typedef struct _WhCondition WhCondition;

typedef struct
{
  WhFileId file;       /* the rows it stands on */
  WhWalk walk;
  guint64 other_files; /* bits of WhFileId: names of columns of these are allowed, and empty here */
  int cell;            /* column of file that `value` stands for; -1: none */
  WhCondition *filter; /* (nullable): unique() counts only rows that meet it */
} WhBinding;

#define WH_BINDING_RECORD(file_) ((WhBinding) { .file = (file_), .walk = WH_WALK_RECORD, .cell = -1 })

WhCondition *wh_condition_compile (const char *text, const WhBinding *binding, GError **error);
WhCondition *wh_condition_ref (WhCondition *self);
void wh_condition_unref (WhCondition *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCondition, wh_condition_unref)

gboolean wh_condition_is_supported (const WhCondition *self);
WhPresumed wh_condition_presume (const WhCondition *self, WhContext *context);
gboolean wh_condition_add_inputs (const WhCondition *self, guint8 *columns);
guint wh_condition_cost (const WhCondition *self);
gboolean wh_condition_is_of_value_alone (const WhCondition *self);
gboolean wh_condition_asks_for_value (const WhCondition *self);
gboolean wh_condition_uses_row (const WhCondition *self);
gboolean wh_condition_is_always (const WhCondition *self, gboolean truth);
gboolean wh_condition_test (const WhCondition *self, WhContext *context, guint row, const WhValue *cell);
void wh_condition_mark_columns (const WhCondition *self, guint8 *columns[WH_N_FILES]);
gboolean wh_walk_from_text (const char *text, WhWalk *walk);

G_END_DECLS
