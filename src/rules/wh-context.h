/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-value.h"

G_BEGIN_DECLS

/* Which kind of set is checked: `profile` of the condition language. */
typedef enum
{
  WH_PROFILE_FULL,
  WH_PROFILE_EVA,
  WH_PROFILE_LSA,
  WH_PROFILE_HIC,
  WH_PROFILE_PROJECT,
  WH_N_PROFILES,
} WhProfile;

#define WH_NO_ROW G_MAXUINT

typedef struct _WhContext WhContext;

/* Conditions with a name of their own, which the language cannot say otherwise. */
typedef enum
{
  /* of a package */
  WH_PREDICATE_ZIP_AT_TOP_LEVEL,
  WH_PREDICATE_ALL_FILES_PRESENT,
  WH_PREDICATE_COLUMNS_MATCH,
  WH_PREDICATE_COLUMNS_IN_ORDER,
  WH_PREDICATE_UTF8_TEXT,
  WH_PREDICATE_CSV_QUOTING,
  WH_PREDICATE_LEADING_ZEROES_KEPT,
  WH_PREDICATE_NO_HIDDEN_CHARACTERS,
  /* of stays, projects and periods */
  WH_PREDICATE_ONE_PER_DAY,
  WH_PREDICATE_ONE_STAY,
  WH_PREDICATE_OVERLAPS_SAME_PROJECT,
  WH_PREDICATE_STARTS_IN_SAME_PROJECT,
  WH_PREDICATE_DOUBLE_NIGHT,
  WH_PREDICATE_PARTICIPATING,
  WH_PREDICATE_OVERLAPS_PARTICIPATION,
  WH_PREDICATE_WITHIN_PARTICIPATION,
  WH_PREDICATE_PARTICIPATION_COVERS_OPERATION,
  WH_PREDICATE_OPERATING_IN_PERIOD,
  WH_PREDICATE_PARTICIPATING_IN_PERIOD,
  WH_PREDICATE_ACTIVE_IN_PERIOD,
  WH_PREDICATE_OPEN_IN_PERIOD,
  WH_PREDICATE_EVERY_PROJECT_HAS_ORGANIZATION,
  WH_PREDICATE_ASKS_WITHOUT_RULE,
  WH_PREDICATE_ANSWERED,
  WH_N_PREDICATES,
} WhPredicate;

/**
 * WhContextClass:
 * @n_rows: how many rows of the file there are
 * @value: what a row's column holds; text stays valid while the rows do. Keys and references are text
 * @first: the first row whose @column holds @key, or %WH_NO_ROW; never for an empty key
 * @next: the row after @row with the same value in @column, or %WH_NO_ROW
 * @predicate: (nullable): whether a package's predicate holds of a file, or of a cell of one of its rows
 * @is_blank: (nullable): whether the column is empty in every row; %NULL: it is not known
 * @is_saved: (nullable): whether the row was saved before; %NULL: all of them were
 *
 * Where conditions take their values from. Rows and columns are those of HUD's files (#WhFile): what stands in
 * several kinds of record is one row here. Two implement it: #WhFormContext over the few records that a form edits,
 * and #WhDataSet over a whole set.
 */
typedef struct
{
  guint (*n_rows) (WhContext *self, WhFileId file);
  void (*value) (WhContext *self, WhFileId file, guint row, guint column, WhValue *value);
  guint (*first) (WhContext *self, WhFileId file, guint column, const WhValue *key);
  guint (*next) (WhContext *self, WhFileId file, guint column, guint row);
  gboolean (*predicate) (WhContext *self, WhPredicate predicate, WhFileId file, guint row, const WhValue *cell);
  gboolean (*is_blank) (WhContext *self, WhFileId file, guint column);
  gboolean (*is_saved) (WhContext *self, WhFileId file, guint row);
} WhContextClass;

/* The head of every context; whoever makes one may set what stands here. */
struct _WhContext
{
  const WhContextClass *klass;
  WhDate today;
  WhProfile profile;
  gboolean entered_now; /* a person enters or edits the rows at this moment */
  /* (nullable): the community's setting for local(name, default) */
  gboolean (*setting) (const char *name, gint64 *value, gpointer data);
  gpointer setting_data;
  GHashTable *percentiles; /* (nullable): of a whole set; what percentile98 comes to, once worked out */
  gboolean percentiles_stand; /* what is not among them is not known either */
  struct _WhLastAsked *asked; /* (nullable): by rows of Enrollment, where they no longer change */
};

GHashTable *wh_percentiles_new (void);
guint wh_context_n_rows (WhContext *self, WhFileId file);

/**
 * wh_context_value:
 * @row: may be %WH_NO_ROW
 *
 * Returns: what the column holds; empty when there is no such row
 */
static inline WhValue
wh_context_value (WhContext *self, WhFileId file, guint row, guint column)
{
  WhValue value = WH_VALUE_NONE;

  if (row != WH_NO_ROW)
    self->klass->value (self, file, row, column, &value);
  return value;
}

guint wh_context_first (WhContext *self, WhFileId file, guint column, const WhValue *key);
guint wh_context_next (WhContext *self, WhFileId file, guint column, guint row);
WhDate wh_context_as_of (WhContext *self);
gboolean wh_profile_from_text (const char *text, WhProfile *profile);
const char *wh_profile_to_text (WhProfile profile);

G_END_DECLS
