/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-check.h"

#include <glib/gstdio.h>
#include <string.h>

#include "set-fixture.h"

/* Each rule of the groups X, T, K and L finds the one fault it is for, and is silent on a set without it. */

typedef struct
{
  const char *rule, *edits;
  const char *place; /* what the finding says after the severity */
} Case;

static const Case cases[] = {
  { "X005", "+Export|Export.ExportID=Export2", "\"file\":\"Export\"" },
  { "X006", "Export.CSVVersion=2024 v1.4", "\"file\":\"Export\",\"row\":2" },
  { "X007", "-Enrollment", "" },
  { "X008", "Event.ExportID=Export9", "\"file\":\"Event\",\"row\":2,\"key_column\":\"EventID\",\"key\":\"Event1\"" },
  { "X010", "Project.ProjectName=A <b>", "\"file\":\"Project\",\"row\":3" },
  { "X012", "ProjectCoC.ZIP=2501", "\"file\":\"ProjectCoC\",\"row\":2,\"column\":\"ZIP\"" },
  { "X013", "Export.HashStatus=4|Client.FirstName=Ann", "\"file\":\"Client\",\"row\":2" },
  { "X015", "Export.ExportEndDate=2025-09-30", "\"file\":\"Export\",\"row\":2" },
  { "X016", "Services.DateDeleted=2026-01-16 10:00:00", "\"file\":\"Services\",\"row\":2" },
  { "T001", "Exit.Destination=4l0", "\"file\":\"Exit\",\"row\":2" },
  { "T002", "Client.DOB=05/05/1990", "\"column\":\"DOB\"" },
  { "T002", "Client.DOB=1990-02-30", "\"column\":\"DOB\"" },
  { "T003", "Client.DateUpdated=15-01-26", "\"column\":\"DateUpdated\"" },
  { "T003", "Client.DateUpdated=2026-01-15", "\"column\":\"DateUpdated\"" },
  { "T004", "IncomeBenefits.EarnedAmount=-10.00", "\"column\":\"EarnedAmount\"" },
  { "T004", "IncomeBenefits.EarnedAmount=10.001", "\"column\":\"EarnedAmount\"" },
  { "T005", "Services.FAAmount=ten", "\"column\":\"FAAmount\"" },
  { "T006", "Inventory.CoCCode=FL-505-and-more", "\"column\":\"CoCCode\"" },
  { "T007", "Enrollment.EntryDate=", "\"column\":\"EntryDate\"" },
  { "T007", "Enrollment.PersonalID=", "\"column\":\"PersonalID\"" },
  { "T008", "CurrentLivingSituation.CurrentLivingSituation=999", "\"column\":\"CurrentLivingSituation\"" },
  { "T009", "Client.NameDataQuality=1\xe2\x80\x8b", "\"column\":\"NameDataQuality\"" },
  { "T010", "Export.SourceID=FL-505;512", "\"column\":\"SourceID\"" },
  { "T011", "Export.SourceContactPhone=0505551234", "\"column\":\"SourceContactPhone\"" },
  { "T012", "Export.SourceContactExtension=x1", "\"column\":\"SourceContactExtension\"" },
  { "T013", "User.UserPhone=850555123", "\"column\":\"UserPhone\"" },
  { "T014", "User.UserExtension=123456", "\"column\":\"UserExtension\"" },
  { "T015", "ProjectCoC.CoCCode=FL505", "\"column\":\"CoCCode\"" },
  { "T016", "ProjectCoC.Geocode=12001A", "\"column\":\"Geocode\"" },
  { "T017", "ProjectCoC.State=F1", "\"column\":\"State\"" },
  { "T018", "ProjectCoC.ZIP=32501-1", "\"column\":\"ZIP\"" },
  { "T019", "Client.SSN=123-45-67", "\"column\":\"SSN\"" },
  { "T020", "Enrollment.EnrollmentCoC=505", "\"column\":\"EnrollmentCoC\"" },
  { "K025", "Project.OrganizationID=nowhere", "\"file\":\"Project\",\"row\":3" },
  { "K029", "Inventory.CoCCode=FL-512", "\"file\":\"Inventory\",\"row\":2" },
  { "K031", "Affiliation.ResProjectID=nowhere", "\"column\":\"ResProjectID\"" },
  { "K036", "Enrollment.EnrollmentCoC=FL-512", "\"column\":\"EnrollmentCoC\"" },
  { "K063", "HealthAndDV.UserID=nobody", "\"file\":\"HealthAndDV\",\"row\":2" },
  { "K076", "+Exit|Exit.ExitID=Exit2", "\"file\":\"Exit\",\"row\":2" },
  { "K077", "AssessmentQuestions.EnrollmentID=other", "\"file\":\"AssessmentQuestions\"" },
  { "K078", "AssessmentResults.PersonalID=Client2", "\"file\":\"AssessmentResults\"" },
  { "K079", "+Organization|Organization.OrganizationID=O2", "\"file\":\"Organization\",\"row\":3" },
  { "L001", "Enrollment.LivingSituation=312", "\"column\":\"LivingSituation\"" },
  { "L002", "Exit.Destination=336", "\"column\":\"Destination\"" },
  { "L003", "CurrentLivingSituation.CurrentLivingSituation=24", "\"column\":\"CurrentLivingSituation\"" },
  { "L004", "Services.TypeProvided=200", "\"column\":\"TypeProvided\"" },
  { "L005", "Services.SubTypeProvided=99", "\"column\":\"SubTypeProvided\"" },
  { "L006", "Disabilities.DisabilityResponse=3", "\"column\":\"DisabilityResponse\"" },
  { "L007", "Exit.HousingAssessment=2", "\"column\":\"SubsidyInformation\"" },
  { "L008", "YouthEducationStatus.DataCollectionStage=6", "\"file\":\"YouthEducationStatus\",\"row\":2" },
  { "L009", "Client.White=99", "\"file\":\"Client\",\"row\":3" },
  { "L010", "Client.RaceNone=", "\"file\":\"Client\",\"row\":3" },
  { "L011", "Enrollment.VAMCStation=1", "\"column\":\"VAMCStation\"" },
  { "L012", "-Project|Project.ProjectType=3|+Project|Project.ProjectID=Project2|Project.ProjectType=0",
    "\"file\":\"Affiliation\",\"row\":2" },
  { "L013", "Project.ProjectType=4", "\"file\":\"Affiliation\",\"row\":2" },
  { "L014", "Client.YearEnteredService=1919", "\"file\":\"Client\",\"row\":3" },
};

