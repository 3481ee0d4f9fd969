/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-household-change.h"

#include "household/wh-caseload-change.h"
#include "household/wh-member-facts.h"
#include "household/wh-stay-fixture.h"

#define MOVE_IN wh_date_from_ymd (2026, 3, 1)

static WhRecord *
stay_of (WhStay *stay, guint member)
{
  return ((WhStayMember *) g_ptr_array_index (stay->members, member))->enrollment;
}

static const char *
household_of (WhStay *stay, guint member)
{
  return wh_record_get_text (stay_of (stay, member), WH_ENROLLMENT_HOUSEHOLD_ID);
}

static WhStay *
family (void)
{
  WhStay *stay = fixture_stay (3, "FL-505");

  fixture_member (stay, 1);
  fixture_member (stay, 3);
  fixture_member (stay, 2);
  wh_record_set_number (stay_of (stay, 0), WH_ENROLLMENT_MOVE_IN_DATE, MOVE_IN);
  return stay;
}

static GArray *
ids_of (WhStay *stay, guint from)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (WhId));

  for (guint i = from; i < stay->members->len; i++)
    g_array_append_val (ids, *wh_record_get_id (stay_of (stay, i)));
  return ids;
}

/* Exactly one head, with the continuum and the day of moving in that the household has. */
static void
test_head (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  wh_household_set_head (stay, wh_record_get_id (stay_of (stay, 1)), 3, group);
  fixture_apply (stay, group);
  g_assert_cmpint (fixture_relationship (stay, 0), ==, 3);
  g_assert_cmpint (fixture_relationship (stay, 1), ==, 1);
  g_assert_cmpint (fixture_relationship (stay, 2), ==, 99); /* a child of whom, nobody said yet */
  g_assert_cmpint (wh_record_get_date (stay_of (stay, 1), WH_ENROLLMENT_MOVE_IN_DATE), ==, MOVE_IN);
  g_assert_cmpstr (wh_record_get_text (stay_of (stay, 1), WH_ENROLLMENT_ENROLLMENT_COC), ==, "FL-505");
}

/* Who came after the household moved in did not live there before. */
static void
test_head_came_later (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  wh_record_set_number (stay_of (stay, 1), WH_ENROLLMENT_ENTRY_DATE, MOVE_IN + 20);
  wh_household_set_head (stay, wh_record_get_id (stay_of (stay, 1)), 3, group);
  fixture_apply (stay, group);
  g_assert_cmpint (wh_record_get_date (stay_of (stay, 1), WH_ENROLLMENT_MOVE_IN_DATE), ==, MOVE_IN + 20);
}

/* Choosing the same head again changes nothing. */
static void
test_same_head (void)
{
  g_autoptr (WhStay) stay = fixture_stay (3, "FL-505");
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  fixture_member (stay, 1);
  wh_household_set_head (stay, wh_record_get_id (stay_of (stay, 0)), 99, group);
  g_assert_cmpuint (group->changes->len, ==, 0);
}

/* The partner leaves with the child: two numbers, two heads, nobody without one. */
static void
test_split (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GArray) leaving = ids_of (stay, 1);

  wh_household_split (stay, leaving, wh_record_get_id (stay_of (stay, 1)), group);
  fixture_apply (stay, group);
  g_assert_cmpint (fixture_relationship (stay, 0), ==, 1);
  g_assert_cmpint (fixture_relationship (stay, 1), ==, 1);
  g_assert_cmpint (fixture_relationship (stay, 2), ==, 99);
  g_assert_cmpstr (household_of (stay, 1), ==, household_of (stay, 2));
  g_assert_cmpstr (household_of (stay, 0), !=, household_of (stay, 1));
  g_assert_cmpuint (strlen (household_of (stay, 1)), ==, 32);
  g_assert_cmpstr (wh_record_get_text (stay_of (stay, 1), WH_ENROLLMENT_ENROLLMENT_COC), ==, "FL-505");
}

/* The head leaves alone: those who stay have a head again. */
static void
test_split_head (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GArray) leaving = g_array_new (FALSE, FALSE, sizeof (WhId));

  g_array_append_val (leaving, *wh_record_get_id (stay_of (stay, 0)));
  wh_household_split (stay, leaving, wh_record_get_id (stay_of (stay, 0)), group);
  fixture_apply (stay, group);
  g_assert_cmpint (fixture_relationship (stay, 0), ==, 1);
  g_assert_cmpint (fixture_relationship (stay, 1), ==, 1);
  g_assert_cmpint (fixture_relationship (stay, 2), ==, 99);
  g_assert_cmpstr (household_of (stay, 0), !=, household_of (stay, 1));
  g_assert_cmpint (wh_record_get_date (stay_of (stay, 1), WH_ENROLLMENT_MOVE_IN_DATE), ==, MOVE_IN);
}

