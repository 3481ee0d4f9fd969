/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form-offer.h"

#include "form/wh-form-draft.h"
#include "form/wh-form-fixture.h"

/* Answers that stand somewhere already: the head's for another member, the person's own of an earlier day. */

#define FUNDER_HUD_COC_PSH 2
#define SHELTER 0

static const WhLayoutGroup *
group_of (WhForm *form, const char *field)
{
  const WhLayout *layout = wh_form_get_layout (form);

  return wh_layout_group_of (layout, wh_layout_field_by_name (layout, field));
}

static void
assert_answer (WhForm *form, guint person, const char *field, const char *answer)
{
  g_autoptr (GString) buffer = g_string_new (NULL);

  g_assert_cmpstr (wh_form_get (form, person, wh_layout_field_by_name (wh_form_get_layout (form), field), 0, buffer),
                   ==, answer);
}

static char *
offered_text (WhForm *form, guint person, const char *field)
{
  return wh_form_get_offered_text (form, person, wh_layout_field_by_name (wh_form_get_layout (form), field));
}

static char *
label_of (WhForm *form, guint person, const char *field)
{
  g_autoptr (WhFormOffer) offer = wh_form_get_offer (form, person, group_of (form, field));

  return offer != NULL ? wh_form_offer_label (offer) : NULL;
}

/* Ann from the street; Bob, who is her partner; a child. */
static WhForm *
family_new (void)
{
  WhForm *form = fixture_form ();

  fixture_project (form, "Shelter", SHELTER, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Reed", "1980-02-01", 1);
  wh_form_add_person (form);
  fixture_person (form, 1, "Bob", "Reed", "1981-02-01", 3);
  wh_form_add_person (form);
  fixture_person (form, 2, "Cem", "Reed", "2018-02-01", 2);
  fixture_set (form, 0, "enrollment.LivingSituation", "116");
  fixture_set (form, 0, "enrollment.LengthOfStay", "3");
  fixture_set (form, 0, "enrollment.DateToStreetESSH", "2026-01-01");
  fixture_set (form, 0, "enrollment.TimesHomelessPastThreeYears", "9");
  fixture_set (form, 0, "enrollment.DisablingCondition", "1");
  fixture_set (form, 0, "domestic_violence.DomesticViolenceSurvivor", "1");
  fixture_set (form, 0, "income_benefit.InsuranceFromAnySource", "1");
  return form;
}

/* One key gives another member where the head stayed; an answer of their own stays, and the key takes back its own. */
static void
test_copy (void)
{
  g_autoptr (WhForm) form = family_new ();
  const WhLayoutGroup *group = group_of (form, "enrollment.LivingSituation");
  g_autofree char *label = label_of (form, 1, "enrollment.LivingSituation");
  g_autofree char *day = offered_text (form, 1, "enrollment.DateToStreetESSH");
  g_autoptr (GPtrArray) taken = NULL;

  g_assert_cmpstr (label, ==, "Same as Ann Reed");
  g_assert_cmpstr (day, ==, "1/1/2026");
  g_assert_null (wh_form_get_offer (form, 0, group)); /* nobody is offered their own */
  g_assert_null (wh_form_get_offer (form, 2, group)); /* a child is not asked */
  assert_answer (form, 1, "enrollment.LivingSituation", "");
  fixture_set (form, 1, "enrollment.LengthOfStay", "4");
  taken = wh_form_take_offer (form, 1, group);
  g_assert_cmpuint (taken->len, ==, 2);
  assert_answer (form, 1, "enrollment.LivingSituation", "116");
  assert_answer (form, 1, "enrollment.LengthOfStay", "4");
  assert_answer (form, 1, "enrollment.DateToStreetESSH", "2026-01-01");
  assert_answer (form, 1, "enrollment.TimesHomelessPastThreeYears", ""); /* what Ann would not say, Bob is asked */
  g_assert_cmpint (wh_form_get_source (form, 1, wh_layout_field_by_name (&wh_layout_intake,
                                                                          "enrollment.LivingSituation")),
                   ==, WH_SOURCE_HEAD);
  fixture_set (form, 1, "enrollment.DateToStreetESSH", "2026-02-02");
  wh_form_undo_offer (form, 1, taken);
  assert_answer (form, 1, "enrollment.LivingSituation", "");
  assert_answer (form, 1, "enrollment.LengthOfStay", "4");
  fixture_set (form, 1, "enrollment.LivingSituation", "116");
  assert_answer (form, 1, "enrollment.DateToStreetESSH", "2026-02-02"); /* changed since: it was Bob's */
}

/* Violence, disabilities and insurance are each person's own; so is everything behind a door. */
static void
test_never (void)
{
  g_autoptr (WhForm) form = family_new ();

  g_assert_null (label_of (form, 1, "enrollment.DisablingCondition"));
  g_assert_null (label_of (form, 1, "domestic_violence.DomesticViolenceSurvivor"));
  g_assert_null (label_of (form, 1, "income_benefit.InsuranceFromAnySource"));
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    for (guint f = 0; f < wh_layout_n_fields (wh_layouts[i]); f++)
      {
        const WhLayoutField *field = wh_layout_field (wh_layouts[i], f);
        const char *file = wh_kind (field->kind)->file != NULL ? wh_kind (field->kind)->file->name : "";

        if (!field->copy && !field->carry)
          continue;
        g_assert_false (wh_layout_group_of (wh_layouts[i], field)->private);
        g_assert_cmpint (wh_layout_field_answer (field), !=, WH_ANSWER_SOURCE);
        g_assert_cmpint (wh_layout_field_answer (field), !=, WH_ANSWER_MONEY);
        g_assert_cmpstr (file, !=, "Disabilities");
        g_assert_cmpstr (file, !=, "HealthAndDV");
        g_assert_cmpstr (field->name, !=, "enrollment.DisablingCondition");
        if (field->carry)
          g_assert_false (g_str_has_prefix (field->name, "exit."));
        if (field->copy)
          g_assert_cmpstr (file, !=, "IncomeBenefits");
      }
}

static void
test_draft (void)
{
  g_autoptr (WhForm) form = family_new (), again = NULL;
  const WhLayoutField *field = wh_layout_field_by_name (&wh_layout_intake, "enrollment.LivingSituation");
  g_autoptr (GPtrArray) taken = wh_form_take_offer (form, 1, group_of (form, field->name));
  g_autofree char *draft = wh_form_to_draft (form);

  again = wh_form_from_draft (&wh_layout_intake, FIXTURE_TODAY, draft, NULL);
  fixture_copy_setting (again, form);
  assert_answer (again, 1, field->name, "116");
  g_assert_cmpint (wh_form_get_source (again, 1, field), ==, WH_SOURCE_HEAD);
  fixture_set (again, 1, field->name, "101");
  g_assert_cmpint (wh_form_get_source (again, 1, field), ==, WH_SOURCE_GIVEN);
}

static void
refer (WhRecord *record, const char *column, WhRecord *to)
{
  wh_record_set_reference (record, (guint) wh_kind_column (wh_record_get_kind (record), column),
                           wh_record_get_id (to), NULL);
}

static WhRecord *
add_earlier (WhForm *form, WhRecord *client, WhRecord *stay, WhDate day, int medicaid)
{
  WhRecord *earlier = wh_record_new (wh_kind (WH_KIND_INCOME_BENEFIT));

  refer (earlier, "PersonalID", client);
  refer (earlier, "EnrollmentID", stay);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_INFORMATION_DATE, day);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, 1);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_EARNED, 1);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE, 1);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_MEDICAID, medicaid);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_MEDICARE, 0);
  wh_form_add_setting (form, earlier);
  return earlier;
}

