/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-package-predicates.h"

#include <string.h>

/* Groups X and T ask about the package itself: how it was packed, headers, encoding, quoting. */

/* Returns: the place in @header of a column, or -1. */
static int
find_name (const char *const *header, const char *name)
{
  for (int i = 0; header[i] != NULL; i++)
    if (strcmp (header[i], name) == 0)
      return i;
  return -1;
}

static gboolean
has_all_files (const WhPackageFacts *facts)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    if (wh_package_facts_get_header (facts, f) == NULL)
      return FALSE;
  return TRUE;
}

/* Returns: the first name of the standard that the header lacks, else the first that the standard lacks. */
static const char *
find_other_name (const WhFile *file, const char *const *header)
{
  for (guint c = 0; c < file->n_columns; c++)
    if (find_name (header, file->columns[c].name) < 0)
      return file->columns[c].name;
  for (guint i = 0; header[i] != NULL; i++)
    {
      int column = wh_file_column (file, header[i]);

      if (column < 0 || strcmp (file->columns[column].name, header[i]) != 0)
        return header[i];
    }
  return NULL;
}

/* Returns: the first column that stands before one that should precede it. */
static const char *
find_misplaced (const WhFile *file, const char *const *header)
{
  int last = -1;

  for (guint i = 0; header[i] != NULL; i++)
    {
      int column = wh_file_column (file, header[i]);

      if (column >= 0 && column < last)
        return file->columns[column].name;
      last = MAX (last, column);
    }
  return NULL;
}

static const WhPackageFaultAt *
find_fault (const WhPackageFacts *facts, WhPackageFault fault, WhFileId file)
{
  for (guint i = 0; i < wh_package_facts_get_n_faults (facts); i++)
    {
      const WhPackageFaultAt *at = wh_package_facts_get_fault (facts, i);

      if (at->fault == fault && at->file == file)
        return at;
    }
  return NULL;
}

/* Digits alone, and fewer than the code has. */
static gboolean
has_lost_zeroes (const char *text, gsize length)
{
  return strlen (text) < length && strspn (text, "0123456789") == strlen (text);
}

static gboolean
find_lost_zeroes (WhContext *context, WhFileId file, guint *row, const char **name)
{
  static const struct
  {
    const char *name;
    gsize length;
  } codes[] = { { "Geocode", 6 }, { "ZIP", 5 } };

  for (*row = 0; *row < wh_context_n_rows (context, file); (*row)++)
    for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
      {
        int column = wh_file_column (&wh_files[file], codes[i].name);
        WhValue value = wh_context_value (context, file, *row, (guint) column);

        *name = codes[i].name;
        if (value.type == WH_VALUE_TEXT && has_lost_zeroes (value.text, codes[i].length))
          return TRUE;
      }
  return FALSE;
}

/* Control characters, and those of Unicode that have no width or look like a blank without being one. */
static gboolean
is_hidden (gunichar c)
{
  return c < 0x20 || c == 0x7f || c == 0xa0 || c == 0xad || (c >= 0x200b && c <= 0x200f)
         || (c >= 0x202a && c <= 0x202f) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff;
}

static gboolean
has_hidden_character (const WhValue *cell)
{
  if (cell == NULL || cell->text == NULL)
    return FALSE;
  for (const char *at = cell->text; *at != '\0'; at = g_utf8_next_char (at))
    if (is_hidden (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

static gboolean
predicate_of_header (const WhPackageFacts *facts, WhPredicate predicate, WhFileId file)
{
  const char *const *header = wh_package_facts_get_header (facts, file);

  if (header == NULL)
    return TRUE; /* a missing file is X002's matter */
  return (predicate == WH_PREDICATE_COLUMNS_MATCH ? find_other_name (&wh_files[file], header)
                                                  : find_misplaced (&wh_files[file], header)) == NULL;
}

/**
 * wh_package_predicate:
 * @facts: (nullable): %NULL when the rows came from no package: then nothing of it can be wrong
 * @cell: of a cell's predicate
 *
 * Returns: whether the predicate holds
 */
gboolean
wh_package_predicate (WhContext *context, const WhPackageFacts *facts, WhPredicate predicate, WhFileId file,
                      const WhValue *cell)
{
  const char *name;
  guint row;

  if (predicate == WH_PREDICATE_NO_HIDDEN_CHARACTERS)
    return !has_hidden_character (cell);
  if (predicate == WH_PREDICATE_LEADING_ZEROES_KEPT)
    return !find_lost_zeroes (context, file, &row, &name);
  if (facts == NULL)
    return TRUE;
  switch (predicate)
    {
    case WH_PREDICATE_ZIP_AT_TOP_LEVEL:
      return wh_package_facts_get_form (facts) != WH_PACKAGE_ZIP_FOLDER;
    case WH_PREDICATE_ALL_FILES_PRESENT:
      return has_all_files (facts);
    case WH_PREDICATE_COLUMNS_MATCH:
    case WH_PREDICATE_COLUMNS_IN_ORDER:
      return predicate_of_header (facts, predicate, file);
    case WH_PREDICATE_UTF8_TEXT:
      return find_fault (facts, WH_PACKAGE_FAULT_ENCODING, file) == NULL;
    case WH_PREDICATE_CSV_QUOTING:
      return find_fault (facts, WH_PACKAGE_FAULT_QUOTING, file) == NULL;
    default:
      return FALSE;
    }
}

/**
 * wh_package_locate:
 * @row: (out): as a spreadsheet counts; 0: the file as a whole
 * @column: (out) (nullable):
 *
 * Finds where in the file a predicate that does not hold is broken first.
 */
void
wh_package_locate (WhContext *context, const WhPackageFacts *facts, WhPredicate predicate, WhFileId file, guint *row,
                   const char **column)
{
  const char *const *header = facts != NULL ? wh_package_facts_get_header (facts, file) : NULL;
  const WhPackageFaultAt *at = NULL;

  *row = 0;
  *column = NULL;
  if (predicate == WH_PREDICATE_LEADING_ZEROES_KEPT && find_lost_zeroes (context, file, row, column))
    *row = facts != NULL ? wh_package_facts_get_row (facts, file, *row) : *row + 2;
  else if (predicate == WH_PREDICATE_COLUMNS_MATCH && header != NULL)
    *column = find_other_name (&wh_files[file], header);
  else if (predicate == WH_PREDICATE_COLUMNS_IN_ORDER && header != NULL)
    *column = find_misplaced (&wh_files[file], header);
  else if (facts != NULL && (predicate == WH_PREDICATE_UTF8_TEXT || predicate == WH_PREDICATE_CSV_QUOTING))
    at = find_fault (facts, predicate == WH_PREDICATE_UTF8_TEXT ? WH_PACKAGE_FAULT_ENCODING : WH_PACKAGE_FAULT_QUOTING,
                     file);
  if (at != NULL)
    {
      *row = at->row;
      *column = at->column >= 0 ? wh_files[file].columns[at->column].name : NULL;
    }
}
