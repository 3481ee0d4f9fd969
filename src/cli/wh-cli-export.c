/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-sink.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-sink.h"
#include "transfer/wh-merged-source.h"
#include "transfer/wh-period-source.h"
#include "transfer/wh-strict-source.h"
#include "transfer/wh-transfer.h"

typedef struct
{
  char *store, *key_file, *start, *end;
  gboolean strict, hud_only, unchecked;
} Options;

static WhRecord *
latest (GPtrArray *imported)
{
  WhRecord *best = imported->pdata[0];

  for (guint i = 1; i < imported->len; i++)
    if (g_strcmp0 (wh_record_get_text (imported->pdata[i], WH_EXPORT_EXPORT_DATE),
                   wh_record_get_text (best, WH_EXPORT_EXPORT_DATE)) > 0)
      best = imported->pdata[i];
  return best;
}

/* Whose ids these are is what the last import said, so that a set that came from here is known again. */
static gboolean
describe_source (WhStore *store, WhRecord *row, GError **error)
{
  g_autoptr (GPtrArray) imported = wh_store_list_all (store, WH_KIND_EXPORT, error);
  g_autofree char *mark = NULL, *implementation = NULL;
  const char *id = "wayhome";

  if (imported == NULL || !wh_meta_get (store, WH_META_SYNTHETIC, &mark, error))
    return FALSE;
  if (imported->len > 0)
    {
      WhRecord *last = latest (imported);

      wh_record_copy_unit (row, last, wh_kind (WH_KIND_EXPORT)->columns[WH_EXPORT_SOURCE_ID].unit);
      id = wh_record_get_text (last, WH_EXPORT_IMPLEMENTATION_ID);
    }
  else
    {
      wh_record_set_number (row, WH_EXPORT_SOURCE_TYPE, 4);
      wh_record_set_text (row, WH_EXPORT_SOURCE_NAME, "Wayhome");
    }
  /* a set of made-up people says so where an import of real ones looks */
  if (id == NULL)
    id = "wayhome";
  implementation = g_strconcat (mark != NULL && !g_str_has_prefix (id, "training-") ? "training-" : "", id, NULL);
  wh_record_set_text (row, WH_EXPORT_IMPLEMENTATION_ID, implementation);
  return TRUE;
}

static WhRecord *
export_row (WhStore *store, WhDate start, WhDate end, GError **error)
{
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *now = wh_date_now_text (zone);

  if (!describe_source (store, row, error))
    return NULL;
  wh_record_set_text (row, WH_EXPORT_EXPORT_DATE, now);
  wh_record_set_number (row, WH_EXPORT_EXPORT_START_DATE, start);
  wh_record_set_number (row, WH_EXPORT_EXPORT_END_DATE, end);
  wh_record_set_text (row, WH_EXPORT_SOFTWARE_NAME, "Wayhome");
  wh_record_set_text (row, WH_EXPORT_SOFTWARE_VERSION, WH_VERSION);
  wh_record_set_text (row, WH_EXPORT_CSV_VERSION, "2026 v1.0");
  wh_record_set_number (row, WH_EXPORT_EXPORT_PERIOD_TYPE, 3); /* reporting period */
  wh_record_set_number (row, WH_EXPORT_EXPORT_DIRECTIVE, 2);   /* full refresh */
  wh_record_set_number (row, WH_EXPORT_HASH_STATUS, 1);        /* not hashed */
  return g_steal_pointer (&row);
}

/* By rule and column, with the rows by their ids: a person finds them again. */
static void
print_change_cb (const WhStrictChange *change, gpointer data)
{
  g_printerr ("%s %s %s: %s: %s\n", change->blanked ? _("blanked") : _("recoded"), change->rule, change->file->name,
              change->column, change->key);
}

