/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("wh-csv-XXXXXX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static void
put (Fixture *fixture, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
put_zip (const char *path, const char *name, gsize size, int type)
{
  struct archive *archive = archive_write_new ();
  struct archive_entry *entry = archive_entry_new ();
  g_autofree char *zeros = g_malloc0 (1 << 20);

  archive_write_set_format_zip (archive);
  g_assert_cmpint (archive_write_open_filename (archive, path), ==, ARCHIVE_OK);
  archive_entry_set_pathname (entry, name);
  archive_entry_set_filetype (entry, type);
  archive_entry_set_perm (entry, 0644);
  if (type == AE_IFLNK)
    archive_entry_set_symlink (entry, "/etc/passwd");
  archive_write_header (archive, entry);
  for (gsize i = 0; i < size; i++)
    archive_write_data (archive, zeros, 1 << 20);
  archive_entry_free (entry);
  g_assert_cmpint (archive_write_free (archive), ==, ARCHIVE_OK);
}

static gboolean
ignore_row (WhRecord *record, gpointer data, GError **error)
{
  return TRUE;
}

static void
check_refused (Fixture *fixture, const char *name, gsize megabytes, int type)
{
  g_autofree char *path = g_build_filename (fixture->folder, "set.zip", NULL);
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  g_autoptr (GError) error = NULL;

  put_zip (path, name, megabytes, type);
  set = wh_csv_set_open (path, &error);
  if (set != NULL)
    {
      source = wh_csv_source_new (set, "r", "s", NULL);
      g_assert_false (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, ignore_row, NULL, NULL, &error));
    }
  g_assert_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_UNSAFE);
}

static void
test_harmful_zips_are_refused (Fixture *fixture, gconstpointer data)
{
  check_refused (fixture, "../Client.csv", 0, AE_IFREG);
  check_refused (fixture, "/Client.csv", 0, AE_IFREG);
  check_refused (fixture, "a/../../Client.csv", 0, AE_IFREG);
  check_refused (fixture, "..\\Client.csv", 0, AE_IFREG);
  check_refused (fixture, "Client.csv", 0, AE_IFLNK);
  check_refused (fixture, "Client.csv", 100, AE_IFREG);
}

static void
test_other_files_are_no_set (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "letter.zip", NULL);
  g_autoptr (GError) error = NULL;

  put (fixture, "letter.zip", "Dear reader");
  g_assert_null (wh_csv_set_open (path, &error));
  g_assert_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_null (wh_csv_set_open (fixture->folder, &error));
  g_assert_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_NOT_A_SET);
}

static void
note_problem (const WhCsvProblem *problem, gpointer data)
{
  GString *notes = data;

  if (problem->code == WH_CSV_PROBLEM_FILE_MISSING)
    return;
  if (problem->code == WH_CSV_PROBLEM_COLUMN_MISSING && g_strcmp0 (problem->column, "DateDeleted") != 0)
    return;
  g_string_append_printf (notes, "%s %" G_GUINT64_FORMAT " %s %s\n", problem->file, problem->row,
                          problem->column != NULL ? problem->column : "-", wh_csv_problem_name (problem->code));
  if (problem->left_out != NULL)
    g_string_append_printf (notes, "> %s\n", problem->left_out);
}

static gboolean
note_record (WhRecord *record, gpointer data, GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  const WhKind *kind = wh_record_get_kind (record);

  g_string_append_printf (data, "%s %s:", kind->name, wh_record_get_hud_id (record));
  for (guint i = 0; i < kind->n_columns; i++)
    {
      const char *text = wh_record_get_cell (record, i, cell);

      if (*text != '\0')
        g_string_append_printf (data, " %s=%s", kind->columns[i].name, text);
    }
  if (wh_record_get_ext (record, "ShoeSize") != NULL)
    g_string_append_printf (data, " (ShoeSize=%s)", wh_record_get_ext (record, "ShoeSize"));
  g_string_append_c (data, '\n');
  return TRUE;
}

