/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form-choices.h"
#include "form/wh-form-draft.h"
#include "form/wh-form-fixture.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-save.h"
#include "form/wh-local-questions.h"
#include "model/wh-privacy.h"

/* Questions that a community asks beside the standard's. */

#define ENTRY wh_date_from_ymd (2026, 1, 10)

typedef struct
{
  GPtrArray *definitions; /* of WhRecord */
  WhRecord *number;       /* text, about the person, at start and update, shelters only */
  WhRecord *pet;          /* one of a list, about the stay, expected */
  WhRecord *needs;        /* several of a list */
  WhRecord *secret;       /* yes or no, in private */
  WhRecord *distance;     /* a number */
} Local;

static WhRecord *
add_field (Local *local, const char *name, WhLocalType type, WhLocalAbout about, WhRecord *list)
{
  WhRecord *field = wh_record_new (wh_kind (WH_KIND_LOCAL_FIELD));

  wh_record_set_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME, name);
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_TYPE, type);
  wh_record_set_number (field, WH_LOCAL_FIELD_ABOUT_WHAT, about);
  wh_record_set_number (field, WH_LOCAL_FIELD_AT_START, 1);
  wh_record_set_number (field, WH_LOCAL_FIELD_AT_UPDATE, 1);
  wh_record_set_number (field, WH_LOCAL_FIELD_FIELD_ORDER, local->definitions->len);
  if (list != NULL)
    wh_record_set_reference (field, WH_LOCAL_FIELD_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
  g_ptr_array_add (local->definitions, field);
  return field;
}

static WhRecord *
add_option (Local *local, WhRecord *list, int number, const char *text)
{
  WhRecord *option = wh_record_new (wh_kind (WH_KIND_LOCAL_OPTION));

  wh_record_set_reference (option, WH_LOCAL_OPTION_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
  wh_record_set_number (option, WH_LOCAL_OPTION_OPTION_NUMBER, number);
  wh_record_set_text (option, WH_LOCAL_OPTION_OPTION_TEXT, text);
  g_ptr_array_add (local->definitions, option);
  return option;
}

static Local
local_new (void)
{
  Local local = { g_ptr_array_new_with_free_func (g_object_unref) };
  WhRecord *list = wh_record_new (wh_kind (WH_KIND_LOCAL_LIST));

  wh_record_set_text (list, WH_LOCAL_LIST_LOCAL_LIST_NAME, "Pets");
  g_ptr_array_add (local.definitions, list);
  add_option (&local, list, 1, "Dog");
  add_option (&local, list, 2, "Cat");
  add_option (&local, list, 3, "Bird");
  local.number = add_field (&local, "Bed list number", WH_LOCAL_TEXT, WH_LOCAL_PERSON, NULL);
  wh_record_set_number (local.number, (guint) wh_kind_column (wh_kind (WH_KIND_LOCAL_FIELD), "Type0"), 1);
  local.pet = add_field (&local, "Which animal comes along?", WH_LOCAL_CHOICE, WH_LOCAL_STAY, list);
  wh_record_set_number (local.pet, WH_LOCAL_FIELD_ANSWER_REQUIRED, 1);
  local.needs = add_field (&local, "Which animals did they have?", WH_LOCAL_SEVERAL, WH_LOCAL_STAY, list);
  local.secret = add_field (&local, "Does anybody look for them?", WH_LOCAL_YES_NO, WH_LOCAL_PRIVATE, NULL);
  local.distance = add_field (&local, "Miles to work", WH_LOCAL_NUMBER, WH_LOCAL_STAY, NULL);
  return local;
}

static char *
name_of (WhRecord *field)
{
  char hex[WH_ID_HEX_SIZE];

  return g_strconcat ("local.", wh_id_to_hex (wh_record_get_id (field), hex), NULL);
}

static void
set (WhForm *form, WhRecord *field, guint part, const char *cell)
{
  g_autofree char *name = name_of (field);

  fixture_set_part (form, 0, name, part, cell);
}

static char *
get (WhForm *form, WhRecord *field)
{
  g_autofree char *name = name_of (field);

  return fixture_get (form, 0, name);
}

static WhFieldState
state (WhForm *form, WhRecord *field)
{
  g_autofree char *name = name_of (field);

  return fixture_state (form, 0, name);
}

/* A form about one person who has been in a project of that type since January. */
static WhForm *
known_form (const WhLayout *layout, Local *local, int type, GPtrArray *also)
{
  WhForm *form = wh_form_new_with_local (layout, FIXTURE_TODAY, local->definitions);
  WhRecord *project = fixture_project (form, "House", type, -1, "FL-505");
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT)), *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ann");
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (1980, 2, 1));
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, ENTRY);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  for (guint i = 0; also != NULL && i < also->len; i++)
    g_ptr_array_add (records, g_object_ref (g_ptr_array_index (also, i)));
  wh_form_add_known (form, records);
  return form;
}

