/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-condition.h"

G_BEGIN_DECLS

/* A rule made ready for the rows of one file, or for one column of it. */
typedef struct
{
  const WhRule *rule;
  WhWalk walk;
  WhFileId file; /* whose rows are walked */
  int cell;      /* the column that `value` stands for; -1: none */
  gboolean expect_first; /* it is the cheaper of the two to ask */
  gboolean of_value_alone; /* of a cell: nothing else decides */
  gboolean needs_no_value; /* of a cell: one that holds something always meets it */
  gboolean needs_value; /* of a cell: an empty one always meets it */
  GArray *inputs; /* guint: the columns of the row that it hangs on; NULL: on which row it is */
  WhCondition *when;
  WhCondition *expect;
  WhCondition *warning_when; /* NULL: always as severe as the rule says */
} WhPreparedRule;

guint64 wh_rule_files (const WhRule *rule);
void wh_prepare_rule (const WhRule *rule, guint64 files, GPtrArray *prepared);
const GPtrArray *wh_prepared_rules (void);
gboolean wh_rule_is_private (const WhRule *rule, const WhKind *kind);
gboolean wh_prepared_rule_is_supported (const WhPreparedRule *self);
WhSeverity wh_prepared_rule_severity (const WhPreparedRule *self, WhContext *context, guint row);
gboolean wh_prepared_rule_fails (const WhPreparedRule *self, WhContext *context, guint row, const WhValue *cell);
void wh_prepared_rule_free (WhPreparedRule *self);

G_END_DECLS
