/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-words.h"

#include <glib/gi18n-lib.h>

#include "model/wh-name.h"

#define SEPARATOR " · "

static const char *
translated (const char *text)
{
  return g_dgettext (GETTEXT_PACKAGE, text);
}

/* What a column of a list takes may hang on another column: the lists share no code with another meaning here. */
static const char *
find_option (const WhColumn *column, const char *cell)
{
  for (guint i = 0; i < column->n_choices; i++)
    {
      const WhOption *option = wh_list_option_by_value (column->choices[i].list, cell);

      if (option != NULL)
        return translated (option->text);
    }
  return NULL;
}

static char *
name_of_target (WhSetup *setup, WhRecord *record, guint column)
{
  WhRecord *target = wh_setup_find (setup, wh_record_get_reference (record, column));
  const char *name = target != NULL ? wh_name_of_record (target) : NULL;

  return g_strdup (name != NULL ? name : _("Not on this computer"));
}

static char *
column_words (WhSetup *setup, WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell, *option;

  if (wh_record_is_null (record, column) && !wh_record_is_odd (record, column))
    return NULL;
  if (described->type == WH_TYPE_REFERENCE)
    return name_of_target (setup, record, column);
  if (described->type == WH_TYPE_DATE && !wh_record_is_odd (record, column))
    return wh_date_for_people (wh_record_get_date (record, column));
  cell = wh_record_get_cell (record, column, buffer);
  option = find_option (described, cell);
  return g_strdup (option != NULL ? option : cell);
}

/**
 * wh_setup_words_answer:
 *
 * Returns: (transfer full) (nullable): the answer that the record holds to a question of its form
 */
char *
wh_setup_words_answer (WhSetup *setup, WhRecord *record, const WhLayoutField *field)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint part = 0; part < field->n_columns; part++)
    {
      g_autofree char *words = column_words (setup, record, field->columns[part]);

      if (words != NULL)
        g_strv_builder_add (builder, words);
    }
  parts = g_strv_builder_end (builder);
  return parts[0] != NULL ? g_strjoinv (", ", parts) : NULL;
}

/* A question whose answer tells what the record is about: of a list, and no yes or no. */
static gboolean
tells_kind (const WhLayoutField *field)
{
  return wh_layout_field_answer (field) == WH_ANSWER_CHOICE && wh_layout_field_column (field, 0)->n_choices > 0;
}

/**
 * wh_setup_words_kind:
 *
 * Returns: (transfer full) (nullable): what kind of project, funding or bed it is: the first answer out of a list
 */
char *
wh_setup_words_kind (WhSetup *setup, WhRecord *record)
{
  const WhLayout *layout = wh_setup_layout (wh_record_get_kind (record)->id);
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    if (tells_kind (field))
      return wh_setup_words_answer (setup, record, field);
  return NULL;
}

static gboolean
is_yes (WhRecord *record, const WhLayoutField *field)
{
  return wh_layout_field_answer (field) == WH_ANSWER_YES_NO && wh_record_get_number (record, field->columns[0]) == 1;
}

/* The question whose answer names the record among its like, where it has no name. */
static const WhLayoutField *
find_heading (WhSetup *setup, WhRecord *record)
{
  const WhLayout *layout = wh_setup_layout (wh_record_get_kind (record)->id);
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    {
      WhAnswerKind answer = wh_layout_field_answer (field);
      gboolean names = answer == WH_ANSWER_TEXT || tells_kind (field) || is_yes (record, field)
                       || wh_layout_field_column (field, 0)->type == WH_TYPE_REFERENCE;
      g_autofree char *words = names ? wh_setup_words_answer (setup, record, field) : NULL;

      if (words != NULL)
        return field;
    }
  return NULL;
}

/**
 * wh_setup_words_title:
 *
 * Returns: (transfer full): the record's name, or the first answer that tells it from others
 */
char *
wh_setup_words_title (WhSetup *setup, WhRecord *record)
{
  const char *name = wh_name_of_record (record);
  const WhLayoutField *field;

  if (name != NULL)
    return g_strdup (name);
  if (wh_setup_part (wh_record_get_kind (record)->id, 0) != NULL)
    return g_strdup (_("Without a name"));
  field = find_heading (setup, record);
  if (field == NULL)
    return g_strdup (translated (wh_setup_layout (wh_record_get_kind (record)->id)->label));
  return is_yes (record, field) ? g_strdup (translated (field->label)) : wh_setup_words_answer (setup, record, field);
}

/* "Units 12", "Since 10/01/2020"; a yes is its question; what is zero or no need not be said. */
static char *
describe (WhSetup *setup, WhRecord *record, const WhLayoutField *field)
{
  WhAnswerKind answer = wh_layout_field_answer (field);
  g_autofree char *words = wh_setup_words_answer (setup, record, field);
  gboolean counts = answer == WH_ANSWER_NUMBER || answer == WH_ANSWER_YES_NO;

  if (words == NULL || (counts && !wh_record_is_odd (record, field->columns[0])
                        && wh_record_get_number (record, field->columns[0]) == 0))
    return NULL;
  if (is_yes (record, field))
    return g_strdup (translated (field->label));
  if (answer == WH_ANSWER_NUMBER || answer == WH_ANSWER_DATE || g_str_has_suffix (translated (field->label), "?"))
    return g_strdup_printf ("%s %s", translated (field->label), words);
  /* Translators: a question in a few words, and its answer */
  return g_strdup_printf (_("%s: %s"), translated (field->label), words);
}

/**
 * wh_setup_words_details:
 *
 * Returns: (transfer full) (nullable): what else the record says, in one line; whether it is over comes first
 */
char *
wh_setup_words_details (WhSetup *setup, WhRecord *record, WhDate today)
{
  const WhLayout *layout = wh_setup_layout (wh_record_get_kind (record)->id);
  const WhLayoutField *heading = find_heading (setup, record), *field;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (wh_setup_is_over (record, today))
    g_strv_builder_add (builder, _("Ended"));
  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    {
      g_autofree char *words = field != heading ? describe (setup, record, field) : NULL;

      if (words != NULL)
        g_strv_builder_add (builder, words);
    }
  parts = g_strv_builder_end (builder);
  return parts[0] != NULL ? g_strjoinv (SEPARATOR, parts) : NULL;
}

/**
 * wh_setup_words_over:
 *
 * Returns: (transfer full) (nullable): "Closed 12/31/2024"; %NULL while it goes on
 */
char *
wh_setup_words_over (WhRecord *record, WhDate today)
{
  g_autofree char *day = NULL;

  if (!wh_setup_is_over (record, today))
    return NULL;
  day = wh_date_for_people (wh_setup_end (record));
  return g_strdup_printf (_("Closed %s"), day);
}

/**
 * wh_setup_words_short:
 *
 * Returns: (transfer full) (nullable): whether it is closed, and what kind of project it is
 */
char *
wh_setup_words_short (WhSetup *setup, WhRecord *record, WhDate today)
{
  g_autofree char *kind = wh_setup_words_kind (setup, record), *over = wh_setup_words_over (record, today);

  if (kind != NULL && over != NULL)
    return g_strconcat (over, SEPARATOR, kind, NULL);
  return g_strdup (over != NULL ? over : kind);
}