static GHashTable *fired; /* ids of the rules that a case made fire */

static WhCheckOptions
options (WhProfile profile)
{
  return (WhCheckOptions) { .profile = profile, .today = wh_date_from_text ("2026-11-01"), .groups = "XTKL" };
}

static GPtrArray *
check (SetFixture *fixture, WhProfile profile)
{
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  g_autofree char *folder = set_fixture_write (fixture);
  WhCheckOptions wanted = options (profile);
  GPtrArray *findings = check_folder (folder, facts, &wanted);

  remove_folder (folder);
  return findings;
}

static const char *
find (GPtrArray *findings, const char *rule)
{
  g_autofree char *begin = g_strdup_printf ("{\"rule\":\"%s\"", rule);

  for (guint i = 0; i < findings->len; i++)
    if (g_str_has_prefix (g_ptr_array_index (findings, i), begin))
      return g_ptr_array_index (findings, i);
  return NULL;
}

static void
assert_fires (GPtrArray *findings, const char *rule, const char *edits, const char *place)
{
  const char *finding = find (findings, rule);

  if (finding == NULL || strstr (finding, place) == NULL)
    g_error ("%s on %s: %s instead of %s", rule, edits, finding != NULL ? finding : "nothing", place);
  g_hash_table_add (fired, g_strdup (rule));
}

static void
assert_silent (GPtrArray *findings)
{
  if (findings->len > 0)
    g_error ("%s", (const char *) g_ptr_array_index (findings, 0));
}

/* As HashStatus 4 has it: 64 digits for a name, four of the SSN before its 64. */
static void
hash_names (SetFixture *fixture)
{
  g_autofree char *hash = g_strnfill (64, 'a');
  g_autofree char *edits
    = g_strdup_printf ("Client.FirstName=%s|Client.LastName=%s|Client.SSN=1234%s", hash, hash, hash);

  set_fixture_edit (fixture, edits);
  set_fixture_edit (fixture, "-Client|Client.SSN=|Export.HashStatus=4|+Client|Client.PersonalID=Client2");
  set_fixture_edit (fixture, edits);
}

