/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "transfer/wh-strict-source.h"

#include <string.h>

#include "exchange/wh-csv-source.h"
#include "support/wh-test-dir.h"

static const char *const set[][2] = {
  { "Client.csv", "PersonalID,FirstName,DOB,VeteranStatus,YearSeparated\nC1,Ann <Annie>,1980-13-01,,2001\n" },
  { "Enrollment.csv", "EnrollmentID,PersonalID,LivingSituation,RentalSubsidyType\nE1,C1,116,428\n" },
  { "Exit.csv", "ExitID,EnrollmentID,PersonalID,Destination,OtherDestination\nX1,E1,C1,555,Away\nX2,E1,C1,17,Kept\n" },
  { "CurrentLivingSituation.csv", "CurrentLivingSitID,EnrollmentID,CurrentLivingSituation,LeaveSituation14Days,"
                                  "SubsequentResidence\nL1,E1,116,1,1\n" },
  { "Disabilities.csv", "DisabilitiesID,EnrollmentID,DisabilityType,DisabilityResponse,ViralLoad\nD1,E1,5,1,250\n" },
};

static gboolean
note (WhRecord *record, gpointer data, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  g_autoptr (GString) cell = g_string_new (NULL);

  g_string_append_printf (data, "%s:", wh_record_get_hud_id (record));
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type != WH_TYPE_REFERENCE && *wh_record_get_cell (record, i, cell) != '\0')
      g_string_append_printf (data, " %s=%s", kind->columns[i].name, wh_record_get_cell (record, i, cell));
  if (wh_record_peek_ext (record) != NULL)
    g_string_append (data, " (and more)");
  g_string_append_c (data, '\n');
  return TRUE;
}

static void
note_change (const WhStrictChange *change, gpointer data)
{
  g_assert_nonnull (change->file);
  g_hash_table_add (data, g_strdup_printf ("%s %s %s %d", change->rule, change->key, change->column,
                                           change->blanked));
}

static void
test_what_may_not_leave_is_blanked_or_recoded (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhCsvSet) opened = NULL;
  g_autoptr (WhCsvSource) all = NULL;
  g_autoptr (WhStrictSource) source = NULL;
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autoptr (GHashTable) changes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    {
      g_autofree char *path = wh_test_dir_file (dir, set[i][0]);

      g_assert_true (g_file_set_contents (path, set[i][1], -1, NULL));
    }
  opened = wh_csv_set_open (wh_test_dir_get_path (dir), NULL);
  all = wh_csv_source_new (opened, "r", "s", NULL);
  source = wh_strict_source_new (WH_ROW_SOURCE (all));
  g_assert_true (wh_strict_source_prepare (source, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_CLIENT)
                                                                   | WH_KIND_BIT (WH_KIND_EXIT)
                                                                   | WH_KIND_BIT (WH_KIND_CURRENT_LIVING_SITUATION)
                                                                   | WH_KIND_BIT (WH_KIND_PHYSICAL_DISABILITY),
                                        note, notes, NULL, NULL));
  wh_strict_source_foreach_change (source, note_change, changes);
  g_assert_nonnull (strstr (notes->str, "C1: FirstName=Ann (Annie) NameDataQuality=99"));
  g_assert_null (strstr (notes->str, "DOB="));
  g_assert_nonnull (strstr (notes->str, "VeteranStatus=99"));
  g_assert_nonnull (strstr (notes->str, "X1: Destination=99\n"));
  g_assert_nonnull (strstr (notes->str, "X2: Destination=17 OtherDestination=Kept\n"));
  g_assert_nonnull (strstr (notes->str, "L1: CurrentLivingSituation=116\n"));
  g_assert_nonnull (strstr (notes->str, "D1: DisabilityType=5 DisabilityResponse=1\n"));
  g_assert_true (g_hash_table_contains (changes, "N004 E1 RentalSubsidyType 1"));
  g_assert_true (g_hash_table_contains (changes, "T007 C1 VeteranStatus 0"));
  g_assert_true (g_hash_table_contains (changes, "N061 L1 SubsequentResidence 1"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transfer/strict-source", test_what_may_not_leave_is_blanked_or_recoded);
  return g_test_run ();
}
