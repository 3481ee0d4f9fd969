/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-cell.h"

#include <string.h>

#include "model/wh-date.h"

/* So many digits always fit into 63 bits, as cents too. */
#define MAX_DIGITS 16

static gboolean
parse_digits (const char **at, gint64 *value)
{
  const char *start = *at;

  for (*value = 0; g_ascii_isdigit (**at); (*at)++)
    {
      if (*at - start == MAX_DIGITS)
        return FALSE;
      *value = *value * 10 + (**at - '0');
    }
  return *at > start;
}

static WhCellFit
parse_integer (const char *cell, gint64 *number)
{
  const char *at = cell;
  gboolean minus = *at == '-';
  const char *start = minus ? ++at : at;

  if (!parse_digits (&at, number) || *at != '\0')
    return WH_CELL_DIFFERS;
  if (minus)
    *number = -*number;
  return (*start == '0' && (at - start > 1 || minus)) ? WH_CELL_HOLDS : WH_CELL_EXACT;
}

static WhCellFit
parse_money (const char *cell, gint64 *cents)
{
  const char *at = cell;
  gboolean minus = *at == '-';
  const char *start = minus ? ++at : at;
  gboolean exact;

  if (!parse_digits (&at, cents))
    return WH_CELL_DIFFERS;
  exact = (*start != '0' || at - start == 1) && *at == '.';
  *cents *= 100;
  if (*at == '.' && g_ascii_isdigit (at[1]))
    {
      *cents += 10 * (at[1] - '0');
      exact = exact && g_ascii_isdigit (at[2]);
      at += 2;
      if (g_ascii_isdigit (*at))
        *cents += *at++ - '0';
      for (; *at == '0'; at++)
        exact = FALSE;
    }
  if (minus)
    *cents = -*cents;
  if (*at != '\0')
    return WH_CELL_DIFFERS;
  return exact && !(minus && *cents == 0) ? WH_CELL_EXACT : WH_CELL_HOLDS;
}

static WhCellFit
parse_date (const char *cell, gint64 *date)
{
  if (strlen (cell) < 10)
    return WH_CELL_DIFFERS;
  *date = wh_date_from_text (cell);
  if (*date == WH_DATE_NONE)
    return WH_CELL_DIFFERS;
  return cell[10] == '\0' ? WH_CELL_EXACT : WH_CELL_HOLDS;
}

/* yyyy-mm-dd hh:mm:ss; the seconds may have a fraction or be missing, as exports of other systems do. */
static WhCellFit
parse_time (const char *cell)
{
  int hour, minute;

  if (strlen (cell) < 16 || wh_date_from_text (cell) == WH_DATE_NONE || cell[13] != ':')
    return WH_CELL_DIFFERS;
  if (!g_ascii_isdigit (cell[11]) || !g_ascii_isdigit (cell[12]) || !g_ascii_isdigit (cell[14])
      || !g_ascii_isdigit (cell[15]))
    return WH_CELL_DIFFERS;
  hour = (cell[11] - '0') * 10 + cell[12] - '0';
  minute = (cell[14] - '0') * 10 + cell[15] - '0';
  return hour < 24 && minute < 60 ? WH_CELL_EXACT : WH_CELL_DIFFERS;
}

/**
 * wh_cell_parse:
 * @type: any but a reference
 * @cell: not empty
 * @number: (out): an integer, cents or a day number; not set for text and times
 *
 * Returns: how the text fits the type
 */
WhCellFit
wh_cell_parse (WhType type, const char *cell, gint64 *number)
{
  *number = 0;
  switch (type)
    {
    case WH_TYPE_INTEGER:
      return parse_integer (cell, number);
    case WH_TYPE_MONEY:
      return parse_money (cell, number);
    case WH_TYPE_DATE:
      return parse_date (cell, number);
    case WH_TYPE_TIME:
      return parse_time (cell);
    case WH_TYPE_TEXT:
    case WH_TYPE_REFERENCE:
    default:
      return WH_CELL_EXACT;
    }
}

/**
 * wh_cell_print:
 * @type: integer, money or date
 *
 * Appends the number as a CSV cell says it.
 */
void
wh_cell_print (WhType type, gint64 number, GString *text)
{
  char date[WH_DATE_TEXT_SIZE];

  if (type == WH_TYPE_DATE)
    g_string_append (text, wh_date_to_text (number, date));
  else if (type == WH_TYPE_MONEY)
    g_string_append_printf (text, "%s%" G_GINT64_FORMAT ".%02d", number < 0 ? "-" : "", ABS (number) / 100,
                            (int) (ABS (number) % 100));
  else
    g_string_append_printf (text, "%" G_GINT64_FORMAT, number);
}