/* A child does not answer for the adult who came after. */
static void
test_split_leaves_an_adult (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GArray) leaving = g_array_new (FALSE, FALSE, sizeof (WhId));
  WhStayMember *child = g_ptr_array_index (stay->members, 1), *adult = g_ptr_array_index (stay->members, 2);

  wh_record_set_number (child->client, WH_CLIENT_DOB, wh_date_from_ymd (2019, 4, 5));
  wh_record_set_number (adult->client, WH_CLIENT_DOB, wh_date_from_ymd (1988, 4, 5));
  g_array_append_val (leaving, *wh_record_get_id (stay_of (stay, 0)));
  wh_household_split (stay, leaving, wh_record_get_id (stay_of (stay, 0)), group);
  fixture_apply (stay, group);
  g_assert_cmpint (fixture_relationship (stay, 1), ==, 99);
  g_assert_cmpint (fixture_relationship (stay, 2), ==, 1);
}

/* A family taken in on two laptops: one household, one stay each, and no record lost. */
static void
test_join (void)
{
  g_autoptr (WhStay) stay = family (), other = fixture_stay (3, "FL-505");
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  WhStayMember *again = wh_stay_add_member (other, ((WhStayMember *) stay->members->pdata[0])->client,
                                            wh_record_copy (stay_of (stay, 0)));
  WhRecord *service;
  WhChange *moved, *removed, *joined;

  g_object_unref (again->enrollment); /* the member holds one of its own */
  wh_record_set_id (again->enrollment, &(WhId) { { 1 } });
  fixture_member (other, 2);
  service = fixture_record (again, WH_KIND_SERVICE, MOVE_IN);
  wh_household_join (stay, other, NULL, group);
  g_assert_cmpuint (group->changes->len, ==, 3);
  moved = g_ptr_array_index (group->changes, 0);
  removed = g_ptr_array_index (group->changes, 1);
  joined = g_ptr_array_index (group->changes, 2);
  g_assert_true (wh_id_equal (wh_record_get_id (moved->now), wh_record_get_id (service)));
  g_assert_true (wh_id_equal (wh_record_get_reference (moved->now, WH_SERVICE_ENROLLMENT_ID),
                              wh_record_get_id (stay_of (stay, 0))));
  g_assert_cmpint (removed->op, ==, WH_CHANGE_DELETE);
  g_assert_true (wh_id_equal (wh_record_get_id (removed->now), wh_record_get_id (again->enrollment)));
  g_assert_cmpint (joined->op, ==, WH_CHANGE_SET);
}

/* The wrong project: the same stays and records, and the continuum of the right one. */
static void
test_move (void)
{
  g_autoptr (WhStay) stay = family (), to = fixture_stay (1, "FL-511");
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  wh_household_move (stay, to, group);
  fixture_apply (stay, group);
  for (guint i = 0; i < 3; i++)
    g_assert_true (wh_id_equal (wh_record_get_reference (stay_of (stay, i), WH_ENROLLMENT_PROJECT_ID),
                                wh_record_get_id (wh_stay_project (to))));
  g_assert_cmpstr (wh_record_get_text (stay_of (stay, 0), WH_ENROLLMENT_ENROLLMENT_COC), ==, "FL-511");
  g_assert_null (wh_record_get_text (stay_of (stay, 1), WH_ENROLLMENT_ENROLLMENT_COC));
}

/* A transfer ends the stays that are open and begins others, with a number of their own and nothing else carried. */
static void
test_transfer (void)
{
  g_autoptr (WhStay) stay = family (), to = fixture_stay (13, "FL-505");
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  WhHouseholdExit how = { MOVE_IN, 435, 440 };
  g_autofree char *number = NULL;
  guint exits = 0, enrollments = 0;

  fixture_record (stay->members->pdata[2], WH_KIND_EXIT, MOVE_IN - 5); /* left before */
  wh_household_exit (stay, NULL, &how, group);
  wh_household_enroll (stay, NULL, to, MOVE_IN, group);
  for (guint i = 0; i < group->changes->len; i++)
    {
      WhRecord *now = ((WhChange *) group->changes->pdata[i])->now;

      exits += wh_record_is (now, WH_KIND_EXIT);
      if (!wh_record_is (now, WH_KIND_ENROLLMENT))
        continue;
      enrollments++;
      if (number == NULL)
        number = g_strdup (wh_record_get_text (now, WH_ENROLLMENT_HOUSEHOLD_ID));
      g_assert_cmpstr (wh_record_get_text (now, WH_ENROLLMENT_HOUSEHOLD_ID), ==, number);
      g_assert_cmpstr (number, !=, household_of (stay, 0));
      g_assert_cmpint (wh_record_get_number (now, WH_ENROLLMENT_DISABLING_CONDITION), ==, 99);
      g_assert_true (wh_record_is_null (now, WH_ENROLLMENT_MOVE_IN_DATE));
    }
  g_assert_cmpuint (exits, ==, 2);
  g_assert_cmpuint (enrollments, ==, 3);
}