/* An update offers what was said last, as of when and where; taken, it is an answer of today, and the rest is asked. */
static void
test_carry (void)
{
  g_autoptr (WhForm) form = wh_form_new (&wh_layout_update, FIXTURE_TODAY);
  WhRecord *project = fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) other = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  g_autoptr (GPtrArray) records = g_ptr_array_new (), taken = NULL;
  g_autoptr (WhRecord) first = NULL, last = NULL, future = NULL, foreign = NULL;
  g_autofree char *label = NULL, *text = NULL;

  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (1980, 2, 1));
  refer (stay, "PersonalID", client);
  refer (stay, "ProjectID", project);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_ymd (2026, 1, 10));
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  first = add_earlier (form, client, stay, wh_date_from_ymd (2026, 1, 10), 0);
  last = add_earlier (form, client, stay, wh_date_from_ymd (2026, 3, 2), 1);
  future = add_earlier (form, client, stay, FIXTURE_TODAY + 1, 0);
  foreign = add_earlier (form, other, stay, wh_date_from_ymd (2026, 4, 1), 0);
  wh_form_add_known (form, records);

  label = label_of (form, 0, "income_benefit.InsuranceFromAnySource");
  text = offered_text (form, 0, "income_benefit.InsuranceFromAnySource");
  g_assert_cmpstr (label, ==, "Same as on 3/2/2026 at House");
  g_assert_cmpstr (text, ==, "Yes");
  g_assert_null (label_of (form, 0, "income_benefit.IncomeFromAnySource"));
  g_assert_null (label_of (form, 0, "income_benefit.Earned"));
  assert_answer (form, 0, "income_benefit.InsuranceFromAnySource", ""); /* an offer is no answer */
  taken = wh_form_take_offer (form, 0, group_of (form, "income_benefit.Medicaid"));
  g_assert_cmpuint (taken->len, ==, 3);
  assert_answer (form, 0, "income_benefit.InsuranceFromAnySource", "1");
  assert_answer (form, 0, "income_benefit.Medicaid", "1");
  assert_answer (form, 0, "income_benefit.Medicare", "0");
  assert_answer (form, 0, "income_benefit.SCHIP", ""); /* not said then: asked now */
  g_assert_cmpint (wh_record_get_date (wh_form_get_record (form, 0, WH_KIND_INCOME_BENEFIT),
                                       WH_INCOME_BENEFIT_INFORMATION_DATE), ==, FIXTURE_TODAY);
  wh_form_undo_offer (form, 0, taken);
  assert_answer (form, 0, "income_benefit.InsuranceFromAnySource", "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-offer/copy", test_copy);
  g_test_add_func ("/form-offer/never", test_never);
  g_test_add_func ("/form-offer/draft", test_draft);
  g_test_add_func ("/form-offer/carry", test_carry);
  return g_test_run ();
}
