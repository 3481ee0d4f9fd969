/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-problems.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-form-private.h"
#include "model/wh-privacy.h"
#include "rules/wh-check.h"

static const WhLayoutField *
field_with_column (WhForm *self, WhKindId kind, guint column)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);

      for (guint part = 0; field->kind == kind && part < field->n_columns; part++)
        if (field->columns[part] == column)
          return field;
    }
  return NULL;
}

/* Where a rule names several columns, the first one that the form asks is the place to put it right. */
static const WhLayoutField *
field_of (WhForm *self, WhKindId kind, const WhProblem *problem)
{
  const WhLayoutField *field = problem->column >= 0 ? field_with_column (self, kind, (guint) problem->column) : NULL;
  g_auto (GStrv) names = field == NULL ? g_strsplit (problem->rule->column, ";", -1) : NULL;

  for (guint i = 0; field == NULL && names[i] != NULL; i++)
    {
      int column = wh_kind_column (wh_kind (kind), names[i]);

      if (column >= 0)
        field = field_with_column (self, kind, (guint) column);
    }
  return field;
}

static gboolean
is_worse (const WhFormProblem *a, const WhFormProblem *b)
{
  if (a->blocks != b->blocks)
    return a->blocks;
  if ((a->rule != NULL) != (b->rule != NULL))
    return a->rule != NULL;
  return a->severity > b->severity;
}

/* One problem a question is enough: the worst one. */
static void
add (WhForm *self, WhFormProblem problem)
{
  if (problem.field->per != WH_PER_PERSON)
    problem.person = WH_FORM_HOUSEHOLD;
  for (guint i = 0; i < self->problems->len; i++)
    {
      WhFormProblem *other = &g_array_index (self->problems, WhFormProblem, i);

      if (other->field != problem.field || other->person != problem.person)
        continue;
      if (is_worse (&problem, other))
        *other = problem;
      return;
    }
  g_array_append_val (self->problems, problem);
}

/* What a project needs beside it is told on its page, when there has been time to add it. */
static gboolean
is_for_reader (WhForm *self, const WhRule *rule)
{
  if (self->layout->whom == WH_WHOM_NOBODY && rule->audience == WH_AUDIENCE_ADMINISTRATOR)
    return g_strcmp0 (rule->scope, "record") == 0;
  return rule->audience == WH_AUDIENCE_WORKER;
}

static gboolean
is_odd (WhFormPerson *person, const WhLayoutField *field)
{
  for (guint part = 0; part < field->n_columns; part++)
    if (wh_record_is_odd (person->now[field->kind], field->columns[part]))
      return TRUE;
  return FALSE;
}

static void
take_private (WhForm *self, WhFormPerson *who, gboolean away)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (who->now[k] != NULL && wh_privacy_of_kind (wh_kind (k)))
      {
        if (away)
          wh_form_context_remove (self->context, who->now[k]);
        else
          wh_form_context_add (self->context, who->now[k]);
      }
}

static gboolean
has_problem (GArray *problems, const WhProblem *problem)
{
  for (guint i = 0; i < problems->len; i++)
    if (g_array_index (problems, WhProblem, i).rule == problem->rule
        && g_array_index (problems, WhProblem, i).column == problem->column)
      return TRUE;
  return FALSE;
}

/* A problem beside an open question that there would not be without a private answer tells that answer to whoever
 * looks at the screen ("a disability is recorded", where all but HIV say no): the office's checks find it. */
static GArray *
find_open_problems (WhForm *self, WhFormPerson *who, WhRecord *record)
{
  GArray *found = wh_form_context_find_problems (self->context, record, FALSE);
  g_autoptr (GArray) without = NULL;

  if (found->len == 0 || wh_privacy_of_kind (wh_record_get_kind (record)))
    return found;
  take_private (self, who, TRUE);
  without = wh_form_context_find_problems (self->context, record, FALSE);
  take_private (self, who, FALSE);
  for (guint i = found->len; i > 0; i--)
    if (!has_problem (without, &g_array_index (found, WhProblem, i - 1)))
      g_array_remove_index (found, i - 1);
  return found;
}

/* What was wrong before this worker came keeps nobody from being taken in; and of a question without an answer it is
 * enough to say so (add_missing() does), unless the form cannot be saved like that. */
static void
add_rules (WhForm *self, guint person, WhRecord *record)
{
  WhKindId kind = wh_record_get_kind (record)->id;
  g_autoptr (GArray) found = find_open_problems (self, wh_form_person_at (self, person), record);

  for (guint i = 0; i < found->len; i++)
    {
      const WhProblem *problem = &g_array_index (found, WhProblem, i);
      const WhLayoutField *field = is_for_reader (self, problem->rule) ? field_of (self, kind, problem) : NULL;
      WhFieldState state = { FALSE };
      gboolean blocks;

      if (field == NULL || !(state = wh_form_get_state (self, person, field)).visible)
        continue;
      blocks = problem->blocks && !wh_form_is_untouched (wh_form_person_at (self, person), field);
      if (blocks || state.answered || is_odd (wh_form_person_at (self, person), field))
        add (self, (WhFormProblem) { person, person, field, problem->rule, problem->severity, blocks });
    }
}

/* A record cannot be made without the record that it belongs to and its own date (rule T007). */
static gboolean
keeps_from_saving (const WhLayoutField *field)
{
  const WhColumn *column = wh_layout_field_column (field, 0);

  return column->required && (column->type == WH_TYPE_REFERENCE || column->type == WH_TYPE_DATE);
}

