/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-record.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "form/wh-layout.h"
#include "form/wh-local-questions.h"
#include "model/wh-name.h"
#include "model/wh-privacy.h"
#include "paper/wh-paper-words.h"

/* A record in words: the questions of its form, in their order, with what was answered. */

/**
 * wh_paper_record_find:
 *
 * Returns: (transfer none) (nullable): the record with that id
 */
WhRecord *
wh_paper_record_find (GPtrArray *setting, const WhId *id)
{
  for (guint i = 0; id != NULL && i < setting->len; i++)
    if (wh_id_equal (wh_record_get_id (g_ptr_array_index (setting, i)), id))
      return g_ptr_array_index (setting, i);
  return NULL;
}

/**
 * wh_paper_record_day:
 *
 * Returns: the day of which the record speaks; %WH_DATE_NONE when it names none
 */
WhDate
wh_paper_record_day (WhRecord *record)
{
  static const char *const names[] = { "InformationDate", "EntryDate", "ExitDate", "DateProvided", "AssessmentDate",
                                       "EventDate", "NoteDate", "StartDate", "StartsAt" };
  const WhKind *kind = wh_record_get_kind (record);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      int column = wh_kind_column (kind, names[i]);
      g_autofree char *day = NULL;

      if (column < 0 || wh_record_is_null (record, (guint) column))
        continue;
      if (kind->columns[column].type == WH_TYPE_DATE)
        return wh_record_get_date (record, (guint) column);
      day = g_strndup (wh_record_get_text (record, (guint) column), WH_DATE_TEXT_SIZE - 1);
      return wh_date_from_text (day);
    }
  return WH_DATE_NONE;
}

/* "RecordType=200" or "RecordType=144&TypeProvided=3": whether the record is so. */
static gboolean
holds (WhRecord *record, const char *when)
{
  g_auto (GStrv) terms = g_strsplit (when, "&", -1);

  for (guint i = 0; terms[i] != NULL; i++)
    {
      g_auto (GStrv) sides = g_strsplit (terms[i], "=", 2);
      g_auto (GStrv) codes = sides[1] != NULL ? g_strsplit (sides[1], "|", -1) : NULL;
      int column = sides[0] != NULL ? wh_kind_column (wh_record_get_kind (record), sides[0]) : -1;
      g_autofree char *value = column >= 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, wh_record_get_number_or (
                                                                record, (guint) column, -1)) : NULL;

      if (value == NULL || codes == NULL || !g_strv_contains ((const char *const *) codes, value))
        return FALSE;
    }
  return TRUE;
}

static const char *
option_text (WhRecord *record, const WhColumn *column, const char *cell)
{
  for (guint i = 0; i < column->n_choices; i++)
    {
      const WhOption *option = wh_list_option_by_value (column->choices[i].list, cell);

      if (option != NULL && (column->choices[i].when == NULL || column->n_choices == 1
                             || holds (record, column->choices[i].when)))
        return g_dgettext (GETTEXT_PACKAGE, option->text);
    }
  return NULL;
}

/**
 * wh_paper_record_value:
 * @setting: (element-type WhRecord): projects, local questions and options that the record refers to
 *
 * Returns: (transfer full) (nullable): what the column says, in words; %NULL when it says nothing to its person
 */
char *
wh_paper_record_value (WhRecord *record, guint column, GPtrArray *setting)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell, *text;

  if (described->type == WH_TYPE_REFERENCE)
    {
      WhRecord *target = wh_paper_record_find (setting, wh_record_get_reference (record, column));

      return target != NULL ? g_strdup (wh_name_of_record (target)) : NULL;
    }
  cell = wh_record_get_cell (record, column, buffer);
  if (*cell == '\0')
    return NULL;
  if (described->sensitivity == WH_SENSITIVITY_SSN)
    return wh_name_masked_ssn (wh_record_get_text (record, column));
  text = option_text (record, described, cell);
  if (text != NULL)
    return g_strdup (text);
  if (described->type == WH_TYPE_DATE && wh_record_get_date (record, column) != WH_DATE_NONE)
    return wh_date_for_people (wh_record_get_date (record, column));
  return described->type == WH_TYPE_MONEY ? g_strconcat ("$", cell, NULL) : g_strdup (cell);
}

/* Who wrote it, when it was sent and to which record it belongs say nothing of the person. */
static gboolean
is_about_person (WhRecord *record, guint column)
{
  static const char *const others[] = { "DateCreated", "DateUpdated", "DateDeleted", "UserID", "HouseholdID",
                                        "DataCollectionStage", "InformationDate", "ExportID", "TimeZone" };
  const WhKind *kind = wh_record_get_kind (record);
  const WhColumn *described = &kind->columns[column];

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (strcmp (described->name, others[i]) == 0)
      return FALSE;
  if ((int) column == kind->discriminator)
    return FALSE;
  return described->target == NULL || described->target->id == WH_KIND_PROJECT
         || described->target->id == WH_KIND_LOCAL_SERVICE;
}

