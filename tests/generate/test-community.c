/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"
#include "generate/wh-generated-source.h"
#include "support/wh-test-dir.h"
#include "transfer/wh-transfer.h"

#include <string.h>

#define CLIENTS 120

static void
generate (const char *path, guint clients, guint64 seed)
{
  WhDate until = wh_date_from_text (WH_GENERATE_UNTIL);
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new (clients, seed, until);
  g_autoptr (WhRecord) row = wh_generated_source_dup_export_row (source);
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (path, row);
  g_autoptr (WhTransfer) transfer = wh_transfer_new_export (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_transfer_run (transfer, NULL, &error));
  g_assert_no_error (error);
}

static void
note_problem (const WhCsvProblem *problem, gpointer data)
{
  g_error ("%s %" G_GUINT64_FORMAT " %s: %s", problem->file, problem->row, problem->column,
           wh_csv_problem_name (problem->code));
}

static gboolean
note_reject (const WhReject *reject, gpointer data, GError **error)
{
  g_test_fail_printf ("%s %" G_GUINT64_FORMAT ": %s", reject->file, reject->row,
                      wh_reject_reason_name (reject->reason));
  return TRUE;
}

static WhTransfer *
import_and_export (const char *from, const char *to)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (from, NULL);
  g_autoptr (WhCsvSource) source = wh_csv_source_new (set, "r", NULL, NULL);
  g_autoptr (WhGeneratedSource) same = wh_generated_source_new (1, 7, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhRecord) row = wh_generated_source_dup_export_row (same);
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (to, row);
  WhTransfer *transfer = wh_transfer_new_import (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  g_autoptr (GError) error = NULL;

  wh_csv_source_set_problem_func (source, note_problem, NULL);
  wh_transfer_set_reject_func (transfer, note_reject, NULL);
  g_assert_true (wh_transfer_run (transfer, NULL, &error));
  g_assert_no_error (error);
  return transfer;
}

static void
test_the_same_seed_gives_the_same_bytes (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *a = wh_test_dir_file (dir, "a.zip"), *b = wh_test_dir_file (dir, "b.zip");
  g_autofree char *c = wh_test_dir_file (dir, "c.zip");
  g_autoptr (GBytes) first = NULL, second = NULL, other = NULL;

  generate (a, CLIENTS, 7);
  g_setenv ("TZ", "Pacific/Auckland", TRUE);
  generate (b, CLIENTS, 7);
  generate (c, CLIENTS, 8);
  first = wh_test_read (a);
  second = wh_test_read (b);
  other = wh_test_read (c);
  g_assert_true (g_bytes_equal (first, second));
  g_assert_false (g_bytes_equal (first, other));
}

static void
test_a_community_comes_back_as_it_was (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *a = wh_test_dir_file (dir, "a.zip"), *b = wh_test_dir_file (dir, "b.zip");
  g_autoptr (WhTransfer) transfer = NULL;
  g_autoptr (GBytes) before = NULL, after = NULL;

  generate (a, CLIENTS, 7);
  transfer = import_and_export (a, b);
  before = wh_test_read (a);
  after = wh_test_read (b);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (wh_transfer_get_taken (transfer, WH_KIND_CLIENT), ==, CLIENTS);
  g_assert_cmpuint (wh_transfer_get_dangling (transfer), ==, 0);
}

static void
test_every_kind_of_the_standard_is_there (void)
{
  for (guint64 seed = 7; seed < 12; seed++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new ();
      g_autofree char *a = wh_test_dir_file (dir, "a.zip"), *b = wh_test_dir_file (dir, "b.zip");
      g_autoptr (WhTransfer) transfer = NULL;

      generate (a, 60, seed);
      transfer = import_and_export (a, b);
      for (guint k = 0; k < WH_N_KINDS; k++)
        if (wh_kinds[k].file != NULL && wh_transfer_get_taken (transfer, k) == 0)
          g_error ("seed %" G_GUINT64_FORMAT ": no %s", seed, wh_kinds[k].name);
    }
}

static gboolean
add_to_sum (WhRecord *record, gpointer data, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  GChecksum *sum = data;

  g_checksum_update (sum, (const guchar *) kind->name, -1);
  g_checksum_update (sum, (const guchar *) wh_record_get_hud_id (record), -1);
  for (guint column = 0; column < kind->n_columns; column++)
    {
      g_autoptr (GString) buffer = g_string_new (NULL);
      const char *cell = wh_record_get_cell (record, column, buffer);

      g_checksum_update (sum, (const guchar *) "|", 1);
      g_checksum_update (sum, (const guchar *) (cell != NULL ? cell : ""), -1);
    }
  return TRUE;
}