static const WhChange *
change_of (WhChangeGroup *group, WhRecord *record)
{
  for (guint i = 0; i < group->changes->len; i++)
    {
      const WhChange *change = g_ptr_array_index (group->changes, i);

      if (wh_id_equal (wh_record_get_id (change->now), wh_record_get_id (record)))
        return change;
    }
  return NULL;
}

/* Two client records of one person, who came a day earlier to the other desk and was seen leaving there last. */
static void
test_join_pair (void)
{
  g_autoptr (WhStay) stay = family (), other = fixture_stay (3, "FL-505");
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (WhStayPair));
  WhStayMember *kept = stay->members->pdata[0], *again = fixture_member (other, 1);
  WhRecord *first = fixture_record (kept, WH_KIND_EXIT, MOVE_IN + 1);
  WhRecord *last = fixture_record (again, WH_KIND_EXIT, MOVE_IN + 2);
  WhStayPair pair = { *wh_record_get_id (kept->enrollment), *wh_record_get_id (again->enrollment) };
  const WhChange *change;

  wh_record_set_number (again->enrollment, WH_ENROLLMENT_ENTRY_DATE, FIXTURE_ENTRY - 1);
  wh_record_set_number (again->enrollment, WH_ENROLLMENT_LIVING_SITUATION, 116);
  g_array_append_val (pairs, pair);
  wh_household_join (stay, other, pairs, group);
  change = change_of (group, kept->enrollment);
  g_assert_cmpint (wh_record_get_date (change->now, WH_ENROLLMENT_ENTRY_DATE), ==, FIXTURE_ENTRY - 1);
  g_assert_cmpint (wh_record_get_number (change->now, WH_ENROLLMENT_LIVING_SITUATION), ==, 116);
  g_assert_cmpint (change_of (group, first)->op, ==, WH_CHANGE_DELETE);
  change = change_of (group, last);
  g_assert_cmpint (change->op, ==, WH_CHANGE_SET);
  g_assert_true (wh_id_equal (wh_record_get_reference (change->now, WH_EXIT_PERSONAL_ID),
                              wh_record_get_id (kept->client)));
  g_assert_cmpint (change_of (group, again->enrollment)->op, ==, WH_CHANGE_DELETE);
}

/* One of the two stays was ended while the person was there, as the other one tells: it goes on. */
static void
test_join_goes_on (void)
{
  for (guint round = 0; round < 3; round++)
    {
      g_autoptr (WhStay) stay = family (), other = fixture_stay (3, "FL-505");
      g_autoptr (WhChangeGroup) group = wh_change_group_new ();
      g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (WhStayPair));
      WhStayMember *kept = stay->members->pdata[0], *again = fixture_member (other, 1);
      WhStayPair pair = { *wh_record_get_id (kept->enrollment), *wh_record_get_id (again->enrollment) };
      WhStayMember *ended = round == 0 ? kept : again, *open = round == 0 ? again : kept;
      WhRecord *end = fixture_record (ended, WH_KIND_EXIT, MOVE_IN + 1);

      g_array_append_val (pairs, pair);
      fixture_record (open, WH_KIND_SERVICE, round == 2 ? MOVE_IN : MOVE_IN + 2);
      wh_household_join (stay, other, pairs, group);
      g_assert_nonnull (change_of (group, end));
      if (round == 2) /* nobody saw them after it: that they left is what is known */
        g_assert_cmpint (change_of (group, end)->op, ==, WH_CHANGE_SET);
      else
        g_assert_cmpint (change_of (group, end)->op, ==, WH_CHANGE_DELETE);
    }
}

