/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-context.h"

#include <string.h>

static const char *const profile_names[WH_N_PROFILES] = { "full", "eva", "lsa", "hic", "project" };

/**
 * wh_value_compare:
 * @comparable: (out): FALSE when one is empty, or one is text and the other a number
 *
 * Money and whole numbers compare as amounts.
 *
 * Returns: below, at or above 0
 */
int
wh_value_compare (const WhValue *a, const WhValue *b, gboolean *comparable)
{
  gint64 x = a->number, y = b->number;

  *comparable = a->type == b->type && a->type != WH_VALUE_EMPTY;
  if (!*comparable)
    return 0;
  if (a->type == WH_VALUE_TEXT)
    return a->text == b->text ? 0 : strcmp (a->text, b->text);
  if (a->unit == WH_TYPE_MONEY && b->unit == WH_TYPE_INTEGER)
    y *= 100;
  else if (b->unit == WH_TYPE_MONEY && a->unit == WH_TYPE_INTEGER)
    x *= 100;
  return (x > y) - (x < y);
}

/**
 * wh_value_equal:
 *
 * Returns: whether both hold the same; nothing equals an empty value
 */
gboolean
wh_value_equal (const WhValue *a, const WhValue *b)
{
  gboolean comparable;

  return wh_value_compare (a, b, &comparable) == 0 && comparable;
}

/**
 * wh_context_n_rows:
 */
guint
wh_context_n_rows (WhContext *self, WhFileId file)
{
  return self->klass->n_rows (self, file);
}

/**
 * wh_context_first:
 *
 * Returns: the first row of the file whose @column holds @key, or %WH_NO_ROW
 */
guint
wh_context_first (WhContext *self, WhFileId file, guint column, const WhValue *key)
{
  return key->type == WH_VALUE_EMPTY ? WH_NO_ROW : self->klass->first (self, file, column, key);
}

/**
 * wh_context_next:
 *
 * Returns: the row after @row that holds the same in @column, or %WH_NO_ROW
 */
guint
wh_context_next (WhContext *self, WhFileId file, guint column, guint row)
{
  return self->klass->next (self, file, column, row);
}

/**
 * wh_context_as_of:
 *
 * Returns: the end of the export's period, else today
 */
WhDate
wh_context_as_of (WhContext *self)
{
  static gsize end;

  if (g_once_init_enter (&end))
    g_once_init_leave (&end, (gsize) wh_file_column (&wh_files[WH_FILE_EXPORT], "ExportEndDate"));
  if (wh_context_n_rows (self, WH_FILE_EXPORT) > 0)
    {
      WhValue value = wh_context_value (self, WH_FILE_EXPORT, 0, (guint) end);

      if (value.type == WH_VALUE_NUMBER)
        return value.number;
    }
  return self->today;
}

/**
 * wh_profile_from_text:
 * @text: "full", "eva", "lsa", "hic" or "project"
 *
 * Returns: whether there is such a profile
 */
gboolean
wh_profile_from_text (const char *text, WhProfile *profile)
{
  for (guint i = 0; i < WH_N_PROFILES; i++)
    if (strcmp (profile_names[i], text) == 0)
      {
        *profile = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * wh_profile_to_text:
 */
const char *
wh_profile_to_text (WhProfile profile)
{
  g_return_val_if_fail (profile < WH_N_PROFILES, NULL);
  return profile_names[profile];
}
