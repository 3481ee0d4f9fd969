/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "rules/wh-asks.h"
#include "rules/wh-context.h"
#include "rules/wh-rule.h"

G_BEGIN_DECLS

/**
 * WhFormContext:
 *
 * The records that a form works on and those they are checked against (client, enrollments of the household, project,
 * funders, continuum records ...). It reads the records at each question: what a person types counts at once. Records
 * refer to each other by id.
 */
typedef struct _WhFormContext WhFormContext;

WhFormContext *wh_form_context_new (void);
void wh_form_context_free (WhFormContext *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFormContext, wh_form_context_free)

WhContext *wh_form_context_get_context (WhFormContext *self);
void wh_form_context_set_audiences (WhFormContext *self, guint audiences);
void wh_form_context_add (WhFormContext *self, WhRecord *record);
void wh_form_context_remove (WhFormContext *self, WhRecord *record);

gboolean wh_form_context_test (WhFormContext *self, WhRecord *record, const char *condition);
const WhList *wh_form_context_get_list (WhFormContext *self, WhRecord *record, guint column);
WhAsked wh_form_context_asks (WhFormContext *self, WhRecord *record, guint column, WhStage stage);
WhAsked wh_form_context_asks_value (WhFormContext *self, WhRecord *record, guint column, int only_value,
                                    WhStage stage);

/* What a rule finds wrong with a record that a person edits. */
typedef struct
{
  const WhRule *rule; /* wh_rule_get_message() is for the person */
  int column;         /* of the record's kind; -1: the record as a whole */
  WhSeverity severity;
  gboolean blocks;    /* must be put right before the record is saved */
} WhProblem;

GArray *wh_form_context_find_problems (WhFormContext *self, WhRecord *record, gboolean only_blocking);

G_END_DECLS
