/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "form/wh-form-choices.h"
#include "form/wh-form-derive.h"

/* From the answers to what Save would keep, and to what is shown.  Questions are gone through in the order of the
 * layout, in which no branch depends on a later answer. */

#define NOT_COLLECTED 99 /* in every list that has it */

/**
 * wh_form_copy_column:
 *
 * Gives one record of a kind what another says in a column.
 */
void
wh_form_copy_column (WhRecord *to, WhRecord *from, guint column)
{
  g_autoptr (GString) buffer = g_string_new (NULL);

  if (wh_record_get_kind (to)->columns[column].type == WH_TYPE_REFERENCE)
    wh_record_set_reference (to, column, wh_record_get_reference (from, column),
                             wh_record_get_reference_text (from, column));
  else
    wh_record_set_cell (to, column, wh_record_get_cell (from, column, buffer));
}

static void
copy_record (WhRecord *to, WhRecord *from)
{
  for (guint unit = 0; unit < wh_record_get_kind (to)->n_units; unit++)
    wh_record_copy_unit (to, from, unit);
}

static void
set_if_there (WhRecord *record, const char *name, gint64 number)
{
  int column = wh_kind_column (wh_record_get_kind (record), name);

  if (column >= 0)
    wh_record_set_number (record, (guint) column, number);
}

/* A person's records refer to each other: a stay to its client, an assessment to both. */
static void
link_records (WhForm *self, WhFormPerson *person, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  char buffer[WH_ID_HEX_SIZE];

  for (guint i = 0; i < kind->n_columns; i++)
    {
      const WhKind *target = kind->columns[i].target;
      WhRecord *other = target != NULL && wh_form_has_kind (self, target->id) ? person->now[target->id] : NULL;

      if (other != NULL && other != record)
        wh_record_set_reference (record, i, wh_record_get_id (other), wh_record_export_id (other, buffer));
    }
}

static void
copy_shared (WhForm *self, WhFormPerson *person)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);

      for (guint part = 0; field->per != WH_PER_PERSON && part < field->n_columns; part++)
        wh_form_copy_column (person->now[field->kind], self->shared->now[field->kind], field->columns[part]);
    }
}

/* A record that was opened and left alone is saved as it was, with whatever it said before: an imported total that does
 * not add up, an answer whose branch is closed. */
static void
find_untouched (WhFormPerson *person)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    person->as_it_was[k] = person->was[k] != NULL && wh_record_changed_units (person->was[k], person->now[k]) == 0;
}

static void
begin (WhForm *self, WhFormPerson *person)
{
  WhRecord *stay = person->now[WH_KIND_ENROLLMENT];

  for (guint k = 0; k < WH_N_KINDS; k++)
    if (person->now[k] != NULL)
      copy_record (person->now[k], person->answers[k]);
  copy_shared (self, person);
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (person->now[k] != NULL && person->was[k] == NULL)
      {
        link_records (self, person, person->now[k]);
        if (wh_kind (k)->discriminator >= 0) /* which of a file's kinds it is: DisabilityType */
          wh_record_set_number (person->now[k], (guint) wh_kind (k)->discriminator, wh_kind (k)->discriminator_value);
      }
  if (stay != NULL && person->was[WH_KIND_ENROLLMENT] == NULL)
    wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, self->household_id);
  find_untouched (person);
}

/* Stage (5.03) and date (5.04) are those of the form, for every record that it makes. */
static void
date_records (WhForm *self, WhFormPerson *person)
{
  WhDate date = self->dated_by != NULL
                  ? wh_record_get_date (person->now[self->dated_by->kind], self->dated_by->columns[0]) : WH_DATE_NONE;

  for (guint k = 0; k < WH_N_KINDS; k++)
    if (person->now[k] != NULL && person->was[k] == NULL)
      {
        if (date != WH_DATE_NONE)
          set_if_there (person->now[k], "InformationDate", date);
        if (self->layout->collection_stage > 0)
          set_if_there (person->now[k], "DataCollectionStage", self->layout->collection_stage);
      }
}

/**
 * wh_form_is_date:
 *
 * Returns: whether the question asks nothing of the standard but the day of the records that the form makes (5.04)
 */
gboolean
wh_form_is_date (WhForm *self, const WhLayoutField *field)
{
  return field == self->dated_by && strcmp (wh_layout_field_column (field, 0)->name, "InformationDate") == 0;
}

