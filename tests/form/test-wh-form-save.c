/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form-save.h"

#include "form/wh-form-choices.h"
#include "form/wh-form-draft.h"
#include "form/wh-form-fixture.h"

#define FUNDER_HUD_COC_PSH 2

static WhForm *
household (WhRecord **project)
{
  WhForm *form = fixture_form ();

  *project = fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  wh_form_add_person (form);
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  fixture_person (form, 1, "Ben", "Miller", "1979-03-04", 3);
  fixture_person (form, 2, "Cat", "Miller", "2020-05-06", 2);
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "0");
  return form;
}

/* A new household is its clients, their enrollments with one number, and the income that was answered: no more. */
static void
test_new_household (void)
{
  WhRecord *project;
  g_autoptr (WhForm) form = household (&project);
  g_autoptr (WhChangeGroup) group = wh_form_make_group (form);
  g_autofree char *text = fixture_describe (group);

  g_assert_cmpstr (text, ==, "put client; put client; put client; put enrollment; put enrollment; put enrollment; "
                             "put income_benefit");
  for (guint i = 3; i < 6; i++)
    {
      WhRecord *stay = ((WhChange *) g_ptr_array_index (group->changes, i))->now;
      WhRecord *client = ((WhChange *) g_ptr_array_index (group->changes, i - 3))->now;

      g_assert_cmpstr (wh_record_get_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID), ==, wh_form_get_household_id (form));
      g_assert_cmpuint (strlen (wh_form_get_household_id (form)), ==, 32);
      g_assert_true (wh_id_equal (wh_record_get_reference (stay, WH_ENROLLMENT_PERSONAL_ID),
                                  wh_record_get_id (client)));
      g_assert_true (wh_id_equal (wh_record_get_reference (stay, WH_ENROLLMENT_PROJECT_ID),
                                  wh_record_get_id (project)));
      g_assert_cmpint (wh_record_get_date (stay, WH_ENROLLMENT_ENTRY_DATE), ==, FIXTURE_TODAY);
      g_assert_cmpstr (wh_record_get_text (stay, WH_ENROLLMENT_ENROLLMENT_COC), ==, i == 3 ? "FL-505" : NULL);
    }
}

/* The income of the start is dated with the start, and is of that stage. */
static void
test_income (void)
{
  WhRecord *project;
  g_autoptr (WhForm) form = household (&project);
  g_autoptr (WhChangeGroup) group = NULL;
  WhRecord *income;

  fixture_set (form, WH_FORM_HOUSEHOLD, "enrollment.EntryDate", "2026-06-01");
  group = wh_form_make_group (form);
  income = ((WhChange *) g_ptr_array_index (group->changes, 6))->now;
  g_assert_cmpint (wh_record_get_number (income, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE), ==, 1);
  g_assert_cmpint (wh_record_get_date (income, WH_INCOME_BENEFIT_INFORMATION_DATE), ==, wh_date_from_ymd (2026, 6, 1));
  g_assert_cmpint (wh_record_get_number_or (income, WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME, -1), ==, 0);
}

static WhRecord *
saved (WhChangeGroup *group, WhKindId kind)
{
  for (guint i = 0; i < group->changes->len; i++)
    {
      WhRecord *now = ((WhChange *) g_ptr_array_index (group->changes, i))->now;

      if (wh_record_get_kind (now)->id == kind)
        return now;
    }
  return NULL;
}

