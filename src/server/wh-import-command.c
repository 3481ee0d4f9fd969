/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>

#include "exchange/wh-csv-source.h"
#include "server/wh-import-sink.h"
#include "server/wh-server-error.h"
#include "transfer/wh-transfer.h"

static gboolean
check_realm (WhRealm *realm, gboolean synthetic, GError **error)
{
  if (realm->training && !synthetic)
    g_set_error_literal (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
                         _("Training takes no real people: import made-up ones with --synthetic."));
  else if (!realm->training && synthetic)
    g_set_error_literal (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
                         _("Production takes no made-up people: import them into Training."));
  else
    return TRUE;
  return FALSE;
}

/* Where and why, never what. */
static gboolean
reject_cb (const WhReject *reject, gpointer data, GError **error)
{
  g_printerr (_("%s, row %" G_GUINT64_FORMAT ": %s\n"), reject->file != NULL ? reject->file : "?", reject->row,
              wh_reject_reason_sentence (reject->reason));
  return TRUE;
}

static gboolean
known_cb (const WhKind *kind, const WhId *id, gpointer data)
{
  WhRealm *realm = data;
  g_autoptr (WhRecord) record = wh_server_backend_get_record (realm->backend, kind, id, NULL);

  return record != NULL;
}

static gboolean
import (WhRealm *realm, const char *path, GError **error)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, realm->id, NULL, error) : NULL;
  g_autoptr (WhImportSink) sink = wh_import_sink_new (realm);
  g_autoptr (WhTransfer) transfer = NULL;

  if (source == NULL)
    return FALSE;
  transfer = wh_transfer_new_import (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  wh_transfer_set_reject_func (transfer, reject_cb, NULL);
  wh_transfer_set_known_func (transfer, known_cb, realm);
  if (!wh_transfer_run (transfer, NULL, error))
    return FALSE;
  g_print (_("%" G_GUINT64_FORMAT " records imported"), wh_transfer_get_all_taken (transfer));
  if (wh_import_sink_get_kept (sink) > 0)
    g_print (_(", %" G_GUINT64_FORMAT " of them left as people changed them here"), wh_import_sink_get_kept (sink));
  g_print (".\n");
  return TRUE;
}

/**
 * wh_import_command:
 *
 * Takes an HMIS CSV set into a realm. Importing it again changes nothing.
 *
 * Returns: whether all of it came in, or is listed as rejected
 */
gboolean
wh_import_command (const WhOptions *options, GError **error)
{
  g_autoptr (WhKeyFile) keys = NULL;
  g_autoptr (WhRealm) realm = NULL;

  if (!wh_options_need (options->rest[0], "SET", error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  if (keys != NULL)
    realm = wh_options_open_realm (options, keys, WH_REALM_WRITE, error);
  return realm != NULL && check_realm (realm, options->synthetic, error) && import (realm, options->rest[0], error);
}
