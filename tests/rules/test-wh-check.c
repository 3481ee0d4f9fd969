/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-check.h"

#include <string.h>

#include "set-fixture.h"

/* What a check tells beside its rules, the cases of which are data (test-wh-rule-cases.c). */

static void
collect_audience (const WhFinding *finding, gpointer data)
{
  guint *seen = data;

  seen[finding->rule->audience]++;
}

/* One set with something for each of those who can put things right. */
static void
count_audiences (guint wanted, guint seen[3])
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  g_autofree char *folder = NULL;
  const WhCheckOptions options = { .today = wh_date_from_text ("2026-11-01"), .audiences = wanted };

  set_fixture_edit (fixture, "Client.NameDataQuality=2|Project.HousingType=|Event.ExportID=Other");
  folder = set_fixture_write (fixture);
  check_folder_each (folder, facts, &options, collect_audience, seen);
  remove_folder (folder);
}

static void
test_audiences (void)
{
  guint all[3] = { 0 }, worker[3] = { 0 }, two[3] = { 0 };

  count_audiences (0, all);
  g_assert_cmpuint (all[WH_AUDIENCE_WORKER], >, 0);
  g_assert_cmpuint (all[WH_AUDIENCE_ADMINISTRATOR], >, 0);
  g_assert_cmpuint (all[WH_AUDIENCE_FILE], >, 0);
  count_audiences (1 << WH_AUDIENCE_WORKER, worker);
  g_assert_cmpuint (worker[WH_AUDIENCE_WORKER], ==, all[WH_AUDIENCE_WORKER]);
  g_assert_cmpuint (worker[WH_AUDIENCE_ADMINISTRATOR] + worker[WH_AUDIENCE_FILE], ==, 0);
  count_audiences (1 << WH_AUDIENCE_ADMINISTRATOR | 1 << WH_AUDIENCE_FILE, two);
  g_assert_cmpuint (two[WH_AUDIENCE_WORKER], ==, 0);
  g_assert_cmpuint (two[WH_AUDIENCE_ADMINISTRATOR], ==, all[WH_AUDIENCE_ADMINISTRATOR]);
}

/* What the reader took out of a number is in no record: it is told from the facts of the package. */
static void
test_removed_character (void)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  g_autofree char *folder = set_fixture_write (fixture);
  g_autoptr (GPtrArray) findings = NULL;
  const WhCheckOptions options = { .today = wh_date_from_text ("2026-11-01"), .groups = "T" };

  wh_package_facts_add_fault (facts, WH_PACKAGE_FAULT_HIDDEN, WH_FILE_EXIT, 7,
                              wh_file_column (&wh_files[WH_FILE_EXIT], "Destination"));
  findings = check_folder (folder, facts, &options);
  remove_folder (folder);
  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (findings, 0),
                            "\"rule\":\"T009\",\"severity\":\"warning\",\"file\":\"Exit\",\"row\":7,"
                            "\"column\":\"Destination\""));
}

static void
test_no_value_leaks (void)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (GPtrArray) findings = NULL;

  set_fixture_edit (fixture, "Client.FirstName=Canaria<|Client.LastName=Canaria>|Client.SSN=canaria12"
                             "|Client.DOB=canaria|Client.NameDataQuality=canaria");
  findings = set_fixture_check (fixture, NULL);
  g_assert_cmpuint (findings->len, >, 4);
  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *lower = g_ascii_strdown (g_ptr_array_index (findings, i), -1);

      g_assert_null (strstr (lower, "canaria"));
    }
}

/* ---- one client ---- */

static void
collect_of_client (const WhFinding *finding, gpointer data)
{
  g_autoptr (GString) json = g_string_new (NULL);

  g_assert_nonnull (finding->kind);
  g_assert_nonnull (finding->id);
  wh_finding_append_json (finding, json);
  g_string_append_printf (json, " of %s", finding->kind->name);
  g_ptr_array_add (data, g_string_free (g_steal_pointer (&json), FALSE));
}

static gboolean
has_finding (GPtrArray *findings, const char *rule, const char *part)
{
  g_autofree char *begin = g_strdup_printf ("{\"rule\":\"%s\"", rule);

  for (guint i = 0; i < findings->len; i++)
    if (g_str_has_prefix (g_ptr_array_index (findings, i), begin)
        && strstr (g_ptr_array_index (findings, i), part) != NULL)
      return TRUE;
  return FALSE;
}

/* Their own rows and their households, with what stands beside them in mind; nothing of others, projects or the set. */
static void
test_one_client (void)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free), mate = NULL;
  const WhCheckOptions options = { .today = wh_date_from_text ("2026-11-01") };

  /* A couple without a head, somebody else alone without one, each with an unknown name; a project without beds. */
  set_fixture_edit (fixture, "-Inventory|Enrollment.RelationshipToHoH=3|Client.NameDataQuality=2|Client.Sex="
                             "|+Client|+Enrollment|Enrollment.PersonalID=Client2"
                             "|+Client|+Enrollment|Enrollment.PersonalID=Client3|Enrollment.HouseholdID=Other"
                             "|HealthAndDV.WhenOccurred=1");
  folder = set_fixture_write (fixture);
  check_folder_client (folder, "Client2", &options, collect_of_client, findings);
  g_assert_true (has_finding (findings, "C004", "\"key\":\"Client2\",\"column\":\"NameDataQuality\"} of client"));
  g_assert_true (has_finding (findings, "H001", "\"key\":\"Household1\""));
  g_assert_false (has_finding (findings, "C004", "Client1"));
  g_assert_false (has_finding (findings, "H001", "Other"));
  g_assert_false (has_finding (findings, "P015", ""));
  g_assert_false (has_finding (findings, "C009", ""));
  g_assert_false (has_finding (findings, "N041", ""));
  mate = g_ptr_array_new_with_free_func (g_free);
  check_folder_client (folder, "Client1", &options, collect_of_client, mate);
  remove_folder (folder);
  g_assert_true (has_finding (mate, "H001", "Household1"));
  g_assert_true (has_finding (mate, "N041", "\"file\":\"HealthAndDV\",\"row\":2"));
  g_assert_true (has_finding (mate, "N041", "of domestic_violence"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/check/audiences", test_audiences);
  g_test_add_func ("/rules/check/removed-character", test_removed_character);
  g_test_add_func ("/rules/check/no-value-leaks", test_no_value_leaks);
  g_test_add_func ("/rules/check/one-client", test_one_client);
  return g_test_run ();
}
