/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form-draft.h"
#include "form/wh-form-fixture.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-save.h"

/* Forms about people who are there already: updates, exits, services, corrections. */

#define FUNDER_HUD_COC_PSH 2
#define FUNDER_RHY_TRANSITIONAL 24
#define FUNDER_RHY_BCP 22
#define ENTRY wh_date_from_ymd (2026, 1, 10)

typedef struct
{
  WhForm *form;
  WhRecord *project;
  WhRecord *head;  /* enrollments */
  WhRecord *child;
} Home;

static WhRecord *
add_member (Home *home, const char *name, int birth_year, int relation, WhRecord *also)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT)), *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, name);
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (birth_year, 2, 1));
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (home->project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, ENTRY);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relation);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "0123456789abcdef0123456789abcdef");
  wh_record_set_rev (client, 3);
  wh_record_set_rev (stay, 4);
  if (relation == 1)
    wh_record_set_number (stay, WH_ENROLLMENT_MOVE_IN_DATE, wh_date_from_ymd (2026, 2, 1));
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  if (also != NULL)
    {
      const WhKind *kind = wh_record_get_kind (also);

      wh_record_set_reference (also, (guint) wh_kind_column (kind, "PersonalID"), wh_record_get_id (client), NULL);
      wh_record_set_reference (also, (guint) wh_kind_column (kind, "EnrollmentID"), wh_record_get_id (stay), NULL);
      g_ptr_array_add (records, g_object_ref (also));
    }
  wh_form_add_known (home->form, records);
  return stay;
}

static Home
home_new (const WhLayout *layout, int type, int funder, WhRecord *also)
{
  Home home = { .form = wh_form_new (layout, FIXTURE_TODAY) };

  home.project = fixture_project (home.form, "House", type, funder, "FL-505");
  home.head = add_member (&home, "Ann", 1980, 1, also);
  home.child = add_member (&home, "Ben", 2018, 2, NULL);
  return home;
}

static WhRecord *
record_of (WhChangeGroup *group, guint change)
{
  g_assert_cmpuint (change, <, group->changes->len);
  return ((WhChange *) g_ptr_array_index (group->changes, change))->now;
}

/* An update is what was answered, dated and of its stage; client, stay and what nobody spoke of stay as they are. */
static void
test_update (void)
{
  Home home = home_new (&wh_layout_update, 3, FUNDER_HUD_COC_PSH, NULL);
  g_autoptr (WhForm) form = home.form;
  g_autoptr (WhChangeGroup) nothing = wh_form_make_group (form), group = NULL;
  g_autofree char *before = fixture_describe (nothing), *after = NULL;
  WhRecord *income;

  g_assert_cmpstr (before, ==, "");
  fixture_set (form, WH_FORM_HOUSEHOLD, "income_benefit.InformationDate", "2026-05-04");
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "1");
  fixture_set_part (form, 0, "income_benefit.Earned", 0, "1");
  fixture_set_part (form, 0, "income_benefit.Earned", 1, "812.50");
  group = wh_form_make_group (form);
  after = fixture_describe (group);
  g_assert_cmpstr (after, ==, "put income_benefit");
  income = record_of (group, 0);
  g_assert_cmpint (wh_record_get_number (income, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE), ==, 2);
  g_assert_cmpint (wh_record_get_date (income, WH_INCOME_BENEFIT_INFORMATION_DATE), ==, wh_date_from_ymd (2026, 5, 4));
  g_assert_cmpint (wh_record_get_number (income, WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME), ==, 81250);
  g_assert_true (wh_id_equal (wh_record_get_reference (income, WH_INCOME_BENEFIT_ENROLLMENT_ID),
                              wh_record_get_id (home.head)));
}

/* An annual assessment and an exit are of their own stages. */
static void
test_stages (void)
{
  Home annual = home_new (&wh_layout_annual, 3, FUNDER_HUD_COC_PSH, NULL);
  Home leaving = home_new (&wh_layout_exit, 3, FUNDER_HUD_COC_PSH, NULL);
  g_autoptr (WhForm) first = annual.form, second = leaving.form;
  g_autoptr (WhChangeGroup) group = NULL, end = NULL;
  g_autofree char *text = NULL;

  fixture_set (first, 0, "income_benefit.IncomeFromAnySource", "0");
  group = wh_form_make_group (first);
  g_assert_cmpint (wh_record_get_number (record_of (group, 0), WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE), ==, 5);
  fixture_set (second, 0, "exit.ExitDate", "2026-06-01");
  fixture_set (second, 0, "exit.Destination", "410");
  fixture_set (second, 0, "income_benefit.IncomeFromAnySource", "0");
  wh_form_remove_person (second, 1); /* stays */
  end = wh_form_make_group (second);
  text = fixture_describe (end);
  g_assert_cmpstr (text, ==, "put exit; put income_benefit");
  g_assert_cmpint (wh_record_get_date (record_of (end, 1), WH_INCOME_BENEFIT_INFORMATION_DATE), ==,
                   wh_date_from_ymd (2026, 6, 1));
  g_assert_cmpint (wh_record_get_number (record_of (end, 1), WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE), ==, 3);
}

