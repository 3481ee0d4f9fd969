/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-roster-query.h"

#include "store/wh-family-query.h"
#include "store/wh-stay-query.h"
#include "store/wh-test-desk.h"

#define TODAY wh_date_from_ymd (2026, 6, 30)

static const WhExitPeriods periods = { 14, 60 };

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhRecord *shelter; /* counts nights */
  WhRecord *street;
  WhId agency;
} Desk;

static WhRecord *
add_project (Desk *desk, const char *name, int type, const WhId *agency)
{
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, type);
  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID, agency, NULL);
  wh_test_save_new (desk->store, project);
  return project;
}

static void
set_up (Desk *desk, gconstpointer unused)
{
  WhId other = wh_id_new ();

  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->agency = wh_id_new ();
  desk->shelter = add_project (desk, "Night Shelter", 1, &desk->agency);
  desk->street = add_project (desk, "Street Team", 4, &other);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_clear_object (&desk->shelter);
  g_clear_object (&desk->street);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static WhRecord *
add_client (Desk *desk, const char *first, const char *birth, const char *ssn)
{
  WhRecord *client = wh_test_client (first, "Okonkwo", birth, ssn);

  wh_test_save_new (desk->store, client);
  return client;
}

static WhId
enroll (Desk *desk, WhRecord *client, WhRecord *project, const char *household, int relation, WhDate entry)
{
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, household);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relation);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, entry);
  wh_test_save_new (desk->store, stay);
  return *wh_record_get_id (stay);
}

static WhId
add_stay (Desk *desk, const char *first, WhRecord *project, const char *household, int relation, WhDate entry)
{
  g_autoptr (WhRecord) client = add_client (desk, first, "1980-02-01", NULL);

  return enroll (desk, client, project, household, relation, entry);
}

static void
add_service (Desk *desk, const WhId *stay, int type, WhDate day)
{
  g_autoptr (WhRecord) service = wh_record_new (wh_kind (WH_KIND_SERVICE));

  wh_record_set_reference (service, WH_SERVICE_ENROLLMENT_ID, stay, NULL);
  wh_record_set_number (service, WH_SERVICE_RECORD_TYPE, type);
  wh_record_set_number (service, WH_SERVICE_DATE_PROVIDED, day);
  wh_test_save_new (desk->store, service);
}

static void
add_exit (Desk *desk, const WhId *stay, WhDate day, int destination)
{
  g_autoptr (WhRecord) leaving = wh_record_new (wh_kind (WH_KIND_EXIT));

  wh_record_set_reference (leaving, WH_EXIT_ENROLLMENT_ID, stay, NULL);
  wh_record_set_number (leaving, WH_EXIT_EXIT_DATE, day);
  wh_record_set_number (leaving, WH_EXIT_DESTINATION, destination);
  wh_test_save_new (desk->store, leaving);
}

static char *
names (GPtrArray *rows)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", ((WhRosterRow *) rows->pdata[i])->name);
  return g_string_free (text, FALSE);
}

/* Household by household, the head first; who left is not here, who leaves tomorrow is. */
static void
test_here (Desk *desk, gconstpointer unused)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;
  WhId left, leaves;

  add_stay (desk, "Zoe", desk->shelter, "b", 2, TODAY - 5);
  add_stay (desk, "Nia", desk->shelter, "a", 1, TODAY - 2);
  add_stay (desk, "Ada", desk->shelter, "b", 1, TODAY - 9);
  add_stay (desk, "Elsewhere", desk->street, "c", 1, TODAY - 9);
  left = add_stay (desk, "Gone", desk->shelter, "d", 1, TODAY - 9);
  leaves = add_stay (desk, "Tom", desk->shelter, "e", 1, TODAY - 9);
  add_exit (desk, &left, TODAY, 410);
  add_exit (desk, &leaves, TODAY + 1, 410);
  rows = wh_roster_of_project (desk->store, wh_record_get_id (desk->shelter), TODAY, &error);
  g_assert_no_error (error);
  list = names (rows);
  g_assert_cmpstr (list, ==, "Ada Okonkwo, Zoe Okonkwo, Nia Okonkwo, Tom Okonkwo");
}

