/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form.h"

#include "form/wh-form-choices.h"
#include "form/wh-form-draft.h"
#include "form/wh-form-fixture.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-rest.h"
#include "form/wh-form-save.h"

#define FUNDER_HUD_COC_PSH 2
#define FUNDER_ESG_SHELTER 8
#define FUNDER_HOPWA 13
#define FUNDER_NONE 34 /* N/A */

static void
check_branch (const char *situation, const char *length, const char *previous, const char *expected)
{
  static const char *const names[] = {
    "enrollment.RentalSubsidyType", "enrollment.PreviousStreetESSH", "enrollment.DateToStreetESSH",
    "enrollment.TimesHomelessPastThreeYears", "enrollment.MonthsHomelessPastThreeYears",
  };
  g_autoptr (WhForm) form = fixture_form ();
  g_autoptr (GString) shown = g_string_new (NULL);

  fixture_project (form, "Rapid", 13, FUNDER_NONE, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  fixture_set (form, 0, "enrollment.LivingSituation", situation);
  fixture_set (form, 0, "enrollment.LengthOfStay", length);
  fixture_set (form, 0, "enrollment.PreviousStreetESSH", previous);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_append_c (shown, fixture_state (form, 0, names[i]).visible ? "RPDTM"[i] : '-');
  g_assert_cmpstr (shown->str, ==, expected);
}

/* 3.917B: which answer opens which question. */
static void
test_branches (void)
{
  check_branch ("", "", "", "-----");
  check_branch ("116", "", "", "--DTM");
  check_branch ("101", "10", "", "--DTM");
  check_branch ("118", "5", "", "--DTM");
  check_branch ("207", "10", "", "-P---");
  check_branch ("207", "3", "", "-P---");
  check_branch ("207", "3", "0", "-P---");
  check_branch ("207", "3", "1", "-PDTM");
  check_branch ("207", "4", "1", "-----");
  check_branch ("410", "11", "1", "-PDTM");
  check_branch ("410", "2", "1", "-----");
  check_branch ("435", "11", "", "RP---");
  check_branch ("435", "5", "", "R----");
  check_branch ("336", "99", "1", "-----");
}

/* An answer behind a branch that was closed again is not kept, and is back when it opens. */
static void
test_closed_branch (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  g_autofree char *open = NULL, *closed = NULL, *again = NULL, *under = NULL;

  fixture_project (form, "Rapid", 13, FUNDER_NONE, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  fixture_set (form, 0, "enrollment.LivingSituation", "435");
  fixture_set (form, 0, "enrollment.RentalSubsidyType", "428");
  open = fixture_get (form, 0, "enrollment.RentalSubsidyType");
  fixture_set (form, 0, "enrollment.LivingSituation", "410");
  closed = fixture_get (form, 0, "enrollment.RentalSubsidyType");
  fixture_set (form, 0, "enrollment.LivingSituation", "435");
  again = fixture_get (form, 0, "enrollment.RentalSubsidyType");
  fixture_set (form, 0, "enrollment.LengthOfStay", "10");
  under = fixture_get (form, 0, "enrollment.LOSUnderThreshold");
  g_assert_cmpstr (open, ==, "428");
  g_assert_cmpstr (closed, ==, "");
  g_assert_cmpstr (again, ==, "428");
  g_assert_cmpstr (under, ==, "1");
}

static gboolean
offers (WhForm *form, const char *field, guint part, const char *value)
{
  g_autoptr (GPtrArray) choices = wh_form_get_choices (form, 0, wh_layout_field_by_name (&wh_layout_intake, field),
                                                       part);

  return wh_form_choices_find_value (choices, value) >= 0;
}

/* Lists leave out what a column does not take; continuums are those of the chosen project. */
static void
test_choices (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  WhRecord *other;
  g_autofree char *coc = NULL;

  fixture_project (form, "House", 3, FUNDER_NONE, "FL-505");
  other = fixture_project (form, "Shelter", 0, FUNDER_NONE, "FL-511");
  wh_form_add_person (form);
  g_assert_true (offers (form, "enrollment.LivingSituation", 0, "116"));
  g_assert_true (offers (form, "enrollment.LivingSituation", 0, "99"));
  g_assert_false (offers (form, "enrollment.LivingSituation", 0, "24"));
  g_assert_false (offers (form, "enrollment.LivingSituation", 0, "327"));
  g_assert_true (offers (form, "client.AmIndAKNative", 7, "9"));
  g_assert_false (offers (form, "enrollment.EnrollmentCoC", 0, "FL-511"));
  fixture_choose (form, other);
  g_assert_true (offers (form, "enrollment.EnrollmentCoC", 0, "FL-511"));
  g_assert_false (offers (form, "enrollment.EnrollmentCoC", 0, "FL-505"));
  coc = fixture_get (form, 0, "enrollment.EnrollmentCoC");
  g_assert_cmpstr (coc, ==, "FL-511"); /* the only one needs no choosing */
}

/* 8 is an answer at once, 9 waits for another 9, 11 begins 116. */
static void
test_codes (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  g_autoptr (GPtrArray) choices = NULL;
  guint index = 0;

  wh_form_add_person (form);
  choices = wh_form_get_choices (form, 0, wh_layout_field_by_name (&wh_layout_intake, "enrollment.LivingSituation"), 0);
  g_assert_cmpint (wh_form_choices_match_code (choices, "8", &index), ==, WH_CODE_IS_ONLY);
  g_assert_cmpstr (((WhFormChoice *) g_ptr_array_index (choices, index))->value, ==, "8");
  g_assert_cmpint (wh_form_choices_match_code (choices, "9", &index), ==, WH_CODE_IS_ONE);
  g_assert_cmpint (wh_form_choices_match_code (choices, "99", &index), ==, WH_CODE_IS_ONLY);
  g_assert_cmpstr (((WhFormChoice *) g_ptr_array_index (choices, index))->value, ==, "99");
  g_assert_cmpint (wh_form_choices_match_code (choices, "11", &index), ==, WH_CODE_BEGINS);
  g_assert_cmpint (wh_form_choices_match_code (choices, "117", &index), ==, WH_CODE_NONE);
  g_assert_cmpint (wh_form_choices_find_text (choices, "jail"), ==, wh_form_choices_find_value (choices, "207"));
}

/* Ticks that were not made are a no; race and the reason for none exclude each other; income is added up. */
static void
test_ticks (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  g_autofree char *white = NULL, *none = NULL, *ssi = NULL, *total = NULL, *quality = NULL;

  fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  fixture_set_part (form, 0, "client.AmIndAKNative", 7, "9");
  fixture_set_part (form, 0, "client.AmIndAKNative", 6, "1");
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "1");
  fixture_set (form, 0, "income_benefit.Earned", "1");
  fixture_set_part (form, 0, "income_benefit.Earned", 1, "1200.50");
  fixture_set (form, 0, "income_benefit.TANF", "1");
  fixture_set_part (form, 0, "income_benefit.TANF", 1, "100");
  g_assert_cmpint (wh_record_get_number_or (wh_form_get_record (form, 0, WH_KIND_CLIENT), WH_CLIENT_ASIAN, -1), ==, 0);
  g_assert_true (wh_record_is_null (wh_form_get_record (form, 0, WH_KIND_CLIENT), WH_CLIENT_RACE_NONE));
  ssi = fixture_get (form, 0, "income_benefit.SSI");
  total = fixture_get (form, 0, "income_benefit.TotalMonthlyIncome");
  quality = fixture_get (form, 0, "client.NameDataQuality");
  g_assert_cmpstr (ssi, ==, "0");
  g_assert_cmpstr (total, ==, "1300.50");
  g_assert_cmpstr (quality, ==, "1");
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "9");
  g_assert_true (wh_record_is_null (wh_form_get_record (form, 0, WH_KIND_INCOME_BENEFIT), WH_INCOME_BENEFIT_EARNED));
}

