/* SPDX-License-Identifier: GPL-3.0-or-later */
/* HUD's sample export comes in whole and goes out as it came. */
#include <glib/gstdio.h>
#include <string.h>

#include "exchange/wh-csv-header.h"
#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"
#include "support/test-data.h"
#include "transfer/wh-transfer.h"

static WhRecord *
export_row (void)
{
  WhRecord *row = wh_record_new (wh_kind (WH_KIND_EXPORT));

  wh_record_set_hud_id (row, "OUT");
  return row;
}

static void
count_problem (const WhCsvProblem *problem, gpointer data)
{
  g_autofree char *what = g_strdup_printf ("%s,%s,%s", problem->file, problem->column != NULL ? problem->column : "",
                                           wh_csv_problem_name (problem->code));
  gpointer count = g_hash_table_lookup (data, what);

  g_assert_true (g_utf8_validate (wh_csv_problem_sentence (problem->code), -1, NULL));
  g_hash_table_replace (data, g_steal_pointer (&what), GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + 1));
}

static char *
listed (GHashTable *counts)
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
} Side;

static void
open_side (Side *side, WhCsvSet *set, WhFileId file)
{
  side->reader = wh_csv_set_read (set, file, NULL);
  g_assert_true (wh_csv_reader_next (side->reader, &side->row, NULL));
  side->header = wh_csv_header_new (&wh_files[file], side->row, NULL, NULL);
}

static void
close_side (Side *side)
{
  wh_csv_reader_free (side->reader);
  wh_csv_header_free (side->header);
}

static const char *
cell_of (const Side *side, const char *column)
{
  int cell = wh_csv_header_cell (side->header, column);

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
            && strcmp (cell_of (&a, file->columns[i].name), cell_of (&b, file->columns[i].name)) != 0)
          note_difference (differences, file->name, file->columns[i].name);
    }
  if (a.row != NULL || b.row != NULL)
    note_difference (differences, file->name, "(rows)");
  close_side (&a);
  close_side (&b);
  return rows;
}

static void
check_differences (GHashTable *differences)
{
  const char *path = g_getenv ("WH_EXPECTED_DIFFERENCES");
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
  left = listed (differences);
  g_assert_cmpstr (left, ==, "");
}

static guint64
transfer (WhCsvSet *set, const char *out, GHashTable *problems, guint64 *clients)
{
  g_autoptr (WhCsvSource) source = wh_csv_source_new (set, "r", NULL, NULL);
  g_autoptr (WhRecord) row = export_row ();
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (out, row);
  g_autoptr (WhTransfer) moving = wh_transfer_new_import (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  g_autoptr (GError) error = NULL;

  wh_csv_source_set_problem_func (source, count_problem, problems);
  g_assert_true (wh_transfer_run (moving, NULL, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < WH_N_REJECTS; i++)
    g_assert_cmpuint (wh_transfer_get_rejected (moving, i), ==, 0);
  *clients = wh_transfer_get_taken (moving, WH_KIND_CLIENT);
  return wh_csv_source_get_rows (source);
}

static void
test_the_sample_comes_back (void)
{
  g_autofree char *path = test_data_path ("lsa-sample-2026.zip");
  g_autofree char *folder = NULL, *out = NULL, *told = NULL;
  g_autoptr (WhCsvSet) in = NULL, back = NULL;
  g_autoptr (GHashTable) problems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) differences = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint64 clients, rows = 0, read;

  if (path == NULL)
    return;
  folder = g_dir_make_tmp ("wh-sample-XXXXXX", NULL);
  out = g_build_filename (folder, "out.zip", NULL);
  in = wh_csv_set_open (path, NULL);
  read = transfer (in, out, problems, &clients);
  g_assert_cmpuint (read, ==, 255214);
  g_assert_cmpuint (clients, ==, 10606);
  told = listed (problems);
  g_assert_cmpstr (told, ==, "Enrollment.csv,HoHLeaseholder,column-spelling,1\n");
  back = wh_csv_set_open (out, NULL);
  for (guint i = 1; i < WH_N_FILES; i++)
    rows += compare_file (in, back, i, differences);
  g_assert_cmpuint (rows, ==, read - 21); /* the rows of Export.csv are the package's own */
  check_differences (differences);
  g_unlink (out);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transfer/sample/comes-back", test_the_sample_comes_back);
  return g_test_run ();
}
