/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-cell-value.h"

#include <string.h>

#include "model/wh-cell.h"

static WhType
type_of_letter (char letter)
{
  switch (letter)
    {
    case 'I':
      return WH_TYPE_INTEGER;
    case 'D':
      return WH_TYPE_DATE;
    case 'M':
    case 'P':
      return WH_TYPE_MONEY;
    case 'T':
      return WH_TYPE_TIME;
    default:
      return WH_TYPE_TEXT;
    }
}

static gboolean
is_number_type (WhType type)
{
  return type == WH_TYPE_INTEGER || type == WH_TYPE_MONEY || type == WH_TYPE_DATE;
}

/* A cell that was kept as text because the column's type cannot hold it, or would write it otherwise. */
static WhValue
value_of_kept (const char *text, WhType type)
{
  WhValue value = wh_value_text (text);

  if (value.type == WH_VALUE_TEXT && is_number_type (type))
    switch (wh_cell_parse (type, text, &value.number))
      {
      case WH_CELL_EXACT:
        return wh_value_number (type, value.number);
      case WH_CELL_HOLDS:
        value.type = WH_VALUE_NUMBER;
        value.unit = type;
        break;
      case WH_CELL_DIFFERS:
      default:
        break;
      }
  return value;
}

/**
 * wh_cell_value:
 * @column: of the record's file
 * @slot: the record's column that fills it; -1: none, then what was kept beside the record
 * @key: holds the text of an id that was made here
 *
 * Returns: what the file's cell says: a number without text where it is written as its type writes it, a number with
 *   its text where it is not ("007"), text where the type cannot hold it. Text stays valid while @record and @key do
 */
WhValue
wh_cell_value (WhRecord *record, const WhFileColumn *column, int slot, char key[WH_ID_HEX_SIZE])
{
  WhType type = type_of_letter (column->type);
  const char *kept, *text;

  if (column->role == WH_CELL_KEY)
    return wh_value_text (wh_record_export_id (record, key));
  if (column->role == WH_CELL_EXPORT)
    return WH_VALUE_NONE;
  kept = wh_record_peek_ext (record) != NULL ? wh_record_get_ext (record, column->name) : NULL;
  if (kept != NULL)
    return value_of_kept (kept, type);
  if (slot < 0 || wh_record_is_null (record, (guint) slot))
    return WH_VALUE_NONE;
  if (is_number_type (type))
    return wh_value_number (type, wh_record_get_number (record, (guint) slot));
  text = wh_record_get_reference_text (record, (guint) slot);
  if (text == NULL)
    text = wh_id_to_hex (wh_record_get_reference (record, (guint) slot), key);
  return wh_value_text (text);
}

static gboolean
parse_time (const char *text, gint64 *seconds)
{
  char day[WH_DATE_TEXT_SIZE] = "";
  int hour = 0, minute = 0, second = 0;
  WhDate date;

  if (strlen (text) < 16)
    return FALSE;
  memcpy (day, text, 10);
  date = wh_date_from_text (day);
  if (date == WH_DATE_NONE || text[13] != ':')
    return FALSE;
  hour = (text[11] - '0') * 10 + text[12] - '0';
  minute = (text[14] - '0') * 10 + text[15] - '0';
  if (text[16] == ':' && g_ascii_isdigit (text[17]) && g_ascii_isdigit (text[18]))
    second = (text[17] - '0') * 10 + text[18] - '0';
  *seconds = date * 86400 + hour * 3600 + minute * 60 + second;
  return TRUE;
}

/**
 * wh_cell_value_typed:
 *
 * Returns: the cell as conditions see it: text that the type cannot hold is no value, a time is seconds
 */
WhValue
wh_cell_value_typed (const WhValue *cell, const WhFileColumn *column)
{
  WhType type = type_of_letter (column->type);
  gint64 seconds;

  if (cell->type == WH_VALUE_NUMBER)
    return wh_value_number (cell->unit, cell->number);
  if (cell->type == WH_VALUE_TEXT && type == WH_TYPE_TIME)
    return parse_time (cell->text, &seconds) ? wh_value_number (WH_TYPE_TIME, seconds) : WH_VALUE_NONE;
  return is_number_type (type) ? WH_VALUE_NONE : *cell;
}

/**
 * wh_kind_index_in_file:
 *
 * Returns: the place of a kind among those of its file
 */
guint
wh_kind_index_in_file (const WhKind *kind)
{
  for (guint i = 0; i < kind->file->n_kinds; i++)
    if (kind->file->kinds[i] == kind->id)
      return i;
  g_return_val_if_reached (0);
}