static void
test_good_set (void)
{
  for (WhProfile profile = 0; profile < WH_N_PROFILES; profile++)
    {
      g_autoptr (SetFixture) fixture = set_fixture_new ();
      g_autoptr (GPtrArray) findings = NULL;

      if (profile == WH_PROFILE_EVA) /* takes hashed names only */
        hash_names (fixture);
      if (profile == WH_PROFILE_HIC)
        set_fixture_edit (fixture, "Export.ExportEndDate=2025-10-01");
      findings = check (fixture, profile);
      assert_silent (findings);
    }
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SetFixture) fixture = set_fixture_new ();
      g_autoptr (GPtrArray) findings = NULL;

      set_fixture_edit (fixture, cases[i].edits);
      findings = check (fixture, WH_PROFILE_FULL);
      assert_fires (findings, cases[i].rule, cases[i].edits, cases[i].place);
    }
}

/* K001 to K062: a key twice, and a reference that leads nowhere; K064 to K075: a child of another person. */
static void
test_keys (void)
{
  for (guint i = 0; i < wh_n_rules; i++)
    {
      const WhRule *rule = &wh_rules[i];
      g_autoptr (SetFixture) fixture = NULL;
      g_autoptr (GPtrArray) findings = NULL;
      g_autofree char *edits = NULL, *place = NULL;

      if (*rule->id != 'K' || g_hash_table_contains (fired, rule->id))
        continue;
      if (g_str_has_prefix (rule->expect, "unique("))
        edits = g_strdup_printf ("+%s", rule->file);
      else if (g_str_has_prefix (rule->expect, "exists("))
        edits = g_strdup_printf ("%s.%s=nowhere", rule->file, rule->column);
      else
        edits = g_strdup_printf ("%s.PersonalID=Client2", rule->file);
      place = g_strdup_printf ("\"file\":\"%s\",\"row\":2,", rule->file);
      fixture = set_fixture_new ();
      if (strcmp (rule->file, "Project") == 0 || strcmp (rule->file, "Client") == 0)
        {
          g_free (place);
          place = g_strdup ("\"row\":3,");
        }
      set_fixture_edit (fixture, edits);
      findings = check (fixture, WH_PROFILE_FULL);
      assert_fires (findings, rule->id, edits, place);
    }
}

static void
test_profiles (void)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (GPtrArray) eva = NULL, lsa = NULL, hic = NULL;

  set_fixture_edit (fixture, "-Enrollment");
  eva = check (fixture, WH_PROFILE_EVA);
  assert_fires (eva, "X007", "eva", "");
  assert_fires (eva, "X014", "eva", "\"file\":\"Export\",\"row\":2");
  lsa = check (fixture, WH_PROFILE_LSA);
  g_assert_null (find (lsa, "X007"));
  hic = check (fixture, WH_PROFILE_HIC);
  assert_fires (hic, "X015", "hic", "\"column\":\"ExportEndDate\"");
}

/* ---- the package ---- */

static void
spoil (const char *folder, const char *name, const char *old, const char *new)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;

  if (old == NULL)
    {
      g_assert_no_errno (g_unlink (path));
      return;
    }
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, old, new, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, changed->str, (gssize) changed->len, NULL));
}