/**
 * wh_form_is_asked:
 * @optional: (out): whether it may be asked but is never missed
 *
 * Returns: whether the standard asks the question of this person in this project (collection.csv)
 */
gboolean
wh_form_is_asked (WhForm *self, WhFormPerson *person, const WhLayoutField *field, gboolean *optional)
{
  WhRecord *record = person->now[field->kind];
  WhAsked asked = WH_ASKED_NOT;

  *optional = FALSE;
  if (field->described != NULL)
    return wh_form_local_is_asked (self, person, field);
  if (wh_kind (field->kind)->file == NULL)
    return wh_form_local_is_offered (self, person, field->kind); /* of what is our own the standard knows nothing */
  if (wh_layout_field_column (field, 0)->type == WH_TYPE_REFERENCE || wh_form_is_date (self, field))
    return TRUE; /* whose record it is, and of when, stands in every record */
  for (guint stage = 0; stage < WH_N_STAGES; stage++)
    if ((self->layout->stages >> stage & 1) != 0)
      asked = MAX (asked, wh_form_context_asks (self->context, record, field->columns[0], stage));
  *optional = asked == WH_ASKED_OPTIONAL;
  return asked != WH_ASKED_NOT;
}

/**
 * wh_form_is_value_asked:
 * @column: one that tells records of different elements apart (RecordType)
 *
 * Returns: whether the standard asks this person, in this project, for records with that value
 */
WhAsked
wh_form_is_value_asked (WhForm *self, WhRecord *record, guint column, const char *value)
{
  WhAsked asked = WH_ASKED_NOT;

  for (guint stage = 0; stage < WH_N_STAGES; stage++)
    if ((self->layout->stages >> stage & 1) != 0)
      asked = MAX (asked, wh_form_context_asks_value (self->context, record, column, atoi (value), stage));
  return asked;
}

/**
 * wh_form_is_open:
 *
 * Returns: whether the answers before it lead to this question
 */
gboolean
wh_form_is_open (WhForm *self, WhFormPerson *person, const WhLayoutField *field, guint part)
{
  const WhColumn *column = wh_layout_field_column (field, part);
  WhRecord *record = person->now[field->kind];

  if (field->kind == WH_KIND_LOCAL_FIELD)
    return wh_form_local_is_defined (record, field->columns[part]);
  return (column->depends_on == NULL || wh_form_context_test (self->context, record, column->depends_on))
         && (column->null_unless == NULL || wh_form_context_test (self->context, record, column->null_unless));
}

/**
 * wh_form_is_untouched:
 *
 * Returns: whether the question's answer stands as it was in a record that is known already
 */
gboolean
wh_form_is_untouched (WhFormPerson *person, const WhLayoutField *field)
{
  WhRecord *was = person->was[field->kind];

  for (guint part = 0; was != NULL && part < field->n_columns; part++)
    if (!wh_record_unit_equal (was, person->answers[field->kind], wh_layout_field_column (field, part)->unit))
      return FALSE;
  return was != NULL;
}

/* A choice that was not ticked is a no; but in a record that nobody touched, what is empty stays empty. */
static void
settle_ticks (WhFormPerson *person, const WhLayoutField *field)
{
  WhAnswerKind answer = wh_layout_field_answer (field);
  guint n_ticks = field->n_columns;

  if (wh_form_is_untouched (person, field))
    return;
  if (answer == WH_ANSWER_SOURCE)
    n_ticks = 1;
  else if (answer != WH_ANSWER_MULTI_CHOICE)
    return;
  else if (wh_layout_reason_list (field) != NULL)
    n_ticks--;
  for (guint part = 0; part < n_ticks; part++)
    if (wh_record_is_null (person->now[field->kind], field->columns[part]))
      wh_record_set_number (person->now[field->kind], field->columns[part], 0);
}

static void
suggest (WhForm *self, WhFormPerson *person, const WhLayoutField *field)
{
  WhRecord *record = person->now[field->kind];
  guint column = field->columns[0];

  if (person->was[field->kind] != NULL || !wh_record_is_null (record, column) || wh_record_is_odd (record, column))
    return;
  for (guint i = 0; i < field->n_suggestions; i++)
    if (field->suggestions[i].when == NULL
        || wh_form_context_test (self->context, record, field->suggestions[i].when))
      {
        if (strcmp (field->suggestions[i].value, "today") == 0)
          wh_record_set_number (record, column, self->today);
        else
          wh_record_set_cell (record, column, field->suggestions[i].value);
        return;
      }
}

