/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-form-context.h"

#include <string.h>

#include "rules/wh-condition.h"

/* What a worker types is judged at once, by the rules that the funder's tool runs afterwards. */

typedef struct
{
  WhFormContext *context;
  WhRecord *project, *funder, *coc, *client, *enrollment, *income;
} Intake;

static WhRecord *
add (WhFormContext *context, WhKindId kind)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));

  wh_form_context_add (context, record);
  return record;
}

static void
refer (WhRecord *record, const char *column, WhRecord *target)
{
  wh_record_set_reference (record, (guint) wh_kind_column (wh_record_get_kind (record), column),
                           wh_record_get_id (target), NULL);
}

static void
set (WhRecord *record, const char *column, const char *cell)
{
  wh_record_set_cell (record, (guint) wh_kind_column (wh_record_get_kind (record), column), cell);
}

static void
intake_init (Intake *self)
{
  static const char *const races[] = { "AmIndAKNative", "Asian", "BlackAfAmerican", "HispanicLatinao",
                                       "MidEastNAfrican", "NativeHIPacific", "White" };

  self->context = wh_form_context_new ();
  wh_form_context_get_context (self->context)->today = wh_date_from_text ("2026-06-30");
  self->project = add (self->context, WH_KIND_PROJECT);
  set (self->project, "ProjectType", "0");
  self->funder = add (self->context, WH_KIND_FUNDER);
  refer (self->funder, "ProjectID", self->project);
  set (self->funder, "Funder", "2");
  set (self->funder, "StartDate", "2020-01-01");
  self->coc = add (self->context, WH_KIND_PROJECT_COC);
  refer (self->coc, "ProjectID", self->project);
  set (self->coc, "CoCCode", "FL-505");
  self->client = add (self->context, WH_KIND_CLIENT);
  set (self->client, "DOB", "1990-02-03");
  for (guint i = 0; i < G_N_ELEMENTS (races); i++)
    set (self->client, races[i], i == 6 ? "1" : "0");
  self->enrollment = add (self->context, WH_KIND_ENROLLMENT);
  refer (self->enrollment, "PersonalID", self->client);
  refer (self->enrollment, "ProjectID", self->project);
  set (self->enrollment, "HouseholdID", "h1");
  set (self->enrollment, "EntryDate", "2026-06-01");
  set (self->enrollment, "RelationshipToHoH", "1");
  set (self->enrollment, "EnrollmentCoC", "FL-505");
  set (self->enrollment, "LivingSituation", "116");
  self->income = add (self->context, WH_KIND_INCOME_BENEFIT);
  refer (self->income, "PersonalID", self->client);
  refer (self->income, "EnrollmentID", self->enrollment);
  set (self->income, "InformationDate", "2026-06-01");
  set (self->income, "DataCollectionStage", "1");
}

