/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-local-questions.h"

#include <stdlib.h>
#include <string.h>

/* One answer: as its record keeps it, and as a form takes it apart into columns.  Both write cells as HUD's files do;
 * of several options the numbers are joined by a stroke. */

/**
 * wh_local_question_is_ended:
 *
 * Returns: whether nobody is asked it any more on that day
 */
gboolean
wh_local_question_is_ended (const WhLocalQuestion *self, WhDate day)
{
  WhDate end = wh_record_get_date (self->field, WH_LOCAL_FIELD_END_DATE);

  return end != WH_DATE_NONE && end < day;
}

/**
 * wh_local_question_is_offered:
 * @code: of an option, or of a reason why there is no answer
 *
 * Returns: whether it may be chosen on that day
 */
gboolean
wh_local_question_is_offered (const WhLocalQuestion *self, GPtrArray *definitions, int code, WhDate day)
{
  const WhId *list = wh_record_get_reference (self->field, WH_LOCAL_FIELD_LOCAL_LIST_ID);

  for (guint i = 0; list != NULL && i < definitions->len; i++)
    {
      WhRecord *record = g_ptr_array_index (definitions, i);
      const WhId *of = wh_record_is (record, WH_KIND_LOCAL_OPTION)
                         ? wh_record_get_reference (record, WH_LOCAL_OPTION_LOCAL_LIST_ID) : NULL;

      if (of != NULL && wh_id_equal (of, list)
          && wh_record_get_number_or (record, WH_LOCAL_OPTION_OPTION_NUMBER, -1) == code)
        {
          WhDate end = wh_record_get_date (record, WH_LOCAL_OPTION_END_DATE);

          return end == WH_DATE_NONE || end >= day;
        }
    }
  return TRUE;
}

static guint
column_of (WhRecord *answer, const char *name)
{
  return (guint) wh_kind_column (wh_record_get_kind (answer), name);
}

static gboolean
is_among (const char *joined, int code)
{
  g_auto (GStrv) codes = g_strsplit (joined != NULL ? joined : "", "|", -1);
  g_autofree char *wanted = g_strdup_printf ("%d", code);

  return g_strv_contains ((const char *const *) codes, wanted);
}

/**
 * wh_local_question_read:
 * @answer: as it was saved
 * @row: of the description of the form's local answers: its columns of this question are set
 */
void
wh_local_question_read (const WhLocalQuestion *self, WhRecord *answer, WhRecord *row)
{
  const char *text = wh_record_get_text (answer, column_of (answer, "AnswerText"));
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *reason = wh_record_get_cell (answer, column_of (answer, "NoAnswer"), buffer);
  guint last = self->first + self->n_columns - 1;

  if (self->type != WH_LOCAL_SEVERAL)
    {
      wh_record_set_cell (row, self->first, text != NULL ? text : reason);
      return;
    }
  for (guint i = 0; i + 1 < self->n_columns; i++)
    wh_record_set_number (row, self->first + i, is_among (text, self->codes[i]));
  wh_record_set_cell (row, last, reason);
}

static gboolean
has_column (const WhLocalQuestion *self, const char *code)
{
  for (guint i = 0; i + 1 < self->n_columns; i++)
    if (self->codes[i] == atoi (code))
      return TRUE;
  return FALSE;
}

/* What was ticked before and is not offered any more stays ticked. */
static char *
join_ticks (const WhLocalQuestion *self, WhRecord *row, const char *before)
{
  g_auto (GStrv) codes = g_strsplit (before != NULL ? before : "", "|", -1);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i + 1 < self->n_columns; i++)
    if (wh_record_get_number_or (row, self->first + i, 0) == 1)
      g_string_append_printf (joined, "%s%d", joined->len > 0 ? "|" : "", self->codes[i]);
  for (guint i = 0; codes[i] != NULL; i++)
    if (*codes[i] != '\0' && !has_column (self, codes[i]))
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? "|" : "", codes[i]);
  return g_string_free (joined, FALSE);
}

/* 8, 9 and 99 say why there is no answer, unless the list has an option of that number. */
static gboolean
is_reason (const WhLocalQuestion *self, WhRecord *row, const char *cell)
{
  const WhColumn *column = &wh_record_get_kind (row)->columns[self->first];
  const WhOption *option = column->n_choices > 0 ? wh_list_option_by_value (column->choices[0].list, cell) : NULL;
  const WhOption *reason = wh_list_option_by_value (wh_list_by_id ("own.local_no_answer"), cell);

  return option != NULL && reason != NULL
         && (self->type == WH_LOCAL_YES_NO || strcmp (option->text, reason->text) == 0);
}

/**
 * wh_local_question_write:
 * @row: of the form's local answers
 * @answer: takes what the form says now
 *
 * Returns: whether there is an answer, or a reason why there is none
 */
gboolean
wh_local_question_write (const WhLocalQuestion *self, WhRecord *row, WhRecord *answer)
{
  guint text = column_of (answer, "AnswerText"), reason = column_of (answer, "NoAnswer");
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell = wh_record_get_cell (row, self->first + self->n_columns - 1, buffer);
  g_autofree char *said = NULL;

  if (self->type == WH_LOCAL_SEVERAL)
    said = *cell == '\0' ? join_ticks (self, row, wh_record_get_text (answer, text)) : NULL;
  else if (is_reason (self, row, cell))
    said = NULL;
  else
    said = g_strdup (cell);
  wh_record_set_cell (answer, reason, said == NULL ? cell : "");
  wh_record_set_cell (answer, text, said != NULL ? said : "");
  return !wh_record_is_null (answer, text) || !wh_record_is_null (answer, reason);
}
