/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "server/wh-realm.h"
#include "server/wh-test-client.h"

static WhTestServer *server;
static char *one_time[11];

static WhRefreshRequest *
refresh_request (WhTestClient *client)
{
  WhRefreshRequest *request = wh_refresh_request_new ();

  request->realm = g_strdup (client->realm);
  request->refresh = g_strdup (client->login->refresh);
  request->device = client->device;
  return request;
}

static WhLoginReply *
refresh (WhTestClient *client, const WhRefreshRequest *request, GError **error)
{
  g_autoptr (JsonObject) answer = wh_test_client_call (client, "v1/auth/refresh", NULL,
                                                       wh_refresh_request_to_json (request), error);

  return answer != NULL ? wh_login_reply_from_json (answer, error) : NULL;
}

static void
assert_refused (WhTestClient *client, WhProtocolError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_test_client_pull (client, 10, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, (int) code);
}

/* The one-time password opens nothing but the change of it, on one device. */
static void
test_the_password_must_be_changed_first (void)
{
  g_autoptr (WhTestClient) mary = wh_test_client_new (server, WH_TEST_TRAINING, "MARY", one_time[0]);
  g_autoptr (WhTestClient) thief = wh_test_client_new (server, WH_TEST_TRAINING, "mary", one_time[0]);
  g_autoptr (GError) error = NULL;

  wh_test_client_sign_in (mary, &error);
  g_assert_no_error (error);
  g_assert_true (mary->login->must_change);
  g_assert_cmpstr (mary->login->name, ==, "Mary");
  g_assert_cmpstr (mary->login->role, ==, "worker");
  g_assert_cmpuint (mary->login->agencies->len, ==, 1);
  assert_refused (mary, WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED);
  g_assert_false (wh_test_client_sign_in (thief, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN);
  g_assert_nonnull (strstr (error->message, "one-time password is used up"));
  g_clear_error (&error);
  g_assert_false (wh_test_client_change_password (mary, "too short 1", &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
  g_clear_error (&error);
  wh_test_client_change_password (mary, WH_TEST_PASSWORD, &error);
  g_assert_no_error (error);
  g_assert_false (mary->login->must_change);
  g_clear_pointer (&mary->login, wh_login_reply_free);
  wh_test_client_sign_in (mary, &error);
  g_assert_no_error (error);
  g_assert_false (mary->login->must_change);
}

/* Whoever has been signed in as somebody for five wrong passwords waits, also with the right one, and learns nothing of
 * which names there are. */
static void
test_five_wrong_passwords_close_the_name (void)
{
  static const char *const names[] = { "locked", "nobody at all" };

  for (guint n = 0; n < G_N_ELEMENTS (names); n++)
    {
      g_autoptr (WhTestClient) client = wh_test_client_new (server, WH_TEST_TRAINING, names[n], "wrong password 1");
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < 5; i++)
        {
          g_assert_false (wh_test_client_sign_in (client, &error));
          g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);
          g_clear_error (&error);
        }
      g_free (client->password);
      client->password = g_strdup (one_time[1]);
      g_assert_false (wh_test_client_sign_in (client, &error));
      g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
      g_assert_cmpint (client->retry_after, >, 14 * 60);
      g_assert_cmpint (client->retry_after, <=, 15 * 60);
    }
}

/* Who knows a name must not be able to keep its owner from work: the owner's own device counts for itself. */
static void
test_strangers_do_not_lock_the_owner_out (void)
{
  g_autoptr (WhTestClient) owner = wh_test_client_arrive (server, WH_TEST_TRAINING, "owner", one_time[7]);
  g_autoptr (WhTestClient) stranger = wh_test_client_new (server, WH_TEST_TRAINING, "owner", "wrong password 1");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 6; i++)
    {
      g_clear_error (&error);
      stranger->device = wh_id_new ();
      g_assert_false (wh_test_client_sign_in (stranger, &error));
    }
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
  g_clear_error (&error);
  wh_test_client_sign_in (owner, &error);
  g_assert_no_error (error);
  /* There, too, five are the end; and the owner's success did not open the name for strangers. */
  g_assert_false (wh_test_client_sign_in (stranger, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
  g_free (owner->password);
  owner->password = g_strdup ("wrong password 1");
  for (guint i = 0; i < 6; i++)
    {
      g_clear_error (&error);
      g_assert_false (wh_test_client_sign_in (owner, &error));
    }
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
}

#define N_AT_ONCE 24

static gpointer
sign_in_thread (gpointer data)
{
  GError *error = NULL;

  wh_test_client_sign_in (data, &error);
  return error;
}

/* How often the server looked at a wrong password of one of these devices, as its log says.  The server is stopped for
 * it: then it has ended also what nobody waits for any more. */
static guint
count_looked_at (WhTestClient *const *clients, guint n_clients)
{
  g_autofree char *uri = g_strdup_printf ("%s=sqlite:%s/%s.db", WH_TEST_TRAINING, wh_test_server_get_folder (server),
                                          WH_TEST_TRAINING);
  g_autofree char *path = g_build_filename (wh_test_server_get_folder (server), "keys", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhKeyFile) keys = wh_key_file_load (path, &error);
  g_autoptr (WhRealm) realm = NULL;
  guint n = 0;

  g_assert_no_error (error);
  wh_test_server_stop (server);
  realm = wh_realm_open (uri, keys, WH_REALM_READ, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n_clients; i++)
    {
      g_autoptr (WhResult) found = wh_query (realm->backend, &error,
                                             "SELECT no FROM audit WHERE what = 'login-failed' AND device = ?1",
                                             wh_value_id (&clients[i]->device));

      g_assert_no_error (error);
      n += wh_result_n_rows (found);
    }
  wh_test_server_start (server, NULL);
  return n;
}

/* However many come at the same time, five are looked at.  On a loaded computer a connection may break before its
 * answer comes, so what counts is the server's own log. */
static void
test_many_at_once_are_five (void)
{
  WhTestClient *clients[N_AT_ONCE];
  GThread *threads[N_AT_ONCE];
  guint told_wrong = 0, looked_at;

  for (guint i = 0; i < N_AT_ONCE; i++)
    {
      clients[i] = wh_test_client_new (server, WH_TEST_TRAINING, "many", "wrong password 1");
      threads[i] = g_thread_new ("guess", sign_in_thread, clients[i]);
    }
  for (guint i = 0; i < N_AT_ONCE; i++)
    {
      g_autoptr (GError) error = g_thread_join (threads[i]);
      gboolean wrong = g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);

      g_assert_nonnull (error);
      told_wrong += wrong;
      if (!wrong && !g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT))
        g_assert_true (error->domain == G_IO_ERROR);
    }
  looked_at = count_looked_at (clients, N_AT_ONCE);
  g_assert_cmpuint (looked_at, ==, 5);
  g_assert_cmpuint (told_wrong, <=, looked_at);
  for (guint i = 0; i < N_AT_ONCE; i++)
    wh_test_client_free (clients[i]);
}

