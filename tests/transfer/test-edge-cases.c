/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sets that something is wrong with come in as far as they can, and what is wrong is named. */
#include <archive.h>
#include <archive_entry.h>
#include <glib/gstdio.h>
#include <string.h>

#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"
#include "support/test-data.h"
#include "support/wh-test-dir.h"
#include "transfer/wh-transfer.h"

static void
note_problem (const WhCsvProblem *problem, gpointer data)
{
  if (problem->code != WH_CSV_PROBLEM_FILE_MISSING)
    g_string_append_printf (data, "%s %" G_GUINT64_FORMAT " %s %s\n", problem->file, problem->row,
                            problem->column != NULL ? problem->column : "-", wh_csv_problem_name (problem->code));
}

static gboolean
note_reject (const WhReject *reject, gpointer data, GError **error)
{
  g_string_append_printf (data, "%s %" G_GUINT64_FORMAT " %s %s\n", reject->file, reject->row,
                          reject->column != NULL ? reject->column : "-", wh_reject_reason_name (reject->reason));
  return TRUE;
}

/* What is said of one scenario, after it went through. */
static char *
import_scenario (WhTestDir *dir, const char *name)
{
  g_autofree char *folder = wh_test_dir_file (dir, name);
  g_autofree char *out = wh_test_dir_file (dir, "out.zip");
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = wh_csv_set_open (folder, &error);
  g_autoptr (WhCsvSource) source = NULL;
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (out, row);
  g_autoptr (WhTransfer) transfer = NULL;
  GString *notes = g_string_new (NULL);

  g_assert_no_error (error);
  source = wh_csv_source_new (set, "r", NULL, &error);
  g_assert_no_error (error);
  transfer = wh_transfer_new_import (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  wh_csv_source_set_problem_func (source, note_problem, notes);
  wh_transfer_set_reject_func (transfer, note_reject, notes);
  wh_transfer_run (transfer, NULL, &error);
  g_assert_no_error (error);
  return g_string_free (notes, FALSE);
}

static void
unpack_entry (WhTestDir *dir, struct archive *archive, struct archive_entry *entry, GHashTable *names)
{
  g_autofree char *path = wh_test_dir_file (dir, archive_entry_pathname (entry));
  g_autofree char *folder = g_path_get_dirname (path);
  gsize size = (gsize) archive_entry_size (entry);
  g_autofree char *data = g_malloc (size + 1);

  if (archive_entry_filetype (entry) != AE_IFREG)
    return;
  g_mkdir_with_parents (folder, 0700);
  g_assert_cmpint (archive_read_data (archive, data, size), ==, (gssize) size);
  g_assert_true (g_file_set_contents (path, data, (gssize) size, NULL));
  g_hash_table_add (names, g_path_get_dirname (archive_entry_pathname (entry)));
}

static GHashTable *
unpack (WhTestDir *dir, const char *zip)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry;

  archive_read_support_format_zip (archive);
  g_assert_cmpint (archive_read_open_filename (archive, zip, 65536), ==, ARCHIVE_OK);
  while (archive_read_next_header (archive, &entry) == ARCHIVE_OK)
    unpack_entry (dir, archive, entry, names);
  archive_read_free (archive);
  return names;
}

static const struct
{
  const char *name;
  const char *said; /* a line among what is said */
} expected[] = {
  { "bom_test", "CurrentLivingSituation.csv 4 DateDeleted not-a-time\n" },
  { "bad_data", "Client.csv 7 DOB not-a-date\n" },
  { "bad_data", "Enrollment.csv 4 PersonalID orphan\n" },
  { "custom_files", "CustomGender.csv 0 - file-extra\n" },
  { "duplicate_primary_keys", "Client.csv 5 - twice\n" },
  { "duplicate_primary_keys", "Assessment.csv 4 - twice\n" },
  { "duplicate_primary_keys", "Funder.csv 3 ProjectID orphan\n" },
};

static void
test_every_scenario_goes_through (void)
{
  g_autofree char *zip = test_data_path ("import-edge-cases.zip");
  g_autoptr (WhTestDir) dir = NULL;
  g_autoptr (GHashTable) names = NULL;
  GHashTableIter iter;
  gpointer name;

  if (zip == NULL)
    return;
  dir = wh_test_dir_new ();
  names = unpack (dir, zip);
  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_autofree char *said = import_scenario (dir, name);

      g_test_message ("%s\n%s", (char *) name, said);
      for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
        if (strcmp (expected[i].name, name) == 0 && strstr (said, expected[i].said) == NULL)
          g_error ("%s: nothing says %s", expected[i].name, expected[i].said);
      if (g_str_equal (name, "bom_test"))
        g_assert_null (strstr (said, "PersonalID column")); /* the mark is no part of the first column's name */
    }
  g_assert_cmpuint (g_hash_table_size (names), >=, 36);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transfer/edge-cases", test_every_scenario_goes_through);
  return g_test_run ();
}