static char *
walk (Fixture *fixture, GString *problems)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (fixture->folder, NULL);
  g_autoptr (WhCsvSource) source = wh_csv_source_new (set, "r", NULL, NULL);
  g_autoptr (GError) error = NULL;
  GString *records = g_string_new (NULL);

  if (problems != NULL)
    wh_csv_source_set_problem_func (source, note_problem, problems);
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, note_record, records, NULL, &error));
  g_assert_no_error (error);
  return g_string_free (records, FALSE);
}

static void
test_columns_are_found_by_name (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) problems = g_string_new (NULL);
  g_autofree char *records = NULL;

  put (fixture, "client.csv", "SSN,PERSONALID,ShoeSize,FirstName,FirstName\n,C1,43,Ada,Eve\n,,44,Ida,Eve\n");
  put (fixture, "Shoes.csv", "x\n");
  records = walk (fixture, problems);
  g_assert_cmpstr (records, ==, "client C1: FirstName=Ada (ShoeSize=43)\n");
  g_assert_cmpstr (problems->str, ==,
                   "Shoes.csv 0 - file-extra\n"
                   "Export.csv 0 - source-unknown\n"
                   "Client.csv 1 PERSONALID column-spelling\n"
                   "Client.csv 1 ShoeSize column-extra\n"
                   "Client.csv 1 FirstName column-twice\n"
                   "Client.csv 1 DateDeleted column-missing\n"
                   "Client.csv 1 - column-order\n"
                   "Client.csv 3 - key-missing\n> ,,44,Ida,Eve\n");
}

static void
test_a_row_becomes_a_record_of_each_kind (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) problems = g_string_new (NULL);
  g_autofree char *records = NULL;

  put (fixture, "HealthAndDV.csv",
       "HealthAndDVID,EnrollmentID,InformationDate,DomesticViolenceSurvivor,GeneralHealthStatus,DateDeleted\n"
       "H1,E1,2026-01-02,,3,\n"
       "H2,E1,2/1/2026,1,,\n");
  put (fixture, "Disabilities.csv",
       "DisabilitiesID,DisabilityType,DisabilityResponse,ViralLoad,DateDeleted\n"
       "D1,8,1,250,\n"
       "D2,5,0,250,\n"
       "D3,77,1,,\n");
  records = walk (fixture, problems);
  g_assert_cmpstr (records, ==,
                   "health H1: EnrollmentID=E1 InformationDate=2026-01-02 GeneralHealthStatus=3\n"
                   "health H2: EnrollmentID=E1 InformationDate=2/1/2026\n"
                   "domestic_violence H2: EnrollmentID=E1 InformationDate=2/1/2026 DomesticViolenceSurvivor=1\n"
                   "hiv_aids D1: DisabilityType=8 DisabilityResponse=1 ViralLoad=250\n"
                   "physical_disability D2: DisabilityType=5 DisabilityResponse=0\n");
  g_assert_cmpstr (problems->str, ==,
                   "Export.csv 0 - source-unknown\n"
                   "HealthAndDV.csv 3 InformationDate not-a-date\n"
                   "Disabilities.csv 4 DisabilityType kind-unknown\n> D3,77,1,,\n");
}

static gboolean
take_first_id (WhRecord *record, gpointer data, GError **error)
{
  if (wh_id_is_nil (data))
    *(WhId *) data = *wh_record_get_id (record);
  else
    g_assert_true (wh_id_equal (data, wh_record_get_reference (record, WH_ENROLLMENT_PERSONAL_ID)));
  return TRUE;
}

static void
test_references_point_to_records (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  WhId id = { { 0 } }, expected;
  const WhIdSpace space = { "okaloosa", "XX-501" };

  put (fixture, "Export.csv", "ExportID,SourceID,ImplementationID\nX,XX-501,I\n");
  put (fixture, "Client.csv", "PersonalID\nC1\n");
  put (fixture, "Enrollment.csv", "EnrollmentID,PersonalID\nE1,C1\nE2,C1\n");
  set = wh_csv_set_open (fixture->folder, NULL);
  source = wh_csv_source_new (set, "okaloosa", NULL, NULL);
  g_assert_cmpstr (wh_csv_source_get_source (source), ==, "XX-501");
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source),
                                        WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ENROLLMENT),
                                        take_first_id, &id, NULL, NULL));
  expected = wh_id_derive (&space, "client", "C1");
  g_assert_true (wh_id_equal (&id, &expected));
}