/* What the head's record says already is not lost when somebody else's milestone is entered. */
static void
test_milestones (void)
{
  Home home = home_new (&wh_layout_milestones, 3, FUNDER_HUD_COC_PSH, NULL);
  g_autoptr (WhForm) form = home.form;
  g_autoptr (WhChangeGroup) group = wh_form_make_group (form), later = NULL;
  g_autofree char *move_in = fixture_get (form, WH_FORM_HOUSEHOLD, "enrollment.MoveInDate"), *text = NULL;

  g_assert_cmpstr (move_in, ==, "2026-02-01");
  g_assert_cmpuint (group->changes->len, ==, 0);
  fixture_set (form, WH_FORM_HOUSEHOLD, "enrollment.MoveInDate", "2026-02-03");
  later = wh_form_make_group (form);
  text = fixture_describe (later);
  g_assert_cmpstr (text, ==, "set enrollment MoveInDate");
  g_assert_true (wh_id_equal (wh_record_get_id (record_of (later, 0)), wh_record_get_id (home.head)));
}

/* A night in a bed is a service of one kind: the program is known before anybody answers. */
static void
test_service (void)
{
  Home home = home_new (&wh_layout_service, 1, 8, NULL);
  g_autoptr (WhForm) form = home.form;
  g_autoptr (WhRecord) night = wh_record_new (wh_kind (WH_KIND_SERVICE));
  g_autoptr (WhChangeGroup) group = NULL;
  g_autofree char *text = NULL;

  wh_record_set_number (night, WH_SERVICE_RECORD_TYPE, 200);
  wh_record_set_number (night, WH_SERVICE_TYPE_PROVIDED, 200);
  wh_form_preset (form, 1, night);
  wh_form_remove_person (form, 0);
  group = wh_form_make_group (form);
  text = fixture_describe (group);
  g_assert_cmpstr (text, ==, "put service");
  g_assert_cmpint (wh_record_get_date (record_of (group, 0), WH_SERVICE_DATE_PROVIDED), ==, FIXTURE_TODAY);
  g_assert_true (wh_id_equal (wh_record_get_reference (record_of (group, 0), WH_SERVICE_ENROLLMENT_ID),
                              wh_record_get_id (home.child)));
}

/* Correcting an assessment changes that record, and neither its date nor its stage. */
static void
test_correction (void)
{
  g_autoptr (WhRecord) income = wh_record_new (wh_kind (WH_KIND_INCOME_BENEFIT));
  g_autoptr (WhForm) form = NULL;
  g_autoptr (WhChangeGroup) group = NULL;
  g_autofree char *text = NULL;
  WhChange *change;

  wh_record_set_rev (income, 9);
  wh_record_set_number (income, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE, 2);
  wh_record_set_number (income, WH_INCOME_BENEFIT_INFORMATION_DATE, wh_date_from_ymd (2026, 3, 3));
  wh_record_set_number (income, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, 0);
  form = home_new (&wh_layout_update, 3, FUNDER_HUD_COC_PSH, income).form;
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "99");
  group = wh_form_make_group (form);
  text = fixture_describe (group);
  g_assert_true (g_str_has_prefix (text, "set income_benefit "));
  g_assert_cmpuint (group->changes->len, ==, 1);
  change = g_ptr_array_index (group->changes, 0);
  g_assert_cmpint (change->base, ==, 9);
  text = (g_free (text), fixture_get (form, WH_FORM_HOUSEHOLD, "income_benefit.InformationDate"));
  g_assert_cmpstr (text, ==, "2026-03-03");
}

/* Whoever's record is corrected, head or not: its day stays what it was. */
static void
test_correction_of_a_member (void)
{
  g_autoptr (WhRecord) income = wh_record_new (wh_kind (WH_KIND_INCOME_BENEFIT));
  Home home = { .form = wh_form_new (&wh_layout_update, FIXTURE_TODAY) };
  g_autoptr (WhForm) form = home.form;
  g_autoptr (WhChangeGroup) nothing = NULL, group = NULL;

  wh_record_set_number (income, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE, 2);
  wh_record_set_number (income, WH_INCOME_BENEFIT_INFORMATION_DATE, wh_date_from_ymd (2026, 3, 3));
  wh_record_set_number (income, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, 0);
  home.project = fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  add_member (&home, "Bob", 1979, 3, income);
  nothing = wh_form_make_group (form);
  g_assert_cmpuint (nothing->changes->len, ==, 0);
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "99");
  group = wh_form_make_group (form);
  g_assert_cmpint (wh_record_get_date (record_of (group, 0), WH_INCOME_BENEFIT_INFORMATION_DATE), ==,
                   wh_date_from_ymd (2026, 3, 3));
}

