/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>

#include "cli/wh-cli.h"
#include "exchange/wh-csv-sink.h"
#include "generate/wh-generated-source.h"
#include "transfer/wh-transfer.h"

#define MOST_CLIENTS 2000000

static gboolean
generate (int clients, gint64 seed, WhDate until, const char *path, GError **error)
{
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new ((guint) clients, (guint64) seed, until);
  g_autoptr (WhRecord) row = wh_generated_source_dup_export_row (source);
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (path, row);
  g_autoptr (WhTransfer) transfer = wh_transfer_new_export (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));

  if (!wh_transfer_run (transfer, NULL, error))
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
  int clients = 0;
  gint64 seed = -1, until;
  g_autofree char *until_text = NULL;
  const GOptionEntry entries[] = {
    { "clients", 0, 0, G_OPTION_ARG_INT, &clients, N_("How many people"), "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT64, &seed, N_("Which community: the same number gives the same one"), "S" },
    { "until", 0, 0, G_OPTION_ARG_STRING, &until_text, N_("Its last day (" WH_GENERATE_UNTIL ")"), "DATE" },
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
  return wh_cli_date (until_text != NULL ? until_text : WH_GENERATE_UNTIL, "--until", &until, error)
         && generate (clients, seed, until, argv[1], error);
}