/* Tests and pictures elsewhere count on the people of a seed: this community may never change. */
static void
test_a_seed_gives_the_same_for_ever (void)
{
  g_autoptr (WhGeneratedSource) source
    = wh_generated_source_new (CLIENTS, 7, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, add_to_sum, sum, NULL, NULL);
  g_assert_cmpstr (g_checksum_get_string (sum), ==, "354ea7188004c3690870aa15053aa8d2e6bd0c7402d713f82e35d301ff7a09b7");
}

static gboolean
take_clients (WhRecord *record, gpointer data, GError **error)
{
  g_ptr_array_add (data, wh_record_copy (record));
  return TRUE;
}

static GPtrArray *
clients_of (guint doubles, char **truth)
{
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new (1000, 9, wh_date_from_text (WH_GENERATE_UNTIL));
  GPtrArray *clients = g_ptr_array_new_with_free_func (g_object_unref);

  if (doubles > 0)
    wh_generated_source_plant_doubles (source, doubles);
  if (truth != NULL)
    *truth = wh_generated_source_dup_truth (source);
  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_CLIENT), take_clients, clients, NULL, NULL);
  return clients;
}

/* Doubles stand behind the others, and the truth tells of each. */
static void
test_doubles_come_after_the_others (void)
{
  g_autofree char *truth = NULL;
  g_autoptr (GPtrArray) once = clients_of (0, NULL), twice = clients_of (200, &truth);
  guint same = 0, traps = 0;
  g_auto (GStrv) lines = g_strsplit (truth, "\n", -1);

  g_assert_cmpuint (once->len, ==, 1000);
  for (guint i = 0; i < once->len; i++)
    g_assert_cmpuint (wh_record_changed_units (once->pdata[i], twice->pdata[i]), ==, 0);
  for (guint i = 1; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], ",", -1);
      guint second = (guint) g_ascii_strtoull (cells[1] + 16, NULL, 16);

      g_assert_cmpuint (g_strv_length (cells), ==, 4);
      g_assert_cmpstr (wh_record_get_hud_id (twice->pdata[second]), ==, cells[1]);
      g_assert_cmpuint (second, >=, once->len);
      same += strcmp (cells[2], "1") == 0;
      traps += strcmp (cells[2], "0") == 0;
    }
  g_assert_cmpuint (same, >=, 200);
  g_assert_cmpuint (traps, >, 20);
  g_assert_cmpuint (twice->len, ==, 1000 + 200 + traps);
}

/* A community with doubles is as good a set as one without. */
static void
test_doubles_come_back_as_they_were (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *a = wh_test_dir_file (dir, "a.zip"), *b = wh_test_dir_file (dir, "b.zip");
  g_autoptr (WhGeneratedSource) source
    = wh_generated_source_new (CLIENTS, 7, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhRecord) row = wh_generated_source_dup_export_row (source);
  g_autoptr (WhCsvSink) sink = wh_csv_sink_new (a, row);
  g_autoptr (WhTransfer) transfer = wh_transfer_new_export (WH_ROW_SOURCE (source), WH_ROW_SINK (sink));
  g_autoptr (WhTransfer) back = NULL;
  g_autoptr (GBytes) before = NULL, after = NULL;

  wh_generated_source_plant_doubles (source, CLIENTS / 3);
  g_assert_true (wh_transfer_run (transfer, NULL, NULL));
  back = import_and_export (a, b);
  before = wh_test_read (a);
  after = wh_test_read (b);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (wh_transfer_get_dangling (back), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/generate/community/same-bytes", test_the_same_seed_gives_the_same_bytes);
  g_test_add_func ("/generate/community/comes-back", test_a_community_comes_back_as_it_was);
  g_test_add_func ("/generate/community/every-kind", test_every_kind_of_the_standard_is_there);
  g_test_add_func ("/generate/community/for-ever", test_a_seed_gives_the_same_for_ever);
  g_test_add_func ("/generate/community/doubles", test_doubles_come_after_the_others);
  g_test_add_func ("/generate/community/doubles-come-back", test_doubles_come_back_as_they_were);
  return g_test_run ();
}
