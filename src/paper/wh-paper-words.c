/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-form-choices.h"

#define FEW 2        /* codes that are told with their words */
#define SHORT_WORDS 24

/**
 * wh_paper_label_of:
 *
 * Returns: the question in a worker's words, translated
 */
const char *
wh_paper_label_of (const WhLayoutField *field)
{
  return g_dgettext (GETTEXT_PACKAGE, field->label != NULL ? field->label : wh_layout_field_column (field, 0)->label);
}

static const char *
text_of (const WhLayoutField *field, guint part, const char *code)
{
  const WhColumn *column = wh_layout_field_column (field, part);
  const WhOption *option = column->n_choices == 1 ? wh_list_option_by_value (column->choices[0].list, code) : NULL;

  return option != NULL ? g_dgettext (GETTEXT_PACKAGE, option->text) : NULL;
}

/* "435", "101, 116 or 118", "1 Yes". */
static char *
words_of_codes (const WhFormStep *step)
{
  g_auto (GStrv) codes = g_strsplit (step->values, "|", -1);
  guint n = g_strv_length (codes);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      const char *text = n <= FEW ? text_of (step->field, step->part, codes[i]) : NULL;

      if (i > 0)
        g_string_append (words, i + 1 < n ? ", " : _(" or "));
      g_string_append (words, codes[i]);
      if (text != NULL && g_utf8_strlen (text, -1) <= SHORT_WORDS)
        g_string_append_printf (words, " %s", text);
    }
  return g_string_free (words, FALSE);
}

static char *
words_of_step (WhForm *form, const WhFormStep *step)
{
  g_autofree char *number = wh_paper_number_of (wh_form_get_layout (form), step->field);
  g_autofree char *codes = NULL;

  if (step->field->widget == WH_WIDGET_NONE)
    return g_strdup (wh_paper_label_of (step->field));
  if (step->values == NULL)
    return g_strdup_printf (_("%s is answered"), number);
  if (wh_layout_field_answer (step->field) == WH_ANSWER_MULTI_CHOICE)
    return g_strdup_printf (_("%s: “%s” is ticked"), number,
                            g_dgettext (GETTEXT_PACKAGE, wh_layout_field_column (step->field, step->part)->label));
  codes = words_of_codes (step);
  return g_strdup_printf (_("%s is %s"), number, codes);
}

/**
 * wh_paper_words_of_branch:
 *
 * Returns: (transfer full) (nullable): "If 5.1 is 435", or %NULL where nothing has to be answered before
 */
char *
wh_paper_words_of_branch (WhForm *form, const WhFormBranch *branch)
{
  GString *words;

  if (branch->ways->len == 0)
    return NULL;
  words = g_string_new (NULL);
  for (guint w = 0; w < branch->ways->len; w++)
    {
      GArray *way = g_ptr_array_index (branch->ways, w);

      g_string_append (words, w > 0 ? _(", or ") : "");
      for (guint s = 0; s < way->len; s++)
        {
          g_autofree char *step = words_of_step (form, &g_array_index (way, WhFormStep, s));

          g_string_append (words, s > 0 ? _(" and ") : "");
          g_string_append (words, step);
        }
    }
  g_string_prepend (words, _("If "));
  return g_string_free (words, FALSE);
}

/**
 * wh_paper_words_of_question:
 *
 * Returns: (transfer full) (nullable): when the question is asked; %NULL: always
 */
char *
wh_paper_words_of_question (WhForm *form, const WhPaperQuestion *question)
{
  g_autoptr (WhFormBranch) branch = wh_form_get_branch (form, question->person, question->field, 0);
  g_autofree char *words = wh_paper_words_of_branch (form, branch);
  const char *whom = question->reach.veterans ? _("Veterans only") : question->reach.adults ? _("Adults only") : NULL;

  if (whom == NULL)
    return g_steal_pointer (&words);
  return words != NULL ? g_strdup_printf ("%s · %s", whom, words) : g_strdup (whom);
}

/**
 * wh_paper_words_of_answer:
 *
 * Returns: (transfer full): the answer in words; "" when there is none
 */
char *
wh_paper_words_of_answer (WhForm *form, guint person, const WhLayoutField *field, guint part)
{
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell = wh_form_get (form, person, field, part, buffer);
  const WhColumn *column = wh_layout_field_column (field, part);

  if (*cell != '\0' && (column->n_choices > 0 || column->type == WH_TYPE_REFERENCE))
    {
      g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, part);
      int index = wh_form_choices_find_value (choices, cell);

      if (index >= 0)
        return g_strdup (((WhFormChoice *) g_ptr_array_index (choices, index))->text);
    }
  return g_strdup (cell);
}