/* What HUD's files may not leave empty says that nobody was asked: the veteran status of a child (3.07) is 99 and not
 * 0, since a no would never be asked about again when the child turns 18 (rule M003). */
static void
leave_unasked (WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  const WhList *list = described->required && described->n_choices == 1 ? described->choices[0].list : NULL;

  if (list != NULL && wh_list_option (list, NOT_COLLECTED) != NULL)
    wh_record_set_number (record, column, NOT_COLLECTED);
  else
    wh_record_set_null (record, column);
}

static void
settle_field (WhForm *self, WhFormPerson *person, const WhLayoutField *field)
{
  WhRecord *record = person->now[field->kind], *was = person->was[field->kind];
  gboolean optional;

  if (person->as_it_was[field->kind])
    return;
  if (!wh_form_is_asked (self, person, field, &optional))
    {
      for (guint part = 0; part < field->n_columns; part++)
        if (was != NULL)
          wh_form_copy_column (record, was, field->columns[part]);
        else
          leave_unasked (record, field->columns[part]);
      return;
    }
  if (field->compute != NULL)
    wh_form_derive (field->compute, record, field->columns[0]);
  if (wh_form_is_open (self, person, field, 0))
    {
      settle_ticks (person, field);
      suggest (self, person, field);
    }
  for (guint part = 0; part < field->n_columns; part++)
    if (!wh_form_is_open (self, person, field, part))
      wh_record_set_null (record, field->columns[part]);
}

/* The usual project of who fills in the form; and where there is one project, or one continuum of the project, nobody
 * needs to choose it. */
static void
suggest_choice (WhForm *self, const WhLayoutField *field)
{
  WhRecord *record = self->shared->now[field->kind];
  const char *usual = g_hash_table_lookup (self->usual, field);
  g_autoptr (GPtrArray) choices = NULL;

  if (!wh_form_choices_are_records (field) || !wh_record_is_null (record, field->columns[0]))
    return;
  choices = wh_form_get_choices (self, WH_FORM_HOUSEHOLD, field, 0);
  if (usual != NULL && wh_form_choices_find_value (choices, usual) >= 0)
    wh_form_set_cell (self, record, field->columns[0], usual);
  else if (choices->len == 1)
    wh_form_set_cell (self, record, field->columns[0], ((WhFormChoice *) g_ptr_array_index (choices, 0))->value);
}

/* What the household shares is settled before its people: they all get it. */
static void
settle_shared (WhForm *self)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (self->shared->now[k] != NULL)
      copy_record (self->shared->now[k], self->shared->answers[k]);
  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);

      if (field->per == WH_PER_PERSON)
        continue;
      suggest (self, self->shared, field);
      suggest_choice (self, field);
    }
}

/* Income is worked out from sources that stand after it or before it: derivations come once more at the end. */
static void
settle_computed (WhForm *self, WhFormPerson *person)
{
  gboolean optional;

  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);

      if (field->compute != NULL && !person->as_it_was[field->kind]
          && wh_form_is_asked (self, person, field, &optional))
        wh_form_derive (field->compute, person->now[field->kind], field->columns[0]);
    }
}

/* Sections, problems, rows and keys all ask for the same states after each answer. */
static void
forget_states (WhForm *self)
{
  g_hash_table_remove_all (self->shared->states);
  for (guint i = 0; i < self->people->len; i++)
    g_hash_table_remove_all (wh_form_person_at (self, i)->states);
}

/**
 * wh_form_settle:
 *
 * Works out from the answers what Save would keep.  Every change does so itself.
 */
void
wh_form_settle (WhForm *self)
{
  g_return_if_fail (WH_IS_FORM (self));

  g_clear_pointer (&self->problems, g_array_unref);
  settle_shared (self);
  for (guint p = 0; p < self->people->len; p++)
    begin (self, wh_form_person_at (self, p));
  for (guint p = 0; p < self->people->len; p++)
    {
      for (guint i = 0; i < self->fields->len; i++)
        settle_field (self, wh_form_person_at (self, p), g_ptr_array_index (self->fields, i));
      date_records (self, wh_form_person_at (self, p));
      settle_computed (self, wh_form_person_at (self, p));
    }
  forget_states (self);
}