static WhRecord *
export_row (void)
{
  WhRecord *row = wh_record_new (wh_kind (WH_KIND_EXPORT));

  wh_record_set_hud_id (row, "OUT");
  wh_record_set_text (row, WH_EXPORT_SOURCE_ID, "XX-501");
  return row;
}

static gboolean
hand_to_sink (WhRecord *record, gpointer data, GError **error)
{
  return wh_row_sink_take (data, record, error);
}

static void
export_folder (const char *folder, const char *path)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (folder, NULL);
  g_autoptr (WhCsvSource) source = wh_csv_source_new (set, "r", NULL, NULL);
  g_autoptr (WhRecord) row = export_row ();
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (path, row);
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_row_sink_begin (WH_ROW_SINK (sink), &error));
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, hand_to_sink, sink, NULL, &error));
  g_assert_true (wh_row_sink_finish (WH_ROW_SINK (sink), TRUE, &error));
  g_assert_no_error (error);
}

static void
check_file (const char *path, WhFileId file, const char *expected)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, NULL);
  g_autoptr (WhCsvReader) reader = wh_csv_set_read (set, file, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  const WhCsvRow *row;

  while (wh_csv_reader_next (reader, &row, NULL) && row != NULL)
    for (guint i = 0; i < row->n_cells && row->number > 1; i++)
      g_string_append_printf (text, "%s%s", row->cells[i].text, i + 1 < row->n_cells ? "," : "\n");
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_rows_are_put_together_again (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.zip", NULL);
  g_autofree char *again = g_build_filename (fixture->folder, "again.zip", NULL);
  g_autofree char *first = NULL, *second = NULL;
  gsize first_length, second_length;

  put (fixture, "HealthAndDV.csv",
       "HealthAndDVID,EnrollmentID,InformationDate,DomesticViolenceSurvivor,GeneralHealthStatus,UserID,ExportID\n"
       "H1,E1,2026-01-02,,3,U,IN\n"
       "H2,E1,2/1/2026,1,,U,IN\n"
       "H2,E1,2026-01-03,0,,U,IN\n");
  put (fixture, "Disabilities.csv",
       "DisabilitiesID,DisabilityType,DisabilityResponse,ViralLoad\n"
       "D1,5,1,\n"
       "D1,8,1,250\n"
       "D2,5,07,250\n");
  export_folder (fixture->folder, path);
  check_file (path, WH_FILE_EXPORT, "OUT,,XX-501,,,,,,,,,,,,,,,,\n");
  check_file (path, WH_FILE_HEALTH_AND_DV, "H1,E1,,2026-01-02,,,,3,,,,,,,,U,,OUT\n"
                                           "H2,E1,,2/1/2026,1,,,,,,,,,,,U,,OUT\n"
                                           "H2,E1,,2026-01-03,0,,,,,,,,,,,U,,OUT\n");
  check_file (path, WH_FILE_DISABILITIES, "D1,,,,5,1,,,,,,,,,,,,,,OUT\n"
                                          "D1,,,,8,1,,,,,,250,,,,,,,,OUT\n"
                                          "D2,,,,5,07,,,,,,250,,,,,,,,OUT\n");
  check_file (path, WH_FILE_YOUTH_EDUCATION_STATUS, "");
  g_setenv ("TZ", "America/Chicago", TRUE);
  export_folder (fixture->folder, again);
  g_assert_true (g_file_get_contents (path, &first, &first_length, NULL));
  g_assert_true (g_file_get_contents (again, &second, &second_length, NULL));
  g_assert_cmpmem (first, first_length, second, second_length);
}

static void
test_a_broken_export_leaves_nothing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.zip", NULL);
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autoptr (WhRecord) row = export_row ();
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (path, row);
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_row_sink_begin (WH_ROW_SINK (sink), NULL));
  g_assert_true (wh_row_sink_take (WH_ROW_SINK (sink), client, NULL));
  g_assert_false (wh_row_sink_take (WH_ROW_SINK (sink), project, &error));
  g_assert_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_ORDER);
  g_assert_true (wh_row_sink_finish (WH_ROW_SINK (sink), FALSE, NULL));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (part, G_FILE_TEST_EXISTS));
}