typedef struct
{
  WhTestClient *client;
  const char *password;
} Choice;

static gpointer
change_thread (gpointer data)
{
  Choice *choice = data;
  g_autoptr (WhTestClient) client = wh_test_client_new (choice->client->server, WH_TEST_TRAINING,
                                                        choice->client->name, WH_TEST_PASSWORD);
  g_autoptr (JsonObject) login = wh_login_reply_to_json (choice->client->login);

  client->device = choice->client->device;
  client->login = wh_login_reply_from_json (login, NULL);
  return GINT_TO_POINTER (wh_test_client_change_password (client, choice->password, NULL));
}

/* Two new passwords at the same moment: one holds, and only its chooser is told so. */
static void
test_two_changes_at_once_are_one (void)
{
  g_autoptr (WhTestClient) client = wh_test_client_arrive (server, WH_TEST_TRAINING, "both", one_time[9]);
  Choice choices[] = { { client, "three red bridges 8" }, { client, "nine grey harbours 2" } };
  GThread *threads[G_N_ELEMENTS (choices)];
  guint told = 0;

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    threads[i] = g_thread_new ("change", change_thread, &choices[i]);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      gboolean changed = GPOINTER_TO_INT (g_thread_join (threads[i]));

      told += changed;
      g_free (client->password);
      client->password = g_strdup (choices[i].password);
      g_assert_cmpint (wh_test_client_sign_in (client, NULL), ==, changed);
    }
  g_assert_cmpuint (told, ==, 1);
}

static void
test_signing_in_elsewhere_ends_the_session_here (void)
{
  g_autoptr (WhTestClient) here = wh_test_client_arrive (server, WH_TEST_TRAINING, "twice", one_time[2]);
  g_autoptr (WhTestClient) there = wh_test_client_new (server, WH_TEST_TRAINING, "twice", WH_TEST_PASSWORD);
  g_autoptr (WhPullReply) page = NULL;
  g_autoptr (GError) error = NULL;

  wh_test_client_sign_in (there, &error);
  g_assert_no_error (error);
  assert_refused (here, WH_PROTOCOL_ERROR_UNAUTHORISED);
  page = wh_test_client_pull (there, 10, &error);
  g_assert_no_error (error);
}

/* A refresh token is spent once; when the answer is lost it serves once more; a third time somebody has a copy. */
static void
test_refresh_tokens_rotate (void)
{
  g_autoptr (WhTestClient) client = wh_test_client_arrive (server, WH_TEST_TRAINING, "fresh", one_time[3]);
  g_autoptr (WhRefreshRequest) request = refresh_request (client);
  g_autoptr (WhLoginReply) lost = NULL, got = NULL, stolen = NULL;
  g_autoptr (GError) error = NULL;

  lost = refresh (client, request, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lost->refresh, !=, client->login->refresh);
  assert_refused (client, WH_PROTOCOL_ERROR_UNAUTHORISED);
  got = refresh (client, request, &error);
  g_assert_no_error (error);
  stolen = refresh (client, request, &error);
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);
  g_free (client->login->access);
  client->login->access = g_strdup (got->access);
  assert_refused (client, WH_PROTOCOL_ERROR_UNAUTHORISED);
}

