/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-proposed-exit.h"

#include "household/wh-stay-fixture.h"

static const WhExitPeriods periods = { 7, 60 };

static void
add_night (WhStayMember *member, WhDate night)
{
  wh_record_set_number (fixture_record (member, WH_KIND_SERVICE, night), WH_SERVICE_RECORD_TYPE, 200);
}

/* A night-by-night shelter: the day after the last night; a meal is not a night. */
static void
test_nights (void)
{
  g_autoptr (WhStay) stay = fixture_stay (1, NULL);
  WhStayMember *member = fixture_member (stay, 1);
  WhDate last = FIXTURE_ENTRY + 4;

  add_night (member, FIXTURE_ENTRY);
  add_night (member, last);
  wh_record_set_number (fixture_record (member, WH_KIND_SERVICE, last + 5), WH_SERVICE_RECORD_TYPE, 144);
  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, last + 7), ==, WH_DATE_NONE);
  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, last + 8), ==, last + 1);
  fixture_record (member, WH_KIND_EXIT, last + 1);
  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, last + 8), ==, WH_DATE_NONE);
}

/* Street outreach: after the local period, on the day of the last contact of any kind. */
static void
test_outreach (void)
{
  g_autoptr (WhStay) stay = fixture_stay (4, NULL);
  WhStayMember *member = fixture_member (stay, 1);
  WhDate met = FIXTURE_ENTRY + 10;

  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, FIXTURE_ENTRY + 61), ==, FIXTURE_ENTRY);
  fixture_record (member, WH_KIND_CURRENT_LIVING_SITUATION, met);
  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, met + 60), ==, WH_DATE_NONE);
  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, met + 61), ==, met);
}

/* People who live in a home are not exited for not being seen. */
static void
test_housing (void)
{
  g_autoptr (WhStay) stay = fixture_stay (3, NULL);
  WhStayMember *member = fixture_member (stay, 1);

  g_assert_cmpint (wh_proposed_exit (stay, member, &periods, FIXTURE_ENTRY + 900), ==, WH_DATE_NONE);
}

/* A late contact opens a stay that was ended without an interview, and no other. */
static void
test_reopened (void)
{
  g_autoptr (WhStay) stay = fixture_stay (1, NULL);
  WhStayMember *member = fixture_member (stay, 1);
  WhRecord *leaving = fixture_record (member, WH_KIND_EXIT, FIXTURE_ENTRY + 5);

  wh_record_set_number (leaving, WH_EXIT_DESTINATION, WH_PROPOSED_EXIT_DESTINATION);
  add_night (member, FIXTURE_ENTRY + 4);
  g_assert_false (wh_proposed_exit_is_reopened (stay, member));
  add_night (member, FIXTURE_ENTRY + 6);
  g_assert_true (wh_proposed_exit_is_reopened (stay, member));
  wh_record_set_number (leaving, WH_EXIT_DESTINATION, 410);
  g_assert_false (wh_proposed_exit_is_reopened (stay, member));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/proposed-exit/nights", test_nights);
  g_test_add_func ("/proposed-exit/outreach", test_outreach);
  g_test_add_func ("/proposed-exit/housing", test_housing);
  g_test_add_func ("/proposed-exit/reopened", test_reopened);
  return g_test_run ();
}
