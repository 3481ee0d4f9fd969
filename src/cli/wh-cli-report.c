/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-source.h"
#include "report/wh-report.h"
#include "store/wh-store-sink.h"

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
  WhStore *store = wh_cli_open_store (path, key_file, FALSE, error);
  g_autoptr (WhRowSource) source = NULL;
  WhReportData *data;

  if (store == NULL)
    return NULL;
  source = wh_store_source_new (store);
  data = wh_report_data_new (source, NULL, error);
  g_clear_object (&source);
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
add_people (WhReport *report, JsonBuilder *json)
{
  json_builder_set_member_name (json, "people");
  json_builder_begin_array (json);
  for (guint i = 0; i < wh_report_get_n_people (report); i++)
    {
      WhReportMember member = wh_report_get_member (report, i);

      json_builder_begin_object (json);
      json_builder_set_member_name (json, "PersonalID");
      json_builder_add_string_value (json, member.person);
      json_builder_set_member_name (json, "EnrollmentID");
      json_builder_add_string_value (json, member.enrollment);
      json_builder_set_member_name (json, "HouseholdID");
      json_builder_add_string_value (json, member.household);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static gboolean
add_cell (WhReport *report, guint table, guint row, guint column, JsonBuilder *json, GError **error)
{
  guint n_people;
  g_autofree guint *people = wh_report_dup_people (report, table, row, column, &n_people, error);
  g_autofree char *name = g_strdup_printf ("%c%u", 'B' + column, row + 2);

  if (people == NULL)
    return FALSE;
  if (n_people == 0)
    return TRUE;
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < n_people; i++)
    json_builder_add_int_value (json, people[i]);
  json_builder_end_array (json);
  return TRUE;
}

static gboolean
add_tables (WhReport *report, JsonBuilder *json, GError **error)
{
  json_builder_set_member_name (json, "cells");
  json_builder_begin_object (json);
  for (guint t = 0; t < wh_report_get_n_tables (report); t++)
    {
      const WhReportTableSpec *spec = wh_report_get_table (report, t);

      json_builder_set_member_name (json, wh_report_get_table_name (report, t));
      json_builder_begin_object (json);
      for (guint row = 0; row < wh_report_get_n_rows (report, t); row++)
        for (guint column = 0; column < spec->n_columns; column++)
          if (!add_cell (report, t, row, column, json, error))
            return FALSE;
      json_builder_end_object (json);
    }
  json_builder_end_object (json);
  return TRUE;
}

/* cells.json: "people" lists the records, "cells" says by their places in that list who stands behind each cell. */
static gboolean
write_cells (WhReport *report, const char *folder, GError **error)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;
  gsize length;

  json_builder_begin_object (json);
  add_people (report, json);
  if (!add_tables (report, json, error))
    return FALSE;
  json_builder_end_object (json);
  root = json_builder_get_root (json);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, &length);
  return write_text (folder, "cells.json", text, (gssize) length, error);
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
