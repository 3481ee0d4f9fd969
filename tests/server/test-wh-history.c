/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who sees a record sees its past; what was taken from somebody does not come back to them by the past. */
#include "protocol/wh-history-message.h"
#include "server/wh-test-client.h"

#include <string.h>

static WhTestServer *server;
/* one of Harbor House, one of Bay Outreach, one of both, a volunteer */
static WhTestClient *mary, *bob, *zoe, *vera;

static WhHistoryReply *
ask (WhTestClient *reader, WhRecord *about, gboolean open, GError **error)
{
  WhHistoryRequest request = { reader->realm, *wh_record_get_id (about), 0, 100, { { 0 } }, 0, open };
  JsonObject *body = wh_history_request_to_json (&request);
  g_autoptr (JsonObject) answer = wh_test_client_call (reader, "v1/history", reader->login->access, body, error);

  return answer != NULL ? wh_history_reply_from_json (answer, error) : NULL;
}

static WhHistoryReply *
past_of (WhTestClient *reader, WhRecord *about, gboolean open)
{
  g_autoptr (GError) error = NULL;
  WhHistoryReply *reply = ask (reader, about, open, &error);

  g_assert_no_error (error);
  return reply;
}

static void
assert_forbidden (WhTestClient *reader, WhRecord *about)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhHistoryReply) reply = ask (reader, about, TRUE, &error);

  g_assert_null (reply);
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN);
}

static void
push (WhTestClient *writer, WhChange *change, WhPushStatus expected)
{
  g_autoptr (WhPushResult) result = wh_test_client_push_one (writer, change);

  g_assert_cmpint (result->status, ==, expected);
}

static WhRecord *
a_client (void)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  return client;
}

static WhRecord *
an_enrollment (WhRecord *client, const char *project)
{
  WhRecord *enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "project", project);

  wh_record_set_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (enrollment, WH_ENROLLMENT_PROJECT_ID, &id, NULL);
  return enrollment;
}

static guint
n_changes_of (WhHistoryReply *reply, WhRecord *record)
{
  guint n = 0;

  for (guint i = 0; i < reply->entries->len; i++)
    {
      GPtrArray *changes = ((WhPast *) reply->entries->pdata[i])->changes;

      for (guint c = 0; c < changes->len; c++)
        n += wh_id_equal (wh_record_get_id (((WhPastChange *) changes->pdata[c])->change->now),
                          wh_record_get_id (record));
    }
  return n;
}

static WhChange *
moved_to (WhRecord *enrollment, const char *project)
{
  g_autoptr (WhRecord) moved = wh_record_copy (enrollment);
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "project", project);

  wh_record_set_reference (moved, WH_ENROLLMENT_PROJECT_ID, &id, NULL);
  return wh_change_new_set (enrollment, moved);
}

static void
test_only_ones_own (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) here = an_enrollment (client, "harbor-shelter");
  g_autoptr (WhRecord) there = an_enrollment (client, "bay-street");
  g_autoptr (WhHistoryReply) of_mary = NULL, of_bob = NULL;

  push (mary, wh_change_new_put (client), WH_PUSH_OK);
  push (mary, wh_change_new_put (here), WH_PUSH_OK);
  assert_forbidden (bob, client);
  assert_forbidden (vera, client);
  push (zoe, wh_change_new_put (there), WH_PUSH_OK);
  of_mary = past_of (mary, client, FALSE);
  of_bob = past_of (bob, client, FALSE);
  g_assert_cmpuint (n_changes_of (of_mary, client), ==, 1);
  g_assert_cmpuint (n_changes_of (of_mary, here), ==, 1);
  g_assert_cmpuint (n_changes_of (of_mary, there), ==, 0);
  g_assert_cmpuint (n_changes_of (of_bob, client), ==, 1);
  g_assert_cmpuint (n_changes_of (of_bob, here), ==, 0);
  g_assert_cmpuint (n_changes_of (of_bob, there), ==, 1);
}

