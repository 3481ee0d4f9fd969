/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-source.h"
#include "report/wh-report.h"
#include "store/wh-store-sink.h"
#include "transfer/wh-merged-source.h"

typedef struct
{
  char *from, *key_file, *start, *end, *out;
  char **projects, **cocs;
} Options;

static WhReportData *
read_set (const char *path, GError **error)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, WH_CLI_REALM, NULL, error) : NULL;

  if (source == NULL)
    return NULL;
  wh_csv_source_set_columns (source, wh_report_data_wants);
  wh_csv_source_set_text_only (source, TRUE);
  return wh_report_data_new (WH_ROW_SOURCE (source), NULL, error);
}

static WhReportData *
read_store (const char *path, const char *key_file, GError **error)
{
  g_autoptr (WhStore) store = wh_cli_open_store (path, key_file, FALSE, error);
  g_autoptr (WhRowSource) stored = NULL, source = NULL;
  WhReportData *data;

  if (store == NULL)
    return NULL;
  stored = wh_store_source_new (store);
  source = WH_ROW_SOURCE (wh_merged_source_new (stored)); /* a person counts once */
  data = wh_report_data_new (source, NULL, error);
  g_clear_object (&source);
  g_clear_object (&stored);
  wh_store_close (store);
  return data;
}

/* A zip says so in its first bytes; a store is encrypted from the first byte on. */
static gboolean
is_set (const char *path)
{
  char magic[2] = "";
  FILE *file;
  gboolean zip;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) || !g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  file = g_fopen (path, "rb");
  if (file == NULL)
    return TRUE;
  zip = fread (magic, 1, sizeof magic, file) == sizeof magic && memcmp (magic, "PK", sizeof magic) == 0;
  fclose (file);
  return zip;
}

static gboolean
write_text (const char *folder, const char *name, const char *text, gssize length, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_set_contents (path, text, length, error);
}

static gboolean
write_tables (WhReport *report, const char *folder, GError **error)
{
  for (guint t = 0; t < wh_report_get_n_tables (report); t++)
    {
      g_autofree char *name = g_strconcat (wh_report_get_table_name (report, t), ".csv", NULL);
      g_autofree char *csv = wh_report_dup_csv (report, t);

      if (!write_text (folder, name, csv, -1, error))
        return FALSE;
    }
  return TRUE;
}

static void
append_string (GString *json, const char *name, const char *text)
{
  g_string_append_printf (json, "\"%s\":\"", name);
  for (; *text != '\0'; text++)
    if (*text == '"' || *text == '\\' || (guchar) *text < ' ')
      g_string_append_printf (json, "\\u%04x", (guint) (guchar) *text);
    else
      g_string_append_c (json, *text);
  g_string_append_c (json, '"');
}

static gboolean
write_out (GOutputStream *stream, GString *json, GError **error)
{
  gboolean written = g_output_stream_write_all (stream, json->str, json->len, NULL, NULL, error);

  g_string_truncate (json, 0);
  return written;
}

static void
append_people (WhReport *report, GString *json)
{
  g_string_append (json, "{\"people\":[");
  for (guint i = 0; i < wh_report_get_n_people (report); i++)
    {
      WhReportMember member = wh_report_get_member (report, i);

      g_string_append (json, i > 0 ? ",\n{" : "\n{");
      append_string (json, "PersonalID", member.person);
      g_string_append_c (json, ',');
      append_string (json, "EnrollmentID", member.enrollment);
      g_string_append_c (json, ',');
      append_string (json, "HouseholdID", member.household);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "],\n\"cells\":{");
}

static gboolean
append_cell (WhReport *report, guint table, guint row, guint column, gboolean *first, GString *json, GError **error)
{
  guint n_people;
  g_autofree guint *people = wh_report_dup_people (report, table, row, column, &n_people, error);

  if (people == NULL)
    return FALSE;
  if (n_people == 0)
    return TRUE;
  g_string_append_printf (json, "%s\n\"%c%u\":[", *first ? "" : ",", (char) ('B' + column), row + 2);
  for (guint i = 0; i < n_people; i++)
    g_string_append_printf (json, i > 0 ? ",%u" : "%u", people[i]);
  g_string_append_c (json, ']');
  *first = FALSE;
  return TRUE;
}

static gboolean
append_table (WhReport *report, guint table, GString *json, GError **error)
{
  guint n_columns = wh_report_get_table (report, table)->n_columns;
  gboolean first = TRUE;

  g_string_append_printf (json, "%s\n\"%s\":{", table > 0 ? "," : "", wh_report_get_table_name (report, table));
  for (guint row = 0; row < wh_report_get_n_rows (report, table); row++)
    for (guint column = 0; column < n_columns; column++)
      if (!append_cell (report, table, row, column, &first, json, error))
        return FALSE;
  g_string_append_c (json, '}');
  return TRUE;
}