static char *
blocking (Intake *self, WhRecord *record)
{
  g_autoptr (GArray) problems = wh_form_context_find_problems (self->context, record, TRUE);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const WhProblem *problem = &g_array_index (problems, WhProblem, i);

      g_assert_true (problem->blocks);
      g_string_append_printf (text, "%s%s:%s", i > 0 ? " " : "", problem->rule->id,
                              problem->column < 0 ? "-" : wh_record_get_kind (record)->columns[problem->column].name);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_blocking (Intake *self, WhRecord *record, const char *column, const char *cell, const char *expected)
{
  int index = wh_kind_column (wh_record_get_kind (record), column);
  g_autoptr (GString) buffer = g_string_new (NULL);
  g_autofree char *before = g_strdup (wh_record_get_cell (record, (guint) index, buffer));
  g_autofree char *found = NULL;

  set (record, column, cell);
  found = blocking (self, record);
  if (strcmp (found, expected) != 0)
    g_error ("%s=%s: %s instead of %s", column, cell, found, expected);
  set (record, column, before);
}

static void
test_problems (void)
{
  Intake intake;
  g_autofree char *none = NULL;

  intake_init (&intake);
  none = blocking (&intake, intake.enrollment);
  g_assert_cmpstr (none, ==, "");
  assert_blocking (&intake, intake.client, "DOB", "", "");
  assert_blocking (&intake, intake.client, "DOB", "3.2.1990", "T002:DOB");
  assert_blocking (&intake, intake.client, "DOB", "2026-07-01", "D007:DOB");
  assert_blocking (&intake, intake.client, "SSN", "12345", "T019:SSN");
  assert_blocking (&intake, intake.client, "White", "", "L009:AmIndAKNative");
  assert_blocking (&intake, intake.client, "YearEnteredService", "1910", "L014:YearEnteredService");
  assert_blocking (&intake, intake.enrollment, "EntryDate", "1985-01-01", "D005:EntryDate");
  assert_blocking (&intake, intake.enrollment, "EnrollmentCoC", "GA-500", "K036:EnrollmentCoC");
  assert_blocking (&intake, intake.enrollment, "EnrollmentCoC", "",
                   "Q014:EnrollmentCoC H015:EnrollmentCoC");
  assert_blocking (&intake, intake.enrollment, "LivingSituation", "435", "Q015:RentalSubsidyType");
  assert_blocking (&intake, intake.enrollment, "LivingSituation", "312", "L001:LivingSituation");
  assert_blocking (&intake, intake.enrollment, "LivingSituation", "999", "T008:LivingSituation");
  assert_blocking (&intake, intake.enrollment, "RelationshipToHoH", "2",
                   "H001:RelationshipToHoH H008:RelationshipToHoH");
  assert_blocking (&intake, intake.income, "EarnedAmount", "-5", "T004:EarnedAmount");
  assert_blocking (&intake, intake.income, "EarnedAmount", "5.555", "T004:EarnedAmount");
  assert_blocking (&intake, intake.income, "InformationDate", "2026-05-31", "D024:InformationDate");
  wh_form_context_free (intake.context);
}

static void
test_branches (void)
{
  static const char street[] = "Project.ProjectType=0|1|4|8|PreviousStreetESSH=1";
  static const char total[] = "TotalMonthlyIncome=income_sum&TotalMonthlyIncome=110&TotalMonthlyIncome=109..111";
  Intake intake;

  intake_init (&intake);
  g_assert_true (wh_form_context_test (intake.context, intake.enrollment, NULL));
  g_assert_true (wh_form_context_test (intake.context, intake.enrollment, street));
  set (intake.project, "ProjectType", "3");
  g_assert_false (wh_form_context_test (intake.context, intake.enrollment, street));
  g_assert_true (wh_form_context_test (intake.context, intake.income, "age=36&Client.DOB<Enrollment.EntryDate"));
  g_assert_true (wh_form_context_test (intake.context, intake.enrollment, "funder=2&funder!=33"));
  set (intake.funder, "EndDate", "2026-05-31");
  g_assert_false (wh_form_context_test (intake.context, intake.enrollment, "funder=2"));
  set (intake.enrollment, "RelationshipToHoH", "");
  g_assert_false (wh_form_context_test (intake.context, intake.enrollment, "RelationshipToHoH!=1"));
  g_assert_true (wh_form_context_test (intake.context, intake.enrollment, "RelationshipToHoH=null|8"));
  set (intake.income, "SSIAmount", "100.50");
  set (intake.income, "GAAmount", "9.50");
  set (intake.income, "TotalMonthlyIncome", "110");
  g_assert_true (wh_form_context_test (intake.context, intake.income, total));
  wh_form_context_free (intake.context);
}

/* The head is found by relationship, not by place, and the funders are those of the stay's days. */
static void
test_household (void)
{
  Intake intake;
  WhRecord *child;

  intake_init (&intake);
  child = add (intake.context, WH_KIND_ENROLLMENT);
  refer (child, "ProjectID", intake.project);
  set (child, "HouseholdID", "h1");
  set (child, "EntryDate", "2026-06-05");
  set (child, "RelationshipToHoH", "2");
  g_assert_true (wh_form_context_test (intake.context, child, "hoh.EntryDate=\"2026-06-01\"&hoh.Client.DOB!=null"));
  g_assert_true (wh_form_context_test (intake.context, child, "count(household: EntryDate>=row.EntryDate)=1"));
  set (child, "RelationshipToHoH", "1");
  set (intake.enrollment, "RelationshipToHoH", "3");
  g_assert_true (wh_form_context_test (intake.context, intake.enrollment, "hoh.EntryDate=\"2026-06-05\""));
  set (intake.funder, "StartDate", "2026-07-01");
  g_assert_true (wh_form_context_test (intake.context, child, "funder=2"));
  {
    WhRecord *exit = add (intake.context, WH_KIND_EXIT);

    refer (exit, "EnrollmentID", child);
    set (exit, "ExitDate", "2026-06-30");
  }
  g_assert_false (wh_form_context_test (intake.context, child, "funder=2"));
  g_assert_true (wh_form_context_test (intake.context, child, "days(EntryDate,Exit.ExitDate)=25"));
  wh_form_context_free (intake.context);
}

/* hiv_benefit and income_benefit are one row of IncomeBenefits: a condition may name columns of either. */
static void
test_two_records_of_a_row (void)
{
  Intake intake;
  WhRecord *hiv;

  intake_init (&intake);
  hiv = add (intake.context, WH_KIND_HIV_BENEFIT);
  refer (hiv, "EnrollmentID", intake.enrollment);
  set (hiv, "InformationDate", "2026-06-01");
  set (hiv, "DataCollectionStage", "1");
  set (hiv, "ADAP", "0");
  g_assert_true (wh_form_context_test (intake.context, intake.income, "ADAP=0"));
  set (hiv, "DataCollectionStage", "3");
  g_assert_false (wh_form_context_test (intake.context, intake.income, "ADAP=0"));
  wh_form_context_free (intake.context);
}

static void
test_asks (void)
{
  Intake intake;

  intake_init (&intake);
  g_assert_cmpint (wh_form_context_asks (intake.context, intake.enrollment, WH_ENROLLMENT_LIVING_SITUATION,
                                         WH_STAGE_PROJECT_START), ==, WH_ASKED_REQUIRED);
  g_assert_cmpint (wh_form_context_asks (intake.context, intake.enrollment, WH_ENROLLMENT_LOS_UNDER_THRESHOLD,
                                         WH_STAGE_PROJECT_START), ==, WH_ASKED_NOT);
  g_assert_cmpint (wh_form_context_asks (intake.context, intake.income, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE,
                                         WH_STAGE_PROJECT_START), ==, WH_ASKED_REQUIRED);
  g_assert_cmpint (wh_form_context_asks (intake.context, intake.client, WH_CLIENT_VETERAN_STATUS,
                                         WH_STAGE_RECORD_CREATION), ==, WH_ASKED_REQUIRED);
  set (intake.client, "DOB", "2015-01-01");
  g_assert_cmpint (wh_form_context_asks (intake.context, intake.client, WH_CLIENT_VETERAN_STATUS,
                                         WH_STAGE_RECORD_CREATION), ==, WH_ASKED_NOT);
  wh_form_context_free (intake.context);
}

static void
test_lists (void)
{
  g_autoptr (WhFormContext) context = wh_form_context_new ();
  WhRecord *service = add (context, WH_KIND_SERVICE);

  g_assert_null (wh_form_context_get_list (context, service, WH_SERVICE_TYPE_PROVIDED));
  set (service, "RecordType", "144");
  g_assert_cmpstr (wh_form_context_get_list (context, service, WH_SERVICE_TYPE_PROVIDED)->id, ==, "V2.2");
  set (service, "RecordType", "200");
  g_assert_cmpstr (wh_form_context_get_list (context, service, WH_SERVICE_TYPE_PROVIDED)->id, ==, "4.14");
}

static int
severity_of (Intake *self, WhRecord *record, const char *rule)
{
  g_autoptr (GArray) problems = wh_form_context_find_problems (self->context, record, FALSE);

  for (guint i = 0; i < problems->len; i++)
    if (strcmp (g_array_index (problems, WhProblem, i).rule->id, rule) == 0)
      return (int) g_array_index (problems, WhProblem, i).severity;
  return -1;
}

/* Two stays at once in a project: no new one may begin inside another; one that is there already can be put right in
 * either of the two, so a person who edits it is only told. */
static void
test_overlap (void)
{
  Intake intake;
  WhRecord *earlier, *exit;

  intake_init (&intake);
  earlier = add (intake.context, WH_KIND_ENROLLMENT);
  refer (earlier, "PersonalID", intake.client);
  refer (earlier, "ProjectID", intake.project);
  set (earlier, "HouseholdID", "h0");
  set (earlier, "EntryDate", "2026-05-01");
  exit = add (intake.context, WH_KIND_EXIT);
  refer (exit, "EnrollmentID", earlier);
  set (exit, "ExitDate", "2026-06-01");
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, -1);
  set (exit, "ExitDate", "2026-06-02");
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, WH_SEVERITY_ERROR);
  set (earlier, "EntryDate", "2026-06-01");
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, WH_SEVERITY_ERROR);
  /* It reaches into a stay that begins after it. */
  set (earlier, "EntryDate", "2026-06-15");
  set (exit, "ExitDate", "2026-06-20");
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, WH_SEVERITY_WARNING);
  /* Saved before: by the centre's revision, or still waiting to be sent. */
  set (earlier, "EntryDate", "2026-05-01");
  wh_record_set_rev (intake.enrollment, 7);
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, WH_SEVERITY_WARNING);
  wh_record_set_rev (intake.enrollment, 0);
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, WH_SEVERITY_ERROR);
  wh_record_set_state (intake.enrollment, WH_RECORD_CREATED);
  g_assert_cmpint (severity_of (&intake, intake.enrollment, "H007"), ==, WH_SEVERITY_WARNING);
  wh_form_context_free (intake.context);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/form-context/problems", test_problems);
  g_test_add_func ("/rules/form-context/branches", test_branches);
  g_test_add_func ("/rules/form-context/overlap", test_overlap);
  g_test_add_func ("/rules/form-context/household", test_household);
  g_test_add_func ("/rules/form-context/two-records-of-a-row", test_two_records_of_a_row);
  g_test_add_func ("/rules/form-context/asks", test_asks);
  g_test_add_func ("/rules/form-context/lists", test_lists);
  return g_test_run ();
}
