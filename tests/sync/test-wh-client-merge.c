/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A merge travels: two desks and a real centre. */
#include "exchange/wh-csv-source.h"
#include "match/wh-apart-set.h"
#include "store/wh-client-search.h"
#include "store/wh-duplicate-list.h"
#include "store/wh-duplicate-look.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-community.h"

static void
save_group (WhTestSyncDesk *desk, WhChangeGroup *group)
{
  g_autoptr (WhChangeGroup) owned = group;
  g_autoptr (GError) error = NULL;

  wh_store_save_group (desk->store, owned, &error);
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
second_client (WhTestCommunity *community)
{
  WhRecord *client = wh_test_client ("Annie", "Twice", "1980-02-01", NULL);

  wh_test_save_new (community->b->store, client);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  return client;
}

static void
assert_stands (WhTestSyncDesk *desk, WhRecord *client, WhRecord *standing)
{
  g_autoptr (GError) error = NULL;
  WhId id;

  g_assert_true (wh_store_resolve_client (desk->store, wh_record_get_id (client), &id, &error));
  g_assert_true (wh_id_equal (&id, wh_record_get_id (standing)));
}

static guint
n_found (WhTestSyncDesk *desk, const char *text)
{
  g_autoptr (GPtrArray) found = wh_client_search (desk->store, text, 10, WH_DATE_NONE, NULL, NULL);

  return found->len;
}

/* Merged here, seen there; what another desk writes of the merged record meanwhile stays its own. */
static void
test_merge_and_unmerge_travel (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) first = wh_test_shared_client (community), second = second_client (community);
  g_autoptr (GPtrArray) merges = NULL;
  g_autoptr (WhRecord) alias = wh_test_alias (second, "Nan", NULL);

  save_group (community->a, wh_client_merge_group (first, second, 0));
  wh_test_change_text (community->b, second, WH_CLIENT_LAST_NAME, "Thrice"); /* offline, before it hears */
  wh_test_save_new (community->b->store, alias);
  sync_all (community);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      assert_stands (desk, second, first);
      g_assert_cmpuint (n_found (desk, "nan"), ==, 1);
      g_assert_cmpuint (n_found (desk, "1980-02-01"), ==, 1);
      wh_test_assert_ledger_empty (desk);
      wh_test_assert_count (desk, WH_KIND_CONFLICT, 0);
    }
  merges = wh_store_list_all (community->b->store, WH_KIND_CLIENT_MERGE, NULL);
  g_assert_cmpuint (merges->len, ==, 1);
  save_group (community->b, wh_client_unmerge_group (merges->pdata[0]));
  wh_test_sync_desk_sync (community->b);
  sync_all (community);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      assert_stands (desk, second, second);
      g_assert_cmpuint (n_found (desk, "1980-02-01"), ==, 2);
      wh_test_assert_text (desk, second, WH_CLIENT_LAST_NAME, "Thrice");
      wh_test_assert_text (desk, first, WH_CLIENT_LAST_NAME, "Shared");
    }
}

static guint
n_possible (WhTestSyncDesk *desk)
{
  WhDuplicateWish wish = { .limit = 10 };
  g_autoptr (GPtrArray) pairs = NULL;
  guint total = 0, waiting = 1;

  while (waiting > 0)
    g_assert_true (wh_duplicate_look_some (desk->store, 16, NULL, NULL)
                   && wh_duplicate_look_count (desk->store, &waiting, NULL));
  pairs = wh_duplicate_list (desk->store, &wish, &total, NULL);
  g_assert_cmpuint (pairs->len, ==, total);
  return total;
}

/* Somebody whom another desk took in is compared when they arrive; what one desk says of the two the other hears, and
 * it can be taken back there. */
static void
test_a_duplicate_arrives (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) here = wh_test_client ("Katherine", "Thornapple", "1980-02-01", "912345678");
  g_autoptr (WhRecord) there = wh_test_client ("Kathy", "Thornapple", "1980-02-01", NULL);
  g_autoptr (GPtrArray) said = NULL;
  WhChangeGroup *back = wh_change_group_new ();

  wh_test_save_new (community->a->store, here);
  wh_test_sync_desk_sync (community->a);
  wh_test_save_new (community->b->store, there);
  g_assert_cmpuint (n_possible (community->a), ==, 0);
  g_assert_cmpuint (n_possible (community->b), ==, 0);
  sync_all (community);
  g_assert_cmpuint (n_possible (community->a), ==, 1);
  g_assert_cmpuint (n_possible (community->b), ==, 1);
  wh_test_assert_count (community->a, WH_KIND_CLIENT_MERGE, 0); /* nothing is merged of itself */
  save_group (community->a, wh_client_apart_group (wh_record_get_id (here), wh_record_get_id (there)));
  sync_all (community);
  g_assert_cmpuint (n_possible (community->a), ==, 0);
  g_assert_cmpuint (n_possible (community->b), ==, 0);
  wh_test_assert_ledger_empty (community->a);
  said = wh_store_list_all (community->b->store, WH_KIND_CLIENT_APART, NULL);
  g_assert_cmpuint (said->len, ==, 1);
  wh_change_group_add (back, wh_change_new_delete (said->pdata[0]));
  save_group (community->b, back);
  wh_test_sync_desk_sync (community->b);
  sync_all (community);
  g_assert_cmpuint (n_possible (community->a), ==, 1);
}