static void
test_package (void)
{
  static const struct
  {
    const char *rule, *name, *old, *new, *place;
  } faults[] = {
    { "X002", "Event.csv", NULL, NULL, "\"file\":\"Event\"}" },
    { "X003", "Enrollment.csv", "HOHLeaseholder", "HoHLeaseholder", "\"column\":\"HOHLeaseholder\"" },
    { "X003", "Enrollment.csv", "MoveInDate", "MovedIn", "\"column\":\"MoveInDate\"" },
    { "X004", "User.csv", "UserFirstName,UserLastName", "UserLastName,UserFirstName", "\"column\":\"UserFirstName\"" },
    { "X009", "User.csv", "Text", "Zo\xeb", "\"file\":\"User\",\"row\":2" },
    { "X011", "User.csv", "\"Text\"", "\"Te\"xt\"", "\"file\":\"User\",\"row\":2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (SetFixture) fixture = set_fixture_new ();
      g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
      g_autofree char *folder = NULL;
      g_autoptr (GPtrArray) findings = NULL;
      WhCheckOptions wanted = options (WH_PROFILE_FULL);

      set_fixture_edit (fixture, "User.UserFirstName=Text|User.UserLastName=Other");
      folder = set_fixture_write (fixture);
      spoil (folder, faults[i].name, faults[i].old, faults[i].new);
      findings = check_folder (folder, facts, &wanted);
      remove_folder (folder);
      assert_fires (findings, faults[i].rule, faults[i].name, faults[i].place);
    }
}

/* A folder packed as a whole lies one step too deep in the zip; its files packed by name lie at the top. */
static void
check_zip (gboolean whole)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  g_autofree char *folder = set_fixture_write (fixture), *zip = g_strconcat (folder, ".zip", NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free), findings = NULL;
  WhCheckOptions wanted = options (WH_PROFILE_FULL);
  int status;

  g_ptr_array_add (words, g_strdup ("/usr/bin/python3"));
  g_ptr_array_add (words, g_strdup ("-m"));
  g_ptr_array_add (words, g_strdup ("zipfile"));
  g_ptr_array_add (words, g_strdup ("-c"));
  g_ptr_array_add (words, g_strdup (zip));
  for (guint f = 0; f < (whole ? 1 : WH_N_FILES); f++)
    g_ptr_array_add (words, whole ? g_strdup (folder) : g_strdup_printf ("%s/%s.csv", folder, wh_files[f].name));
  g_ptr_array_add (words, NULL);
  g_assert_true (g_spawn_sync (NULL, (char **) words->pdata, NULL, 0, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  findings = check_folder (zip, facts, &wanted);
  remove_folder (folder);
  g_unlink (zip);
  if (whole)
    assert_fires (findings, "X001", "a zip", "\"severity\":\"error\"}");
  else
    assert_silent (findings);
}

static void
test_zip (void)
{
  check_zip (TRUE);
  check_zip (FALSE);
}

static void
test_removed_character (void)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  g_autofree char *folder = set_fixture_write (fixture);
  g_autoptr (GPtrArray) findings = NULL;
  WhCheckOptions wanted = options (WH_PROFILE_FULL);

  wh_package_facts_add_fault (facts, WH_PACKAGE_FAULT_HIDDEN, WH_FILE_EXIT, 7,
                              wh_file_column (&wh_files[WH_FILE_EXIT], "Destination"));
  findings = check_folder (folder, facts, &wanted);
  remove_folder (folder);
  assert_fires (findings, "T009", "a fault", "\"file\":\"Exit\",\"row\":7,\"column\":\"Destination\"");
}

/* ---- all of them, and nothing personal ---- */

static void
test_every_rule_was_seen (void)
{
  for (guint i = 0; i < wh_n_rules; i++)
    if (strchr ("XTKL", *wh_rules[i].id) != NULL)
      if (!g_hash_table_contains (fired, wh_rules[i].id))
        g_error ("%s was never seen to fire", wh_rules[i].id);
}

static void
test_no_value_leaks (void)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (GPtrArray) findings = NULL;

  set_fixture_edit (fixture, "Client.FirstName=Canaria<|Client.LastName=Canaria>|Client.SSN=canaria12"
                             "|Client.DOB=canaria|Client.NameDataQuality=canaria");
  findings = check (fixture, WH_PROFILE_FULL);
  g_assert_cmpuint (findings->len, >, 4);
  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *lower = g_ascii_strdown (g_ptr_array_index (findings, i), -1);

      g_assert_null (strstr (lower, "canaria"));
    }
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  fired = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_test_add_func ("/rules/check/good-set", test_good_set);
  g_test_add_func ("/rules/check/cases", test_cases);
  g_test_add_func ("/rules/check/keys", test_keys);
  g_test_add_func ("/rules/check/profiles", test_profiles);
  g_test_add_func ("/rules/check/package", test_package);
  g_test_add_func ("/rules/check/zip", test_zip);
  g_test_add_func ("/rules/check/removed-character", test_removed_character);
  g_test_add_func ("/rules/check/every-rule-was-seen", test_every_rule_was_seen);
  g_test_add_func ("/rules/check/no-value-leaks", test_no_value_leaks);
  result = g_test_run ();
  g_hash_table_unref (fired);
  return result;
}