static WhRecord *
find (WhChangeGroup *group, WhRecord *field)
{
  for (guint i = 0; i < group->changes->len; i++)
    {
      WhRecord *now = ((WhChange *) g_ptr_array_index (group->changes, i))->now;
      int column = wh_kind_column (wh_record_get_kind (now), "LocalFieldID");
      const WhId *of = column >= 0 ? wh_record_get_reference (now, (guint) column) : NULL;

      if (of != NULL && wh_id_equal (of, wh_record_get_id (field)))
        return now;
    }
  return NULL;
}

/* The page is there in the forms and projects that a question names, and in no other. */
static void
test_asked (void)
{
  Local local = local_new ();
  g_autoptr (WhForm) shelter = known_form (&wh_layout_update, &local, 0, NULL);
  g_autoptr (WhForm) house = known_form (&wh_layout_update, &local, 3, NULL);
  g_autoptr (WhForm) leaving = known_form (&wh_layout_exit, &local, 0, NULL);
  g_autoptr (WhForm) project = wh_form_new_with_local (&wh_layout_project, FIXTURE_TODAY, local.definitions);

  g_assert_true (state (shelter, local.number).visible);
  g_assert_false (state (shelter, local.number).required);
  g_assert_true (state (shelter, local.pet).required);
  g_assert_false (state (house, local.number).visible);
  g_assert_true (state (house, local.pet).visible);
  g_assert_true (wh_form_get_layout (leaving) == &wh_layout_exit);
  g_assert_true (wh_form_get_layout (project) == &wh_layout_project);
  g_ptr_array_unref (local.definitions);
}

/* Of a local question about the stay that is private nothing stands beside the others. */
static void
test_private (void)
{
  Local local = local_new ();
  g_autoptr (WhForm) form = known_form (&wh_layout_update, &local, 0, NULL);
  g_autofree char *secret = name_of (local.secret), *pet = name_of (local.pet);
  const WhLayout *layout = wh_form_get_layout (form);

  g_assert_true (wh_layout_group_of (layout, wh_layout_field_by_name (layout, secret))->private);
  g_assert_false (wh_layout_group_of (layout, wh_layout_field_by_name (layout, pet))->private);
  g_assert_true (wh_privacy_of_kind (wh_kind (wh_local_answer_kind (WH_LOCAL_PRIVATE))));
  g_assert_false (wh_privacy_of_kind (wh_kind (wh_local_answer_kind (WH_LOCAL_STAY))));
  g_ptr_array_unref (local.definitions);
}

