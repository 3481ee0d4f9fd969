/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one desk did is told on the other, who and where with it, and undone there it is undone here. */
#include "protocol/wh-audit-message.h"
#include "protocol/wh-history-message.h"
#include "store/wh-history-query.h"
#include "store/wh-merge-query.h"
#include "store/wh-look-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-community.h"

static GPtrArray *
history_of (WhStore *store, WhRecord *client)
{
  g_autoptr (GArray) ids = wh_store_list_client_ids (store, wh_record_get_id (client), NULL);

  return wh_store_list_history (store, ids, 50, NULL);
}

static WhHistoryReply *
send_request (WhTestSyncDesk *desk, const WhHistoryRequest *request)
{
  g_autoptr (JsonObject) body = wh_history_request_to_json (request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/history", .body = body };
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) answer = wh_sync_login_call (desk->login, &call, NULL, &error);
  WhHistoryReply *reply;

  g_assert_no_error (error);
  reply = wh_history_reply_from_json (answer, &error);
  g_assert_no_error (error);
  return reply;
}

static WhHistoryReply *
ask (WhTestSyncDesk *desk, WhRecord *about, gint64 before, gint64 limit, gboolean open)
{
  WhHistoryRequest request = { (char *) WH_TEST_PRODUCTION, *wh_record_get_id (about), before, limit, { { 0 } }, 0,
                               open };

  return send_request (desk, &request);
}

static WhHistoryReply *
ask_for (WhTestSyncDesk *desk, WhRecord *about, const WhPast *past)
{
  WhHistoryRequest request = { (char *) WH_TEST_PRODUCTION, *wh_record_get_id (about), 0, 50, past->device,
                               past->number, TRUE };

  return send_request (desk, &request);
}

static void
undo (WhTestSyncDesk *desk, WhPast *past)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhUndoPlan) plan = wh_store_plan_undo (desk->store, past->changes, FALSE, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plan->group->changes->len, >, 0);
  g_assert_true (wh_store_save_group (desk->store, plan->group, &error));
  g_assert_no_error (error);
}

static void
sync_all (WhTestCommunity *community)
{
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
}

static void
assert_saved_by (WhPast *past, WhTestSyncDesk *desk)
{
  g_autofree char *device = NULL, *person = NULL;
  char hex[WH_ID_HEX_SIZE];

  g_assert_true (wh_meta_get (desk->store, WH_META_DEVICE, &device, NULL));
  g_assert_true (wh_meta_get (desk->store, WH_META_PERSON, &person, NULL));
  g_assert_cmpstr (wh_id_to_hex (&past->device, hex), ==, device);
  g_assert_cmpstr (wh_id_to_hex (&past->person, hex), ==, person);
  g_assert_cmpint (past->reached, >, 0);
}

static void
test_undone_over_there (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  g_autofree char *name = NULL;
  g_autoptr (WhRecord) before = wh_test_get (community->a, client);
  g_autoptr (WhHistoryReply) reply = NULL;
  g_autoptr (WhHistoryReply) after = NULL;
  g_autoptr (GPtrArray) received = NULL;
  const WhChange *change;

  name = g_strdup (wh_record_get_text (before, WH_CLIENT_FIRST_NAME));
  wh_test_change_text (community->a, client, WH_CLIENT_FIRST_NAME, "Wrong");
  sync_all (community);
  reply = ask (community->b, client, 0, 50, FALSE);
  g_assert_cmpuint (reply->entries->len, ==, 2);
  assert_saved_by (reply->entries->pdata[0], community->a);
  change = ((WhPastChange *) ((WhPast *) reply->entries->pdata[0])->changes->pdata[0])->change;
  g_assert_cmpint (change->op, ==, WH_CHANGE_SET);
  g_assert_cmpstr (wh_record_get_text (change->was, WH_CLIENT_FIRST_NAME), ==, name);
  g_assert_cmpstr (wh_record_get_text (change->now, WH_CLIENT_FIRST_NAME), ==, "Wrong");
  undo (community->b, reply->entries->pdata[0]);
  sync_all (community);
  wh_test_assert_text (community->a, client, WH_CLIENT_FIRST_NAME, name);
  wh_test_assert_count (community->a, WH_KIND_CONFLICT, 0);
  wh_test_assert_ledger_empty (community->b);
  after = ask (community->a, client, 0, 50, FALSE);
  g_assert_cmpuint (after->entries->len, ==, 3);
  assert_saved_by (after->entries->pdata[0], community->b);
  /* without the centre the desk has what it saved, and that something came */
  received = history_of (community->a->store, client);
  g_assert_true (((WhPast *) received->pdata[0])->received);
}

/* Page by page the same, and no Save in two parts. */
static void
test_pages (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  guint n = 0;
  gint64 next = 0;

  for (guint i = 0; i < 7; i++)
    {
      g_autofree char *name = g_strdup_printf ("Name %u", i);

      wh_test_change_text (community->a, client, WH_CLIENT_FIRST_NAME, name);
    }
  sync_all (community);
  do
    {
      g_autoptr (WhHistoryReply) reply = ask (community->b, client, next, 3, FALSE);

      g_assert_cmpuint (reply->entries->len, <=, 3);
      n += reply->entries->len;
      next = reply->next;
    }
  while (next != 0);
  g_assert_cmpuint (n, ==, 8);
  {
    g_autoptr (WhHistoryReply) all = ask (community->b, client, 0, 50, FALSE), one = NULL;
    const WhPast *third = all->entries->pdata[2];

    one = ask_for (community->b, client, third);
    g_assert_cmpuint (one->entries->len, ==, 1);
    g_assert_cmpint (((WhPast *) one->entries->pdata[0])->number, ==, third->number);
  }
}

