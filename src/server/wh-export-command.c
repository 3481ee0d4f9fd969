/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>

#include "exchange/wh-csv-sink.h"
#include "server/wh-server-error.h"
#include "transfer/wh-period-source.h"
#include "transfer/wh-transfer.h"

#define SOURCE_HMIS 1        /* SourceType, list 5.3.1: coordinated data from an HMIS implementation */
#define PERIOD_REPORTING 3   /* ExportPeriodType */
#define DIRECTIVE_FULL 2     /* ExportDirective: full refresh */
#define HASH_UNHASHED 1

static gboolean
take_date (const char *text, const char *option, WhDate *date, GError **error)
{
  if (!wh_options_need (text, option, error))
    return FALSE;
  *date = wh_date_from_text (text);
  if (*date != WH_DATE_NONE)
    return TRUE;
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE, _("%s must be a date as 2026-09-30."), option);
  return FALSE;
}

static gboolean
take_period (const WhOptions *options, WhDate *start, WhDate *end, GError **error)
{
  if (!take_date (options->start, "--start", start, error) || !take_date (options->end, "--end", end, error))
    return FALSE;
  if (*start <= *end)
    return TRUE;
  g_set_error_literal (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE, _("--start must not be after --end."));
  return FALSE;
}

/* A set of Training says so where Production's import looks. */
static WhRecord *
export_row (WhRealm *realm, WhDate start, WhDate end)
{
  WhRecord *row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autofree char *community = wh_realm_community_id (realm);
  g_autofree char *implementation = g_strconcat (realm->training ? "training-" : "", community, NULL);
  g_autoptr (GTimeZone) zone = wh_realm_get_zone (realm, NULL);
  g_autofree char *now = wh_date_now_text (zone);

  wh_record_set_number (row, WH_EXPORT_SOURCE_TYPE, SOURCE_HMIS);
  wh_record_set_text (row, WH_EXPORT_SOURCE_ID, community);
  wh_record_set_text (row, WH_EXPORT_SOURCE_NAME, community);
  wh_record_set_text (row, WH_EXPORT_EXPORT_DATE, now);
  wh_record_set_number (row, WH_EXPORT_EXPORT_START_DATE, start);
  wh_record_set_number (row, WH_EXPORT_EXPORT_END_DATE, end);
  wh_record_set_text (row, WH_EXPORT_SOFTWARE_NAME, "Wayhome");
  wh_record_set_text (row, WH_EXPORT_SOFTWARE_VERSION, WH_VERSION);
  wh_record_set_text (row, WH_EXPORT_CSV_VERSION, "2026 v1.0");
  wh_record_set_number (row, WH_EXPORT_EXPORT_PERIOD_TYPE, PERIOD_REPORTING);
  wh_record_set_number (row, WH_EXPORT_EXPORT_DIRECTIVE, DIRECTIVE_FULL);
  wh_record_set_number (row, WH_EXPORT_HASH_STATUS, HASH_UNHASHED);
  wh_record_set_text (row, WH_EXPORT_IMPLEMENTATION_ID, implementation);
  return row;
}

/**
 * wh_export_command:
 *
 * Writes the stays of a period, and what belongs to them, as an HMIS CSV set, also beside a running server.
 *
 * Returns: whether the set is complete
 */
gboolean
wh_export_command (const WhOptions *options, GError **error)
{
  g_autoptr (WhKeyFile) keys = NULL;
  g_autoptr (WhRealm) realm = NULL;
  g_autoptr (WhRecord) row = NULL;
  g_autoptr (WhCsvSink) sink = NULL;
  g_autoptr (WhRowSource) all = NULL;
  g_autoptr (WhPeriodSource) source = NULL;
  g_autoptr (WhTransfer) transfer = NULL;
  WhDate start, end;

  if (!take_period (options, &start, &end, error)
      || !wh_options_need (options->rest[0], "OUT.zip", error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  if (keys != NULL)
    realm = wh_options_open_realm (options, keys, WH_REALM_READ, error);
  all = realm != NULL ? wh_server_backend_new_source (realm->backend, error) : NULL;
  if (all == NULL)
    return FALSE;
  source = wh_period_source_new (all, start, end);
  row = export_row (realm, start, end);
  sink = wh_csv_sink_new (options->rest[0], row);
  transfer = wh_transfer_new_export (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  if (!wh_transfer_run (transfer, NULL, error))
    return FALSE;
  g_print (_("%" G_GUINT64_FORMAT " rows exported.\n"), wh_csv_sink_get_rows (sink));
  return TRUE;
}
