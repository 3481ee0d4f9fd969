/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-layout.h"

#include <string.h>

/* The answers of list 1.10 and of the first two rows of 1.7 and 1.8. */
#define NO 0
#define YES 1

/**
 * wh_layout_by_name:
 * @name: "annual"
 *
 * Returns: (nullable): the form, or %NULL
 */
const WhLayout *
wh_layout_by_name (const char *name)
{
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (strcmp (wh_layouts[i]->name, name) == 0)
      return wh_layouts[i];
  return NULL;
}

static gboolean
asks_kind (const WhLayout *layout, WhKindId kind)
{
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    if (field->kind == kind)
      return TRUE;
  return FALSE;
}

/**
 * wh_layout_of_record:
 * @kind: of a record of somebody's stay
 * @collection_stage: its DataCollectionStage (5.03); 0: it has none
 *
 * Returns: (nullable): the form in which such a record was answered, and is corrected
 */
const WhLayout *
wh_layout_of_record (WhKindId kind, int collection_stage)
{
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    {
      const WhLayout *layout = wh_layouts[i];

      if (layout->whom == WH_WHOM_NEW || layout->whom == WH_WHOM_NOBODY)
        continue;
      if (collection_stage > 0 ? layout->collection_stage == collection_stage : asks_kind (layout, kind))
        return layout;
    }
  return NULL;
}

static gboolean
is_yes_no (const WhColumn *column)
{
  const WhList *list = column->n_choices == 1 ? column->choices[0].list : NULL;

  if (list == NULL || wh_list_option (list, NO) == NULL || wh_list_option (list, YES) == NULL)
    return FALSE;
  return strcmp (wh_list_text (list, NO), "No") == 0 && strcmp (wh_list_text (list, YES), "Yes") == 0;
}

/**
 * wh_layout_field_column:
 * @part: which of the question's columns
 *
 * Returns: the description of a column of the question
 */
const WhColumn *
wh_layout_field_column (const WhLayoutField *field, guint part)
{
  g_return_val_if_fail (part < field->n_columns, NULL);
  return &(field->described != NULL ? field->described : wh_kind (field->kind))->columns[field->columns[part]];
}

/**
 * wh_layout_field_rows:
 * @column: (out) (nullable): the column that holds the value
 *
 * A few columns take a value that stands in another file without being its key (EnrollmentCoC: a CoCCode of
 * ProjectCoC).
 *
 * Returns: (nullable): the kind whose records hold the choices, or %NULL
 */
const WhKind *
wh_layout_field_rows (const WhLayoutField *field, guint *column)
{
  const WhKind *kind = wh_kind (field->kind);
  const WhColumn *described = wh_layout_field_column (field, 0);
  g_auto (GStrv) target = NULL;
  const WhFile *file;
  int index;

  if (described->type == WH_TYPE_REFERENCE || kind->file == NULL)
    return NULL;
  index = wh_file_column (kind->file, described->name);
  if (index < 0 || kind->file->columns[index].references == NULL)
    return NULL;
  target = g_strsplit (kind->file->columns[index].references, ".", 2);
  file = wh_file_by_name (target[0]);
  if (file == NULL || target[1] == NULL || (index = wh_kind_column (wh_file_kind (file, 0), target[1])) < 0)
    return NULL;
  if (column != NULL)
    *column = (guint) index;
  return wh_file_kind (file, 0);
}

static WhAnswerKind
answer_by_type (const WhLayoutField *field)
{
  const WhColumn *column = wh_layout_field_column (field, 0);

  switch (column->type)
    {
    case WH_TYPE_MONEY:
      return WH_ANSWER_MONEY;
    case WH_TYPE_DATE:
      return WH_ANSWER_DATE;
    case WH_TYPE_REFERENCE:
      return WH_ANSWER_CHOICE;
    case WH_TYPE_INTEGER:
      return column->n_choices == 0 ? WH_ANSWER_NUMBER : is_yes_no (column) ? WH_ANSWER_YES_NO : WH_ANSWER_CHOICE;
    case WH_TYPE_TEXT:
    case WH_TYPE_TIME:
    default:
      return column->n_choices > 0 || wh_layout_field_rows (field, NULL) != NULL ? WH_ANSWER_CHOICE : WH_ANSWER_TEXT;
    }
}

/**
 * wh_layout_field_answer:
 *
 * Returns: what kind of answer the question takes
 */
WhAnswerKind
wh_layout_field_answer (const WhLayoutField *field)
{
  if (field->compute != NULL)
    return WH_ANSWER_READ_ONLY;
  if (field->widget == WH_WIDGET_SSN)
    return WH_ANSWER_SSN;
  if (field->n_columns == 1)
    return answer_by_type (field);
  return wh_layout_field_column (field, 1)->type == WH_TYPE_MONEY ? WH_ANSWER_SOURCE : WH_ANSWER_MULTI_CHOICE;
}

/**
 * wh_layout_reason_list:
 * @field: a question of ticks
 *
 * Returns: (nullable): the reasons why nothing is ticked, which the last column takes (RaceNone); %NULL when every
 *   column is a tick
 */
const WhList *
wh_layout_reason_list (const WhLayoutField *field)
{
  const WhColumn *last = wh_layout_field_column (field, field->n_columns - 1);

  return is_yes_no (last) || last->n_choices == 0 ? NULL : last->choices[0].list;
}

/**
 * wh_layout_n_fields:
 */
guint
wh_layout_n_fields (const WhLayout *layout)
{
  guint n = 0;

  for (guint p = 0; p < layout->n_pages; p++)
    for (guint g = 0; g < layout->pages[p].n_groups; g++)
      n += layout->pages[p].groups[g].n_fields;
  return n;
}

/**
 * wh_layout_field:
 *
 * Returns: (nullable): the @index-th question of the form, in order; %NULL after the last
 */
const WhLayoutField *
wh_layout_field (const WhLayout *layout, guint index)
{
  for (guint p = 0; p < layout->n_pages; p++)
    for (guint g = 0; g < layout->pages[p].n_groups; g++)
      {
        const WhLayoutGroup *group = &layout->pages[p].groups[g];

        if (index < group->n_fields)
          return &group->fields[index];
        index -= group->n_fields;
      }
  return NULL;
}

/**
 * wh_layout_field_by_name:
 * @name: "client.FirstName"
 *
 * Returns: (nullable): the question, or %NULL
 */
const WhLayoutField *
wh_layout_field_by_name (const WhLayout *layout, const char *name)
{
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    if (strcmp (field->name, name) == 0)
      return field;
  return NULL;
}

/**
 * wh_layout_group_of:
 *
 * Returns: (nullable): the group in which the question stands
 */
const WhLayoutGroup *
wh_layout_group_of (const WhLayout *layout, const WhLayoutField *field)
{
  for (guint p = 0; p < layout->n_pages; p++)
    for (guint g = 0; g < layout->pages[p].n_groups; g++)
      {
        const WhLayoutGroup *group = &layout->pages[p].groups[g];

        if (field >= group->fields && field < group->fields + group->n_fields)
          return group;
      }
  return NULL;
}
