/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A generated set that went through an encrypted store is the one that was generated, byte for byte. */
#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"
#include "generate/wh-generated-source.h"
#include "store/wh-store-sink.h"
#include "support/wh-test-dir.h"
#include "transfer/wh-transfer.h"

#define CLIENTS 150

static void
export_to (WhRowSource *source, WhRecord *row, const char *path)
{
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (path, row);
  g_autoptr (WhTransfer) transfer = wh_transfer_new_export (source, WH_ROW_SINK (sink));
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_transfer_run (transfer, NULL, &error));
  g_assert_no_error (error);
}

static void
import_into (WhStore *store, const char *path)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, NULL);
  g_autoptr (WhCsvSource) source = wh_csv_source_new (set, "r", NULL, NULL);
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);
  g_autoptr (WhTransfer) transfer = wh_transfer_new_import (WH_ROW_SOURCE (source), sink);
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_transfer_run (transfer, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (wh_transfer_get_taken (transfer, WH_KIND_CLIENT), ==, CLIENTS);
}

static void
test_a_store_gives_back_every_byte (void)
{
  static const guint8 key[WH_STORE_KEY_SIZE] = { 7 };
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *before = wh_test_dir_file (dir, "before.zip"), *after = wh_test_dir_file (dir, "after.zip");
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhGeneratedSource) generated
    = wh_generated_source_new (CLIENTS, 11, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhRecord) row = wh_generated_source_dup_export_row (generated);
  g_autoptr (WhStore) store = wh_store_create (path, key, NULL);
  g_autoptr (WhRowSource) source = NULL;
  g_autoptr (GBytes) first = NULL, second = NULL;

  export_to (WH_ROW_SOURCE (generated), row, before);
  import_into (store, before);
  import_into (store, before); /* again: the same records */
  source = wh_store_source_new (store);
  export_to (source, row, after);
  first = wh_test_read (before);
  second = wh_test_read (after);
  g_assert_true (g_bytes_equal (first, second));
  g_clear_object (&source);
  wh_store_close (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/store/every-byte", test_a_store_gives_back_every_byte);
  return g_test_run ();
}
