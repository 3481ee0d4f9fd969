/* SPDX-License-Identifier: GPL-3.0-or-later */
/* HUD's sample export comes in whole and goes out as it came. */
#include <glib/gstdio.h>
#include <string.h>

#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"
#include "support/test-data.h"
#include "transfer/compare-sets.h"
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
  g_autoptr (WhCsvSet) in = NULL;
  g_autoptr (GHashTable) problems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint64 clients, read;

  if (path == NULL)
    return;
  folder = g_dir_make_tmp ("wh-sample-XXXXXX", NULL);
  out = g_build_filename (folder, "out.zip", NULL);
  in = wh_csv_set_open (path, NULL);
  read = transfer (in, out, problems, &clients);
  g_assert_cmpuint (read, ==, 255214);
  g_assert_cmpuint (clients, ==, 10606);
  told = test_list_counts (problems);
  g_assert_cmpstr (told, ==, "Enrollment.csv,HoHLeaseholder,column-spelling,1\n");
  /* the rows of Export.csv are the package's own */
  g_assert_cmpuint (test_compare_sets (path, out, g_getenv ("WH_EXPECTED_DIFFERENCES")), ==, read - 21);
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
