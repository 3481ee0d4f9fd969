/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "transfer/wh-period-source.h"

#include "exchange/wh-csv-source.h"
#include "support/wh-test-dir.h"

static const char *const set[][2] = {
  { "Organization.csv", "OrganizationID\nO1\n" },
  { "Project.csv", "ProjectID,OrganizationID\nP1,O1\n" },
  { "Client.csv", "PersonalID\nbefore\nduring\nafter\nopen\nlast-day\nodd\n" },
  { "Enrollment.csv", "EnrollmentID,PersonalID,ProjectID,EntryDate\n"
                      "E1,before,P1,2025-01-01\nE2,during,P1,2025-01-01\nE3,after,P1,2026-02-01\n"
                      "E4,open,P1,2020-01-01\nE5,last-day,P1,2026-01-31\nE6,odd,P1,some day\n" },
  { "Exit.csv", "ExitID,EnrollmentID,PersonalID,ExitDate\nX1,E1,before,2025-12-31\nX2,E2,during,2026-01-01\n" },
  { "Services.csv", "ServicesID,EnrollmentID,PersonalID,DateProvided\nS1,E1,before,2025-02-01\n"
                    "S4,E4,open,2021-02-01\n" },
};

static gboolean
note (WhRecord *record, gpointer data, GError **error)
{
  g_string_append_printf (data, "%s ", wh_record_get_hud_id (record));
  return TRUE;
}

static void
test_stays_that_share_a_day_with_the_period_come_whole (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhCsvSet) opened = NULL;
  g_autoptr (WhCsvSource) all = NULL;
  g_autoptr (WhPeriodSource) source = NULL;
  g_autoptr (GString) notes = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    {
      g_autofree char *path = wh_test_dir_file (dir, set[i][0]);

      g_assert_true (g_file_set_contents (path, set[i][1], -1, NULL));
    }
  opened = wh_csv_set_open (wh_test_dir_get_path (dir), NULL);
  all = wh_csv_source_new (opened, "r", "s", NULL);
  source = wh_period_source_new (WH_ROW_SOURCE (all), wh_date_from_text ("2026-01-01"),
                                 wh_date_from_text ("2026-01-31"));
  for (int round = 0; round < 2; round++)
    {
      g_string_truncate (notes, 0);
      g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, note, notes, NULL, NULL));
      g_assert_cmpstr (notes->str, ==, "O1 P1 during open last-day odd E2 E4 E5 E6 X2 S4 ");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transfer/period-source", test_stays_that_share_a_day_with_the_period_come_whole);
  return g_test_run ();
}
