/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>

#include "cli/wh-cli-problems.h"
#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-source.h"
#include "store/wh-meta-table.h"
#include "store/wh-rejected-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-sink.h"
#include "transfer/wh-transfer.h"

typedef struct
{
  WhStore *store;
  WhCliProblems *problems;
  GPtrArray *left_out; /* of LeftOut: rows that never became records */
  gboolean cleared;
} Import;

typedef struct
{
  char *file, *content;
  gint64 row;
  WhCsvProblemCode code;
} LeftOut;

static void
left_out_free (gpointer data)
{
  LeftOut *left_out = data;

  g_free (left_out->file);
  g_free (left_out->content);
  g_free (left_out);
}

static void
problem_cb (const WhCsvProblem *problem, gpointer data)
{
  Import *import = data;

  wh_cli_problems_add (import->problems, problem->file, problem->row, problem->column,
                       wh_csv_problem_sentence (problem->code));
  if (problem->left_out != NULL)
    {
      LeftOut *left_out = g_new0 (LeftOut, 1);

      left_out->file = g_strdup (problem->file);
      left_out->content = g_strdup (problem->left_out);
      left_out->row = (gint64) problem->row;
      left_out->code = problem->code;
      g_ptr_array_add (import->left_out, left_out);
    }
}

static char *
record_to_text (WhRecord *record)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, wh_record_to_json (record, WH_ALL_UNITS));
  return json_to_string (node, FALSE);
}

static gboolean
clear_once (Import *import, GError **error)
{
  if (import->cleared)
    return TRUE;
  import->cleared = TRUE;
  return wh_rejected_clear (import->store, error);
}

static gboolean
reject_cb (const WhReject *reject, gpointer data, GError **error)
{
  Import *import = data;
  g_autofree char *content = record_to_text (reject->record);

  wh_cli_problems_add (import->problems, reject->file, reject->row, reject->column,
                       wh_reject_reason_sentence (reject->reason));
  return clear_once (import, error)
         && wh_rejected_add (import->store, reject->file, (gint64) reject->row, wh_reject_reason_name (reject->reason),
                             content, error);
}

static gboolean
known_cb (const WhKind *kind, const WhId *id, gpointer store)
{
  g_autoptr (WhRecord) record = wh_store_get_record (store, kind->id, id, NULL);

  return record != NULL;
}

static gboolean
keep_left_out (Import *import, GError **error)
{
  if (!clear_once (import, error))
    return FALSE;
  for (guint i = 0; i < import->left_out->len; i++)
    {
      const LeftOut *left_out = import->left_out->pdata[i];

      if (!wh_rejected_add (import->store, left_out->file, left_out->row, wh_csv_problem_name (left_out->code),
                            left_out->content, error))
        return FALSE;
    }
  return TRUE;
}

/* Made-up and real people never share a store: nobody could tell them apart afterwards. */
static gboolean
check_mark (WhStore *store, gboolean synthetic, GError **error)
{
  g_autofree char *mark = NULL;
  gint64 clients;

  if (!wh_meta_get (store, WH_META_SYNTHETIC, &mark, error)
      || !wh_store_count_records (store, WH_KIND_CLIENT, &clients, error))
    return FALSE;
  if (clients > 0 && synthetic != (mark != NULL))
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED,
                           synthetic ? _("The store has real people; take made-up ones into another.")
                                     : _("The store has made-up people only; say --synthetic for more of them."));
      return FALSE;
    }
  return wh_meta_set (store, WH_META_SYNTHETIC, synthetic ? "1" : NULL, error);
}

static gboolean
import_set (Import *import, const char *path, const char *source_name, GError **error)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, WH_CLI_REALM, source_name, error) : NULL;
  g_autoptr (WhRowSink) sink = wh_store_sink_new (import->store);
  g_autoptr (WhTransfer) transfer = NULL;
  guint64 rejected = 0;

  if (source == NULL)
    return FALSE;
  transfer = wh_transfer_new_import (WH_ROW_SOURCE (source), sink);
  wh_csv_source_set_problem_func (source, problem_cb, import);
  wh_transfer_set_reject_func (transfer, reject_cb, import);
  wh_transfer_set_known_func (transfer, known_cb, import->store);
  if (!wh_transfer_run (transfer, NULL, error) || !keep_left_out (import, error))
    return FALSE;
  wh_cli_problems_print (import->problems, TRUE);
  for (guint i = 0; i < WH_N_REJECTS; i++)
    rejected += wh_transfer_get_rejected (transfer, i);
  g_print (_("%" G_GUINT64_FORMAT " rows read, %" G_GUINT64_FORMAT " records taken, %" G_GUINT64_FORMAT
             " rejected; %" G_GUINT64_FORMAT " clients\n"),
           wh_csv_source_get_rows (source), wh_transfer_get_all_taken (transfer), rejected + import->left_out->len,
           wh_transfer_get_taken (transfer, WH_KIND_CLIENT));
  return TRUE;
}

static gboolean
run (const char *path, const char *store_path, const char *key_file, const char *source, gboolean synthetic,
     GError **error)
{
  g_autoptr (WhStore) store = wh_cli_open_store (store_path, key_file, TRUE, error);
  Import import = { .store = store };
  gboolean done;

  if (store == NULL)
    return FALSE;
  import.problems = wh_cli_problems_new ();
  import.left_out = g_ptr_array_new_with_free_func (left_out_free);
  done = check_mark (store, synthetic, error) && import_set (&import, path, source, error);
  wh_cli_problems_free (import.problems);
  g_ptr_array_unref (import.left_out);
  wh_store_close (store);
  return done;
}

/**
 * wh_cli_import:
 *
 * wayhome-cli import: a set into a local store. What is wrong with the set is listed on standard error.
 */
gboolean
wh_cli_import (int argc, char **argv, GError **error)
{
  g_autofree char *store = NULL, *key_file = NULL, *source = NULL;
  gboolean synthetic = FALSE;
  const GOptionEntry entries[] = {
    { "store", 0, 0, G_OPTION_ARG_FILENAME, &store, N_("The store; it is made when there is none"), "FILE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &key_file,
      N_("Its key, 64 hex digits; made with the store (FILE.key)"), "FILE" },
    { "source", 0, 0, G_OPTION_ARG_STRING, &source, N_("Whose ids these are; else as Export.csv says"), "TEXT" },
    { "synthetic", 0, 0, G_OPTION_ARG_NONE, &synthetic, N_("The people in the set are made up"), NULL },
    { NULL },
  };

  return wh_cli_parse ("import", entries, &argc, &argv, 1, error) && wh_cli_need (store, "--store", error)
         && run (argv[1], store, key_file, source, synthetic, error);
}