/* The stay is another agency's now: its past goes along, and who lost it neither reads nor restores it. */
static void
test_lost_does_not_come_back (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) stay = an_enrollment (client, "harbor-shelter");
  g_autoptr (WhHistoryReply) reply = NULL;
  g_autoptr (WhRecord) moved = NULL;

  push (mary, wh_change_new_put (client), WH_PUSH_OK);
  push (mary, wh_change_new_put (stay), WH_PUSH_OK);
  wh_record_set_rev (stay, 1);
  push (zoe, moved_to (stay, "bay-street"), WH_PUSH_OK);
  assert_forbidden (mary, stay);
  reply = past_of (mary, client, TRUE);
  g_assert_cmpuint (n_changes_of (reply, client), ==, 1);
  g_assert_cmpuint (n_changes_of (reply, stay), ==, 0);
  moved = wh_record_copy (stay);
  wh_record_set_rev (moved, 2);
  push (bob, wh_change_new_delete (moved), WH_PUSH_OK);
  push (mary, wh_change_new_restore (stay), WH_PUSH_REFUSED);
  push (mary, wh_change_new_put (stay), WH_PUSH_REFUSED);
  push (bob, wh_change_new_restore (moved), WH_PUSH_OK);
}

static void
test_nobody_without_rights_restores (void)
{
  g_autoptr (WhRecord) client = a_client ();

  push (mary, wh_change_new_put (client), WH_PUSH_OK);
  wh_record_set_rev (client, 1);
  push (mary, wh_change_new_delete (client), WH_PUSH_OK);
  push (vera, wh_change_new_restore (client), WH_PUSH_REFUSED);
  push (bob, wh_change_new_restore (client), WH_PUSH_REFUSED);
  push (mary, wh_change_new_restore (client), WH_PUSH_OK);
}

/* That there is an answer about violence is told; which one only to who asks for it, and that is written down. */
static void
test_private_answers_are_closed (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) stay = an_enrollment (client, "harbor-shelter");
  g_autoptr (WhRecord) violence = wh_record_new (wh_kind (WH_KIND_DOMESTIC_VIOLENCE));
  g_autoptr (WhHistoryReply) closed = NULL, open = NULL;
  WhPastChange *change;

  push (mary, wh_change_new_put (client), WH_PUSH_OK);
  push (mary, wh_change_new_put (stay), WH_PUSH_OK);
  wh_record_set_reference (violence, WH_DOMESTIC_VIOLENCE_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (violence, WH_DOMESTIC_VIOLENCE_ENROLLMENT_ID, wh_record_get_id (stay), NULL);
  wh_record_set_number (violence, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, 1);
  push (mary, wh_change_new_put (violence), WH_PUSH_OK);
  closed = past_of (mary, client, FALSE);
  change = ((WhPast *) closed->entries->pdata[0])->changes->pdata[0];
  g_assert_true (change->closed);
  g_assert_true (wh_record_is_null (change->change->now, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR));
  open = past_of (mary, client, TRUE);
  change = ((WhPast *) open->entries->pdata[0])->changes->pdata[0];
  g_assert_false (change->closed);
  g_assert_cmpint (wh_record_get_number (change->change->now, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR), ==, 1);
}

static WhTestClient *
arrive (const char *name, const char *one_time)
{
  return wh_test_client_arrive (server, WH_TEST_PRODUCTION, name, one_time);
}

int
main (int argc, char *argv[])
{
  const char *add_zoe[] = { "user", "add", "--name", "zoe", "--role", "worker", "--agency", "harbor", "--agency", "bay",
                            NULL };
  g_autofree char *of_mary = NULL, *of_bob = NULL, *of_zoe = NULL, *of_vera = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  server = wh_test_server_new ();
  wh_test_server_fill (server, WH_TEST_PRODUCTION);
  of_mary = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "mary", "worker", "harbor");
  of_bob = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "bob", "worker", "bay");
  of_vera = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "vera", "volunteer", "harbor");
  of_zoe = g_strchomp (wh_test_server_run (server, WH_TEST_PRODUCTION, NULL, add_zoe));
  wh_test_server_start (server, NULL);
  mary = arrive ("mary", of_mary);
  bob = arrive ("bob", of_bob);
  vera = arrive ("vera", of_vera);
  zoe = arrive ("zoe", of_zoe);
  g_test_add_func ("/history/only-ones-own", test_only_ones_own);
  g_test_add_func ("/history/lost", test_lost_does_not_come_back);
  g_test_add_func ("/history/rights", test_nobody_without_rights_restores);
  g_test_add_func ("/history/private", test_private_answers_are_closed);
  result = g_test_run ();
  wh_test_client_free (mary);
  wh_test_client_free (bob);
  wh_test_client_free (zoe);
  wh_test_client_free (vera);
  wh_test_server_free (server);
  return result;
}