static void
test_a_refresh_token_is_of_one_device (void)
{
  g_autoptr (WhTestClient) client = wh_test_client_arrive (server, WH_TEST_TRAINING, "bound", one_time[4]);
  g_autoptr (WhRefreshRequest) request = refresh_request (client);
  g_autoptr (GError) error = NULL;

  request->device = wh_id_new ();
  g_assert_null (refresh (client, request, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);
}

/* Production and Training cannot be taken for each other: neither passwords nor tokens of one serve in the other. */
static void
test_realms_are_apart (void)
{
  g_autoptr (WhTestClient) client = wh_test_client_arrive (server, WH_TEST_TRAINING, "apart", one_time[5]);
  g_autoptr (WhTestClient) elsewhere = wh_test_client_new (server, WH_TEST_PRODUCTION, "apart", WH_TEST_PASSWORD);
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_test_client_sign_in (elsewhere, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);
  g_free (client->realm);
  client->realm = g_strdup (WH_TEST_PRODUCTION);
  assert_refused (client, WH_PROTOCOL_ERROR_WRONG_REALM);
  g_free (client->realm);
  client->realm = g_strdup ("somewhere");
  assert_refused (client, WH_PROTOCOL_ERROR_WRONG_REALM);
}

static void
test_logout_ends_the_session (void)
{
  g_autoptr (WhTestClient) client = wh_test_client_arrive (server, WH_TEST_TRAINING, "gone", one_time[6]);
  g_autoptr (WhLogoutRequest) request = wh_logout_request_new ();
  g_autoptr (JsonObject) answer = NULL;
  g_autoptr (GError) error = NULL;

  request->realm = g_strdup (client->realm);
  answer = wh_test_client_call (client, "v1/auth/logout", client->login->access,
                                wh_logout_request_to_json (request), &error);
  g_assert_no_error (error);
  assert_refused (client, WH_PROTOCOL_ERROR_UNAUTHORISED);
}

/* Last: it stops the server. */
static void
test_an_administrator_resets_and_closes (void)
{
  const char *reset[] = { "user", "reset", "--name", "locked", NULL };
  const char *disable[] = { "user", "disable", "--name", "mary", NULL };
  g_autofree char *password = NULL, *nothing = NULL;
  g_autoptr (WhTestClient) locked = NULL, mary = NULL, nobody = NULL;
  g_autoptr (GError) error = NULL, unknown = NULL;

  wh_test_server_stop (server);
  password = g_strchomp (wh_test_server_run (server, WH_TEST_TRAINING, NULL, reset));
  nothing = wh_test_server_run (server, WH_TEST_TRAINING, NULL, disable);
  g_assert_cmpstr (nothing, ==, "");
  wh_test_server_start (server, NULL);
  locked = wh_test_client_arrive (server, WH_TEST_TRAINING, "locked", password);
  mary = wh_test_client_new (server, WH_TEST_TRAINING, "mary", WH_TEST_PASSWORD);
  g_assert_false (wh_test_client_sign_in (mary, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN);
  g_assert_nonnull (strstr (error->message, "account is closed"));
  g_clear_error (&error);

  /* To who does not know the password, a closed account is like none. */
  g_free (mary->password);
  mary->password = g_strdup ("wrong password 1");
  nobody = wh_test_client_new (server, WH_TEST_TRAINING, "no such name", "wrong password 1");
  g_assert_false (wh_test_client_sign_in (mary, &error));
  g_assert_false (wh_test_client_sign_in (nobody, &unknown));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);
  g_assert_error (unknown, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED);
  g_assert_cmpstr (error->message, ==, unknown->message);
}

int
main (int argc, char *argv[])
{
  static const char *const names[] = { "Mary", "locked", "twice", "fresh", "bound", "apart", "gone", "owner",
                                       "many", "both" };
  int result;

  g_test_init (&argc, &argv, NULL);
  server = wh_test_server_new ();
  wh_test_server_fill (server, WH_TEST_TRAINING);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    one_time[i] = wh_test_server_add_user (server, WH_TEST_TRAINING, names[i], "worker", "harbor");
  wh_test_server_start (server, NULL);
  g_test_add_func ("/accounts/forced-change", test_the_password_must_be_changed_first);
  g_test_add_func ("/accounts/lock-out", test_five_wrong_passwords_close_the_name);
  g_test_add_func ("/accounts/strangers", test_strangers_do_not_lock_the_owner_out);
  g_test_add_func ("/accounts/many-at-once", test_many_at_once_are_five);
  g_test_add_func ("/accounts/two-changes", test_two_changes_at_once_are_one);
  g_test_add_func ("/accounts/one-session", test_signing_in_elsewhere_ends_the_session_here);
  g_test_add_func ("/accounts/refresh", test_refresh_tokens_rotate);
  g_test_add_func ("/accounts/device", test_a_refresh_token_is_of_one_device);
  g_test_add_func ("/accounts/realms", test_realms_are_apart);
  g_test_add_func ("/accounts/logout", test_logout_ends_the_session);
  g_test_add_func ("/accounts/administrator", test_an_administrator_resets_and_closes);
  result = g_test_run ();
  wh_test_server_free (server);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_free (one_time[i]);
  return result;
}
