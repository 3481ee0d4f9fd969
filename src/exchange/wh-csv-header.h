/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/wh-csv-problem.h"
#include "exchange/wh-csv-reader.h"
#include "spec/wh-spec.h"

G_BEGIN_DECLS

#define WH_CSV_COLUMN_EXTRA -1   /* the standard does not know it */
#define WH_CSV_COLUMN_IGNORED -2 /* the second of the same name */

/* What the first row of a file says about the cells of the others. */
typedef struct
{
  const WhFile *file;
  char *file_name; /* "Client.csv" */
  guint n_cells;
  char **names; /* as written; never empty */
  int *columns; /* of the file, by cell; or WH_CSV_COLUMN_... */
  int key_cell; /* -1: the key's column is missing */
} WhCsvHeader;

WhCsvHeader *wh_csv_header_new (const WhFile *file, const WhCsvRow *row, WhCsvProblemFunc func, gpointer data);
void wh_csv_header_free (WhCsvHeader *self);
int wh_csv_header_cell (const WhCsvHeader *self, const char *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCsvHeader, wh_csv_header_free)

G_END_DECLS