static gboolean
has_problem (WhForm *form, guint person, const char *field, gboolean blocks)
{
  const WhLayoutField *question = wh_layout_field_by_name (&wh_layout_intake, field);
  const WhFormProblem *problem = wh_form_find_problem (form, person, question);

  return problem != NULL && problem->blocks == blocks;
}

/* What is impossible blocks, what is missing is only said. */
static void
test_problems (void)
{
  g_autoptr (WhForm) form = fixture_form ();

  fixture_project (form, "House", 0, FUNDER_NONE, "FL-505");
  wh_form_add_person (form);
  g_assert_true (has_problem (form, 0, "client.FirstName", FALSE));
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  g_assert_true (wh_form_can_save (form));
  fixture_set (form, 0, "client.DOB", "2030-01-01");
  g_assert_true (has_problem (form, 0, "client.DOB", TRUE));
  g_assert_false (wh_form_can_save (form));
  fixture_set (form, 0, "client.DOB", "2/30/1980");
  g_assert_true (has_problem (form, 0, "client.DOB", TRUE));
  fixture_set (form, 0, "client.DOB", "1980-02-01");
  fixture_set (form, 0, "client.SSN", "12345");
  g_assert_true (has_problem (form, 0, "client.SSN", TRUE));
  fixture_set (form, 0, "client.SSN", "12345x789");
  g_assert_true (wh_form_can_save (form));
  fixture_set (form, 0, "enrollment.RelationshipToHoH", "2");
  g_assert_true (has_problem (form, 0, "enrollment.RelationshipToHoH", TRUE));
  fixture_set (form, 0, "enrollment.RelationshipToHoH", "1");
  fixture_set (form, 0, "enrollment.LivingSituation", "435");
  g_assert_true (has_problem (form, 0, "enrollment.RentalSubsidyType", TRUE));
}

