/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-csv-header.h"

#include <string.h>

typedef struct
{
  WhCsvHeader *header;
  WhCsvProblemFunc func;
  gpointer data;
} Reporting;

static void
report (const Reporting *to, WhCsvProblemCode code, const char *column)
{
  WhCsvProblem problem = { .code = code, .file = to->header->file_name, .row = 1, .column = column };

  if (to->func != NULL)
    to->func (&problem, to->data);
}

static gboolean
is_taken (const WhCsvHeader *self, guint before, int column)
{
  for (guint i = 0; i < before; i++)
    if (self->columns[i] == column)
      return TRUE;
  return FALSE;
}

static void
match (WhCsvHeader *self, guint cell, const char *text, const Reporting *to)
{
  const WhFile *file = self->file;
  char *name = g_strstrip (g_strdup (text));
  int column = wh_file_column (file, name);

  if (*name == '\0')
    {
      g_free (name);
      name = g_strdup_printf ("#%u", cell + 1);
    }
  self->names[cell] = name;
  self->columns[cell] = column;
  if (column < 0)
    report (to, WH_CSV_PROBLEM_COLUMN_EXTRA, name);
  else if (is_taken (self, cell, column))
    {
      self->columns[cell] = WH_CSV_COLUMN_IGNORED;
      report (to, WH_CSV_PROBLEM_COLUMN_TWICE, name);
    }
  else if (strcmp (name, file->columns[column].name) != 0)
    report (to, WH_CSV_PROBLEM_COLUMN_SPELLING, name);
  if (self->columns[cell] >= 0 && file->columns[column].role == WH_CELL_KEY)
    self->key_cell = (int) cell;
}

static void
compare (WhCsvHeader *self, const Reporting *to)
{
  int last = -1;
  gboolean in_order = TRUE;

  for (guint i = 0; i < self->file->n_columns; i++)
    if (!is_taken (self, self->n_cells, (int) i))
      report (to, WH_CSV_PROBLEM_COLUMN_MISSING, self->file->columns[i].name);
  for (guint i = 0; i < self->n_cells; i++)
    if (self->columns[i] >= 0)
      {
        in_order = in_order && self->columns[i] > last;
        last = self->columns[i];
      }
  if (!in_order)
    report (to, WH_CSV_PROBLEM_COLUMN_ORDER, NULL);
}

/**
 * wh_csv_header_new:
 * @row: the file's first row
 * @func: (nullable): is told which columns are missing, extra, doubled, misspelled or out of order
 *
 * Finds the columns by their names; order and letter case do not matter.
 *
 * Returns: (transfer full): what each cell of the other rows is
 */
WhCsvHeader *
wh_csv_header_new (const WhFile *file, const WhCsvRow *row, WhCsvProblemFunc func, gpointer data)
{
  WhCsvHeader *self = g_new0 (WhCsvHeader, 1);
  const Reporting to = { self, func, data };

  self->file = file;
  self->file_name = g_strconcat (file->name, ".csv", NULL);
  self->n_cells = row->n_cells;
  self->names = g_new0 (char *, self->n_cells + 1);
  self->columns = g_new0 (int, self->n_cells + 1);
  self->key_cell = -1;
  for (guint i = 0; i < row->n_cells; i++)
    match (self, i, row->cells[i].text, &to);
  compare (self, &to);
  return self;
}

/**
 * wh_csv_header_free:
 */
void
wh_csv_header_free (WhCsvHeader *self)
{
  g_strfreev (self->names);
  g_free (self->columns);
  g_free (self->file_name);
  g_free (self);
}

/**
 * wh_csv_header_cell:
 * @column: name of a column of the file
 *
 * Returns: the cell it stands in, or -1
 */
int
wh_csv_header_cell (const WhCsvHeader *self, const char *column)
{
  int wanted = wh_file_column (self->file, column);

  for (guint i = 0; wanted >= 0 && i < self->n_cells; i++)
    if (self->columns[i] == wanted)
      return (int) i;
  return -1;
}
