/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-private.h"

#include <stdlib.h>

/* Local questions within a form.  A person's answers of one kind are one record there, whose columns are the questions
 * (wh-local-questions.c): so they are set, shown, suggested and paused as everything else.  Only here it is known that
 * each answer is a record of its own. */

/**
 * wh_form_new_with_local:
 * @today: the realm's
 * @definitions: (element-type WhRecord) (nullable): local questions and the options of their lists
 *
 * Returns: (transfer full): a form without people that asks also what the community asks itself, on a page after the
 *   standard's
 */
WhForm *
wh_form_new_with_local (const WhLayout *layout, WhDate today, GPtrArray *definitions)
{
  WhLocalQuestions *local = definitions != NULL ? wh_local_questions_new (layout, definitions, today) : NULL;

  return wh_form_make (layout, today, local, definitions);
}

/**
 * wh_form_kind:
 *
 * Returns: the description of the form's record of that kind: of local answers all of them together
 */
const WhKind *
wh_form_kind (WhForm *self, guint kind)
{
  const WhKind *local = self->local != NULL ? wh_local_questions_get_kind (self->local, kind) : NULL;

  return local != NULL ? local : wh_kind (kind);
}

static const WhId *
reference_of (WhRecord *record, const char *name)
{
  int column = wh_kind_column (wh_record_get_kind (record), name);

  return column >= 0 ? wh_record_get_reference (record, (guint) column) : NULL;
}

static WhRecord *
find_answer (WhForm *self, WhFormPerson *who, const WhLocalQuestion *question)
{
  for (guint i = 0; who->local != NULL && i < who->local->len; i++)
    if (wh_local_questions_of_answer (self->local, g_ptr_array_index (who->local, i)) == question)
      return g_ptr_array_index (who->local, i);
  return NULL;
}

static gboolean
is_filled (WhRecord *row, const WhLocalQuestion *question)
{
  for (guint i = 0; i < question->n_columns; i++)
    if (!wh_record_is_null (row, question->first + i) || wh_record_is_odd (row, question->first + i))
      return TRUE;
  return FALSE;
}

static const char *
changed_at (WhRecord *record)
{
  return wh_record_get_text (record, (guint) wh_kind_column (wh_record_get_kind (record), "DateUpdated"));
}

/* Two desks may have answered the same of a person: the later one counts, and the other is seen in their history. */
static gboolean
is_outdone (WhForm *self, WhFormPerson *who, const WhLocalQuestion *question, WhRecord *record)
{
  WhRecord *other = find_answer (self, who, question);

  if (other == NULL)
    return FALSE;
  if (wh_id_equal (wh_record_get_id (other), wh_record_get_id (record))
      || g_strcmp0 (changed_at (other), changed_at (record)) > 0)
    return TRUE;
  g_ptr_array_remove (who->local, other);
  return FALSE;
}

/**
 * wh_form_local_take:
 * @record: of somebody's
 *
 * Takes an answer to one of the form's local questions as it stands in the store.  What somebody has typed already
 * stays.
 *
 * Returns: whether it is an answer to a local question
 */
gboolean
wh_form_local_take (WhForm *self, WhFormPerson *who, WhRecord *record)
{
  WhKindId kind = wh_record_get_kind (record)->id;
  const WhLocalQuestion *question;

  if (wh_kind_column (wh_record_get_kind (record), "LocalFieldID") < 0)
    return FALSE;
  question = self->local != NULL ? wh_local_questions_of_answer (self->local, record) : NULL;
  if (question == NULL || is_outdone (self, who, question, record))
    return TRUE;
  if (who->local == NULL)
    who->local = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (who->local, wh_record_copy (record));
  if (who->was[kind] == NULL)
    who->was[kind] = wh_record_new_with_id (wh_form_kind (self, kind), wh_record_get_id (who->answers[kind]));
  wh_local_question_read (question, record, who->was[kind]);
  if (!is_filled (who->answers[kind], question))
    wh_local_question_read (question, record, who->answers[kind]);
  return TRUE;
}