static void
check_damaged (const char *path, const char *bytes, gsize length)
{
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
  set = wh_csv_set_open (path, &error);
  if (set != NULL)
    source = wh_csv_source_new (set, "r", "s", &error);
  if (source != NULL)
    g_assert_false (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, ignore_row, NULL, NULL, &error));
  g_assert_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_DAMAGED);
}

static void
test_a_damaged_zip_is_told (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.zip", NULL), *bytes = NULL;
  char *found;
  g_autoptr (GString) clients = g_string_new ("PersonalID,FirstName\n");
  gsize length;

  for (int i = 0; i < 3000; i++)
    g_string_append_printf (clients, "C%d,%x\n", i, g_str_hash (clients->str + clients->len - 5) * 2654435761u);
  put (fixture, "Client.csv", clients->str);
  export_folder (fixture->folder, path);
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  check_damaged (path, bytes, length / 2);
  found = memmem (bytes, length, "Client.csv", 10);
  g_assert_nonnull (found);
  found[2000] ^= 0x55;
  check_damaged (path, bytes, length);
}

static void
test_files_in_a_folder_and_twice_are_told (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "set.zip", NULL);
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (GString) problems = g_string_new (NULL);

  put_zip (path, "export 2026/Client.csv", 0, AE_IFREG);
  set = wh_csv_set_open (path, NULL);
  wh_csv_set_foreach_problem (set, note_problem, problems);
  g_assert_cmpstr (problems->str, ==, "export 2026/Client.csv 0 - in-folder\n");
  g_assert_cmpint (wh_csv_set_get_form (set), ==, WH_PACKAGE_ZIP_FOLDER);
  g_clear_object (&set);
  g_unlink (path);
  put (fixture, "Client.csv", "PersonalID\n");
  put (fixture, "client.CSV", "PersonalID\n");
  set = wh_csv_set_open (fixture->folder, NULL);
  g_string_truncate (problems, 0);
  wh_csv_set_foreach_problem (set, note_problem, problems);
  g_assert_cmpstr (problems->str, ==, "client.CSV 0 - file-twice\n");
  g_assert_cmpint (wh_csv_set_get_form (set), ==, WH_PACKAGE_FOLDER);
}

static gboolean
want_dob (const WhKind *kind, guint column)
{
  return kind->id == WH_KIND_CLIENT && column == WH_CLIENT_DOB;
}

static gboolean
take_dob (WhRecord *record, gpointer data, GError **error)
{
  guint *n = data;

  g_assert_cmpstr (wh_record_get_hud_id (record), ==, "7");
  g_assert_cmpint (wh_record_get_date (record, WH_CLIENT_DOB), ==, wh_date_from_text ("1990-02-28"));
  g_assert_true (wh_record_is_null (record, WH_CLIENT_FIRST_NAME));
  g_assert_null (wh_record_peek_ext (record));
  (*n)++;
  return TRUE;
}

static void
test_only_wanted_columns_are_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  guint n = 0;

  put (fixture, "Export.csv", "ExportID\n1\n");
  put (fixture, "Client.csv", "PersonalID,FirstName,DOB,Shoes\n7,Ann,1990-02-28,red\n");
  set = wh_csv_set_open (fixture->folder, NULL);
  source = wh_csv_source_new (set, "r", "s", NULL);
  wh_csv_source_set_columns (source, want_dob);
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_CLIENT), take_dob, &n, NULL,
                                        NULL));
  g_assert_cmpuint (n, ==, 1);
}

#define ADD(name, function) g_test_add ("/exchange/csv-set/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("harmful", test_harmful_zips_are_refused);
  ADD ("no-set", test_other_files_are_no_set);
  ADD ("by-name", test_columns_are_found_by_name);
  ADD ("kinds", test_a_row_becomes_a_record_of_each_kind);
  ADD ("references", test_references_point_to_records);
  ADD ("together-again", test_rows_are_put_together_again);
  ADD ("damaged", test_a_damaged_zip_is_told);
  ADD ("in-folder", test_files_in_a_folder_and_twice_are_told);
  ADD ("broken", test_a_broken_export_leaves_nothing);
  ADD ("wanted-columns", test_only_wanted_columns_are_read);
  return g_test_run ();
}