/* A paused exit opens again with the people's records, so that nothing is asked or made twice. */
static void
test_draft (void)
{
  Home home = home_new (&wh_layout_exit, 3, FUNDER_HUD_COC_PSH, NULL);
  g_autoptr (WhForm) form = home.form, again = NULL;
  g_autoptr (WhChangeGroup) first = NULL, second = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *draft = NULL, *a = NULL, *b = NULL;

  fixture_set (form, 0, "exit.Destination", "410");
  draft = wh_form_to_draft (form);
  again = wh_form_from_draft (&wh_layout_exit, FIXTURE_TODAY, draft, &error);
  g_assert_no_error (error);
  fixture_copy_setting (again, form);
  first = wh_form_make_group (form);
  second = wh_form_make_group (again);
  a = fixture_describe (first);
  b = fixture_describe (second);
  g_assert_cmpstr (a, ==, "put exit; put exit");
  g_assert_cmpstr (a, ==, b);
}

/* Day and fact of aftercare may not be without each other; the form begins with the day. */
static void
test_aftercare (void)
{
  g_autoptr (WhRecord) leaving = wh_record_new (wh_kind (WH_KIND_EXIT));
  g_autoptr (WhForm) form = NULL;

  wh_record_set_number (leaving, WH_EXIT_EXIT_DATE, wh_date_from_ymd (2026, 5, 1));
  form = home_new (&wh_layout_aftercare, 2, FUNDER_RHY_TRANSITIONAL, leaving).form;
  g_assert_true (fixture_state (form, 0, "exit.AftercareDate").visible);
  g_assert_false (fixture_state (form, 0, "exit.AftercareProvided").visible);
  fixture_set (form, 0, "exit.AftercareDate", "2026-06-15");
  g_assert_true (fixture_state (form, 0, "exit.AftercareProvided").visible);
  fixture_set (form, 0, "exit.AftercareDate", "2026-12-24"); /* more than 180 days later */
  g_assert_false (fixture_state (form, 0, "exit.AftercareProvided").visible);
}

/* What the files have a column for and no element asks can be written down, and is never missed. */
static void
test_unnamed (void)
{
  g_autoptr (WhForm) form = wh_form_new (&wh_layout_organization, FIXTURE_TODAY);
  WhFieldState state;

  wh_form_add_person (form);
  wh_form_settle (form);
  state = fixture_state (form, 0, "organization.OrganizationCommonName");
  g_assert_true (state.visible);
  g_assert_false (state.required);
}

/* A funding source belongs to its project though no question says so. */
static void
test_setup (void)
{
  g_autoptr (WhForm) form = wh_form_new (&wh_layout_funder, FIXTURE_TODAY);
  WhRecord *project = fixture_project (form, "House", 3, -1, NULL);
  g_autoptr (WhRecord) funder = wh_record_new (wh_kind (WH_KIND_FUNDER));
  g_autoptr (WhChangeGroup) group = NULL;
  g_autofree char *text = NULL;

  wh_record_set_reference (funder, WH_FUNDER_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_form_add_person (form);
  wh_form_preset (form, 0, funder);
  fixture_set (form, 0, "funder.Funder", "46");
  g_assert_true (fixture_state (form, 0, "funder.OtherFunder").required);
  fixture_set (form, 0, "funder.Funder", "2");
  fixture_set (form, 0, "funder.StartDate", "2025-10-01");
  fixture_set (form, 0, "funder.GrantID", "FL0123");
  g_assert_true (wh_form_can_save (form));
  group = wh_form_make_group (form);
  text = fixture_describe (group);
  g_assert_cmpstr (text, ==, "put funder");
  g_assert_true (wh_id_equal (wh_record_get_reference (record_of (group, 0), WH_FUNDER_PROJECT_ID),
                              wh_record_get_id (project)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-known/update", test_update);
  g_test_add_func ("/form-known/stages", test_stages);
  g_test_add_func ("/form-known/milestones", test_milestones);
  g_test_add_func ("/form-known/service", test_service);
  g_test_add_func ("/form-known/correction", test_correction);
  g_test_add_func ("/form-known/correction-of-a-member", test_correction_of_a_member);
  g_test_add_func ("/form-known/draft", test_draft);
  g_test_add_func ("/form-known/aftercare", test_aftercare);
  g_test_add_func ("/form-known/unnamed", test_unnamed);
  g_test_add_func ("/form-known/setup", test_setup);
  return g_test_run ();
}