static gboolean
is_answer_of (WhRecord *record, WhRecord *client)
{
  return wh_record_is (record, WH_KIND_LOCAL_CLIENT_ANSWER)
         && reference_of (record, "PersonalID") != NULL
         && wh_id_equal (reference_of (record, "PersonalID"), wh_record_get_id (client));
}

static void
forget_client (WhForm *self, WhFormPerson *who)
{
  WhKindId kind = WH_KIND_LOCAL_CLIENT_ANSWER;

  for (guint i = who->local != NULL ? who->local->len : 0; i > 0; i--)
    if (wh_record_is (g_ptr_array_index (who->local, i - 1), kind))
      g_ptr_array_remove_index (who->local, i - 1);
  if (who->was[kind] == NULL)
    return;
  g_clear_object (&who->was[kind]);
  g_clear_object (&who->answers[kind]);
  g_clear_object (&who->now[kind]);
  who->answers[kind] = wh_record_new (wh_form_kind (self, kind));
  who->now[kind] = wh_record_copy (who->answers[kind]);
}

/**
 * wh_form_local_relink:
 *
 * Gives up what was said of whom the person was taken for, and gives them what is said of who they are.
 */
void
wh_form_local_relink (WhForm *self, WhFormPerson *who)
{
  forget_client (self, who);
  wh_form_local_know (self, who);
}

/**
 * wh_form_local_know:
 *
 * Gives the person what the setting's records say of them, now that it is known who they are.
 */
void
wh_form_local_know (WhForm *self, WhFormPerson *who)
{
  WhRecord *client = who->was[WH_KIND_CLIENT];

  if (self->local == NULL || wh_local_questions_get_kind (self->local, WH_KIND_LOCAL_CLIENT_ANSWER) == NULL)
    return;
  for (guint i = 0; client != NULL && i < self->setting->len; i++)
    if (is_answer_of (g_ptr_array_index (self->setting, i), client))
      wh_form_local_take (self, who, g_ptr_array_index (self->setting, i));
}

/**
 * wh_form_local_meet:
 * @record: that has come into the setting
 *
 * Gives it to the person of whom it says something.
 */
void
wh_form_local_meet (WhForm *self, WhRecord *record)
{
  for (guint i = 0; self->local != NULL && i < self->people->len; i++)
    {
      WhFormPerson *who = g_ptr_array_index (self->people, i);

      if (who->was[WH_KIND_CLIENT] != NULL && is_answer_of (record, who->was[WH_KIND_CLIENT]))
        wh_form_local_take (self, who, record);
    }
}

static WhRecord *
project_of (WhForm *self, WhFormPerson *who)
{
  WhRecord *stay = who->now[WH_KIND_ENROLLMENT];
  const WhId *id = stay != NULL ? wh_record_get_reference (stay, WH_ENROLLMENT_PROJECT_ID) : NULL;

  for (guint i = 0; id != NULL && i < self->setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (self->setting, i);

      if (wh_record_is (record, WH_KIND_PROJECT) && wh_id_equal (wh_record_get_id (record), id))
        return record;
    }
  return NULL;
}

static WhDate
date_in (WhForm *self, WhRecord *const *records)
{
  WhRecord *record = self->dated_by != NULL ? records[self->dated_by->kind] : NULL;

  return record != NULL ? wh_record_get_date (record, self->dated_by->columns[0]) : WH_DATE_NONE;
}

static WhDate
information_date (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "InformationDate");

  return column >= 0 ? wh_record_get_date (record, (guint) column) : WH_DATE_NONE;
}

/* The day that the form says; where it corrects what was recorded, and does not ask for the day, the day of that. */
static WhDate
form_date (WhForm *self, WhFormPerson *who)
{
  WhDate date = date_in (self, who->now);

  for (guint k = 0; date == WH_DATE_NONE && k < WH_N_KINDS; k++)
    if (who->was[k] != NULL)
      date = information_date (who->was[k]);
  for (guint i = 0; date == WH_DATE_NONE && who->local != NULL && i < who->local->len; i++)
    if (!wh_record_is (g_ptr_array_index (who->local, i), WH_KIND_LOCAL_CLIENT_ANSWER))
      date = information_date (g_ptr_array_index (who->local, i));
  return date != WH_DATE_NONE ? date : self->today;
}

