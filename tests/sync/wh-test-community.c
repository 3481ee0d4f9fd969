/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-test-community.h"

#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"

/* Both people have the role, at Harbor House. */
void
wh_test_community_set_up_as (WhTestCommunity *community, const char *role)
{
  static const char *const users[] = { "ann", "bob" };
  char *one_time[2];

  community->centre = wh_test_server_new ();
  wh_test_server_fill (community->centre, WH_TEST_PRODUCTION);
  for (guint i = 0; i < 2; i++)
    one_time[i]
      = wh_test_server_add_user (community->centre, WH_TEST_PRODUCTION, users[i], role, "harbor");
  wh_test_server_start (community->centre, NULL);
  for (guint i = 0; i < 2; i++)
    {
      wh_test_sync_change_password (community->centre, users[i], one_time[i]);
      g_free (one_time[i]);
    }
  community->a = wh_test_sync_desk_new (community->centre, "ann");
  community->b = wh_test_sync_desk_new (community->centre, "bob");
}

void
wh_test_community_set_up (WhTestCommunity *community, gconstpointer unused)
{
  wh_test_community_set_up_as (community, "worker");
}

void
wh_test_community_tear_down (WhTestCommunity *community, gconstpointer unused)
{
  wh_test_sync_desk_free (community->a);
  wh_test_sync_desk_free (community->b);
  wh_test_server_free (community->centre);
}

WhRecord *
wh_test_get (WhTestSyncDesk *desk, WhRecord *like)
{
  g_autoptr (GError) error = NULL;
  WhRecord *found
    = wh_store_get_record (desk->store, wh_record_get_kind (like)->id, wh_record_get_id (like), &error);

  g_assert_no_error (error);
  return found;
}

void
wh_test_change_text (WhTestSyncDesk *desk, WhRecord *like, guint column, const char *text)
{
  g_autoptr (WhRecord) was = wh_test_get (desk, like);
  g_autoptr (WhRecord) now = wh_record_copy (was);

  wh_record_set_text (now, column, text);
  wh_test_save_changed (desk->store, was, now);
}

void
wh_test_assert_text (WhTestSyncDesk *desk, WhRecord *like, guint column, const char *text)
{
  g_autoptr (WhRecord) found = wh_test_get (desk, like);

  g_assert_nonnull (found);
  g_assert_cmpstr (wh_record_get_text (found, column), ==, text);
  g_assert_cmpint (wh_record_get_state (found), ==, WH_RECORD_SYNCED);
}

void
wh_test_assert_count (WhTestSyncDesk *desk, WhKindId kind, gint64 expected)
{
  g_autoptr (GError) error = NULL;
  gint64 count;

  g_assert_true (wh_store_count_records (desk->store, kind, &count, &error));
  g_assert_cmpint (count, ==, expected);
}

void
wh_test_assert_ledger_empty (WhTestSyncDesk *desk)
{
  g_autoptr (GError) error = NULL;
  guint waiting, refused;

  g_assert_true (wh_outbox_count (desk->store, &waiting, &refused, &error));
  g_assert_cmpuint (waiting, ==, 0);
  g_assert_cmpuint (refused, ==, 0);
}

WhRecord *
wh_test_shared_client (WhTestCommunity *community)
{
  WhRecord *client = wh_test_client ("Ann", "Shared", "1980-02-01", "111220001");

  wh_test_save_new (community->a->store, client);
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  return client;
}

void
wh_test_delete (WhTestSyncDesk *desk, WhRecord *client)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_delete (client));
  wh_store_save_group (desk->store, group, &error);
  g_assert_no_error (error);
}
