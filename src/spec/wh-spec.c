/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-spec"

#include "spec/wh-spec.h"

#include <string.h>

/* A name's place among the columns of its kind or file is asked for once per column and header, never per row,
 * so a walk over the table is all it takes. */

/**
 * wh_kind_by_name:
 *
 * Returns: (nullable): the kind called @name ("client"), or %NULL
 */
const WhKind *
wh_kind_by_name (const char *name)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (strcmp (wh_kinds[i].name, name) == 0)
      return &wh_kinds[i];
  return NULL;
}

/**
 * wh_kind_column:
 *
 * Returns: the index of the column called @name in @kind, or -1
 */
int
wh_kind_column (const WhKind *kind, const char *name)
{
  g_return_val_if_fail (kind != NULL && name != NULL, -1);

  for (guint i = 0; i < kind->n_columns; i++)
    if (strcmp (kind->columns[i].name, name) == 0)
      return (int) i;
  return -1;
}

/**
 * wh_file_by_name:
 * @name: "Client", without ".csv"; letter case is ignored, as file systems do
 *
 * Returns: (nullable): the file of the HMIS CSV set, or %NULL
 */
const WhFile *
wh_file_by_name (const char *name)
{
  for (guint i = 0; i < WH_N_FILES; i++)
    if (g_ascii_strcasecmp (wh_files[i].name, name) == 0)
      return &wh_files[i];
  return NULL;
}

/**
 * wh_file_in_set:
 * @name: "LocalField", without ".csv"; letter case is ignored
 *
 * Returns: (nullable): the file of the HMIS CSV set, or one of our own that stands beside HUD's; or %NULL
 */
const WhFile *
wh_file_in_set (const char *name)
{
  for (guint i = WH_N_FILES; i < WH_N_ALL_FILES; i++)
    if (g_ascii_strcasecmp (wh_files[i].name, name) == 0)
      return &wh_files[i];
  return wh_file_by_name (name);
}

/**
 * wh_file_column:
 *
 * Letter case is ignored: published exports spell HoHLeaseholder, WorkPlaceViolenceThreats and TcellCount.
 *
 * Returns: the index of the column called @name in @file, or -1
 */
int
wh_file_column (const WhFile *file, const char *name)
{
  g_return_val_if_fail (file != NULL && name != NULL, -1);

  for (guint i = 0; i < file->n_columns; i++)
    if (g_ascii_strcasecmp (file->columns[i].name, name) == 0)
      return (int) i;
  return -1;
}

/**
 * wh_file_kind:
 *
 * Returns: the @index-th kind whose columns stand in a row of @file
 */
const WhKind *
wh_file_kind (const WhFile *file, guint index)
{
  g_return_val_if_fail (file != NULL && index < file->n_kinds, NULL);
  return &wh_kinds[file->kinds[index]];
}

/**
 * wh_file_slot:
 *
 * Returns: the column of the @kind_index-th kind of @file that file column @column fills, or -1
 */
int
wh_file_slot (const WhFile *file, guint kind_index, guint column)
{
  g_return_val_if_fail (file != NULL && kind_index < file->n_kinds && column < file->n_columns, -1);
  return file->slots[kind_index * file->n_columns + column];
}

/**
 * wh_list_by_id:
 * @id: "3.12.1"
 *
 * Returns: (nullable): the option list, or %NULL
 */
const WhList *
wh_list_by_id (const char *id)
{
  for (guint i = 0; i < wh_n_lists; i++)
    if (strcmp (wh_lists[i].id, id) == 0)
      return &wh_lists[i];
  return NULL;
}

/**
 * wh_list_option:
 *
 * Returns: (nullable): the option with that number, or %NULL
 */
const WhOption *
wh_list_option (const WhList *list, int number)
{
  g_return_val_if_fail (list != NULL, NULL);

  for (guint i = 0; i < list->n_options; i++)
    if (list->options[i].number == number && number >= 0)
      return &list->options[i];
  return NULL;
}

/**
 * wh_list_option_by_value:
 *
 * For lists whose codes are text (V6.1, VA medical centers).
 *
 * Returns: (nullable): the option with that code, or %NULL
 */
const WhOption *
wh_list_option_by_value (const WhList *list, const char *value)
{
  g_return_val_if_fail (list != NULL && value != NULL, NULL);

  for (guint i = 0; i < list->n_options; i++)
    if (strcmp (list->options[i].value, value) == 0)
      return &list->options[i];
  return NULL;
}

/**
 * wh_list_text:
 *
 * Returns: (nullable): the English text of an option, or %NULL
 */
const char *
wh_list_text (const WhList *list, int number)
{
  const WhOption *option = wh_list_option (list, number);

  return option != NULL ? option->text : NULL;
}

/**
 * wh_living_situation:
 * @value: a code of list 3.12.1
 *
 * Returns: (nullable): where the code may be used, or %NULL
 */
const WhLivingSituation *
wh_living_situation (int value)
{
  for (guint i = 0; i < wh_n_living_situations; i++)
    if (wh_living_situations[i].value == value)
      return &wh_living_situations[i];
  return NULL;
}

/**
 * wh_collection_by_element:
 * @element: "3.917A"
 *
 * Returns: (nullable): the first row of collection.csv for that element, or %NULL
 */
const WhCollection *
wh_collection_by_element (const char *element)
{
  for (guint i = 0; i < wh_n_collections; i++)
    if (strcmp (wh_collections[i].element, element) == 0)
      return &wh_collections[i];
  return NULL;
}

/**
 * wh_rule_by_id:
 * @id: "K001"
 *
 * Returns: (nullable): the rule, or %NULL
 */
const WhRule *
wh_rule_by_id (const char *id)
{
  for (guint i = 0; i < wh_n_rules; i++)
    if (strcmp (wh_rules[i].id, id) == 0)
      return &wh_rules[i];
  return NULL;
}