/**
 * wh_form_local_is_asked:
 *
 * Returns: whether the local question is asked of the person: in this project, on this day; one that was answered is
 *   shown in any case
 */
gboolean
wh_form_local_is_asked (WhForm *self, WhFormPerson *who, const WhLayoutField *field)
{
  const WhLocalQuestion *question = wh_local_questions_find (self->local, field);

  g_return_val_if_fail (question != NULL, FALSE);

  if (find_answer (self, who, question) != NULL)
    return TRUE;
  return !wh_local_question_is_ended (question, form_date (self, who))
         && wh_local_applies (question->field, project_of (self, who));
}

/**
 * wh_form_local_gives:
 * @service: any record to choose
 *
 * Returns: whether it is no local service, or one that the person's project offers on that day, or has chosen before
 */
gboolean
wh_form_local_gives (WhForm *self, WhFormPerson *who, WhRecord *service)
{
  WhRecord *given = who->now[WH_KIND_LOCAL_SERVICE_GIVEN], *was = who->was[WH_KIND_LOCAL_SERVICE_GIVEN];
  const WhId *chosen = was != NULL ? wh_record_get_reference (was, WH_LOCAL_SERVICE_GIVEN_LOCAL_SERVICE_ID) : NULL;
  WhDate day = given != NULL ? wh_record_get_date (given, WH_LOCAL_SERVICE_GIVEN_DATE_PROVIDED) : WH_DATE_NONE;
  WhDate end;

  if (!wh_record_is (service, WH_KIND_LOCAL_SERVICE))
    return TRUE;
  if (chosen != NULL && wh_id_equal (chosen, wh_record_get_id (service)))
    return TRUE;
  end = wh_record_get_date (service, WH_LOCAL_SERVICE_END_DATE);
  return (end == WH_DATE_NONE || end >= (day != WH_DATE_NONE ? day : self->today))
         && wh_local_applies (service, project_of (self, who));
}

/**
 * wh_form_local_is_offered:
 * @kind: one of our own
 *
 * Returns: whether the form has anything to ask about it: of a service given, that there is a service to give
 */
gboolean
wh_form_local_is_offered (WhForm *self, WhFormPerson *who, WhKindId kind)
{
  if (kind != WH_KIND_LOCAL_SERVICE_GIVEN || who->was[kind] != NULL)
    return TRUE;
  for (guint i = 0; i < self->setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (self->setting, i);

      if (wh_record_is (record, WH_KIND_LOCAL_SERVICE) && wh_form_local_gives (self, who, record))
        return TRUE;
    }
  return FALSE;
}

/**
 * wh_form_local_is_defined:
 * @field: a local question while it is defined
 *
 * Returns: whether what was said of it leads to that column: only choices have a list, and people are found by what
 *   was written about them
 */
gboolean
wh_form_local_is_defined (WhRecord *field, guint column)
{
  gint64 type = wh_record_get_number_or (field, WH_LOCAL_FIELD_ANSWER_TYPE, 0);

  if (column == WH_LOCAL_FIELD_LOCAL_LIST_ID)
    return type == WH_LOCAL_CHOICE || type == WH_LOCAL_SEVERAL;
  if (column == WH_LOCAL_FIELD_FIND_BY)
    return (type == WH_LOCAL_TEXT || type == WH_LOCAL_NUMBER)
           && wh_record_get_number_or (field, WH_LOCAL_FIELD_ABOUT_WHAT, 0) == WH_LOCAL_PERSON;
  return TRUE;
}

/**
 * wh_form_local_is_odd:
 *
 * Returns: whether what was typed is no answer of the question's kind, or too long: no rule of the standard says it
 */
gboolean
wh_form_local_is_odd (WhFormPerson *who, const WhLayoutField *field)
{
  WhRecord *row = who->now[field->kind];

  for (guint part = 0; part < field->n_columns; part++)
    {
      const WhColumn *column = wh_layout_field_column (field, part);
      const char *text = column->type == WH_TYPE_TEXT ? wh_record_get_text (row, field->columns[part]) : NULL;

      if (wh_record_is_odd (row, field->columns[part]))
        return TRUE;
      if (text != NULL && column->size > 0 && g_utf8_strlen (text, -1) > (glong) column->size)
        return TRUE;
    }
  return FALSE;
}