static WhForm *
hopwa_form (int funder)
{
  WhForm *form = fixture_form ();

  fixture_project (form, "House", 3, funder, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  return form;
}

/* What an answer on health opens: 4.05 to 4.10 with what is asked further, W3, W4 and W6 in HOPWA projects alone. */
static void
test_health (void)
{
  g_autoptr (WhForm) form = hopwa_form (FUNDER_HUD_COC_PSH), hopwa = hopwa_form (FUNDER_HOPWA);
  g_autofree char *disabling = NULL;
  g_autofree char *concluded = NULL;

  g_assert_false (fixture_state (form, 0, "substance_use_disorder.IndefiniteAndImpairs").visible);
  fixture_set (form, 0, "substance_use_disorder.DisabilityResponse", "3");
  g_assert_true (fixture_state (form, 0, "substance_use_disorder.IndefiniteAndImpairs").visible);
  disabling = fixture_get (form, 0, "enrollment.DisablingCondition");
  g_assert_cmpstr (disabling, ==, "");
  fixture_set (form, 0, "substance_use_disorder.IndefiniteAndImpairs", "1");
  concluded = fixture_get (form, 0, "enrollment.DisablingCondition");
  g_assert_cmpstr (concluded, ==, "1");
  g_assert_true (offers (form, "substance_use_disorder.DisabilityResponse", 0, "3"));
  g_assert_false (offers (form, "mental_health_disorder.DisabilityResponse", 0, "3"));
  fixture_set (form, 0, "hiv_aids.DisabilityResponse", "1");
  g_assert_false (fixture_state (form, 0, "hiv_aids.TCellCountAvailable").visible);
  g_assert_false (fixture_state (form, 0, "hiv_benefit.ADAP").visible);
  g_assert_false (fixture_state (hopwa, 0, "hiv_benefit.ADAP").visible);
  fixture_set (hopwa, 0, "hiv_aids.DisabilityResponse", "1");
  g_assert_true (fixture_state (hopwa, 0, "hiv_aids.TCellCountAvailable").visible);
  g_assert_true (fixture_state (hopwa, 0, "hiv_benefit.ADAP").visible);
}

/* Why somebody has no insurance is asked in HOPWA projects alone (4.04). */
static void
test_insurance (void)
{
  g_autoptr (WhForm) form = hopwa_form (FUNDER_HUD_COC_PSH), hopwa = hopwa_form (FUNDER_HOPWA);

  fixture_set (form, 0, "income_benefit.InsuranceFromAnySource", "1");
  fixture_set (form, 0, "income_benefit.Medicare", "0");
  fixture_set (hopwa, 0, "income_benefit.InsuranceFromAnySource", "1");
  g_assert_false (fixture_state (hopwa, 0, "income_benefit.NoMedicareReason").visible);
  fixture_set (hopwa, 0, "income_benefit.Medicare", "0");
  g_assert_false (fixture_state (form, 0, "income_benefit.NoMedicareReason").visible);
  g_assert_true (fixture_state (hopwa, 0, "income_benefit.NoMedicareReason").visible);
}

static const WhLayoutGroup *
group_of (const char *field)
{
  return wh_layout_group_of (&wh_layout_intake, wh_layout_field_by_name (&wh_layout_intake, field));
}

/* One key answers the rest of a block with No, leaves what is asked further alone, and can be undone. */
static void
test_rest (void)
{
  g_autoptr (WhForm) form = hopwa_form (FUNDER_HUD_COC_PSH);
  const WhLayoutGroup *group = group_of ("physical_disability.DisabilityResponse");
  g_autoptr (GPtrArray) denied = NULL;
  g_autofree char *given = NULL, *no = NULL, *further = NULL, *kept = NULL, *undone = NULL;

  g_assert_cmpuint (wh_form_count_rest (form, 0, group), ==, 5);
  fixture_set (form, 0, "chronic_condition.DisabilityResponse", "1");
  denied = wh_form_deny_rest (form, 0, group);
  g_assert_cmpuint (denied->len, ==, 4);
  g_assert_cmpuint (wh_form_count_rest (form, 0, group), ==, 0);
  given = fixture_get (form, 0, "chronic_condition.DisabilityResponse");
  no = fixture_get (form, 0, "substance_use_disorder.DisabilityResponse");
  further = fixture_get (form, 0, "chronic_condition.IndefiniteAndImpairs");
  g_assert_cmpstr (given, ==, "1");
  g_assert_cmpstr (no, ==, "0");
  g_assert_cmpstr (further, ==, "");
  fixture_set (form, 0, "physical_disability.DisabilityResponse", "8");
  wh_form_undo_rest (form, 0, denied);
  kept = fixture_get (form, 0, "physical_disability.DisabilityResponse");
  undone = fixture_get (form, 0, "substance_use_disorder.DisabilityResponse");
  g_assert_cmpstr (kept, ==, "8");
  g_assert_cmpstr (undone, ==, "");
}

static guint
n_expected (WhForm *form, const char *page)
{
  for (guint i = 0; i < wh_layout_intake.n_pages; i++)
    if (g_str_equal (wh_layout_intake.pages[i].name, page))
      return wh_form_get_progress (form, &wh_layout_intake.pages[i], WH_FORM_HOUSEHOLD).n_expected;
  g_assert_not_reached ();
}

/* Violence and HIV stand nowhere but in groups that are opened for one person, and no count tells a yes from a no. */
static void
test_private (void)
{
  g_autoptr (WhForm) form = hopwa_form (FUNDER_HOPWA);
  guint health = n_expected (form, "health"), safety = n_expected (form, "safety");
  const WhLayoutField *field;

  fixture_set (form, 0, "hiv_aids.DisabilityResponse", "1");
  fixture_set (form, 0, "domestic_violence.DomesticViolenceSurvivor", "1");
  g_assert_cmpuint (n_expected (form, "health"), ==, health);
  g_assert_cmpuint (n_expected (form, "safety"), ==, safety);

  for (guint i = 0; (field = wh_layout_field (&wh_layout_intake, i)) != NULL; i++)
    {
      WhSensitivity sensitivity = wh_kind (field->kind)->sensitivity;

      if (sensitivity == WH_SENSITIVITY_SAFETY || sensitivity == WH_SENSITIVITY_HIV)
        g_assert_true (wh_layout_group_of (&wh_layout_intake, field)->private);
    }
  g_assert_true (group_of ("domestic_violence.CurrentlyFleeing")->private);
  g_assert_false (group_of ("client.FirstName")->private);
}

/* Removing somebody can be undone with everything that was said of them. */
static void
test_people (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  guint key;
  g_autofree char *name = NULL, *first = NULL;

  for (int i = 0; i < 3; i++)
    wh_form_add_person (form);
  fixture_person (form, 1, "Ben", "Miller", "2015-02-01", 2);
  key = wh_form_remove_person (form, 1);
  g_assert_cmpuint (wh_form_get_n_people (form), ==, 2);
  g_assert_cmpint (wh_form_find_person (form, key), ==, -1);
  g_assert_true (wh_form_restore_person (form, key));
  g_assert_false (wh_form_restore_person (form, key));
  g_assert_cmpint (wh_form_find_person (form, key), ==, 1);
  name = wh_form_get_person_name (form, 1);
  g_assert_cmpstr (name, ==, "Ben Miller");
  g_assert_true (wh_form_is_head (form, 0));
  wh_form_make_head (form, 1);
  g_assert_true (wh_form_is_head (form, 1));
  first = fixture_get (form, 0, "enrollment.RelationshipToHoH");
  g_assert_cmpstr (first, ==, "");
}

/* Whether the open answer about a disabling condition contradicts another one is said of open answers alone. */
static void
test_private_answer_says_nothing (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  const WhLayoutField *disabling;

  fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  disabling = wh_layout_field_by_name (&wh_layout_intake, "enrollment.DisablingCondition");
  fixture_set (form, 0, "enrollment.DisablingCondition", "0");
  fixture_set (form, 0, "hiv_aids.DisabilityResponse", "1");
  g_assert_null (wh_form_find_problem (form, 0, disabling));
  fixture_set (form, 0, "developmental_disability.DisabilityResponse", "1");
  g_assert_nonnull (wh_form_find_problem (form, 0, disabling));
}

/* A source that nobody named is no answer, until one key says that there is none but those. */
static void
test_rest_of_sources (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  const WhLayoutField *earned = wh_layout_field_by_name (&wh_layout_intake, "income_benefit.Earned");
  const WhLayoutGroup *group = wh_layout_group_of (&wh_layout_intake, earned);
  g_autoptr (GPtrArray) denied = NULL;

  fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  fixture_set (form, 0, "client.DOB", "1980-02-01");
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "1");
  g_assert_cmpuint (wh_form_count_rest (form, 0, group), ==, 15);
  fixture_set (form, 0, "income_benefit.Earned", "1");
  denied = wh_form_deny_rest (form, 0, group);
  g_assert_cmpuint (denied->len, ==, 14);
  g_assert_cmpuint (wh_form_count_rest (form, 0, group), ==, 0);
  wh_form_undo_rest (form, 0, denied);
  g_assert_cmpuint (wh_form_count_rest (form, 0, group), ==, 14);
}

