/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-rekey-text.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "app/fields/wh-money-row.h"
#include "form/wh-form-choices.h"
#include "form/wh-typed.h"

/* What stands on paper, as it is typed: codes, digits, words.  From it to the form's answer, and back. */

#define BETWEEN " ,;.+/"

static gboolean
is_ticks (const WhLayoutField *field)
{
  return wh_layout_field_answer (field) == WH_ANSWER_MULTI_CHOICE;
}

static guint
n_ticks (const WhLayoutField *field)
{
  return field->n_columns - (wh_layout_reason_list (field) != NULL ? 1 : 0);
}

/* A code, the place of a record in its list, or the beginning of words that only one answer has. */
static int
find_choice (GPtrArray *choices, const char *text)
{
  char *end;
  gulong place = strtoul (text, &end, 10);
  int found = -1;

  for (guint i = 0; i < choices->len; i++)
    {
      const WhFormChoice *choice = g_ptr_array_index (choices, i);

      if (g_ascii_strcasecmp (choice->code != NULL ? choice->code : choice->value, text) == 0
          || g_ascii_strcasecmp (choice->text, text) == 0)
        return (int) i;
    }
  if (choices->len > 0 && ((WhFormChoice *) g_ptr_array_index (choices, 0))->code == NULL && *end == '\0')
    return place > 0 && place <= choices->len ? (int) place - 1 : -1;
  for (guint i = 0; i < choices->len && !g_ascii_isdigit (*text); i++)
    if (wh_form_choice_matches (g_ptr_array_index (choices, i), text))
      {
        if (found >= 0)
          return -1;
        found = (int) i;
      }
  return found;
}

static gboolean
take_choice (WhForm *form, guint person, const WhLayoutField *field, guint part, const char *text)
{
  g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, part);
  int index = *text != '\0' ? find_choice (choices, text) : -1;

  wh_form_set (form, person, field, part,
               index >= 0 ? ((WhFormChoice *) g_ptr_array_index (choices, (guint) index))->value : "");
  return index >= 0 || *text == '\0';
}

/* "1 3": the numbers beside the boxes that are ticked; or one code that says why none is. */
static gboolean
take_ticks (WhForm *form, guint person, const WhLayoutField *field, const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, BETWEEN, -1);
  guint n = n_ticks (field);
  g_autofree gboolean *ticked = g_new0 (gboolean, n);
  gboolean any = FALSE, good = TRUE;
  const char *reason = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      int place = atoi (words[i]);

      if (*words[i] == '\0')
        continue;
      if (place >= 1 && place <= (int) n)
        any = ticked[place - 1] = TRUE;
      else if (n < field->n_columns && reason == NULL)
        reason = words[i];
      else
        good = FALSE;
    }
  if (reason != NULL && any)
    good = FALSE;
  for (guint part = 0; part < n; part++)
    wh_form_set (form, person, field, part, good && ticked[part] ? "1" : "");
  if (n < field->n_columns)
    good = take_choice (form, person, field, n, good && reason != NULL ? reason : "") && good;
  return good;
}

static gboolean
take_date (WhForm *form, guint person, const WhLayoutField *field, const char *text)
{
  WhDate date = wh_typed_date (text, wh_form_get_today (form));
  char buffer[WH_DATE_TEXT_SIZE];

  wh_form_set (form, person, field, 0, date != WH_DATE_NONE ? wh_date_to_text (date, buffer) : "");
  return date != WH_DATE_NONE || *text == '\0';
}

static gboolean
take_money (WhForm *form, guint person, const WhLayoutField *field, guint part, const char *text)
{
  gint64 cents;
  gboolean good = *text == '\0' || wh_typed_money (text, &cents);
  g_autofree char *cell = good && *text != '\0' ? wh_money_row_to_cell (text) : g_strdup ("");

  wh_form_set (form, person, field, part, cell);
  return good;
}

static gboolean
take_source (WhForm *form, guint person, const WhLayoutField *field, guint part, const char *text)
{
  if (part > 0)
    return take_money (form, person, field, part, text);
  wh_form_set (form, person, field, 0, g_str_equal (text, "1") || g_str_equal (text, "0") ? text : "");
  return *text == '\0' || g_str_equal (text, "1") || g_str_equal (text, "0");
}

/**
 * wh_rekey_text_take:
 * @part: 1 for the amount of a source, else 0
 * @text: as typed
 *
 * Gives the form the answer that was typed.
 *
 * Returns: whether @text is an answer; else the question has none now
 */
gboolean
wh_rekey_text_take (WhForm *form, guint person, const WhLayoutField *field, guint part, const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text)), *ssn = NULL;

  switch (wh_layout_field_answer (field))
    {
    case WH_ANSWER_YES_NO:
    case WH_ANSWER_CHOICE:
      return take_choice (form, person, field, 0, stripped);
    case WH_ANSWER_MULTI_CHOICE:
      return take_ticks (form, person, field, stripped);
    case WH_ANSWER_SOURCE:
      return take_source (form, person, field, part, stripped);
    case WH_ANSWER_DATE:
      return take_date (form, person, field, stripped);
    case WH_ANSWER_MONEY:
      return take_money (form, person, field, 0, stripped);
    case WH_ANSWER_SSN:
      ssn = wh_typed_ssn (stripped);
      wh_form_set (form, person, field, 0, ssn);
      return TRUE;
    case WH_ANSWER_READ_ONLY:
      return TRUE;
    case WH_ANSWER_TEXT:
    case WH_ANSWER_NUMBER:
    default:
      wh_form_set (form, person, field, 0, text);
      return TRUE;
    }
}

static char *
cell_of (WhForm *form, guint person, const WhLayoutField *field, guint part)
{
  g_autoptr (GString) buffer = g_string_new (NULL);

  return g_strdup (wh_form_get (form, person, field, part, buffer));
}