/* Each answer is a record of its own: whose, what it answers, when and at which stage. */
static void
test_saved (void)
{
  Local local = local_new ();
  g_autoptr (WhForm) form = known_form (&wh_layout_update, &local, 0, NULL);
  g_autoptr (WhChangeGroup) nothing = wh_form_make_group (form), group = NULL;
  WhRecord *answer;

  g_assert_cmpuint (nothing->changes->len, ==, 0);
  fixture_set (form, WH_FORM_HOUSEHOLD, "income_benefit.InformationDate", "2026-05-04");
  set (form, local.number, 0, "B-17");
  set (form, local.pet, 0, "9");
  set (form, local.needs, 0, "1");
  set (form, local.needs, 2, "1");
  set (form, local.secret, 0, "1");
  g_assert_true (wh_form_can_save (form)); /* what is missing keeps nobody from saving */
  group = wh_form_make_group (form);
  g_assert_cmpuint (group->changes->len, ==, 4);
  answer = find (group, local.number);
  g_assert_true (wh_record_is (answer, WH_KIND_LOCAL_CLIENT_ANSWER));
  g_assert_cmpstr (wh_record_get_text (answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT), ==, "B-17");
  g_assert_nonnull (wh_record_get_reference (answer, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID));
  answer = find (group, local.pet);
  g_assert_true (wh_record_is (answer, WH_KIND_LOCAL_ANSWER));
  g_assert_null (wh_record_get_text (answer, WH_LOCAL_ANSWER_ANSWER_TEXT));
  g_assert_cmpint (wh_record_get_number (answer, WH_LOCAL_ANSWER_NO_ANSWER), ==, 9);
  g_assert_cmpint (wh_record_get_number (answer, WH_LOCAL_ANSWER_DATA_COLLECTION_STAGE), ==, 2);
  g_assert_cmpint (wh_record_get_date (answer, WH_LOCAL_ANSWER_INFORMATION_DATE), ==,
                   wh_date_from_ymd (2026, 5, 4));
  g_assert_nonnull (wh_record_get_reference (answer, WH_LOCAL_ANSWER_ENROLLMENT_ID));
  g_assert_cmpstr (wh_record_get_text (find (group, local.needs), WH_LOCAL_ANSWER_ANSWER_TEXT), ==, "1|3");
  g_assert_true (wh_record_is (find (group, local.secret), WH_KIND_LOCAL_PRIVATE_ANSWER));
  g_ptr_array_unref (local.definitions);
}

static GPtrArray *
saved_answers (Local *local)
{
  g_autoptr (WhForm) form = known_form (&wh_layout_update, local, 0, NULL);
  g_autoptr (WhChangeGroup) group = NULL;
  GPtrArray *saved = g_ptr_array_new_with_free_func (g_object_unref);

  fixture_set (form, WH_FORM_HOUSEHOLD, "income_benefit.InformationDate", "2026-05-04");
  set (form, local->number, 0, "B-17");
  set (form, local->pet, 0, "2");
  set (form, local->needs, 0, "1");
  set (form, local->needs, 2, "1");
  group = wh_form_make_group (form);
  for (guint i = 0; i < group->changes->len; i++)
    {
      WhRecord *record = wh_record_copy (((WhChange *) g_ptr_array_index (group->changes, i))->now);

      wh_record_set_rev (record, 5);
      g_ptr_array_add (saved, record);
    }
  return saved;
}

/* What was answered comes back to be put right, and only what was put right is saved. */
static void
test_corrected (void)
{
  Local local = local_new ();
  g_autoptr (GPtrArray) saved = saved_answers (&local);
  g_autoptr (WhForm) form = NULL;
  g_autoptr (WhChangeGroup) nothing = NULL, group = NULL;
  g_autofree char *pet = NULL, *needs = NULL;
  const WhChange *change;

  form = known_form (&wh_layout_update, &local, 0, saved);
  nothing = wh_form_make_group (form);
  g_assert_cmpuint (nothing->changes->len, ==, 0);
  pet = get (form, local.pet);
  g_assert_cmpstr (pet, ==, "2");
  set (form, local.pet, 0, "1");
  group = wh_form_make_group (form);
  g_assert_cmpuint (group->changes->len, ==, 1);
  change = g_ptr_array_index (group->changes, 0);
  g_assert_cmpint (change->op, ==, WH_CHANGE_SET);
  g_assert_cmpint (change->base, ==, 5);
  g_assert_cmpstr (wh_record_get_text (change->now, WH_LOCAL_ANSWER_ANSWER_TEXT), ==, "1");
  g_assert_cmpint (wh_record_get_date (change->now, WH_LOCAL_ANSWER_INFORMATION_DATE), ==,
                   wh_date_from_ymd (2026, 5, 4));
  g_ptr_array_unref (local.definitions);
}