/* Deleted there with its child, seen here, and brought back from here as one. */
static void
test_restored_with_its_child (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (client, "Nan", NULL);
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhHistoryReply) reply = NULL;
  g_autoptr (WhRecord) gone = NULL;
  g_autoptr (WhRecord) back = NULL;
  g_autoptr (GError) error = NULL;

  wh_test_save_new (community->a->store, client);
  wh_test_save_new (community->a->store, alias);
  sync_all (community);
  {
    g_autoptr (WhRecord) standing = wh_test_get (community->a, client);
    g_autoptr (WhRecord) child = wh_test_get (community->a, alias);

    wh_change_group_add (group, wh_change_new_delete (child));
    wh_change_group_add (group, wh_change_new_delete (standing));
  }
  g_assert_true (wh_store_save_group (community->a->store, group, &error));
  sync_all (community);
  gone = wh_test_get (community->b, client);
  g_assert_null (gone);
  reply = ask (community->b, client, 0, 50, FALSE);
  undo (community->b, reply->entries->pdata[0]);
  back = wh_test_get (community->b, alias); /* at once */
  g_assert_nonnull (back);
  sync_all (community);
  wh_test_assert_text (community->a, client, WH_CLIENT_FIRST_NAME, "Ana");
  wh_test_assert_text (community->a, alias, WH_ALIAS_FIRST_NAME, "Nan");
  wh_test_assert_ledger_empty (community->b);
}

/* An undo that was made without the centre meets a change made meanwhile as any change does: both values are kept. */
static void
test_undo_meets_a_change (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  g_autoptr (GPtrArray) past = NULL;

  wh_test_change_text (community->a, client, WH_CLIENT_FIRST_NAME, "Wrong");
  sync_all (community);
  wh_test_change_text (community->b, client, WH_CLIENT_FIRST_NAME, "Right");
  past = history_of (community->a->store, client);
  undo (community->a, past->pdata[0]);
  wh_test_sync_desk_sync (community->b);
  sync_all (community);
  wh_test_assert_text (community->a, client, WH_CLIENT_FIRST_NAME, "Right");
  wh_test_assert_text (community->b, client, WH_CLIENT_FIRST_NAME, "Right");
  wh_test_assert_count (community->a, WH_KIND_CONFLICT, 1);
}

static gint64
n_audited (WhTestCommunity *community)
{
  const char *words[] = { "verify-audit", NULL };
  g_autofree char *said = wh_test_server_run (community->centre, WH_TEST_PRODUCTION, NULL, words);

  return g_ascii_strtoll (said, NULL, 10);
}

/* That somebody looked at a number waits here, and is in the centre's audit log once, however often it is told. */
static void
test_looks_are_told_once (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  WhLook look = { wh_id_new (), 1000, (char *) WH_AUDIT_REVEAL_SSN, wh_kind (WH_KIND_CLIENT),
                  *wh_record_get_id (client) };
  gint64 before = n_audited (community);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2; i++) /* the second time as if the answer had been lost */
    {
      g_autoptr (GPtrArray) left = NULL;

      g_assert_true (wh_look_add (community->a->store, &look, &error));
      wh_test_sync_desk_sync (community->a);
      left = wh_look_list (community->a->store, 10, &error);
      g_assert_cmpuint (left->len, ==, 0);
      g_assert_cmpint (n_audited (community), ==, before + 1);
    }
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) answer = wh_sync_ask_finish (WH_SYNC (source), result, &error);

  *(int *) data = answer != NULL ? 1 : -error->code - 1;
}

static int
ask_beside_sync (WhTestSyncDesk *desk, WhRecord *about)
{
  WhHistoryRequest request = { (char *) WH_TEST_PRODUCTION, *wh_record_get_id (about), 0, 10, { { 0 } }, 0, FALSE };
  g_autoptr (JsonObject) body = wh_history_request_to_json (&request);
  int said = 0;

  wh_sync_ask_async (desk->sync, "v1/history", body, NULL, answered_cb, &said);
  while (said == 0)
    g_main_context_iteration (NULL, TRUE);
  return said;
}

/* The window asks while the background syncs; without one it is told at once that the centre is not reached. */
static void
test_asked_beside_sync (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);

  g_assert_cmpint (ask_beside_sync (community->a, client), ==, -WH_SYNC_ERROR_OFFLINE - 1);
  wh_sync_start (community->a->sync);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpint (ask_beside_sync (community->a, client), ==, 1);
  wh_sync_stop (community->a->sync);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name_, test_) \
  g_test_add (name_, WhTestCommunity, NULL, wh_test_community_set_up, test_, wh_test_community_tear_down)
  ADD ("/history/undone-over-there", test_undone_over_there);
  ADD ("/history/pages", test_pages);
  ADD ("/history/restored-with-its-child", test_restored_with_its_child);
  ADD ("/history/undo-meets-a-change", test_undo_meets_a_change);
  ADD ("/history/looks-told-once", test_looks_are_told_once);
  ADD ("/history/asked-beside-sync", test_asked_beside_sync);
#undef ADD
  return g_test_run ();
}