/* A correction of what the merge showed of the other record shows on every desk. */
static void
test_a_correction_travels (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) first = wh_test_shared_client (community), second = second_client (community), person = NULL;
  guint unit = wh_kind (WH_KIND_CLIENT)->columns[WH_CLIENT_LAST_NAME].unit;

  save_group (community->a, wh_client_merge_group (first, second, (guint64) 1 << unit));
  sync_all (community);
  person = wh_store_read_person (community->b->store, wh_record_get_id (second), NULL);
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_LAST_NAME), ==, "Twice");
  wh_test_change_text (community->b, first, WH_CLIENT_LAST_NAME, "Anew");
  wh_test_sync_desk_sync (community->b);
  sync_all (community);
  g_clear_object (&person);
  person = wh_store_read_person (community->a->store, wh_record_get_id (second), NULL);
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_LAST_NAME), ==, "Anew");
  wh_test_assert_ledger_empty (community->a);
  wh_test_assert_ledger_empty (community->b);
}

/* Both desks merge the two without a network, the opposite way round. */
static void
test_opposite_merges_agree (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) first = wh_test_shared_client (community), second = second_client (community);

  save_group (community->a, wh_client_merge_group (first, second, 0));
  save_group (community->b, wh_client_merge_group (second, first, 0));
  sync_all (community);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      assert_stands (desk, second, first); /* the earlier merge */
      assert_stands (desk, first, first);
      g_assert_cmpuint (n_found (desk, "1980-02-01"), ==, 1);
      wh_test_assert_ledger_empty (desk);
    }
}

/* The centre takes no merge with somebody whom it does not know or the writer does not see, and none that is changed
 * into another one. */
static void
test_the_centre_refuses_what_it_must (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) first = wh_test_shared_client (community), second = second_client (community);
  g_autoptr (WhRecord) stranger = wh_test_client ("No", "Body", NULL, NULL), merge = NULL, turned = NULL;
  g_autoptr (GPtrArray) merges = NULL;

  save_group (community->a, wh_client_merge_group (first, second, 0));
  wh_test_sync_desk_sync (community->a);
  merges = wh_store_list_all (community->a->store, WH_KIND_CLIENT_MERGE, NULL);
  turned = wh_record_copy (merges->pdata[0]);
  wh_record_set_reference (turned, WH_CLIENT_MERGE_MERGED_ID, wh_record_get_id (stranger), NULL);
  wh_test_save_changed (community->a->store, merges->pdata[0], turned);
  wh_test_sync_desk_sync (community->a);
  merge = wh_test_get (community->a, merges->pdata[0]);
  g_assert_cmpint (wh_record_get_state (merge), ==, WH_RECORD_REFUSED);
  save_group (community->b, wh_client_merge_group (first, stranger, 0));
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  wh_test_assert_count (community->a, WH_KIND_CLIENT_MERGE, 1);
}

static gboolean
note_stay (WhRecord *record, gpointer data, GError **error)
{
  g_ptr_array_add (data, g_strdup (wh_record_get_reference_text (record, WH_ENROLLMENT_PERSONAL_ID)));
  return TRUE;
}

/* What the centre exports has the person once, under the standing record's PersonalID. */
static void
test_the_centre_exports_one (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) first = wh_test_shared_client (community), second = second_client (community);
  g_autofree char *out = NULL;
  g_autofree char *file = g_build_filename (wh_test_server_get_folder (community->centre), "merged.zip", NULL);
  const char *const words[] = { "export", "--start", "2020-01-01", "--end", "2027-01-01", file, NULL };
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  char hex[WH_ID_HEX_SIZE];
  WhId project = wh_test_server_id (WH_TEST_PRODUCTION, "project", "harbor-shelter");

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

      wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (i == 0 ? first : second), NULL);
      wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, &project, NULL);
      wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_text ("2026-01-01"));
      wh_test_save_new (community->a->store, stay);
    }
  save_group (community->a, wh_client_merge_group (first, second, 0));
  wh_test_sync_desk_sync (community->a);
  wh_test_assert_ledger_empty (community->a);
  wh_test_server_stop (community->centre);
  out = wh_test_server_run (community->centre, WH_TEST_PRODUCTION, NULL, words);
  set = wh_csv_set_open (file, NULL);
  source = wh_csv_source_new (set, "test", NULL, NULL);
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_ENROLLMENT), note_stay, people,
                                        NULL, NULL));
  g_assert_cmpuint (people->len, ==, 2);
  for (guint i = 0; i < people->len; i++)
    g_assert_cmpstr (people->pdata[i], ==, wh_id_to_hex (wh_record_get_id (first), hex));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) \
  g_test_add ("/sync/client-merge/" name, WhTestCommunity, NULL, wh_test_community_set_up, func, \
              wh_test_community_tear_down)
  ADD ("travels", test_merge_and_unmerge_travel);
  ADD ("arrives", test_a_duplicate_arrives);
  ADD ("correction", test_a_correction_travels);
  ADD ("opposite", test_opposite_merges_agree);
  ADD ("refused", test_the_centre_refuses_what_it_must);
  ADD ("export", test_the_centre_exports_one);
  return g_test_run ();
}