/**
 * wh_form_local_keep_offered:
 * @choices: (element-type WhFormChoice):
 *
 * Takes away the options that have ended, but for the one that was chosen before.
 */
void
wh_form_local_keep_offered (WhForm *self, WhFormPerson *who, const WhLayoutField *field, GPtrArray *choices)
{
  const WhLocalQuestion *question = wh_local_questions_find (self->local, field);
  g_autoptr (GString) buffer = g_string_new (NULL);

  g_return_if_fail (question != NULL);

  for (guint i = choices->len; i > 0 && question->type == WH_LOCAL_CHOICE; i--)
    {
      const WhFormChoice *choice = g_ptr_array_index (choices, i - 1);
      WhRecord *was = who->was[field->kind];

      if (!wh_local_question_is_offered (question, self->definitions, atoi (choice->value), form_date (self, who))
          && (was == NULL || !g_str_equal (wh_record_get_cell (was, field->columns[0], buffer), choice->value)))
        g_ptr_array_remove_index (choices, i - 1);
    }
}

static void
set_reference (WhRecord *record, const char *name, WhRecord *target)
{
  int column = wh_kind_column (wh_record_get_kind (record), name);
  char hex[WH_ID_HEX_SIZE];

  if (column >= 0 && target != NULL)
    wh_record_set_reference (record, (guint) column, wh_record_get_id (target), wh_record_export_id (target, hex));
}

static void
set_number (WhRecord *record, const char *name, gint64 number)
{
  int column = wh_kind_column (wh_record_get_kind (record), name);

  if (column >= 0)
    wh_record_set_number (record, (guint) column, number);
}

static void
add_new (WhForm *self, WhFormPerson *who, const WhLocalQuestion *question, WhChangeGroup *group)
{
  g_autoptr (WhRecord) answer = wh_record_new (wh_kind (question->kind));

  if (!wh_local_question_write (question, who->now[question->kind], answer))
    return;
  set_reference (answer, "LocalFieldID", question->field);
  set_reference (answer, "PersonalID", who->now[WH_KIND_CLIENT]);
  set_reference (answer, "EnrollmentID", who->now[WH_KIND_ENROLLMENT]);
  set_number (answer, "InformationDate", form_date (self, who));
  set_number (answer, "DataCollectionStage", self->layout->collection_stage);
  wh_change_group_add (group, wh_change_new_put (answer));
}

/* What is said of a person is said today; what was said on an occasion goes along when the occasion's day is put
 * right. */
static void
add_corrected (WhForm *self, WhFormPerson *who, const WhLocalQuestion *question, WhRecord *was, WhChangeGroup *group)
{
  g_autoptr (WhRecord) now = wh_record_copy (was);
  WhDate before = date_in (self, who->was), after = date_in (self, who->now);
  gboolean moved = before != WH_DATE_NONE && after != WH_DATE_NONE && before != after;

  wh_local_question_write (question, who->now[question->kind], now);
  if (question->kind != WH_KIND_LOCAL_CLIENT_ANSWER ? moved : wh_record_changed_units (was, now) != 0)
    set_number (now, "InformationDate", form_date (self, who));
  wh_change_group_add (group, wh_change_new_set (was, now));
}

/**
 * wh_form_local_add_changes:
 * @kind: of answers to local questions
 *
 * Adds what Save does with the person's answers of that kind: each is a record of its own.
 */
void
wh_form_local_add_changes (WhForm *self, WhFormPerson *who, WhKindId kind, WhChangeGroup *group)
{
  for (guint i = 0; i < wh_local_questions_get_n (self->local); i++)
    {
      const WhLocalQuestion *question = wh_local_questions_at (self->local, i);
      WhRecord *was = question->kind == kind ? find_answer (self, who, question) : NULL;

      if (question->kind != kind)
        continue;
      if (was != NULL)
        add_corrected (self, who, question, was, group);
      else
        add_new (self, who, question, group);
    }
}
