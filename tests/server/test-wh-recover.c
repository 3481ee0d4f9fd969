/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way back to one's records when password or keyring are lost: for their person, with the password, and no oftener
 * than a person would. */
#include <sodium.h>
#include <string.h>

#include "server/wh-key-file.h"
#include "server/wh-test-client.h"

static WhTestServer *server;
static WhTestClient *grace, *ada;
static guint8 store_key[WH_RECOVERED_KEY_SIZE];

/* As a desk does it. */
static char *
seal (const WhTestClient *client)
{
  g_autofree char *path = g_build_filename (wh_test_server_get_folder (server), "keys", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhKeyFile) keys = wh_key_file_load (path, &error);
  guint8 public_key[WH_KEY_SIZE], plain[WH_RECOVERED_KEY_SIZE + WH_ID_SIZE];
  guint8 box[sizeof plain + crypto_box_SEALBYTES];
  char *hex = g_malloc (2 * sizeof box + 1);

  g_assert_no_error (error);
  crypto_scalarmult_base (public_key, keys->recovery);
  memcpy (plain, store_key, sizeof store_key);
  memcpy (plain + sizeof store_key, client->login->account.bytes, WH_ID_SIZE);
  g_assert_cmpint (crypto_box_seal (box, plain, sizeof plain, public_key), ==, 0);
  return sodium_bin2hex (hex, 2 * sizeof box + 1, box, sizeof box);
}

static char *
recover (WhTestClient *client, const char *token, const char *password, const char *box, GError **error)
{
  g_autoptr (WhRecoverRequest) request = wh_recover_request_new ();
  g_autoptr (WhRecoverReply) reply = NULL;
  g_autoptr (JsonObject) answer = NULL;

  request->realm = g_strdup (client->realm);
  request->password = g_strdup (password);
  request->box = g_strdup (box);
  answer = wh_test_client_call (client, "v1/auth/recover", token, wh_recover_request_to_json (request), error);
  reply = answer != NULL ? wh_recover_reply_from_json (answer, error) : NULL;
  return reply != NULL ? g_strdup (reply->key) : NULL;
}

static void
assert_refused (const char *token, const char *password, const char *box, WhProtocolError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (recover (grace, token, password, box, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, (int) code);
}

static void
test_ones_own (void)
{
  g_autofree char *box = seal (grace), *key = NULL, *expected = g_malloc (2 * sizeof store_key + 1);
  g_autoptr (GError) error = NULL;

  key = recover (grace, grace->login->access, WH_TEST_PASSWORD, box, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (key, ==, sodium_bin2hex (expected, 2 * sizeof store_key + 1, store_key, sizeof store_key));
}

/* A stolen desk with an open keyring has a token and no password; a colleague has a password and the file. */
static void
test_nobody_elses (void)
{
  g_autofree char *box = seal (grace), *of_ada = seal (ada);

  assert_refused (NULL, WH_TEST_PASSWORD, box, WH_PROTOCOL_ERROR_UNAUTHORISED);
  assert_refused (grace->login->access, "not the password 1", box, WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (grace->login->access, WH_TEST_PASSWORD, of_ada, WH_PROTOCOL_ERROR_NOT_FOUND);
  assert_refused (grace->login->access, WH_TEST_PASSWORD, "00ff", WH_PROTOCOL_ERROR_NOT_FOUND);
  assert_refused (grace->login->access, WH_TEST_PASSWORD, "no box at all", WH_PROTOCOL_ERROR_NOT_FOUND);
}

/* The tests before this one have asked four times with Grace's password; this is the fifth, and then it waits. */
static void
test_not_in_a_row (void)
{
  g_autofree char *box = seal (grace), *one = NULL;
  g_autoptr (GError) error = NULL;

  one = recover (grace, grace->login->access, WH_TEST_PASSWORD, box, &error);
  g_assert_no_error (error);
  g_clear_pointer (&one, g_free);
  g_assert_null (recover (grace, grace->login->access, WH_TEST_PASSWORD, box, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
  g_assert_cmpint (grace->retry_after, >, 14 * 60);
  g_clear_error (&error);
  /* It closes this door only. */
  wh_test_client_sign_in (grace, &error);
  g_assert_no_error (error);
}

/* No key is given that the log does not have. */
static void
test_it_is_in_the_log (void)
{
  const char *verify[] = { "verify-audit", NULL };
  g_autofree char *before = NULL, *after = NULL, *box = seal (ada), *key = NULL;
  g_autoptr (GError) error = NULL;

  before = wh_test_server_run (server, WH_TEST_TRAINING, NULL, verify);
  key = recover (ada, ada->login->access, WH_TEST_PASSWORD, box, &error);
  g_assert_no_error (error);
  after = wh_test_server_run (server, WH_TEST_TRAINING, NULL, verify);
  g_assert_cmpint (g_ascii_strtoll (after, NULL, 10), ==, g_ascii_strtoll (before, NULL, 10) + 1);
}

int
main (int argc, char *argv[])
{
  g_autofree char *once = NULL, *other_once = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (sodium_init (), >=, 0);
  randombytes_buf (store_key, sizeof store_key);
  server = wh_test_server_new ();
  wh_test_server_fill (server, WH_TEST_TRAINING);
  once = wh_test_server_add_user (server, WH_TEST_TRAINING, "grace", "worker", "harbor");
  other_once = wh_test_server_add_user (server, WH_TEST_TRAINING, "ada", "worker", "harbor");
  wh_test_server_start (server, NULL);
  grace = wh_test_client_arrive (server, WH_TEST_TRAINING, "grace", once);
  ada = wh_test_client_arrive (server, WH_TEST_TRAINING, "ada", other_once);
  g_test_add_func ("/recover/own", test_ones_own);
  g_test_add_func ("/recover/others", test_nobody_elses);
  g_test_add_func ("/recover/not-in-a-row", test_not_in_a_row);
  g_test_add_func ("/recover/log", test_it_is_in_the_log);
  result = g_test_run ();
  wh_test_client_free (grace);
  wh_test_client_free (ada);
  wh_test_server_free (server);
  return result;
}
