/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "transfer/compare-sets.h"

#include <string.h>

#include "exchange/wh-csv-header.h"

/* A line for each name, with how often it was counted. */
char *
test_list_counts (GHashTable *counts)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (counts), (GCompareFunc) strcmp);
  GString *list = g_string_new (NULL);

  for (GList *l = names; l != NULL; l = l->next)
    g_string_append_printf (list, "%s,%u\n", (char *) l->data,
                            GPOINTER_TO_UINT (g_hash_table_lookup (counts, l->data)));
  return g_string_free (list, FALSE);
}

typedef struct
{
  WhCsvReader *reader;
  WhCsvHeader *header;
  const WhCsvRow *row;
  int *cells; /* by column of the file */
} Side;

static void
open_side (Side *side, WhCsvSet *set, WhFileId file)
{
  side->reader = wh_csv_set_read (set, file, NULL);
  g_assert_true (wh_csv_reader_next (side->reader, &side->row, NULL));
  side->header = wh_csv_header_new (&wh_files[file], side->row, NULL, NULL);
  side->cells = g_new (int, wh_files[file].n_columns);
  for (guint i = 0; i < wh_files[file].n_columns; i++)
    side->cells[i] = wh_csv_header_cell (side->header, wh_files[file].columns[i].name);
}

static void
close_side (Side *side)
{
  wh_csv_reader_free (side->reader);
  wh_csv_header_free (side->header);
  g_free (side->cells);
}

static const char *
cell_of (const Side *side, guint column)
{
  int cell = side->cells[column];

  return cell >= 0 && (guint) cell < side->row->n_cells ? side->row->cells[cell].text : "";
}

static void
note_difference (GHashTable *differences, const char *file, const char *column)
{
  char *what = g_strdup_printf ("%s,%s", file, column);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (differences, what));

  g_hash_table_replace (differences, what, GUINT_TO_POINTER (count + 1));
}

static guint
compare_file (WhCsvSet *in, WhCsvSet *out, WhFileId id, GHashTable *differences)
{
  const WhFile *file = &wh_files[id];
  Side a, b;
  guint rows = 0;

  open_side (&a, in, id);
  open_side (&b, out, id);
  for (;;)
    {
      g_assert_true (wh_csv_reader_next (a.reader, &a.row, NULL));
      g_assert_true (wh_csv_reader_next (b.reader, &b.row, NULL));
      if (a.row == NULL || b.row == NULL)
        break;
      rows++;
      for (guint i = 0; i < file->n_columns; i++)
        if (file->columns[i].role != WH_CELL_EXPORT
            && strcmp (cell_of (&a, i), cell_of (&b, i)) != 0)
          note_difference (differences, file->name, file->columns[i].name);
    }
  if (a.row != NULL || b.row != NULL)
    note_difference (differences, file->name, "(rows)");
  close_side (&a);
  close_side (&b);
  return rows;
}

static void
check_differences (GHashTable *differences, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, NULL);
  g_autoptr (WhCsvReader) reader = wh_csv_reader_new_for_stream (G_INPUT_STREAM (stream));
  g_autofree char *left = NULL;
  const WhCsvRow *row;

  while (wh_csv_reader_next (reader, &row, NULL) && row != NULL)
    {
      g_autofree char *what = g_strdup_printf ("%s,%s", row->cells[0].text, row->cells[1].text);

      g_assert_cmpuint (row->n_cells, ==, 3);
      if (row->number > 1 && !g_hash_table_remove (differences, what))
        g_error ("%s is listed as a difference and is none", what);
    }
  left = test_list_counts (differences);
  g_assert_cmpstr (left, ==, "");
}

/* Every cell of every file but Export.csv, ExportID apart. Returns how many rows were compared. */
guint
test_compare_sets (const char *in, const char *out, const char *expected)
{
  g_autoptr (WhCsvSet) a = wh_csv_set_open (in, NULL), b = wh_csv_set_open (out, NULL);
  g_autoptr (GHashTable) differences = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint rows = 0;

  for (guint i = 1; i < WH_N_FILES; i++)
    rows += compare_file (a, b, i, differences);
  check_differences (differences, expected);
  return rows;
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
sorted_lines (WhCsvSet *set, WhFileId id)
{
  const WhFile *file = &wh_files[id];
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  Side side;

  open_side (&side, set, id);
  while (wh_csv_reader_next (side.reader, &side.row, NULL) && side.row != NULL)
    {
      GString *line = g_string_new (NULL);

      for (guint i = 0; i < file->n_columns; i++)
        if (file->columns[i].role != WH_CELL_EXPORT)
          {
            g_string_append (line, cell_of (&side, i));
            g_string_append_c (line, '\x1f');
          }
      g_ptr_array_add (lines, g_string_free (line, FALSE));
    }
  close_side (&side);
  g_ptr_array_sort (lines, compare_lines);
  return lines;
}

/* As test_compare_sets(), with nothing different and the rows in any order; @more: rows that @out has beside them in
 * User.csv, for the accounts of a centre. */
guint
test_compare_sorted_sets (const char *in, const char *out, guint more)
{
  g_autoptr (WhCsvSet) a = wh_csv_set_open (in, NULL), b = wh_csv_set_open (out, NULL);
  guint rows = 0;

  for (guint i = 1; i < WH_N_FILES; i++)
    {
      g_autoptr (GPtrArray) x = sorted_lines (a, i), y = sorted_lines (b, i);
      guint beside = i == WH_FILE_USER ? more : 0, m = 0;

      g_assert_cmpuint (x->len + beside, ==, y->len);
      rows += x->len;
      for (guint n = 0; n < x->len; n++, m++)
        {
          for (; beside > 0 && strcmp (x->pdata[n], y->pdata[m]) != 0; beside--)
            m++;
          if (strcmp (x->pdata[n], y->pdata[m]) != 0)
            g_error ("%s: a row came back otherwise: %s / %s", wh_files[i].name, (char *) x->pdata[n],
                     (char *) y->pdata[m]);
        }
    }
  return rows;
}
