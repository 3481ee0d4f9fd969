/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done with households travels: two desks and a real centre. */
#include "household/wh-household-change.h"
#include "household/wh-proposed-exit.h"
#include "store/wh-roster-query.h"
#include "store/wh-stay-query.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-community.h"

#define TODAY wh_date_from_ymd (2026, 6, 30)
#define MANY 80

static const WhExitPeriods periods = { 14, 60 };

/* Those who set projects up: one of theirs counts nights. */
static void
set_up (WhTestCommunity *community, gconstpointer unused)
{
  wh_test_community_set_up_as (community, "agency-admin");
}

static void
save_group (WhTestSyncDesk *desk, WhChangeGroup *group)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (group->changes->len, >, 0);
  wh_store_save_group (desk->store, group, &error);
  g_assert_no_error (error);
}

static void
sync_all (WhTestCommunity *community)
{
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
}

static WhRecord *
night_shelter (WhTestCommunity *community)
{
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "project", "harbor-shelter");
  g_autoptr (WhRecord) like = wh_record_new_with_id (wh_kind (WH_KIND_PROJECT), &id);
  g_autoptr (WhRecord) was = NULL;
  WhRecord *now;

  wh_test_sync_desk_sync (community->a);
  was = wh_test_get (community->a, like);
  now = wh_record_copy (was);
  wh_record_set_number (now, WH_PROJECT_PROJECT_TYPE, 1);
  wh_test_save_changed (community->a->store, was, now);
  return now;
}

static void
add_stay (WhChangeGroup *group, WhRecord *project, const char *name, const char *household, int relationship,
          WhId *enrollment)
{
  g_autoptr (WhRecord) client = wh_test_client (name, "Traveller", "1980-02-01", NULL);
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, household);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relationship);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, TODAY - 90);
  wh_change_group_add (group, wh_change_new_put (client));
  wh_change_group_add (group, wh_change_new_put (stay));
  *enrollment = *wh_record_get_id (stay);
}

static void
add_night (WhTestSyncDesk *desk, const WhId *enrollment, WhDate night)
{
  g_autoptr (WhStay) stay = wh_stay_read (desk->store, enrollment, NULL);
  WhStayMember *member = wh_stay_find (stay, enrollment);
  g_autoptr (WhRecord) service = wh_record_new (wh_kind (WH_KIND_SERVICE));

  wh_record_set_reference (service, WH_SERVICE_ENROLLMENT_ID, enrollment, NULL);
  wh_record_set_reference (service, WH_SERVICE_PERSONAL_ID, wh_record_get_id (member->client), NULL);
  wh_record_set_number (service, WH_SERVICE_RECORD_TYPE, 200);
  wh_record_set_number (service, WH_SERVICE_TYPE_PROVIDED, 200);
  wh_record_set_number (service, WH_SERVICE_DATE_PROVIDED, night);
  wh_test_save_new (desk->store, service);
}

static guint
n_seen_again (WhTestSyncDesk *desk)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = wh_roster_seen_again (desk->store, NULL, TODAY - 365, &error);

  g_assert_no_error (error);
  return rows->len;
}

static void
assert_quiet (WhTestCommunity *community)
{
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      wh_test_assert_ledger_empty (desk);
      wh_test_assert_count (desk, WH_KIND_CONFLICT, 0);
    }
}

/* One desk ends the stay of somebody whom nobody saw.  A laptop without a network saw them: when it comes back, the
 * desk says so, and the stay is opened again by a person. */