static char *
show_ticks (WhForm *form, guint person, const WhLayoutField *field)
{
  GString *text = g_string_new (NULL);
  guint n = n_ticks (field);

  for (guint part = 0; part < field->n_columns; part++)
    {
      g_autofree char *cell = cell_of (form, person, field, part);

      if (part == n)
        g_string_append_printf (text, "%s%s", text->len > 0 && *cell != '\0' ? " " : "", cell);
      else if (g_str_equal (cell, "1"))
        g_string_append_printf (text, "%s%u", text->len > 0 ? " " : "", part + 1);
    }
  return g_string_free (text, FALSE);
}

static char *
show_date (const char *cell)
{
  WhDate date = wh_date_from_text (cell);
  int year, month, day;

  if (date == WH_DATE_NONE)
    return g_strdup (cell);
  wh_date_to_ymd (date, &year, &month, &day);
  return g_strdup_printf ("%d/%d/%d", month, day, year);
}

static const WhFormChoice *
choice_of (GPtrArray *choices, const char *cell)
{
  int index = *cell != '\0' ? wh_form_choices_find_value (choices, cell) : -1;

  return index >= 0 ? g_ptr_array_index (choices, (guint) index) : NULL;
}

/**
 * wh_rekey_text_show:
 *
 * Returns: (transfer full): the form's answer as one would type it; a Social Security number is covered
 */
char *
wh_rekey_text_show (WhForm *form, guint person, const WhLayoutField *field, guint part)
{
  g_autofree char *cell = cell_of (form, person, field, part);
  g_autoptr (GPtrArray) choices = NULL;
  const WhFormChoice *choice;

  if (is_ticks (field))
    return show_ticks (form, person, field);
  switch (wh_layout_field_answer (field))
    {
    case WH_ANSWER_DATE:
      return show_date (cell);
    case WH_ANSWER_SSN:
      return wh_typed_ssn_shown (cell, TRUE);
    case WH_ANSWER_CHOICE:
      if (!wh_form_choices_are_records (field))
        return g_steal_pointer (&cell);
      choices = wh_form_get_choices (form, person, field, 0);
      choice = choice_of (choices, cell);
      return g_strdup (choice != NULL ? choice->text : cell);
    case WH_ANSWER_SOURCE:
      /* A box that is not ticked is a no by itself; nobody typed it. */
      return part == 0 && g_str_equal (cell, "0") ? g_strdup ("") : g_steal_pointer (&cell);
    case WH_ANSWER_TEXT:
    case WH_ANSWER_NUMBER:
    case WH_ANSWER_MONEY:
    case WH_ANSWER_YES_NO:
    case WH_ANSWER_MULTI_CHOICE:
    case WH_ANSWER_READ_ONLY:
    default:
      return g_steal_pointer (&cell);
    }
}

static char *
mean_ticks (WhForm *form, guint person, const WhLayoutField *field)
{
  GString *text = g_string_new (NULL);
  guint n = n_ticks (field);

  for (guint part = 0; part < n; part++)
    {
      g_autofree char *cell = cell_of (form, person, field, part);

      if (g_str_equal (cell, "1"))
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "",
                                g_dgettext (GETTEXT_PACKAGE, wh_layout_field_column (field, part)->label));
    }
  if (n < field->n_columns)
    {
      g_autofree char *cell = cell_of (form, person, field, n);
      g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, n);
      const WhFormChoice *choice = choice_of (choices, cell);

      g_string_append (text, choice != NULL ? choice->text : "");
    }
  return g_string_free (text, FALSE);
}

/**
 * wh_rekey_text_meaning:
 *
 * Returns: (transfer full): the answer in words, where it is typed as a code or a date; "" where there is nothing to
 *   say
 */
char *
wh_rekey_text_meaning (WhForm *form, guint person, const WhLayoutField *field, guint part)
{
  WhAnswerKind answer = wh_layout_field_answer (field);
  g_autofree char *cell = cell_of (form, person, field, 0);
  g_autoptr (GPtrArray) choices = NULL;
  const WhFormChoice *choice;
  WhDate date;

  if (answer == WH_ANSWER_MULTI_CHOICE)
    return mean_ticks (form, person, field);
  if (answer == WH_ANSWER_DATE && (date = wh_date_from_text (cell)) != WH_DATE_NONE)
    return wh_date_for_people (date);
  if (answer == WH_ANSWER_SOURCE)
    return g_strdup (g_str_equal (cell, "1") ? _("Yes") : "");
  if ((answer != WH_ANSWER_CHOICE && answer != WH_ANSWER_YES_NO) || wh_form_choices_are_records (field))
    return g_strdup ("");
  choices = wh_form_get_choices (form, person, field, 0);
  choice = choice_of (choices, cell);
  return g_strdup (choice != NULL ? choice->text : "");
}

/**
 * wh_rekey_text_hint:
 *
 * Returns: (transfer full) (nullable): what may be typed, where it stands on no paper: the records to choose from
 */
char *
wh_rekey_text_hint (WhForm *form, guint person, const WhLayoutField *field)
{
  g_autoptr (GPtrArray) choices = NULL;
  GString *text;

  if (!wh_form_choices_are_records (field) || wh_layout_field_answer (field) != WH_ANSWER_CHOICE)
    return NULL;
  choices = wh_form_get_choices (form, person, field, 0);
  text = g_string_new (NULL);
  for (guint i = 0; i < choices->len; i++)
    g_string_append_printf (text, "%s%u %s", i > 0 ? " · " : "", i + 1,
                            ((WhFormChoice *) g_ptr_array_index (choices, i))->text);
  return g_string_free (text, FALSE);
}
