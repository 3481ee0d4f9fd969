/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-choices.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-form-private.h"
#include "model/wh-name.h"

/**
 * wh_form_choice_new:
 *
 * Returns: (transfer full): an answer to choose
 */
WhFormChoice *
wh_form_choice_new (const char *value, const char *code, const char *text, gboolean reason)
{
  WhFormChoice *choice = g_new0 (WhFormChoice, 1);

  choice->value = g_strdup (value);
  choice->code = g_strdup (code);
  choice->text = g_strdup (text);
  choice->reason = reason;
  return choice;
}

/**
 * wh_form_choice_free:
 */
void
wh_form_choice_free (WhFormChoice *choice)
{
  g_free (choice->value);
  g_free (choice->code);
  g_free (choice->text);
  g_free (choice);
}

/**
 * wh_form_choices_are_records:
 *
 * Returns: whether the choices are records of the setting (projects, a project's continuums) and not a list of the
 *   standard
 */
gboolean
wh_form_choices_are_records (const WhLayoutField *field)
{
  return wh_layout_field_column (field, 0)->type == WH_TYPE_REFERENCE || wh_layout_field_rows (field, NULL) != NULL;
}

/* "30|17|24": the codes that a column does not take though its list has them. */
static gboolean
is_left_out (const char *not_in, const char *value)
{
  gsize length = strlen (value);

  for (const char *p = not_in; p != NULL; p = strchr (p, '|') ? strchr (p, '|') + 1 : NULL)
    if (strncmp (p, value, length) == 0 && (p[length] == '|' || p[length] == '\0'))
      return TRUE;
  return FALSE;
}

/* 8, 9 and 99 mean the same in every list that has them beside 99. */
static gboolean
is_reason (const WhList *list, const WhOption *option)
{
  return option->number == 99 || ((option->number == 8 || option->number == 9) && wh_list_option (list, 99) != NULL
                                  && wh_list_option (list, 8) != NULL && wh_list_option (list, 9) != NULL);
}

static void
add_list (GPtrArray *choices, const WhList *list, const WhColumn *column)
{
  for (guint i = 0; i < list->n_options; i++)
    {
      const WhOption *option = &list->options[i];

      if (!is_left_out (column->not_in, option->value))
        g_ptr_array_add (choices, wh_form_choice_new (option->value, option->value,
                                                      g_dgettext (GETTEXT_PACKAGE, option->text),
                                                      is_reason (list, option)));
    }
}

/* Where a column tells records of different elements apart (RecordType), it takes the values that are asked of this
 * person in this project, and none where the standard offers none. */
static void
keep_asked (WhForm *self, GPtrArray *choices, WhRecord *record, guint column)
{
  if (wh_asks_only_column (wh_record_get_kind (record)) != (int) column)
    return;
  for (guint i = choices->len; i > 0; i--)
    if (wh_form_is_value_asked (self, record, column, ((WhFormChoice *) g_ptr_array_index (choices, i - 1))->value)
        == WH_ASKED_NOT)
      g_ptr_array_remove_index (choices, i - 1);
}

/* What both records say of the same other one must agree: a continuum of the project that was chosen. */
static gboolean
agrees (WhRecord *row, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (row), *mine = wh_record_get_kind (record);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      int column = kind->columns[i].target != NULL ? wh_kind_column (mine, kind->columns[i].name) : -1;
      const WhId *a = wh_record_get_reference (row, i), *b;

      if (column < 0 || kind->columns[i].target->id == WH_KIND_USER || mine->columns[column].type != WH_TYPE_REFERENCE)
        continue;
      b = wh_record_get_reference (record, (guint) column);
      if (a == NULL || b == NULL || !wh_id_equal (a, b))
        return FALSE;
    }
  return TRUE;
}

static void
add_records (WhForm *self, WhFormPerson *who, GPtrArray *choices, const WhKind *target)
{
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < self->setting->len; i++)
    {
      WhRecord *row = g_ptr_array_index (self->setting, i);
      const char *name = wh_record_get_kind (row) == target ? wh_name_of_record (row) : NULL;

      if (name != NULL && wh_form_local_gives (self, who, row))
        g_ptr_array_add (choices, wh_form_choice_new (wh_id_to_hex (wh_record_get_id (row), hex), NULL, name, FALSE));
    }
}

