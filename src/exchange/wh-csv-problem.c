/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-csv-problem.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *name;
  const char *sentence;
  gboolean notice;
} Description;

static const Description descriptions[WH_CSV_N_PROBLEMS] = {
  [WH_CSV_PROBLEM_FILE_MISSING] = { "file-missing", N_("The file is missing."), FALSE },
  [WH_CSV_PROBLEM_FILE_EXTRA] = { "file-extra", N_("The standard knows no such file; it is left out."), FALSE },
  [WH_CSV_PROBLEM_FILE_TWICE] = { "file-twice", N_("The file is there twice; this one is left out."), FALSE },
  [WH_CSV_PROBLEM_FILE_EMPTY] = { "file-empty", N_("The file is empty; not even its column names are there."), FALSE },
  [WH_CSV_PROBLEM_IN_FOLDER] = { "in-folder", N_("The files lie in a folder and not at the top of the set."), FALSE },
  [WH_CSV_PROBLEM_COLUMN_MISSING] = { "column-missing", N_("The column is missing."), FALSE },
  [WH_CSV_PROBLEM_COLUMN_EXTRA] = { "column-extra", N_("The standard knows no such column; its text is kept beside "
                                                       "the record."), FALSE },
  [WH_CSV_PROBLEM_COLUMN_TWICE] = { "column-twice", N_("The column is there twice; only the first is read."), FALSE },
  [WH_CSV_PROBLEM_COLUMN_ORDER] = { "column-order", N_("The columns are not in the standard's order."), TRUE },
  [WH_CSV_PROBLEM_COLUMN_SPELLING] = { "column-spelling", N_("The column's name is spelled otherwise in the "
                                                             "standard."), TRUE },
  [WH_CSV_PROBLEM_ROW_SHORT] = { "row-short", N_("The row has fewer cells than there are columns."), FALSE },
  [WH_CSV_PROBLEM_ROW_LONG] = { "row-long", N_("The row has more cells than there are columns; they are kept beside "
                                               "the record."), FALSE },
  [WH_CSV_PROBLEM_ROW_TOO_LONG] = { "row-too-long", N_("The row is too long to be one; it is left out."), FALSE },
  [WH_CSV_PROBLEM_QUOTE_OPEN] = { "quote-open", N_("A quotation mark is opened and never closed."), FALSE },
  [WH_CSV_PROBLEM_QUOTE_STRAY] = { "quote-stray", N_("A quotation mark inside the text is not doubled."), FALSE },
  [WH_CSV_PROBLEM_ZERO_BYTE] = { "zero-byte", N_("The cell has zero bytes; they are left out."), FALSE },
  [WH_CSV_PROBLEM_NOT_UTF8] = { "not-utf8", N_("The text is not UTF-8; it is read as Windows-1252."), FALSE },
  [WH_CSV_PROBLEM_KEY_MISSING] = { "key-missing", N_("The row has no id; it is left out."), FALSE },
  [WH_CSV_PROBLEM_KIND_UNKNOWN] = { "kind-unknown", N_("The type of disability is none of the standard's; the row is "
                                                       "left out."), FALSE },
  [WH_CSV_PROBLEM_NOT_A_NUMBER] = { "not-a-number", N_("The text is no whole number; it is kept beside the "
                                                       "record."), FALSE },
  [WH_CSV_PROBLEM_NOT_AN_AMOUNT] = { "not-an-amount", N_("The text is no amount of money; it is kept beside the "
                                                         "record."), FALSE },
  [WH_CSV_PROBLEM_NOT_A_DATE] = { "not-a-date", N_("The text is no date as yyyy-mm-dd; it is kept beside the "
                                                   "record."), FALSE },
  [WH_CSV_PROBLEM_NOT_A_TIME] = { "not-a-time", N_("The text is no date and time as yyyy-mm-dd hh:mm:ss; it is kept "
                                                   "beside the record."), FALSE },
  [WH_CSV_PROBLEM_SOURCE_UNKNOWN] = { "source-unknown", N_("Neither SourceID nor ImplementationID says where the set "
                                                           "comes from."), FALSE },
};

/**
 * wh_csv_problem_name:
 *
 * Returns: the problem's name in lists that programs read ("not-a-date")
 */
const char *
wh_csv_problem_name (WhCsvProblemCode code)
{
  g_return_val_if_fail (code < WH_CSV_N_PROBLEMS, NULL);
  return descriptions[code].name;
}

/**
 * wh_csv_problem_sentence:
 *
 * Returns: what is wrong, in the person's language; it never holds a value of the set
 */
const char *
wh_csv_problem_sentence (WhCsvProblemCode code)
{
  g_return_val_if_fail (code < WH_CSV_N_PROBLEMS, NULL);
  return _(descriptions[code].sentence);
}

/**
 * wh_csv_problem_is_notice:
 *
 * Returns: whether the set is read just as well with it: only the look of the file differs
 */
gboolean
wh_csv_problem_is_notice (WhCsvProblemCode code)
{
  g_return_val_if_fail (code < WH_CSV_N_PROBLEMS, FALSE);
  return descriptions[code].notice;
}