static void
test_late_night (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) project = night_shelter (community);
  g_autoptr (WhChangeGroup) begun = wh_change_group_new (), end = wh_change_group_new (),
                            open = wh_change_group_new ();
  g_autoptr (WhStay) stay = NULL, ended = NULL;
  g_autoptr (GPtrArray) not_seen = NULL;
  WhHouseholdExit how = { 0, WH_PROPOSED_EXIT_DESTINATION, 0 };
  WhId id;

  add_stay (begun, project, "Rosa", "late", 1, &id);
  save_group (community->a, begun);
  add_night (community->a, &id, TODAY - 40);
  sync_all (community);
  not_seen = wh_roster_not_seen (community->a->store, NULL, &periods, TODAY, NULL);
  g_assert_cmpuint (not_seen->len, ==, 1);
  how.date = ((WhRosterRow *) not_seen->pdata[0])->proposed;
  g_assert_cmpint (how.date, ==, TODAY - 39);
  stay = wh_stay_read (community->a->store, &id, NULL);
  wh_household_exit (stay, NULL, &how, end);
  save_group (community->a, end);
  wh_test_sync_desk_sync (community->a);
  add_night (community->b, &id, TODAY - 10); /* offline, before it hears */
  g_assert_cmpuint (n_seen_again (community->a), ==, 0);
  sync_all (community);
  g_assert_cmpuint (n_seen_again (community->a), ==, 1);
  g_assert_cmpuint (n_seen_again (community->b), ==, 1);
  wh_test_assert_count (community->a, WH_KIND_EXIT, 1); /* nothing happened by itself */
  ended = wh_stay_read (community->a->store, &id, NULL);
  wh_household_reopen (ended, NULL, open);
  save_group (community->a, open);
  sync_all (community);
  wh_test_assert_count (community->b, WH_KIND_EXIT, 0);
  g_assert_cmpuint (n_seen_again (community->b), ==, 0);
  assert_quiet (community);
}

/* The end of eighty stays is one group, which the centre takes; and so is its undo, after it was sent. */
static void
test_many (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) project = night_shelter (community);
  g_autoptr (WhChangeGroup) begun = wh_change_group_new (), end = wh_change_group_new (), back = NULL;
  WhHouseholdExit how = { TODAY, 410, 0 };
  WhId ids[MANY];

  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *household = g_strdup_printf ("many%u", i);

      add_stay (begun, project, "Guest", household, 1, &ids[i]);
    }
  save_group (community->a, begun);
  for (guint i = 0; i < MANY * 4; i++) /* so that eighty are not a large part of what is there */
    add_night (community->a, &ids[i / 4], TODAY - 80 + i % 4);
  sync_all (community);
  for (guint i = 0; i < MANY; i++)
    {
      g_autoptr (WhStay) stay = wh_stay_read (community->a->store, &ids[i], NULL);

      wh_household_exit (stay, NULL, &how, end);
    }
  back = wh_change_group_new_undo (end);
  save_group (community->a, end);
  sync_all (community);
  wh_test_assert_count (community->b, WH_KIND_EXIT, MANY);
  save_group (community->a, back);
  sync_all (community);
  wh_test_assert_count (community->b, WH_KIND_EXIT, 0);
  assert_quiet (community);
}

/* An undo after the change was sent is no conflict with oneself. */
static void
test_undo_after_sync (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) project = night_shelter (community);
  g_autoptr (WhChangeGroup) begun = wh_change_group_new (), head = wh_change_group_new (), back = NULL;
  g_autoptr (WhStay) stay = NULL, seen = NULL;
  WhId ids[2];

  add_stay (begun, project, "Ann", "pair", 1, &ids[0]);
  add_stay (begun, project, "Ben", "pair", 3, &ids[1]);
  save_group (community->a, begun);
  sync_all (community);
  stay = wh_stay_read (community->a->store, &ids[0], NULL);
  wh_household_set_head (stay, &ids[1], 3, head);
  back = wh_change_group_new_undo (head);
  save_group (community->a, head);
  sync_all (community);
  save_group (community->a, back);
  sync_all (community);
  seen = wh_stay_read (community->b->store, &ids[0], NULL);
  g_assert_true (wh_stay_head (seen) == wh_stay_find (seen, &ids[0]));
  assert_quiet (community);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) \
  g_test_add ("/sync/household/" name, WhTestCommunity, NULL, set_up, func, wh_test_community_tear_down)
  ADD ("late-night", test_late_night);
  ADD ("many", test_many);
  ADD ("undo-after-sync", test_undo_after_sync);
  return g_test_run ();
}