static gboolean
is_needed (WhForm *self, WhFormPerson *person, const WhLayoutField *field)
{
  const WhColumn *column = wh_layout_field_column (field, 0);

  if (field->compute != NULL || g_strcmp0 (field->need, "no") == 0)
    return FALSE;
  /* Amount and tick of a source stand for themselves; whether there is any is the question before them. */
  if (wh_layout_field_answer (field) == WH_ANSWER_SOURCE)
    return FALSE;
  if (column->required_if != NULL
      && !wh_form_context_test (self->context, person->now[field->kind], column->required_if))
    return FALSE;
  return field->need == NULL || wh_form_context_test (self->context, person->now[field->kind], field->need);
}

static gboolean
is_answered (WhFormPerson *person, const WhLayoutField *field)
{
  WhRecord *record = person->now[field->kind];
  gboolean ticks = wh_layout_field_answer (field) == WH_ANSWER_MULTI_CHOICE;
  gboolean reasons = ticks && wh_layout_reason_list (field) != NULL;

  for (guint part = 0; part < field->n_columns; part++)
    {
      gboolean reason = reasons && part == field->n_columns - 1;

      if (ticks && !reason ? wh_record_get_number (record, field->columns[part]) == 1
                           : !wh_record_is_null (record, field->columns[part]))
        return TRUE;
    }
  return FALSE;
}

static WhFieldState
look_at_state (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFormPerson *answers = field->per == WH_PER_PERSON ? wh_form_person_at (self, person) : self->shared;
  WhFormPerson *who = field->per == WH_PER_PERSON ? answers : wh_form_person_at (self, wh_form_speaker (self));
  WhFieldState state = { FALSE };
  gboolean optional;

  if (who == NULL || !wh_form_is_asked (self, who, field, &optional) || !wh_form_is_open (self, who, field, 0))
    return state;
  state.visible = field->widget != WH_WIDGET_NONE;
  state.required = !optional && is_needed (self, who, field);
  state.answered = is_answered (who, field);
  state.suggested = state.answered && (field->n_suggestions > 0 || wh_form_choices_are_records (field))
                    && wh_record_is_null (answers->answers[field->kind], field->columns[0]);
  return state;
}

enum
{
  LOOKED_AT = 1 << 0,
  VISIBLE = 1 << 1,
  REQUIRED = 1 << 2,
  ANSWERED = 1 << 3,
  SUGGESTED = 1 << 4,
};

/**
 * wh_form_get_state:
 * @person: index; ignored where the question is the household's
 *
 * Follows from the answers alone.
 *
 * Returns: what is to be shown of the question
 */
WhFieldState
wh_form_get_state (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFormPerson *answers = field->per == WH_PER_PERSON ? wh_form_person_at (self, person) : self->shared;
  guint known = answers != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (answers->states, field)) : 0;
  WhFieldState state;

  if (known != 0)
    return (WhFieldState) { (known & VISIBLE) != 0, (known & REQUIRED) != 0, (known & ANSWERED) != 0,
                            (known & SUGGESTED) != 0 };
  state = look_at_state (self, person, field);
  known = LOOKED_AT | (state.visible ? VISIBLE : 0) | (state.required ? REQUIRED : 0)
          | (state.answered ? ANSWERED : 0) | (state.suggested ? SUGGESTED : 0);
  if (answers != NULL)
    g_hash_table_insert (answers->states, (gpointer) field, GUINT_TO_POINTER (known));
  return state;
}

/**
 * wh_form_explain:
 * @person: index; ignored where the question is the household's
 *
 * Returns: (nullable): what the standard means with the question in this project, in a worker's language
 */
const char *
wh_form_explain (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFormPerson *who = wh_form_person_at (self, field->per == WH_PER_PERSON ? person : wh_form_speaker (self));

  for (guint i = 0; who != NULL && i < field->n_explanations; i++)
    if (wh_form_context_test (self->context, who->now[field->kind], field->explanations[i].when))
      return g_dgettext (GETTEXT_PACKAGE, field->explanations[i].text);
  return NULL;
}

/**
 * wh_form_asks_page:
 *
 * Returns: whether the page asks anything of anybody as things stand
 */
gboolean
wh_form_asks_page (WhForm *self, const WhLayoutPage *page)
{
  for (guint g = 0; g < page->n_groups; g++)
    for (guint f = 0; f < page->groups[g].n_fields; f++)
      for (guint person = 0; person < self->people->len; person++)
        if (wh_form_get_state (self, person, &page->groups[g].fields[f]).visible)
          return TRUE;
  return FALSE;
}
