/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What can be wrong with a set as text, before any rule is asked.  Nothing here stops an import. */
typedef enum
{
  WH_CSV_PROBLEM_FILE_MISSING,
  WH_CSV_PROBLEM_FILE_EXTRA,
  WH_CSV_PROBLEM_FILE_TWICE,
  WH_CSV_PROBLEM_FILE_EMPTY,      /* not even a header */
  WH_CSV_PROBLEM_IN_FOLDER,       /* the files are not at the top of the set */
  WH_CSV_PROBLEM_COLUMN_MISSING,
  WH_CSV_PROBLEM_COLUMN_EXTRA,
  WH_CSV_PROBLEM_COLUMN_TWICE,
  WH_CSV_PROBLEM_COLUMN_ORDER,
  WH_CSV_PROBLEM_COLUMN_SPELLING,
  WH_CSV_PROBLEM_ROW_SHORT,
  WH_CSV_PROBLEM_ROW_LONG,
  WH_CSV_PROBLEM_ROW_TOO_LONG,    /* left out */
  WH_CSV_PROBLEM_QUOTE_OPEN,
  WH_CSV_PROBLEM_QUOTE_STRAY,
  WH_CSV_PROBLEM_ZERO_BYTE,
  WH_CSV_PROBLEM_NOT_UTF8,
  WH_CSV_PROBLEM_KEY_MISSING,     /* left out */
  WH_CSV_PROBLEM_KIND_UNKNOWN,    /* left out: no disability type of the standard */
  WH_CSV_PROBLEM_NOT_A_NUMBER,
  WH_CSV_PROBLEM_NOT_AN_AMOUNT,
  WH_CSV_PROBLEM_NOT_A_DATE,
  WH_CSV_PROBLEM_NOT_A_TIME,
  WH_CSV_PROBLEM_SOURCE_UNKNOWN,  /* nothing says whose ids these are */
  WH_CSV_N_PROBLEMS,
} WhCsvProblemCode;

typedef struct
{
  WhCsvProblemCode code;
  const char *file;   /* "Client.csv", or the name of an extra file */
  guint64 row;        /* as a spreadsheet numbers them, the header is 1; 0: the whole file */
  const char *column; /* NULL: the whole row */
  const char *left_out; /* the row as CSV text when it cannot become a record: for the list of rejected rows only */
} WhCsvProblem;

typedef void (*WhCsvProblemFunc) (const WhCsvProblem *problem, gpointer data);

const char *wh_csv_problem_name (WhCsvProblemCode code);
const char *wh_csv_problem_sentence (WhCsvProblemCode code);
gboolean wh_csv_problem_is_notice (WhCsvProblemCode code);

G_END_DECLS