typedef struct
{
  WhRecord *record;
  GPtrArray *setting;
  gboolean private;
  gboolean *told;  /* by column */
  WhPaper *paper;  /* NULL: only asked whether there is anything */
  guint n;
} Teller;

static void
tell (Teller *teller, const char *label, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  teller->n++;
  if (teller->paper != NULL)
    wh_paper_add_fact (teller->paper, label, value);
}

static gboolean
is_told (Teller *teller, guint column)
{
  return teller->told[column] || !is_about_person (teller->record, column)
         || wh_privacy_of_column (wh_record_get_kind (teller->record), column) != teller->private;
}

/* Of boxes those that are ticked; of a source how much it is; of everything else the answer. */
static void
tell_field (Teller *teller, const WhLayoutField *field)
{
  const char *label = wh_paper_label_of (field);
  WhAnswerKind answer = wh_layout_field_answer (field);
  GString *words = g_string_new (NULL);

  for (guint part = 0; part < field->n_columns; part++)
    {
      guint column = field->columns[part];
      const WhColumn *described = wh_layout_field_column (field, part);
      gboolean tick = answer == WH_ANSWER_MULTI_CHOICE && !(wh_layout_reason_list (field) != NULL
                                                            && part + 1 == field->n_columns);
      g_autofree char *value = is_told (teller, column)
                                 ? NULL : wh_paper_record_value (teller->record, column, teller->setting);
      gint64 number = wh_record_get_number_or (teller->record, column, 0);

      teller->told[column] = TRUE;
      if (value == NULL || ((tick || (answer == WH_ANSWER_SOURCE && part == 0)) && number != 1))
        continue;
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "",
                              tick ? g_dgettext (GETTEXT_PACKAGE, described->label) : value);
    }
  tell (teller, label, words->str);
  g_string_free (words, TRUE);
}

static const WhLayout *
layout_of (WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  int column = wh_kind_column (kind, "DataCollectionStage");
  const WhLayout *layout = kind->id == WH_KIND_CLIENT || kind->id == WH_KIND_ENROLLMENT
                             ? &wh_layout_intake : NULL;

  if (layout == NULL && kind->file != NULL)
    layout = wh_layout_of_record (kind->id, column >= 0
                                              ? (int) wh_record_get_number_or (record, (guint) column, 0) : 0);
  return layout;
}

/* An answer to the community's own question: the question is the label. */
static gboolean
tell_local (Teller *teller)
{
  const WhKind *kind = wh_record_get_kind (teller->record);
  int question = wh_kind_column (kind, "LocalFieldID"), answer = wh_kind_column (kind, "AnswerText");
  g_autofree char *words = NULL;
  const char *text;
  WhRecord *field;

  if (question < 0 || answer < 0)
    return FALSE;
  field = wh_paper_record_find (teller->setting, wh_record_get_reference (teller->record, (guint) question));
  text = wh_record_get_text (teller->record, (guint) answer);
  if (field == NULL || text == NULL || wh_privacy_of_kind (kind) != teller->private)
    return TRUE;
  words = wh_local_answer_words (teller->record, teller->setting);
  tell (teller, wh_record_get_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME),
        words != NULL && *words != '\0' ? words : text);
  return TRUE;
}

static guint
tell_all (WhPaper *paper, WhRecord *record, GPtrArray *setting, gboolean private)
{
  const WhKind *kind = wh_record_get_kind (record);
  const WhLayout *layout = layout_of (record);
  const WhLayoutField *field;
  g_autofree gboolean *told = g_new0 (gboolean, kind->n_columns);
  Teller teller = { record, setting, private, told, paper, 0 };

  if (tell_local (&teller))
    return teller.n;
  for (guint i = 0; layout != NULL && (field = wh_layout_field (layout, i)) != NULL; i++)
    if (field->kind == kind->id && field->described == NULL)
      tell_field (&teller, field);
  for (guint column = 0; column < kind->n_columns; column++)
    {
      g_autofree char *value = is_told (&teller, column) ? NULL : wh_paper_record_value (record, column, setting);

      tell (&teller, g_dgettext (GETTEXT_PACKAGE, kind->columns[column].label), value);
    }
  return teller.n;
}

/**
 * wh_paper_record_has_facts:
 * @private: asks for what is told on a private sheet only; else for all other
 *
 * Returns: whether the record says anything
 */
gboolean
wh_paper_record_has_facts (WhRecord *record, GPtrArray *setting, gboolean private)
{
  return tell_all (NULL, record, setting, private) > 0;
}

/**
 * wh_paper_record_add_facts:
 *
 * Writes down what the record says; a Social Security number by its end.
 */
void
wh_paper_record_add_facts (WhPaper *paper, WhRecord *record, GPtrArray *setting, gboolean private)
{
  tell_all (paper, record, setting, private);
}