/* A child born into the household, and the day on which it is an adult. */
static void
test_add_and_facts (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRecord) baby = wh_record_new (wh_kind (WH_KIND_CLIENT));
  WhStayMember *born, *teen = stay->members->pdata[2];
  WhRecord *now;
  WhMemberFacts facts;

  wh_record_set_number (baby, WH_CLIENT_DOB, FIXTURE_ENTRY + 7);
  wh_household_add (stay, baby, 2, FIXTURE_ENTRY + 7, group);
  now = ((WhChange *) group->changes->pdata[0])->now;
  g_assert_cmpstr (wh_record_get_text (now, WH_ENROLLMENT_HOUSEHOLD_ID), ==, household_of (stay, 0));
  born = wh_stay_add_member (stay, baby, now);
  facts = wh_member_facts (stay, born, FIXTURE_ENTRY + 10);
  g_assert_true (facts.was_born && facts.came_later && !facts.left_earlier);
  g_assert_cmpint (facts.turns_18, ==, WH_DATE_NONE);

  wh_record_set_number (teen->client, WH_CLIENT_DOB, wh_date_from_ymd (2008, 2, 20));
  facts = wh_member_facts (stay, teen, FIXTURE_ENTRY + 10);
  g_assert_false (facts.was_born || facts.came_later);
  g_assert_cmpint (facts.turns_18, ==, wh_date_from_ymd (2026, 2, 20));
  fixture_record (teen, WH_KIND_EXIT, FIXTURE_ENTRY + 2); /* left before */
  facts = wh_member_facts (stay, teen, FIXTURE_ENTRY + 10);
  g_assert_true (facts.left_earlier);
  g_assert_cmpint (facts.turns_18, ==, WH_DATE_NONE);
}

/* What takes a group back restores every value and every record. */
static void
test_undo (void)
{
  g_autoptr (WhStay) stay = family ();
  g_autoptr (WhChangeGroup) group = wh_change_group_new (), back = NULL;
  g_autoptr (WhRecord) before = wh_record_copy (stay_of (stay, 1));
  WhHouseholdExit how = { MOVE_IN, 24, 0 };

  wh_household_set_head (stay, wh_record_get_id (stay_of (stay, 1)), 3, group);
  wh_household_exit (stay, NULL, &how, group);
  back = wh_change_group_new_undo (group);
  fixture_apply (stay, group);
  g_assert_cmpuint (wh_record_changed_units (stay_of (stay, 1), before), !=, 0);
  fixture_apply (stay, back);
  g_assert_cmpuint (wh_record_changed_units (stay_of (stay, 1), before), ==, 0);
  g_assert_cmpint (((WhChange *) back->changes->pdata[0])->op, ==, WH_CHANGE_DELETE);
}

static WhRecord *
assignment_of (WhRecord *client, const WhId *worker, WhDate from)
{
  WhRecord *assignment = wh_record_new (wh_kind (WH_KIND_CASE_ASSIGNMENT));

  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_WORKER_ID, worker, NULL);
  wh_record_set_number (assignment, WH_CASE_ASSIGNMENT_START_DATE, from);
  return assignment;
}

/* The one who goes passes the client on; the other worker of the client stays. */
static void
test_caseload (void)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (GPtrArray) assignments = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  WhId ana = wh_id_new (), ben = wh_id_new (), eve = wh_id_new ();
  WhCaseloadPassing how = { &ben, &ana, NULL, MOVE_IN };
  const WhChange *ended, *begun;

  g_ptr_array_add (assignments, assignment_of (client, &ana, MOVE_IN - 90));
  g_ptr_array_add (assignments, assignment_of (client, &eve, MOVE_IN - 90));
  wh_caseload_pass (client, assignments, &how, group);
  g_assert_cmpuint (group->changes->len, ==, 2);
  ended = group->changes->pdata[0];
  begun = group->changes->pdata[1];
  g_assert_cmpint (wh_record_get_date (ended->now, WH_CASE_ASSIGNMENT_END_DATE), ==, MOVE_IN - 1);
  g_assert_true (wh_id_equal (wh_record_get_reference (begun->now, WH_CASE_ASSIGNMENT_WORKER_ID), &ben));
  g_assert_false (wh_caseload_is_open (ended->now, MOVE_IN));
  g_assert_true (wh_caseload_is_open (begun->now, MOVE_IN));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/household-change/head", test_head);
  g_test_add_func ("/household-change/head-came-later", test_head_came_later);
  g_test_add_func ("/household-change/same-head", test_same_head);
  g_test_add_func ("/household-change/split", test_split);
  g_test_add_func ("/household-change/split-head", test_split_head);
  g_test_add_func ("/household-change/split-leaves-an-adult", test_split_leaves_an_adult);
  g_test_add_func ("/household-change/join", test_join);
  g_test_add_func ("/household-change/move", test_move);
  g_test_add_func ("/household-change/transfer", test_transfer);
  g_test_add_func ("/household-change/join-pair", test_join_pair);
  g_test_add_func ("/household-change/join-goes-on", test_join_goes_on);
  g_test_add_func ("/household-change/add-and-facts", test_add_and_facts);
  g_test_add_func ("/household-change/undo", test_undo);
  g_test_add_func ("/household-change/caseload", test_caseload);
  return g_test_run ();
}
