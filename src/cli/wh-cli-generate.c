/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>

#include "cli/wh-cli.h"
#include "exchange/wh-csv-sink.h"
#include "generate/wh-generated-source.h"
#include "transfer/wh-transfer.h"

#define MOST_CLIENTS 2000000

static gboolean
write_truth (WhGeneratedSource *source, const char *path, GError **error)
{
  g_autofree char *truth = path != NULL ? wh_generated_source_dup_truth (source) : NULL;

  return truth == NULL || g_file_set_contents_full (path, truth, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static gboolean
generate (int clients, gint64 seed, WhDate until, int duplicates, const char *truth, const char *path, GError **error)
{
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new ((guint) clients, (guint64) seed, until);
  g_autoptr (WhRecord) row = wh_generated_source_dup_export_row (source);
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (path, row);
  g_autoptr (WhTransfer) transfer = wh_transfer_new_export (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));

  if (duplicates > 0)
    wh_generated_source_plant_doubles (source, (guint) duplicates);
  if (!wh_transfer_run (transfer, NULL, error) || !write_truth (source, truth, error))
    return FALSE;
  g_print (_("%d clients, %" G_GUINT64_FORMAT " rows\n"), clients, wh_csv_sink_get_rows (sink));
  return TRUE;
}

/**
 * wh_cli_generate:
 *
 * wayhome-cli generate: a synthetic community as a set of files.
 */
gboolean
wh_cli_generate (int argc, char **argv, GError **error)
{
  int clients = 0, duplicates = 0;
  gint64 seed = -1, until;
  g_autofree char *until_text = NULL, *truth = NULL;
  const GOptionEntry entries[] = {
    { "clients", 0, 0, G_OPTION_ARG_INT, &clients, N_("How many people"), "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT64, &seed, N_("Which community: the same number gives the same one"), "S" },
    { "until", 0, 0, G_OPTION_ARG_STRING, &until_text, N_("Its last day (" WH_GENERATE_UNTIL ")"), "DATE" },
    { "duplicates", 0, 0, G_OPTION_ARG_INT, &duplicates, N_("So many more records of people who have one"), "N" },
    { "truth", 0, 0, G_OPTION_ARG_FILENAME, &truth, N_("Where to write which records those are"), "FILE.csv" },
    { NULL },
  };

  if (!wh_cli_parse ("generate", entries, &argc, &argv, 1, error))
    return FALSE;
  if (clients < 1 || clients > MOST_CLIENTS || seed < 0)
    {
      g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                   _("--clients is a number from 1 to %d, and --seed one from 0."), MOST_CLIENTS);
      return FALSE;
    }
  if (duplicates < 0 || duplicates > clients / 2 || (truth != NULL && duplicates == 0))
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                           _("--duplicates is a number up to half of --clients; --truth goes with it."));
      return FALSE;
    }
  return wh_cli_date (until_text != NULL ? until_text : WH_GENERATE_UNTIL, "--until", &until, error)
         && generate (clients, seed, until, duplicates, truth, argv[1], error);
}