static void
add_rows (WhForm *self, GPtrArray *choices, const WhKind *target, guint column, WhRecord *record)
{
  for (guint i = 0; i < self->setting->len; i++)
    {
      WhRecord *row = g_ptr_array_index (self->setting, i);
      const char *value;

      if (wh_record_get_kind (row) != target || !agrees (row, record))
        continue;
      value = wh_record_get_text (row, column);
      if (value != NULL && wh_form_choices_find_value (choices, value) < 0)
        g_ptr_array_add (choices, wh_form_choice_new (value, NULL, value, FALSE));
    }
}

static int
by_text (gconstpointer a, gconstpointer b)
{
  const WhFormChoice *x = *(WhFormChoice *const *) a, *y = *(WhFormChoice *const *) b;

  return g_utf8_collate (x->text, y->text);
}

/**
 * wh_form_get_choices:
 * @person: index; ignored where the question is the household's
 * @part: which of the question's columns
 *
 * Follows from the answers alone: the list that the record's other answers ask for, without the codes that the column
 * does not take; or the records of the setting that fit.
 *
 * Returns: (transfer full) (element-type WhFormChoice): the answers to choose from, in the standard's order
 */
GPtrArray *
wh_form_get_choices (WhForm *self, guint person, const WhLayoutField *field, guint part)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_form_choice_free);
  const WhColumn *column = wh_layout_field_column (field, part);
  WhFormPerson *who = wh_form_person_at (self, field->per == WH_PER_PERSON ? person : WH_FORM_HOUSEHOLD);
  const WhKind *rows;
  guint at = 0;

  if (who == NULL)
    return choices;
  rows = wh_layout_field_rows (field, &at);
  if (column->type == WH_TYPE_REFERENCE)
    add_records (self, who, choices, column->target);
  else if (rows != NULL)
    add_rows (self, choices, rows, at, who->now[field->kind]);
  else if (column->n_choices == 1 && column->choices[0].when == NULL)
    add_list (choices, column->choices[0].list, column);
  else if (column->n_choices > 0)
    {
      const WhList *list = wh_form_context_get_list (self->context, who->now[field->kind], field->columns[part]);

      if (list != NULL)
        add_list (choices, list, column);
    }
  if (field->described != NULL)
    wh_form_local_keep_offered (self, who, field, choices);
  else
    keep_asked (self, choices, who->now[field->kind], field->columns[part]);
  if (wh_form_choices_are_records (field))
    g_ptr_array_sort (choices, by_text);
  return choices;
}

/**
 * wh_form_choices_match_code:
 * @typed: digits typed so far
 * @index: (out): the choice with that code
 *
 * Returns: what may be meant by them
 */
WhCodeMatch
wh_form_choices_match_code (GPtrArray *choices, const char *typed, guint *index)
{
  gboolean exact = FALSE, longer = FALSE;

  for (guint i = 0; i < choices->len; i++)
    {
      const WhFormChoice *choice = g_ptr_array_index (choices, i);

      if (choice->code == NULL || !g_str_has_prefix (choice->code, typed))
        continue;
      if (strlen (choice->code) > strlen (typed))
        longer = TRUE;
      else
        exact = TRUE, *index = i;
    }
  if (exact)
    return longer ? WH_CODE_IS_ONE : WH_CODE_IS_ONLY;
  return longer ? WH_CODE_BEGINS : WH_CODE_NONE;
}

/**
 * wh_form_choices_find_value:
 *
 * Returns: the index of the choice with that value, or -1
 */
int
wh_form_choices_find_value (GPtrArray *choices, const char *value)
{
  for (guint i = 0; i < choices->len; i++)
    if (strcmp (((WhFormChoice *) g_ptr_array_index (choices, i))->value, value) == 0)
      return (int) i;
  return -1;
}

/**
 * wh_form_choice_matches:
 *
 * Returns: whether the code begins with what was typed, or every typed word begins a word of the text; accents and
 *   letter case are ignored
 */
gboolean
wh_form_choice_matches (const WhFormChoice *choice, const char *typed)
{
  if (*typed == '\0')
    return TRUE;
  return (choice->code != NULL && g_str_has_prefix (choice->code, typed))
         || g_str_match_string (typed, choice->text, TRUE);
}

/**
 * wh_form_choices_find_text:
 *
 * Returns: the index of the first choice that @typed may mean, or -1
 */
int
wh_form_choices_find_text (GPtrArray *choices, const char *typed)
{
  for (guint i = 0; i < choices->len; i++)
    if (wh_form_choice_matches (g_ptr_array_index (choices, i), typed))
      return (int) i;
  return -1;
}