/* A question that has ended is asked of nobody new; who answered it once still shows the answer, and keeps it. */
static void
test_ended (void)
{
  Local local = local_new ();
  g_autoptr (GPtrArray) saved = saved_answers (&local);
  g_autoptr (WhForm) old = NULL, new_form = NULL;
  g_autoptr (WhChangeGroup) group = NULL;
  g_autoptr (GPtrArray) choices = NULL;
  g_autofree char *pet = name_of (local.pet);
  WhRecord *bird = g_ptr_array_index (local.definitions, 3);

  wh_record_set_number (local.number, WH_LOCAL_FIELD_END_DATE, wh_date_from_ymd (2026, 2, 1));
  wh_record_set_number (bird, WH_LOCAL_OPTION_END_DATE, wh_date_from_ymd (2026, 2, 1));
  new_form = known_form (&wh_layout_update, &local, 0, NULL);
  fixture_set (new_form, WH_FORM_HOUSEHOLD, "income_benefit.InformationDate", "2026-06-01");
  g_assert_false (state (new_form, local.number).visible);
  choices = wh_form_get_choices (new_form, 0, wh_layout_field_by_name (wh_form_get_layout (new_form), pet), 0);
  g_assert_cmpint (wh_form_choices_find_value (choices, "2"), >=, 0);
  g_assert_cmpint (wh_form_choices_find_value (choices, "3"), <, 0);
  old = known_form (&wh_layout_update, &local, 0, saved);
  g_assert_true (state (old, local.number).visible);
  set (old, local.needs, 1, "1"); /* a cat too; the bird is not offered, and not lost */
  group = wh_form_make_group (old);
  g_assert_cmpuint (group->changes->len, ==, 1);
  g_assert_cmpstr (wh_record_get_text (find (group, local.needs), WH_LOCAL_ANSWER_ANSWER_TEXT), ==, "1|2|3");
  g_ptr_array_unref (local.definitions);
}

/* Where local services are offered they can be given, and only those that the project offers. */
static void
test_services (void)
{
  Local local = local_new ();
  g_autoptr (WhForm) form = known_form (&wh_layout_local_service_given, &local, 0, NULL);
  const WhLayoutField *field = wh_layout_field_by_name (&wh_layout_local_service_given,
                                                        "local_service_given.LocalServiceID");
  g_autoptr (WhRecord) laundry = wh_record_new (wh_kind (WH_KIND_LOCAL_SERVICE)), ride = wh_record_copy (laundry);
  g_autoptr (GPtrArray) choices = NULL;
  WhId id = wh_id_new ();

  g_assert_false (wh_form_get_state (form, 0, field).visible);
  wh_record_set_text (laundry, WH_LOCAL_SERVICE_LOCAL_SERVICE_NAME, "Laundry");
  wh_form_add_setting (form, laundry);
  wh_record_set_id (ride, &id);
  wh_record_set_text (ride, WH_LOCAL_SERVICE_LOCAL_SERVICE_NAME, "Ride");
  wh_record_set_number (ride, (guint) wh_kind_column (wh_kind (WH_KIND_LOCAL_SERVICE), "Type4"), 1); /* outreach */
  wh_form_add_setting (form, ride);
  wh_form_settle (form);
  g_assert_true (wh_form_get_state (form, 0, field).visible);
  choices = wh_form_get_choices (form, 0, field, 0);
  g_assert_cmpuint (choices->len, ==, 1);
  g_assert_cmpstr (((WhFormChoice *) choices->pdata[0])->text, ==, "Laundry");
  g_ptr_array_unref (local.definitions);
}