/* The project of the last time stands there until another is chosen, also after a pause; one that is not offered any
 * more does not. */
static void
test_usual_project (void)
{
  g_autoptr (WhForm) form = fixture_form (), again = NULL;
  const WhLayoutField *field = wh_layout_field_by_name (&wh_layout_intake, "enrollment.ProjectID");
  WhRecord *house = fixture_project (form, "House", 3, FUNDER_NONE, "FL-505");
  WhRecord *shelter = fixture_project (form, "Shelter", 0, FUNDER_NONE, "FL-511");
  g_autofree char *draft = NULL, *project = NULL, *other = NULL, *none = NULL;
  char hex[WH_ID_HEX_SIZE], house_hex[WH_ID_HEX_SIZE];

  wh_id_to_hex (wh_record_get_id (shelter), hex);
  wh_id_to_hex (wh_record_get_id (house), house_hex);
  wh_form_suggest (form, field, hex);
  wh_form_add_person (form);
  project = fixture_get (form, 0, "enrollment.ProjectID");
  g_assert_cmpstr (project, ==, hex);
  g_assert_true (fixture_state (form, 0, "enrollment.ProjectID").suggested);
  draft = wh_form_to_draft (form);
  again = wh_form_from_draft (&wh_layout_intake, FIXTURE_TODAY, draft, NULL);
  wh_form_settle (again); /* its projects are gone */
  none = fixture_get (again, 0, "enrollment.ProjectID");
  g_assert_cmpstr (none, ==, "");
  fixture_copy_setting (again, form);
  fixture_set (again, 0, "enrollment.ProjectID", house_hex);
  other = fixture_get (again, 0, "enrollment.ProjectID");
  g_assert_cmpstr (other, ==, house_hex);
  fixture_set (again, 0, "enrollment.ProjectID", "");
  g_free (other);
  other = fixture_get (again, 0, "enrollment.ProjectID");
  g_assert_cmpstr (other, ==, hex);
}