/* Each condition is a row of its own kind and type; income and what HIV brings make one row of the file together. */
static void
test_rows (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  g_autoptr (WhChangeGroup) group = NULL;
  WhRecord *disorder, *income;
  char hex[WH_ID_HEX_SIZE];

  fixture_project (form, "House", 3, 13, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  fixture_set (form, 0, "income_benefit.InsuranceFromAnySource", "0");
  fixture_set (form, 0, "substance_use_disorder.DisabilityResponse", "2");
  fixture_set (form, 0, "hiv_aids.DisabilityResponse", "1");
  fixture_set (form, 0, "hiv_benefit.ADAP", "1");
  fixture_set (form, 0, "domestic_violence.DomesticViolenceSurvivor", "0");
  group = wh_form_make_group (form);
  disorder = saved (group, WH_KIND_SUBSTANCE_USE_DISORDER);
  income = saved (group, WH_KIND_INCOME_BENEFIT);
  g_assert_null (saved (group, WH_KIND_PHYSICAL_DISABILITY));
  g_assert_cmpint (wh_record_get_number (disorder, WH_SUBSTANCE_USE_DISORDER_DISABILITY_TYPE), ==, 10);
  g_assert_cmpint (wh_record_get_number (disorder, WH_SUBSTANCE_USE_DISORDER_DATA_COLLECTION_STAGE), ==, 1);
  g_assert_cmpint (wh_record_get_date (disorder, WH_SUBSTANCE_USE_DISORDER_INFORMATION_DATE), ==, FIXTURE_TODAY);
  g_assert_null (wh_record_get_hud_id (disorder));
  g_assert_cmpstr (wh_record_get_hud_id (saved (group, WH_KIND_HIV_BENEFIT)), ==, wh_record_export_id (income, hex));
  g_assert_null (wh_record_get_hud_id (saved (group, WH_KIND_DOMESTIC_VIOLENCE)));
}

/* A child is not asked whether they are a veteran, and the file says just that; an adult's missing answer stays
 * missing. */
static void
test_not_asked (void)
{
  WhRecord *project;
  g_autoptr (WhForm) form = household (&project);
  g_autoptr (WhChangeGroup) group = wh_form_make_group (form);
  WhRecord *adult = ((WhChange *) g_ptr_array_index (group->changes, 0))->now;
  WhRecord *child = ((WhChange *) g_ptr_array_index (group->changes, 2))->now;

  g_assert_true (wh_record_is_null (adult, WH_CLIENT_VETERAN_STATUS));
  g_assert_cmpint (wh_record_get_number (child, WH_CLIENT_VETERAN_STATUS), ==, 99);
}

static WhRecord *
known_client (void)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_hud_id (client, "P77");
  wh_record_set_rev (client, 12);
  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Dora");
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, "Known");
  wh_record_set_number (client, WH_CLIENT_NAME_DATA_QUALITY, 1);
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (1990, 1, 1));
  wh_record_set_number (client, WH_CLIENT_DOB_DATA_QUALITY, 1);
  wh_record_set_number (client, WH_CLIENT_WHITE, 1);
  return client;
}

/* A known client is not written anew: only what the worker changed, on the revision that they saw. */
static void
test_known_client (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  g_autoptr (WhRecord) client = known_client ();
  g_autoptr (WhChangeGroup) untouched = NULL, changed = NULL;
  g_autofree char *text = NULL, *after = NULL;
  const WhChange *change;

  fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  wh_form_link_client (form, 0, client);
  untouched = wh_form_make_group (form);
  text = fixture_describe (untouched);
  g_assert_cmpstr (text, ==, "put enrollment");
  fixture_set (form, 0, "client.FirstName", "Dorothea");
  fixture_set (form, 0, "client.VeteranStatus", "1");
  changed = wh_form_make_group (form);
  after = fixture_describe (changed);
  g_assert_cmpstr (after, ==, "set client name veteran; put enrollment");
  change = g_ptr_array_index (changed->changes, 0);
  g_assert_cmpint (change->base, ==, 12);
  g_assert_cmpstr (wh_record_get_text (change->was, WH_CLIENT_FIRST_NAME), ==, "Dora");
  g_assert_cmpstr (wh_record_get_reference_text (((WhChange *) g_ptr_array_index (changed->changes, 1))->now,
                                                 WH_ENROLLMENT_PERSONAL_ID), ==, "P77");
}

/* HUD's files do not take these signs. */
static void
test_signs (void)
{
  g_autoptr (WhForm) form = fixture_form ();
  g_autofree char *name = NULL;

  wh_form_add_person (form);
  fixture_set (form, 0, "client.FirstName", "Ann <Annie>");
  name = fixture_get (form, 0, "client.FirstName");
  g_assert_cmpstr (name, ==, "Ann (Annie)");
}