/* A paused form keeps the answers, and what the store had. */
static void
test_draft (void)
{
  Local local = local_new ();
  g_autoptr (GPtrArray) saved = saved_answers (&local);
  g_autoptr (WhForm) form = known_form (&wh_layout_update, &local, 0, saved), again = NULL, without = NULL;
  g_autoptr (WhChangeGroup) group = NULL;
  g_autofree char *draft = NULL, *number = NULL, *second = NULL;

  set (form, local.number, 0, "B-18");
  draft = wh_form_to_draft (form);
  again = wh_form_from_draft_with_local (&wh_layout_update, FIXTURE_TODAY, local.definitions, draft, NULL);
  g_assert_nonnull (again);
  fixture_copy_setting (again, form);
  number = get (again, local.number);
  g_assert_cmpstr (number, ==, "B-18");
  group = wh_form_make_group (again);
  g_assert_cmpuint (group->changes->len, ==, 1);
  g_assert_cmpint (((WhChange *) g_ptr_array_index (group->changes, 0))->op, ==, WH_CHANGE_SET);
  without = wh_form_from_draft (&wh_layout_update, FIXTURE_TODAY, draft, NULL);
  g_assert_nonnull (without); /* the question was taken back meanwhile: the rest opens */
  second = wh_form_to_draft (again);
  g_assert_cmpstr (second, ==, draft);
  g_ptr_array_unref (local.definitions);
}

/* Somebody who is known brings along what was answered about them. */
static void
test_known_client (void)
{
  Local local = local_new ();
  g_autoptr (WhForm) form = wh_form_new_with_local (&wh_layout_intake, FIXTURE_TODAY, local.definitions);
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) answer = wh_record_new (wh_kind (WH_KIND_LOCAL_CLIENT_ANSWER));
  g_autofree char *number = NULL, *unlinked = NULL;
  g_autoptr (WhChangeGroup) group = NULL;

  fixture_choose (form, fixture_project (form, "Shelter", 0, -1, "FL-505"));
  wh_record_set_text (answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT, "B-17");
  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_LOCAL_FIELD_ID, wh_record_get_id (local.number), NULL);
  wh_form_add_setting (form, answer);
  wh_form_link_client (form, wh_form_add_person (form), client);
  number = get (form, local.number);
  g_assert_cmpstr (number, ==, "B-17");
  set (form, local.number, 0, "");
  group = wh_form_make_group (form);
  g_assert_true (wh_record_is_null (find (group, local.number), WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT));
  wh_form_link_client (form, 0, NULL);
  unlinked = get (form, local.number);
  g_assert_cmpstr (unlinked, ==, "");
  g_ptr_array_unref (local.definitions);
}

/* What is no number is kept as typed, and said. */
static void
test_odd (void)
{
  Local local = local_new ();
  g_autoptr (WhForm) form = known_form (&wh_layout_update, &local, 0, NULL);
  g_autofree char *name = name_of (local.distance), *message = NULL, *kept = NULL;
  const WhFormProblem *problem;

  set (form, local.distance, 0, "far");
  kept = get (form, local.distance);
  g_assert_cmpstr (kept, ==, "far");
  problem = wh_form_find_problem (form, 0, wh_layout_field_by_name (wh_form_get_layout (form), name));
  g_assert_nonnull (problem);
  g_assert_true (problem->blocks);
  message = wh_form_problem_message (problem);
  g_assert_nonnull (strstr (message, "kind of answer"));
  set (form, local.distance, 0, "12");
  g_assert_true (wh_form_can_save (form));
  g_ptr_array_unref (local.definitions);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form/local/asked", test_asked);
  g_test_add_func ("/form/local/private", test_private);
  g_test_add_func ("/form/local/saved", test_saved);
  g_test_add_func ("/form/local/corrected", test_corrected);
  g_test_add_func ("/form/local/ended", test_ended);
  g_test_add_func ("/form/local/services", test_services);
  g_test_add_func ("/form/local/draft", test_draft);
  g_test_add_func ("/form/local/known-client", test_known_client);
  g_test_add_func ("/form/local/odd", test_odd);
  return g_test_run ();
}
