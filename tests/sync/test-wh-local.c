/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Local questions travel: an administrator's desk, a worker's, and a real centre. */
#include "store/wh-client-search.h"
#include "store/wh-store-read.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-community.h"

typedef struct
{
  WhTestServer *centre;
  WhTestSyncDesk *system, *agency, *worker;
} Town;

static WhTestSyncDesk *
desk_of (WhTestServer *centre, const char *user, char *one_time)
{
  wh_test_sync_change_password (centre, user, one_time);
  g_free (one_time);
  return wh_test_sync_desk_new (centre, user);
}

static void
set_up (Town *town, gconstpointer unused)
{
  char *system, *agency, *worker;

  town->centre = wh_test_server_new ();
  wh_test_server_fill (town->centre, WH_TEST_PRODUCTION);
  system = wh_test_server_add_user (town->centre, WH_TEST_PRODUCTION, "sam", "system-admin", "harbor");
  agency = wh_test_server_add_user (town->centre, WH_TEST_PRODUCTION, "ada", "agency-admin", "harbor");
  worker = wh_test_server_add_user (town->centre, WH_TEST_PRODUCTION, "wim", "worker", "harbor");
  wh_test_server_start (town->centre, NULL);
  town->system = desk_of (town->centre, "sam", system);
  town->agency = desk_of (town->centre, "ada", agency);
  town->worker = desk_of (town->centre, "wim", worker);
}

static void
tear_down (Town *town, gconstpointer unused)
{
  wh_test_sync_desk_free (town->system);
  wh_test_sync_desk_free (town->agency);
  wh_test_sync_desk_free (town->worker);
  wh_test_server_free (town->centre);
}

static WhRecord *
new_field (const char *name, const char *organization)
{
  WhRecord *field = wh_record_new (wh_kind (WH_KIND_LOCAL_FIELD));

  wh_record_set_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME, name);
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_TYPE, 1);
  wh_record_set_number (field, WH_LOCAL_FIELD_ABOUT_WHAT, 1);
  wh_record_set_number (field, WH_LOCAL_FIELD_FIND_BY, 1);
  if (organization != NULL)
    {
      WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "organization", organization);

      wh_record_set_reference (field, WH_LOCAL_FIELD_ORGANIZATION_ID, &id, NULL);
    }
  return field;
}

static WhRecordState
state_at (WhTestSyncDesk *desk, WhRecord *record)
{
  g_autoptr (WhRecord) found = NULL;

  wh_test_sync_desk_sync (desk);
  found = wh_test_get (desk, record);
  g_assert_nonnull (found);
  return wh_record_get_state (found);
}

static guint
n_found (WhTestSyncDesk *desk, const char *text)
{
  g_autoptr (GPtrArray) found = wh_client_search (desk->store, text, 10, WH_DATE_NONE, NULL, NULL);

  return found->len;
}

/* What is defined at one desk is asked at another; the answer goes back, and people are found by it. */
static void
test_travels (Town *town, gconstpointer unused)
{
  g_autoptr (WhRecord) field = new_field ("Bed list number", NULL), client = NULL;
  g_autoptr (WhRecord) answer = wh_record_new (wh_kind (WH_KIND_LOCAL_CLIENT_ANSWER));

  wh_test_save_new (town->system->store, field);
  wh_test_sync_desk_sync (town->system);
  wh_test_sync_desk_sync (town->worker);
  wh_test_assert_text (town->worker, field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME, "Bed list number");
  client = wh_test_client ("Ann", "Local", "1980-02-01", NULL);
  wh_test_save_new (town->worker->store, client);
  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_LOCAL_FIELD_ID, wh_record_get_id (field), NULL);
  wh_record_set_number (answer, WH_LOCAL_CLIENT_ANSWER_INFORMATION_DATE, wh_date_from_ymd (2026, 5, 4));
  wh_record_set_text (answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT, "QZ-1704");
  wh_test_save_new (town->worker->store, answer);
  g_assert_cmpuint (n_found (town->worker, "qz1704"), ==, 1);
  wh_test_sync_desk_sync (town->worker);
  wh_test_assert_ledger_empty (town->worker);
  wh_test_sync_desk_sync (town->agency);
  wh_test_assert_text (town->agency, answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT, "QZ-1704");
  g_assert_cmpuint (n_found (town->agency, "qz1704"), ==, 1);
}

/* A worker defines nothing; an agency's administrator for the agency alone. */
static void
test_who_may_define (Town *town, gconstpointer unused)
{
  g_autoptr (WhRecord) workers = new_field ("Mine", "harbor"), everybodys = new_field ("Ours", NULL);
  g_autoptr (WhRecord) agencys = new_field ("The agency's", "harbor"), turned = NULL;

  wh_test_save_new (town->worker->store, workers);
  g_assert_cmpint (state_at (town->worker, workers), ==, WH_RECORD_REFUSED);
  wh_test_save_new (town->agency->store, everybodys);
  g_assert_cmpint (state_at (town->agency, everybodys), ==, WH_RECORD_REFUSED);
  wh_test_save_new (town->agency->store, agencys);
  g_assert_cmpint (state_at (town->agency, agencys), ==, WH_RECORD_SYNCED);
  turned = wh_record_copy (agencys);
  wh_record_set_null (turned, WH_LOCAL_FIELD_ORGANIZATION_ID); /* everybody's, by the back door */
  wh_test_save_changed (town->agency->store, agencys, turned);
  g_assert_cmpint (state_at (town->agency, agencys), ==, WH_RECORD_REFUSED);
}

/* An option belongs where its list belongs. */
static void
test_options_follow_their_list (Town *town, gconstpointer unused)
{
  g_autoptr (WhRecord) ours = wh_record_new (wh_kind (WH_KIND_LOCAL_LIST));
  g_autoptr (WhRecord) agencys = wh_record_new (wh_kind (WH_KIND_LOCAL_LIST));
  WhId harbor = wh_test_server_id (WH_TEST_PRODUCTION, "organization", "harbor");

  wh_record_set_text (ours, WH_LOCAL_LIST_LOCAL_LIST_NAME, "Everybody's");
  wh_test_save_new (town->system->store, ours);
  g_assert_cmpint (state_at (town->system, ours), ==, WH_RECORD_SYNCED);
  wh_record_set_text (agencys, WH_LOCAL_LIST_LOCAL_LIST_NAME, "The agency's");
  wh_record_set_reference (agencys, WH_LOCAL_LIST_ORGANIZATION_ID, &harbor, NULL);
  wh_test_save_new (town->agency->store, agencys);
  g_assert_cmpint (state_at (town->agency, agencys), ==, WH_RECORD_SYNCED);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (WhRecord) option = wh_record_new (wh_kind (WH_KIND_LOCAL_OPTION));

      wh_record_set_reference (option, WH_LOCAL_OPTION_LOCAL_LIST_ID, wh_record_get_id (i == 0 ? ours : agencys), NULL);
      wh_record_set_number (option, WH_LOCAL_OPTION_OPTION_NUMBER, 1);
      wh_record_set_text (option, WH_LOCAL_OPTION_OPTION_TEXT, "Dog");
      wh_test_save_new (town->agency->store, option);
      g_assert_cmpint (state_at (town->agency, option), ==, i == 0 ? WH_RECORD_REFUSED : WH_RECORD_SYNCED);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/sync/local/" name, Town, NULL, set_up, func, tear_down)
  ADD ("travels", test_travels);
  ADD ("who-may-define", test_who_may_define);
  ADD ("options", test_options_follow_their_list);
  return g_test_run ();
}