/* Nobody has seen them for longer than the period; a meal is no night; other agencies' people are theirs. */
static void
test_not_seen (Desk *desk, gconstpointer unused)
{
  WhId slept = add_stay (desk, "Ada", desk->shelter, "a", 1, TODAY - 90);
  WhId eats = add_stay (desk, "Ben", desk->shelter, "b", 1, TODAY - 90);
  WhId met = add_stay (desk, "Cyd", desk->street, "c", 1, TODAY - 61);
  g_autoptr (GArray) mine = g_array_new (FALSE, FALSE, sizeof (WhId));
  g_autoptr (GPtrArray) rows = NULL, own = NULL;
  g_autofree char *list = NULL, *own_list = NULL;
  g_autoptr (GError) error = NULL;

  add_service (desk, &slept, 200, TODAY - 14);
  add_service (desk, &eats, 200, TODAY - 20);
  add_service (desk, &eats, 144, TODAY - 1);
  add_stay (desk, "Dee", desk->street, "d", 1, TODAY - 60);
  g_array_append_val (mine, desk->agency);
  rows = wh_roster_not_seen (desk->store, NULL, &periods, TODAY, &error);
  g_assert_no_error (error);
  list = names (rows);
  g_assert_cmpstr (list, ==, "Ben Okonkwo, Cyd Okonkwo");
  g_assert_cmpint (((WhRosterRow *) rows->pdata[0])->proposed, ==, TODAY - 19);
  g_assert_cmpint (((WhRosterRow *) rows->pdata[0])->last_contact, ==, TODAY - 20);
  g_assert_cmpint (((WhRosterRow *) rows->pdata[1])->proposed, ==, TODAY - 61);
  own = wh_roster_not_seen (desk->store, mine, &periods, TODAY, &error);
  own_list = names (own);
  g_assert_cmpstr (own_list, ==, "Ben Okonkwo");
  g_assert_false (wh_id_equal (&met, &slept));
}

/* Ended without an interview and slept here after all; an interview or an earlier night says otherwise. */
static void
test_seen_again (Desk *desk, gconstpointer unused)
{
  WhId back = add_stay (desk, "Ada", desk->shelter, "a", 1, TODAY - 90);
  WhId interviewed = add_stay (desk, "Ben", desk->shelter, "b", 1, TODAY - 90);
  WhId before = add_stay (desk, "Cyd", desk->shelter, "c", 1, TODAY - 90);
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;

  add_exit (desk, &back, TODAY - 30, 30);
  add_service (desk, &back, 200, TODAY - 29);
  add_exit (desk, &interviewed, TODAY - 30, 410);
  add_service (desk, &interviewed, 200, TODAY - 29);
  add_exit (desk, &before, TODAY - 30, 30);
  add_service (desk, &before, 200, TODAY - 31);
  rows = wh_roster_seen_again (desk->store, NULL, TODAY - 365, &error);
  g_assert_no_error (error);
  list = names (rows);
  g_assert_cmpstr (list, ==, "Ada Okonkwo");
  g_assert_cmpint (((WhRosterRow *) rows->pdata[0])->end, ==, TODAY - 30);
}

/* The mother has a second record, the son is the same one; a namesake elsewhere and an earlier stay are none. */
static void
test_same_family (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) mother = add_client (desk, "Rosalind", "1988-11-23", "478221234");
  g_autoptr (WhRecord) again = add_client (desk, "Rosalynd", "1988-11-23", "478221234");
  g_autoptr (WhRecord) son = add_client (desk, "Theo", "2015-04-04", NULL);
  WhId first = enroll (desk, mother, desk->shelter, "one", 1, TODAY - 5);
  WhId second = enroll (desk, again, desk->shelter, "two", 1, TODAY - 4);
  WhId earlier;
  g_autoptr (WhStay) stay = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;
  WhFamilyTwice *twice;

  enroll (desk, son, desk->shelter, "one", 2, TODAY - 5);
  enroll (desk, son, desk->shelter, "two", 2, TODAY - 4);
  earlier = enroll (desk, mother, desk->shelter, "old", 1, TODAY - 400);
  add_exit (desk, &earlier, TODAY - 5, 410);
  enroll (desk, mother, desk->street, "street", 1, TODAY - 5);
  stay = wh_stay_read (desk->store, &first, &error);
  g_assert_no_error (error);
  found = wh_family_query_twice (desk->store, stay, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 1);
  twice = found->pdata[0];
  g_assert_nonnull (wh_stay_find (twice->other, &second));
  g_assert_cmpuint (twice->pairs->len, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/roster-query/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("here", test_here);
  ADD ("not-seen", test_not_seen);
  ADD ("seen-again", test_seen_again);
  ADD ("same-family", test_same_family);
  return g_test_run ();
}
