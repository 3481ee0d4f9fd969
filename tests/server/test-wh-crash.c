/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kill -9 of the server during pushes: what was acknowledged is there, and what was sent again is there once. */
#include "server/wh-test-client.h"

#define ROUNDS 10
#define GROUPS 20

typedef struct
{
  WhTestServer *server;
  WhTestClient *client;
  GPtrArray *unsent;  /* of WhChangeGroup, in order */
  GHashTable *wanted; /* set of ids: clients that the centre must have at the end */
} Desk;

/* Groups that wait to be sent, a new client in each. */
static void
work (Desk *desk)
{
  for (guint i = 0; i < GROUPS; i++)
    {
      g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));

      wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
      g_ptr_array_add (desk->unsent, wh_test_client_group (desk->client, wh_change_new_put (client)));
      g_hash_table_add (desk->wanted, g_memdup2 (wh_record_get_id (client), sizeof (WhId)));
    }
}

static gpointer
kill_later (gpointer data)
{
  Desk *desk = data;

  g_usleep ((gulong) g_test_rand_int_range (0, 40000));
  wh_test_server_kill (desk->server);
  return NULL;
}

/* Sends all that waits; FALSE when the server died over it. */
static gboolean
send_all (Desk *desk)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhPushReply) reply = wh_test_client_push (desk->client, desk->unsent, &error);

  if (reply == NULL)
    {
      g_test_message ("%s", error->message);
      g_assert_cmpint (error->domain, !=, WH_PROTOCOL_ERROR);
      return FALSE;
    }
  g_assert_cmpuint (reply->results->len, ==, desk->unsent->len);
  for (guint i = 0; i < reply->results->len; i++)
    g_assert_cmpint (((WhPushResult *) g_ptr_array_index (reply->results, i))->status, ==, WH_PUSH_OK);
  g_ptr_array_set_size (desk->unsent, 0);
  return TRUE;
}

static void
assert_each_is_there_once (Desk *desk)
{
  g_autoptr (GPtrArray) changes = wh_test_client_pull_all (desk->client);
  guint n = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      WhPullChange *change = g_ptr_array_index (changes, i);

      if (change->kind != wh_kind (WH_KIND_CLIENT))
        continue;
      g_assert_true (g_hash_table_remove (desk->wanted, &change->id));
      g_assert_cmpint (change->rev, ==, 1);
      n++;
    }
  g_assert_cmpuint (g_hash_table_size (desk->wanted), ==, 0);
  g_assert_cmpuint (n, ==, ROUNDS * GROUPS);
}

static void
test_nothing_acknowledged_is_lost_and_nothing_doubled (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autofree char *one_time = NULL, *audit = NULL;
  const char *verify[] = { "verify-audit", NULL };
  g_autoptr (GPtrArray) unsent = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
  g_autoptr (GHashTable) wanted = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  g_autoptr (WhTestClient) client = NULL;
  Desk desk = { server, NULL, unsent, wanted };

  wh_test_server_fill (server, WH_TEST_PRODUCTION);
  one_time = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "mary", "worker", "harbor");
  wh_test_server_start (server, NULL);
  client = desk.client = wh_test_client_arrive (server, WH_TEST_PRODUCTION, "mary", one_time);
  for (guint i = 0; i < ROUNDS; i++)
    {
      GThread *killer;

      work (&desk);
      killer = g_thread_new ("killer", kill_later, &desk);
      send_all (&desk);
      g_thread_join (killer);
      wh_test_server_start (server, NULL);
    }
  while (unsent->len > 0)
    g_assert_true (send_all (&desk));
  assert_each_is_there_once (&desk);
  wh_test_server_stop (server);
  audit = wh_test_server_run (server, WH_TEST_PRODUCTION, NULL, verify);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/crash/push", test_nothing_acknowledged_is_lost_and_nothing_doubled);
  return g_test_run ();
}