static void
add_missing (WhForm *self, guint person)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);
      WhFieldState state = wh_form_get_state (self, person, field);

      if (state.visible && field->described != NULL && wh_form_local_is_odd (wh_form_person_at (self, person), field))
        add (self, (WhFormProblem) { person, person, field, NULL, WH_SEVERITY_ERROR, TRUE });
      else if (state.visible && state.required && !state.answered)
        add (self, (WhFormProblem) { person, person, field, NULL, WH_SEVERITY_WARNING, keeps_from_saving (field) });
    }
}

/**
 * wh_form_get_problems:
 *
 * Follows from the answers alone.  At most one problem a question.
 *
 * Returns: (transfer none) (element-type WhFormProblem): what is wrong or missing, person by person in the order of
 *   the questions
 */
GArray *
wh_form_get_problems (WhForm *self)
{
  g_return_val_if_fail (WH_IS_FORM (self), NULL);

  if (self->problems != NULL)
    return self->problems;
  self->problems = g_array_new (FALSE, FALSE, sizeof (WhFormProblem));
  for (guint p = 0; p < self->people->len; p++)
    {
      for (guint k = 0; k < WH_N_KINDS; k++)
        if (wh_form_person_at (self, p)->now[k] != NULL && wh_kind (k)->file != NULL)
          add_rules (self, p, wh_form_person_at (self, p)->now[k]);
      add_missing (self, p);
    }
  return self->problems;
}

/**
 * wh_form_find_problem:
 *
 * Returns: (nullable): what is wrong with the answer, or that it is missing
 */
const WhFormProblem *
wh_form_find_problem (WhForm *self, guint person, const WhLayoutField *field)
{
  GArray *problems = wh_form_get_problems (self);

  if (field->per != WH_PER_PERSON)
    person = WH_FORM_HOUSEHOLD;
  for (guint i = 0; i < problems->len; i++)
    {
      const WhFormProblem *problem = &g_array_index (problems, WhFormProblem, i);

      if (problem->field == field && problem->person == person)
        return problem;
    }
  return NULL;
}

/**
 * wh_form_problem_message:
 *
 * Returns: (transfer full): a sentence for the worker, without any answer in it
 */
char *
wh_form_problem_message (const WhFormProblem *problem)
{
  if (problem->rule != NULL)
    return g_strdup (wh_rule_get_message (problem->rule));
  if (problem->severity == WH_SEVERITY_ERROR)
    return g_strdup (_("This is not the kind of answer that the question takes."));
  return g_strdup (_("Not answered yet."));
}

/**
 * wh_form_can_save:
 *
 * Returns: whether nothing that is wrong keeps the form from being saved; what is missing does not
 */
gboolean
wh_form_can_save (WhForm *self)
{
  GArray *problems = wh_form_get_problems (self);

  for (guint i = 0; i < problems->len; i++)
    if (g_array_index (problems, WhFormProblem, i).blocks)
      return FALSE;
  return self->people->len > 0;
}

static void
count_field (WhForm *self, guint person, const WhLayoutField *field, WhFormProgress *progress)
{
  WhFieldState state = wh_form_get_state (self, person, field);
  const WhFormProblem *problem;

  if (!state.visible)
    return;
  problem = wh_form_find_problem (self, person, field);
  progress->n_wrong += problem != NULL && problem->blocks
                       && (state.answered || is_odd (wh_form_person_at (self, person == WH_FORM_HOUSEHOLD
                                                                                ? wh_form_speaker (self) : person),
                                                     field));
  if (!state.required)
    return;
  progress->n_expected++;
  progress->n_answered += state.answered;
}

/* Of private questions their number would tell the answers: each person's are one, and answered or not. */
static void
count_private (WhForm *self, guint person, const WhLayoutGroup *group, WhFormProgress *progress)
{
  WhFormProgress within = { 0 };

  for (guint f = 0; f < group->n_fields; f++)
    count_field (self, person, &group->fields[f], &within);
  progress->n_wrong += within.n_wrong;
  progress->n_expected += within.n_expected > 0;
  progress->n_answered += within.n_expected > 0 && within.n_answered == within.n_expected;
}

static void
count_group (WhForm *self, const WhLayoutGroup *group, guint person, WhFormProgress *progress)
{
  for (guint p = 0; group->private && p < self->people->len; p++)
    if (person == WH_FORM_HOUSEHOLD || person == p)
      count_private (self, p, group, progress);
  for (guint f = 0; !group->private && f < group->n_fields; f++)
    {
      const WhLayoutField *field = &group->fields[f];

      if (field->per != WH_PER_PERSON)
        count_field (self, WH_FORM_HOUSEHOLD, field, progress);
      for (guint p = 0; field->per == WH_PER_PERSON && p < self->people->len; p++)
        if (person == WH_FORM_HOUSEHOLD || person == p)
          count_field (self, p, field, progress);
    }
}

/**
 * wh_form_get_progress:
 * @person: index, or %WH_FORM_HOUSEHOLD for everyone together
 *
 * Returns: how many answers the page expects and has
 */
WhFormProgress
wh_form_get_progress (WhForm *self, const WhLayoutPage *page, guint person)
{
  WhFormProgress progress = { 0 };

  for (guint g = 0; g < page->n_groups; g++)
    count_group (self, &page->groups[g], person, &progress);
  return progress;
}
