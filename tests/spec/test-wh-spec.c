/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "spec/wh-spec.h"

static void
test_the_standard_is_whole (void)
{
  guint columns = 0;

  for (guint i = 0; i < WH_N_FILES; i++)
    columns += wh_files[i].n_columns;
  g_assert_cmpuint (WH_N_FILES, ==, 24);
  g_assert_cmpuint (columns, ==, 519);
  g_assert_cmpuint (wh_n_rules, ==, 391);
  g_assert_nonnull (wh_list_by_id ("3.12.1"));
}

/* A cell of a file has a slot in a kind, but for the row's own id and the id of the package. */
static void
test_every_cell_has_a_slot (void)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    for (guint c = 0; c < wh_files[f].n_columns; c++)
      {
        gboolean found = FALSE;

        for (guint k = 0; k < wh_files[f].n_kinds; k++)
          {
            int slot = wh_file_slot (&wh_files[f], k, c);

            if (slot < 0)
              continue;
            found = TRUE;
            g_assert_cmpstr (wh_file_kind (&wh_files[f], k)->columns[slot].name, ==, wh_files[f].columns[c].name);
          }
        g_assert_cmpint (found, ==, wh_files[f].columns[c].role == WH_CELL_VALUE);
      }
}

static void
test_what_is_named_exists (void)
{
  g_assert_true (wh_kind_by_name ("client") == wh_kind (WH_KIND_CLIENT));
  g_assert_cmpint (wh_kind_column (wh_kind (WH_KIND_CLIENT), "DOB"), ==, WH_CLIENT_DOB);
  g_assert_cmpint (wh_kind_column (wh_kind (WH_KIND_CLIENT), "PersonalID"), ==, -1);
  g_assert_nonnull (wh_file_by_name ("client"));
  g_assert_cmpint (wh_file_column (wh_file_by_name ("Enrollment"), "HoHLeaseholder"), >, 0);
  g_assert_cmpstr (wh_list_text (wh_list_by_id ("1.8"), 99), ==, "Data not collected");
  g_assert_null (wh_kind_by_name ("clients"));
  g_assert_true (wh_living_situation (116)->prior);
}

/* HIV, domestic violence and health never share a record with what a wider circle may see. */
static void
test_protected_answers_have_kinds_of_their_own (void)
{
  g_assert_cmpint (wh_kind_column (wh_kind (WH_KIND_INCOME_BENEFIT), "ADAP"), ==, -1);
  g_assert_cmpint (wh_kind_column (wh_kind (WH_KIND_HEALTH), "CurrentlyFleeing"), ==, -1);
  g_assert_cmpint (wh_kind_column (wh_kind (WH_KIND_PHYSICAL_DISABILITY), "ViralLoad"), ==, -1);
  g_assert_cmpint (wh_kind (WH_KIND_HIV_AIDS)->sensitivity, ==, WH_SENSITIVITY_HIV);
  g_assert_cmpint (wh_kind (WH_KIND_DOMESTIC_VIOLENCE)->sensitivity, ==, WH_SENSITIVITY_SAFETY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spec/whole", test_the_standard_is_whole);
  g_test_add_func ("/spec/slots", test_every_cell_has_a_slot);
  g_test_add_func ("/spec/names", test_what_is_named_exists);
  g_test_add_func ("/spec/protected", test_protected_answers_have_kinds_of_their_own);
  return g_test_run ();
}