static gboolean
make_strict (WhRowSource **source, GError **error)
{
  g_autoptr (WhStrictSource) strict = wh_strict_source_new (*source);

  if (!wh_strict_source_prepare (strict, NULL, error))
    return FALSE;
  wh_strict_source_foreach_change (strict, print_change_cb, NULL);
  g_object_unref (*source);
  *source = WH_ROW_SOURCE (g_steal_pointer (&strict));
  return TRUE;
}

static gboolean
export_store (WhStore *store, WhDate start, WhDate end, const Options *options, const char *path, GError **error)
{
  g_autoptr (WhRecord) row = export_row (store, start, end, error);
  g_autoptr (WhRowSource) stored = wh_store_source_new (store);
  g_autoptr (WhRowSource) all = WH_ROW_SOURCE (wh_merged_source_new (stored));
  g_autoptr (WhRowSource) source = WH_ROW_SOURCE (wh_period_source_new (all, start, end));
  g_autoptr (WhCsvSink) sink = row != NULL ? wh_csv_sink_new (path, row) : NULL;
  g_autoptr (WhTransfer) transfer = NULL;

  if (sink == NULL || (options->strict && !make_strict (&source, error)))
    return FALSE;
  wh_csv_sink_set_hud_only (sink, options->strict || options->hud_only);
  transfer = wh_transfer_new_export (source, WH_ROW_SINK (sink));
  if (!wh_transfer_run (transfer, NULL, error))
    return FALSE;
  g_print (_("%" G_GUINT64_FORMAT " rows written\n"), wh_csv_sink_get_rows (sink));
  return TRUE;
}

static gboolean
run (const Options *options, WhDate start, WhDate end, const char *path, GError **error)
{
  g_autoptr (WhStore) store = NULL;
  gboolean done;

  if (start > end)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("--start lies behind --end."));
      return FALSE;
    }
  store = wh_cli_open_store (options->store, options->key_file, FALSE, error);
  if (store == NULL)
    return FALSE;
  done = export_store (store, start, end, options, path, error);
  wh_store_close (store);
  return done && (options->unchecked || wh_cli_check_export (path, error));
}

static gboolean
take (const Options *options, const char *path, GError **error)
{
  gint64 start, end;

  return wh_cli_need (options->store, "--store", error) && wh_cli_date (options->start, "--start", &start, error)
         && wh_cli_date (options->end, "--end", &end, error) && run (options, start, end, path, error);
}

/**
 * wh_cli_export:
 *
 * wayhome-cli export: the stays of a period, and all that belongs to them, as a set. Values leave as they came; where
 * they break a rule of the standard is listed on standard error. With --strict they leave as the specification takes
 * them, and what was changed is listed.  The community's own questions stand in files beside HUD's; --hud-only and
 * --strict leave them out, for a receiver that refuses files it does not know.
 */
gboolean
wh_cli_export (int argc, char **argv, GError **error)
{
  Options options = { 0 };
  gboolean done;
  const GOptionEntry entries[] = {
    { "store", 0, 0, G_OPTION_ARG_FILENAME, &options.store, N_("The store"), "FILE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &options.key_file, N_("Its key (FILE.key)"), "FILE" },
    { "start", 0, 0, G_OPTION_ARG_STRING, &options.start, N_("First day of the period"), "DATE" },
    { "end", 0, 0, G_OPTION_ARG_STRING, &options.end, N_("Last day of the period"), "DATE" },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &options.strict,
      N_("Blank or recode what the specification does not take, and list it"), NULL },
    { "hud-only", 0, 0, G_OPTION_ARG_NONE, &options.hud_only,
      N_("Leave out the files of the community's own questions"), NULL },
    { "unchecked", 0, 0, G_OPTION_ARG_NONE, &options.unchecked,
      N_("Do not list what breaks the standard's rules"), NULL },
    { NULL },
  };

  done = wh_cli_parse ("export", entries, &argc, &argv, 1, error) && take (&options, argv[1], error);
  g_free (options.store);
  g_free (options.key_file);
  g_free (options.start);
  g_free (options.end);
  return done;
}