/* What a start means depends on the project; every condition of an explanation is one that can be read. */
static void
test_meanings (void)
{
  static const struct { int type; const char *says; } starts[] = {
    { 4, "first contact" }, { 1, "night-by-night" }, { 0, "first night" }, { 13, "admission" },
    { 12, "first received" },
  };
  const WhLayoutField *field = wh_layout_field_by_name (&wh_layout_intake, "enrollment.EntryDate");

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (WhForm) form = fixture_form ();

      wh_form_add_person (form);
      g_assert_null (wh_form_explain (form, 0, field)); /* of no project nothing can be said */
      fixture_project (form, "Here", starts[i].type, FUNDER_NONE, "FL-505");
      g_assert_nonnull (strstr (wh_form_explain (form, 0, field), starts[i].says));
    }
  for (guint l = 0; wh_layouts[l] != NULL; l++)
    {
      g_autoptr (WhForm) form = wh_form_new (wh_layouts[l], FIXTURE_TODAY);

      fixture_project (form, "Here", 3, FUNDER_NONE, "FL-505");
      wh_form_add_person (form);
      for (guint f = 0; f < wh_layout_n_fields (wh_layouts[l]); f++)
        {
          const WhLayoutField *asked = wh_layout_field (wh_layouts[l], f);
          const char *text = wh_form_explain (form, 0, asked);

          g_assert_true (text != NULL || asked->n_explanations == 0 || asked->explanations[0].when != NULL);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form/branches", test_branches);
  g_test_add_func ("/form/closed-branch", test_closed_branch);
  g_test_add_func ("/form/choices", test_choices);
  g_test_add_func ("/form/codes", test_codes);
  g_test_add_func ("/form/ticks", test_ticks);
  g_test_add_func ("/form/problems", test_problems);
  g_test_add_func ("/form/health", test_health);
  g_test_add_func ("/form/insurance", test_insurance);
  g_test_add_func ("/form/meanings", test_meanings);
  g_test_add_func ("/form/rest", test_rest);
  g_test_add_func ("/form/rest-of-sources", test_rest_of_sources);
  g_test_add_func ("/form/usual-project", test_usual_project);
  g_test_add_func ("/form/private", test_private);
  g_test_add_func ("/form/people", test_people);
  g_test_add_func ("/form/private-answer-says-nothing", test_private_answer_says_nothing);
  return g_test_run ();
}