static void
answer_at_random (WhForm *form, GRand *rand)
{
  static const char *const texts[] = {
    "Ann", "Zoë <x>", "", "1980-02-01", "2/30/1980", "12.50", "x", "99", "8", "1", "0",
  };
  int n_fields = (int) wh_layout_n_fields (&wh_layout_intake);
  const WhLayoutField *field = wh_layout_field (&wh_layout_intake, (guint) g_rand_int_range (rand, 0, n_fields));
  guint person = (guint) g_rand_int_range (rand, 0, (int) wh_form_get_n_people (form));
  guint part = (guint) g_rand_int_range (rand, 0, (int) field->n_columns);
  g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, part);

  if (choices->len > 0)
    {
      WhFormChoice *choice = g_ptr_array_index (choices, g_rand_int_range (rand, 0, (int) choices->len));

      wh_form_set (form, person, field, part, choice->value);
    }
  else if (wh_layout_field_column (field, part)->type != WH_TYPE_REFERENCE)
    wh_form_set (form, person, field, part, texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))]);
}

static char *
saved_json (WhForm *form)
{
  g_autoptr (WhChangeGroup) group = wh_form_make_group (form);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  group->at = 0;
  json_node_take_object (node, wh_change_group_to_json (group));
  return json_to_string (node, FALSE);
}

/* Whatever was filled in, the draft brings it back: the same answers, the same Save, the same place. */
static void
test_draft (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260615);

  for (guint round = 0; round < 30; round++)
    {
      g_autoptr (WhForm) form = fixture_form ();
      g_autoptr (WhForm) again = NULL;
      g_autoptr (WhRecord) client = known_client ();
      g_autoptr (GError) error = NULL;
      g_autofree char *draft = NULL, *second = NULL, *saved = NULL, *saved_again = NULL;
      WhRecord *project = fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
      const char *place;

      for (guint i = 0; i < 3; i++)
        wh_form_add_person (form);
      if (round % 2 == 0)
        wh_form_link_client (form, 1, client);
      if (round % 3 == 0)
        wh_form_remove_person (form, 0);
      fixture_choose (form, project);
      for (guint i = 0; i < 40; i++)
        answer_at_random (form, rand);
      wh_form_set_place (form, 1, "client.SSN");
      draft = wh_form_to_draft (form);
      again = wh_form_from_draft (&wh_layout_intake, FIXTURE_TODAY, draft, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (wh_form_get_place (again, &place), ==, 1);
      g_assert_cmpstr (place, ==, "client.SSN");
      second = wh_form_to_draft (again);
      g_assert_cmpstr (draft, ==, second);
      g_assert_cmpstr (wh_form_get_household_id (form), ==, wh_form_get_household_id (again));
      fixture_copy_setting (again, form);
      saved = saved_json (form);
      saved_again = saved_json (again);
      g_assert_cmpstr (saved, ==, saved_again);
    }
}

/* A draft of another form or version, or no draft at all, is one plain error. */
static void
test_bad_draft (void)
{
  static const char *const texts[] = {
    "", "[]", "{}", "{\"form\":\"intake\"}", "null",
    "{\"form\":\"exit\",\"version\":1,\"household\":\"\",\"people\":[]}",
    "{\"form\":\"intake\",\"version\":2,\"household\":\"00000000000000000000000000000001\",\"people\":[]}",
    "{\"form\":\"intake\",\"version\":1,\"household\":\"00000000000000000000000000000001\",\"next\":2,\"people\":[3]}",
    "{\"form\":\"intake\",\"version\":1,\"household\":\"00000000000000000000000000000001\",\"next\":2,\"people\":"
    "[{\"key\":1,\"records\":{\"client\":{\"id\":\"00000000000000000000000000000001\",\"now\":{\"DOB\":true}}}}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (wh_form_from_draft (&wh_layout_intake, FIXTURE_TODAY, texts[i], &error));
      g_assert_error (error, WH_FORM_ERROR, WH_FORM_ERROR_BAD_DRAFT);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-save/new-household", test_new_household);
  g_test_add_func ("/form-save/income", test_income);
  g_test_add_func ("/form-save/rows", test_rows);
  g_test_add_func ("/form-save/not-asked", test_not_asked);
  g_test_add_func ("/form-save/known-client", test_known_client);
  g_test_add_func ("/form-save/signs", test_signs);
  g_test_add_func ("/form-save/draft", test_draft);
  g_test_add_func ("/form-save/bad-draft", test_bad_draft);
  return g_test_run ();
}
