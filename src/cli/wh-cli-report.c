/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "cli/wh-cli-report-paths.h"
#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-source.h"
#include "report/wh-report.h"
#include "store/wh-store-sink.h"
#include "transfer/wh-merged-source.h"

typedef struct
{
  char *from, *key_file, *start, *end, *out, *zip, *xlsx, *pdf;
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
make (WhReport *report, WhReportId id, const WhReportParameters *parameters, const WhPublishPaths *paths,
      GError **error)
{
  guint broken = 0;

  if (!wh_report_run (report, NULL, NULL, NULL, error))
    return FALSE;
  wh_report_foreach_note (report, print_note, NULL);
  if (!wh_report_foreach_check (report, print_check, &broken, error))
    return FALSE;
  if (!wh_cli_write_report (report, id, parameters, paths, error))
    return FALSE;
  g_print (_("%u tables, %u people, %u sums that do not hold\n"), wh_report_get_n_tables (report),
           wh_report_get_n_people (report), broken);
  return TRUE;
}

static gboolean
run (const Options *options, WhReportId id, const WhReportParameters *parameters, const WhPublishPaths *paths,
     GError **error)
{
  g_autoptr (WhReportData) data = is_set (options->from) ? read_set (options->from, error)
                                                          : read_store (options->from, options->key_file, error);
  g_autoptr (WhReport) report = data != NULL ? wh_report_new (id, data, parameters, error) : NULL;

  return report != NULL && make (report, id, parameters, paths, error);
}

static gboolean
take (const Options *options, const char *name, GError **error)
{
  WhReportParameters parameters = {
    .projects = (const char *const *) options->projects, .cocs = (const char *const *) options->cocs,
  };
  const WhPublishPaths paths = { .folder = options->out, .zip = options->zip, .xlsx = options->xlsx,
                                 .pdf = options->pdf };
  WhReportId id;

  if (!wh_report_id_from_text (name, &id))
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                           _("The reports are apr, caper, dq, unduplicated and services."));
      return FALSE;
    }
  if (!wh_cli_need (options->from, "--from", error)
      || !wh_cli_date (options->start, "--start", &parameters.start, error)
      || !wh_cli_date (options->end, "--end", &parameters.end, error)
      || (options->zip == NULL && options->xlsx == NULL && options->pdf == NULL
          && !wh_cli_need (options->out, "--out", error))
      || !wh_cli_check_report_paths (&paths, error))
    return FALSE;
  if (parameters.start > parameters.end)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("--start lies behind --end."));
      return FALSE;
    }
  return run (options, id, &parameters, &paths, error);
}

/**
 * wh_cli_report:
 *
 * wayhome-cli report: a report as a folder with one CSV file a table and cells.json with the records behind
 * each cell, as the zip of the CSV files that HUD's upload takes, as a spreadsheet and as a PDF: all that was asked
 * for, or nothing. What the report left out and which sums do not hold stands on standard error.
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
      N_("Number of a project, as often as there are (those that the report is about)"), "ID" },
    { "coc", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.cocs, N_("Code of a Continuum of Care (all)"), "CODE" },
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &options.out, N_("Folder for the tables and who stands behind them"), "DIR" },
    { "zip", 0, 0, G_OPTION_ARG_FILENAME, &options.zip, N_("The tables as HUD's upload takes them"), "FILE.zip" },
    { "pdf", 0, 0, G_OPTION_ARG_FILENAME, &options.pdf, N_("The tables to be printed"), "FILE.pdf" },
    { "xlsx", 0, 0, G_OPTION_ARG_FILENAME, &options.xlsx, N_("The tables as a spreadsheet"), "FILE.xlsx" },
    { NULL },
  };

  done = wh_cli_parse ("report", entries, &argc, &argv, 1, error) && take (&options, argv[1], error);
  g_free (options.from);
  g_free (options.key_file);
  g_free (options.start);
  g_free (options.end);
  g_free (options.out);
  g_free (options.zip);
  g_free (options.xlsx);
  g_free (options.pdf);
  g_strfreev (options.projects);
  g_strfreev (options.cocs);
  return done;
}