/* Table by table: what a large community's cells hold is too much to be kept. */
static gboolean
write_all (WhReport *report, GOutputStream *stream, GError **error)
{
  g_autoptr (GString) json = g_string_new (NULL);

  append_people (report, json);
  for (guint t = 0; t < wh_report_get_n_tables (report); t++)
    if (!append_table (report, t, json, error) || !write_out (stream, json, error))
      return FALSE;
  g_string_append (json, "}}\n");
  return write_out (stream, json, error);
}

/* cells.json: "people" lists the records, "cells" says by their places in that list who stands behind each cell. */
static gboolean
write_cells (WhReport *report, const char *folder, GError **error)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "cells.json", NULL);
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, error);
  g_autoptr (GCancellable) broken = g_cancellable_new ();

  if (stream == NULL)
    return FALSE;
  if (write_all (report, G_OUTPUT_STREAM (stream), error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
  g_cancellable_cancel (broken); /* leaves the file that was there before */
  g_output_stream_close (G_OUTPUT_STREAM (stream), broken, NULL);
  return FALSE;
}

static void
print_note (const char *sentence, gpointer data)
{
  g_printerr ("%s\n", sentence);
}

static void
print_check (const WhReportCheck *check, double left, double right, gboolean holds, gpointer data)
{
  guint *broken = data;

  if (holds)
    return;
  (*broken)++;
  g_printerr (_("Does not hold: %s (%s: %.0f, %s: %.0f)\n"), _(check->says), check->left, left, check->right, right);
}

static gboolean
make (WhReport *report, const char *folder, GError **error)
{
  guint broken = 0;

  if (!wh_report_run (report, NULL, NULL, NULL, error))
    return FALSE;
  wh_report_foreach_note (report, print_note, NULL);
  if (!wh_report_foreach_check (report, print_check, &broken, error))
    return FALSE;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("The folder cannot be made (%s)."), g_strerror (errno));
      return FALSE;
    }
  if (!write_tables (report, folder, error) || !write_cells (report, folder, error))
    return FALSE;
  g_print (_("%u tables, %u people, %u sums that do not hold\n"), wh_report_get_n_tables (report),
           wh_report_get_n_people (report), broken);
  return TRUE;
}

static gboolean
run (const Options *options, WhReportId id, const WhReportParameters *parameters, GError **error)
{
  g_autoptr (WhReportData) data = is_set (options->from) ? read_set (options->from, error)
                                                          : read_store (options->from, options->key_file, error);
  g_autoptr (WhReport) report = data != NULL ? wh_report_new (id, data, parameters, error) : NULL;

  return report != NULL && make (report, options->out, error);
}

static gboolean
take (const Options *options, const char *name, GError **error)
{
  WhReportParameters parameters = {
    .projects = (const char *const *) options->projects, .cocs = (const char *const *) options->cocs,
  };
  WhReportId id;

  if (!wh_report_id_from_text (name, &id))
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("The reports are apr, caper and dq."));
      return FALSE;
    }
  if (!wh_cli_need (options->from, "--from", error)
      || !wh_cli_date (options->start, "--start", &parameters.start, error)
      || !wh_cli_date (options->end, "--end", &parameters.end, error) || !wh_cli_need (options->out, "--out", error))
    return FALSE;
  if (parameters.start > parameters.end)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("--start lies behind --end."));
      return FALSE;
    }
  return run (options, id, &parameters, error);
}

/**
 * wh_cli_report:
 *
 * wayhome-cli report: a report of HUD's as one CSV file a table, named and shaped for HUD's upload, and cells.json
 * with the records behind each cell. What the report left out and which sums do not hold stands on standard error.
 */
gboolean
wh_cli_report (int argc, char **argv, GError **error)
{
  Options options = { 0 };
  gboolean done;
  const GOptionEntry entries[] = {
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from, N_("The records: a set or a store"), "SET|STORE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &options.key_file, N_("The store's key (STORE.key)"), "FILE" },
    { "start", 0, 0, G_OPTION_ARG_STRING, &options.start, N_("First day of the period"), "DATE" },
    { "end", 0, 0, G_OPTION_ARG_STRING, &options.end, N_("Last day of the period"), "DATE" },
    { "project", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.projects,
      N_("Number of a project, as often as there are (those that the report's funding sources pay for)"), "ID" },
    { "coc", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.cocs, N_("Code of a Continuum of Care (all)"), "CODE" },
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &options.out, N_("Folder that the tables are written into"), "DIR" },
    { NULL },
  };

  done = wh_cli_parse ("report", entries, &argc, &argv, 1, error) && take (&options, argv[1], error);
  g_free (options.from);
  g_free (options.key_file);
  g_free (options.start);
  g_free (options.end);
  g_free (options.out);
  g_strfreev (options.projects);
  g_strfreev (options.cocs);
  return done;
}
