/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>

#include "exchange/wh-csv-sink.h"
#include "server/wh-server-error.h"
#include "transfer/wh-merged-source.h"
#include "transfer/wh-period-source.h"
#include "transfer/wh-strict-source.h"
#include "transfer/wh-transfer.h"

#define SOURCE_OTHER 4       /* SourceType */
#define PERIOD_REPORTING 3   /* ExportPeriodType */
#define DIRECTIVE_FULL 2     /* ExportDirective: full refresh */
#define HASH_UNHASHED 1

#define TRAINING_MARK "training-"

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

/* Whose ids they are is what the last import said, so that a set that came from us is known again. */
static gboolean
describe_source (WhRealm *realm, WhRecord *row, GError **error)
{
  g_autoptr (WhResult) last = wh_query (realm->backend, error,
                                        "SELECT id FROM export WHERE deleted = 0 ORDER BY \"ExportDate\" DESC LIMIT 1");
  g_autoptr (WhRecord) imported = NULL;
  WhId id;

  if (last == NULL)
    return FALSE;
  if (wh_result_n_rows (last) == 0)
    {
      g_autofree char *community = wh_realm_community_id (realm);

      wh_record_set_number (row, WH_EXPORT_SOURCE_TYPE, SOURCE_OTHER);
      wh_record_set_text (row, WH_EXPORT_SOURCE_NAME, community);
      wh_record_set_text (row, WH_EXPORT_IMPLEMENTATION_ID, community);
      return TRUE;
    }
  wh_result_id (last, 0, 0, &id);
  imported = wh_server_backend_get_record (realm->backend, wh_kind (WH_KIND_EXPORT), &id, error);
  if (imported != NULL)
    wh_record_copy_unit (row, imported, wh_kind (WH_KIND_EXPORT)->columns[WH_EXPORT_SOURCE_ID].unit);
  return imported != NULL;
}

/* A set of Training says so where Production's import looks. */
static void
mark_training (WhRealm *realm, WhRecord *row)
{
  const char *id = wh_record_get_text (row, WH_EXPORT_IMPLEMENTATION_ID);
  g_autofree char *marked = g_strconcat (TRAINING_MARK, id, NULL);

  if (realm->training && (id == NULL || !g_str_has_prefix (id, TRAINING_MARK)))
    wh_record_set_text (row, WH_EXPORT_IMPLEMENTATION_ID, marked);
}

static WhRecord *
export_row (WhRealm *realm, WhDate start, WhDate end, GError **error)
{
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autoptr (GTimeZone) zone = wh_realm_get_zone (realm, NULL);
  g_autofree char *now = wh_date_now_text (zone);

  if (!describe_source (realm, row, error))
    return NULL;
  mark_training (realm, row);
  wh_record_set_text (row, WH_EXPORT_EXPORT_DATE, now);
  wh_record_set_number (row, WH_EXPORT_EXPORT_START_DATE, start);
  wh_record_set_number (row, WH_EXPORT_EXPORT_END_DATE, end);
  wh_record_set_text (row, WH_EXPORT_SOFTWARE_NAME, "Wayhome");
  wh_record_set_text (row, WH_EXPORT_SOFTWARE_VERSION, WH_VERSION);
  wh_record_set_text (row, WH_EXPORT_CSV_VERSION, "2026 v1.0");
  wh_record_set_number (row, WH_EXPORT_EXPORT_PERIOD_TYPE, PERIOD_REPORTING);
  wh_record_set_number (row, WH_EXPORT_EXPORT_DIRECTIVE, DIRECTIVE_FULL);
  wh_record_set_number (row, WH_EXPORT_HASH_STATUS, HASH_UNHASHED);
  return g_steal_pointer (&row);
}

/* The row by its id: a person finds it again. */
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
write_set (WhRealm *realm, WhDate start, WhDate end, gboolean strict, const char *path, GError **error)
{
  g_autoptr (WhRecord) row = export_row (realm, start, end, error);
  g_autoptr (WhRowSource) kept = row != NULL ? wh_server_backend_new_source (realm->backend, error) : NULL;
  g_autoptr (WhRowSource) all = NULL, source = NULL;
  g_autoptr (WhCsvSink) sink = NULL;
  g_autoptr (WhTransfer) transfer = NULL;

  if (kept == NULL)
    return FALSE;
  all = WH_ROW_SOURCE (wh_merged_source_new (kept));
  source = WH_ROW_SOURCE (wh_period_source_new (all, start, end));
  if (strict && !make_strict (&source, error))
    return FALSE;
  sink = wh_csv_sink_new (path, row);
  wh_csv_sink_set_hud_only (sink, strict);
  transfer = wh_transfer_new_export (source, WH_ROW_SINK (sink));
  if (!wh_transfer_run (transfer, NULL, error))
    return FALSE;
  g_print (_("%" G_GUINT64_FORMAT " rows exported.\n"), wh_csv_sink_get_rows (sink));
  return TRUE;
}

/**
 * wh_export_command:
 *
 * Writes a realm as an HMIS CSV set, also beside a running server: all of it as it stood at one moment. With
 * --strict values leave as the specification takes them, what was changed is listed on standard error, and the
 * community's own questions, which have files beside HUD's, are left out.
 *
 * Returns: whether the set is complete
 */
gboolean
wh_export_command (const WhOptions *options, GError **error)
{
  g_autoptr (WhKeyFile) keys = NULL;
  g_autoptr (WhRealm) realm = NULL;
  WhDate start, end;
  gboolean written;

  if (!take_period (options, &start, &end, error)
      || !wh_options_need (options->rest[0], "OUT.zip", error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  if (keys != NULL)
    realm = wh_options_open_realm (options, keys, WH_REALM_READ, error);
  if (realm == NULL || !wh_server_backend_begin (realm->backend, error))
    return FALSE;
  written = write_set (realm, start, end, options->strict, options->rest[0], error);
  wh_server_backend_rollback (realm->backend);
  return written;
}
