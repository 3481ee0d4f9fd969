/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libsoup/soup.h>
#include <string.h>

#include "protocol/wh-hello.h"
#include "protocol/wh-message.h"
#include "server/wh-test-client.h"

static GBytes *
get (SoupSession *session, const char *address, const char *path, guint *status, SoupMessage **message, GError **error)
{
  g_autofree char *uri = g_strconcat (address, path, NULL);
  g_autoptr (SoupMessage) asked = soup_message_new ("GET", uri);
  GBytes *body = soup_session_send_and_read (session, asked, NULL, error);

  if (status != NULL)
    *status = soup_message_get_status (asked);
  if (message != NULL)
    *message = g_steal_pointer (&asked);
  return body;
}

static WhHello *
say_hello (SoupSession *session, const char *address, GError **error)
{
  g_autoptr (GBytes) body = get (session, address, "/v1/hello?nonce=n-1", NULL, NULL, error);
  g_autoptr (JsonObject) object = NULL;

  if (body == NULL)
    return NULL;
  object = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), error);
  return object != NULL ? wh_hello_from_json (object, "n-1", error) : NULL;
}

/* One address announces both databases, told apart by more than their names, and is what it is after a new start. */
static void
test_hello (void)
{
  const char *words[] = { "--community", "Okaloosa County", "--zone", "America/Chicago", NULL };
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autoptr (SoupSession) session = soup_session_new ();
  g_autoptr (WhHello) first = NULL, second = NULL;
  g_autoptr (GError) error = NULL;
  const WhRealmInfo *production, *training;

  wh_test_server_start (server, words);
  first = say_hello (session, wh_test_server_get_address (server), &error);
  g_assert_no_error (error);
  production = wh_hello_find_realm (first, FALSE);
  training = wh_hello_find_realm (first, TRUE);
  g_assert_cmpstr (first->community, ==, "Okaloosa County");
  g_assert_cmpstr (production->id, ==, WH_TEST_PRODUCTION);
  g_assert_cmpstr (training->id, ==, WH_TEST_TRAINING);
  g_assert_cmpstr (training->zone, ==, "America/Chicago");
  g_assert_cmpstr (production->colour, !=, training->colour);
  g_assert_cmpstr (production->epoch, !=, training->epoch);
  g_assert_cmpstr (production->name, !=, training->name);
  wh_test_server_stop (server);
  wh_test_server_start (server, NULL);
  second = say_hello (session, wh_test_server_get_address (server), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (wh_hello_find_realm (second, FALSE)->epoch, ==, production->epoch);
  g_assert_cmpstr (wh_hello_find_realm (second, TRUE)->zone, ==, "America/Chicago");
}

static void
test_what_is_not_there (void)
{
  static const char *const paths[] = { "", "/", "/v1", "/v1/push", "/v1/secret", "/../v1/hello" };
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autoptr (SoupSession) session = soup_session_new ();

  wh_test_server_start (server, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      guint status;
      g_autoptr (GBytes) body = get (session, wh_test_server_get_address (server), paths[i], &status, NULL, NULL);
      g_autoptr (JsonObject) object = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), NULL);

      g_assert_cmpuint (status, ==, 404);
      g_assert_cmpstr (json_object_get_string_member (object, "code"), ==, "not-found");
    }
}

/* A body of gigabytes, or one that unpacks to them, is refused and not kept; the server goes on. */
static void
test_too_much_is_refused (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autoptr (SoupSession) session = soup_session_new ();
  g_autofree char *zeros = g_malloc0 (3 * WH_MESSAGE_MAX_SIZE), *uri = NULL;
  g_autoptr (GBytes) plain = g_bytes_new (zeros, 3 * WH_MESSAGE_MAX_SIZE), packed = NULL;
  g_autoptr (WhHello) hello = NULL;

  packed = wh_message_compress (plain, NULL);
  wh_test_server_start (server, NULL);
  uri = g_strconcat (wh_test_server_get_address (server), "/v1/auth/login", NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SoupMessage) message = soup_message_new ("POST", uri);
      g_autoptr (GBytes) answer = NULL;
      g_autoptr (GError) error = NULL;

      soup_message_set_request_body_from_bytes (message, "application/json", i == 0 ? plain : packed);
      if (i == 1)
        soup_message_headers_replace (soup_message_get_request_headers (message), "Content-Encoding", "gzip");
      answer = soup_session_send_and_read (session, message, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (soup_message_get_status (message), ==, 413);
    }
  hello = say_hello (session, wh_test_server_get_address (server), NULL);
  g_assert_nonnull (hello);
}

/* Desks send their groups compressed; answers above a kilobyte are compressed in every other test here. */
static void
test_bodies_may_be_compressed (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autoptr (SoupSession) session = soup_session_new ();
  g_autoptr (JsonObject) body = json_object_new (), answer = NULL;
  g_autofree char *uri = NULL, *long_name = g_strnfill (190, 'x');
  g_autoptr (GBytes) plain = NULL, packed = NULL, got = NULL;
  g_autoptr (SoupMessage) message = NULL;

  json_object_set_string_member (body, "realm", WH_TEST_PRODUCTION);
  json_object_set_string_member (body, "user", long_name);
  json_object_set_string_member (body, "password", "x");
  json_object_set_string_member (body, "device", "00000000000000000000000000000001");
  plain = wh_message_write (body);
  packed = wh_message_compress (plain, NULL);
  wh_test_server_start (server, NULL);
  uri = g_strconcat (wh_test_server_get_address (server), "/v1/auth/login", NULL);
  message = soup_message_new ("POST", uri);
  soup_message_set_request_body_from_bytes (message, "application/json", packed);
  soup_message_headers_replace (soup_message_get_request_headers (message), "Content-Encoding", "gzip");
  got = soup_session_send_and_read (session, message, NULL, NULL);
  answer = wh_message_read (g_bytes_get_data (got, NULL), g_bytes_get_size (got), NULL);
  g_assert_cmpstr (json_object_get_string_member (answer, "code"), ==, "unauthorised");
}

static void
assert_will_not_start (const char *address, const char *sentence)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  const char *words[] = { "--listen", address, NULL };
  int status;
  g_autofree char *output = wh_test_server_run (server, WH_TEST_PRODUCTION, &status, words);

  g_assert_cmpint (status, !=, 0);
  g_assert_nonnull (strstr (output, sentence));
  g_assert_null (strchr (g_strchomp (output), '\n'));
}

static void
test_plain_http_stays_on_this_computer (void)
{
  assert_will_not_start ("0.0.0.0:0", "--tls-cert");
  assert_will_not_start ("[::]:0", "--tls-cert");
  assert_will_not_start ("192.0.2.1:80", "--tls-cert");
  assert_will_not_start ("here", "ADDRESS:PORT");
}

static void
make_certificate (const char *folder, char **cert, char **key)
{
  g_autoptr (GSubprocess) openssl = NULL;
  g_autoptr (GError) error = NULL;

  *cert = g_build_filename (folder, "cert.pem", NULL);
  *key = g_build_filename (folder, "key.pem", NULL);
  openssl = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "openssl", "req", "-x509", "-newkey", "ec",
                              "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                              "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", *key, "-out", *cert, NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (openssl, NULL, NULL));
}

/* With a certificate that the desk trusts the centre answers; with another the desk says no before it says anything. */
static void
test_tls (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autofree char *cert = NULL, *key = NULL;
  g_autoptr (SoupSession) trusting = soup_session_new (), careful = soup_session_new ();
  g_autoptr (GTlsDatabase) database = NULL;
  g_autoptr (WhHello) hello = NULL;
  g_autoptr (GError) error = NULL;
  const char *words[] = { "--tls-cert", NULL, "--tls-key", NULL, NULL };

  make_certificate (wh_test_server_get_folder (server), &cert, &key);
  words[1] = cert;
  words[3] = key;
  wh_test_server_start (server, words);
  g_assert_true (g_str_has_prefix (wh_test_server_get_address (server), "https://"));
  database = g_tls_file_database_new (cert, &error);
  g_assert_no_error (error);
  soup_session_set_tls_database (trusting, database);
  hello = say_hello (trusting, wh_test_server_get_address (server), &error);
  g_assert_no_error (error);
  g_assert_null (say_hello (careful, wh_test_server_get_address (server), &error));
  g_assert_error (error, G_TLS_ERROR, G_TLS_ERROR_BAD_CERTIFICATE);
}

static void
test_two_servers_do_not_write_one_database (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  const char *words[] = { "user", "add", "--name", "x", "--role", "auditor", NULL };
  const char *verify[] = { "verify-audit", NULL };
  g_autofree char *output = NULL, *verified = NULL;
  int status;

  wh_test_server_start (server, NULL);
  output = wh_test_server_run (server, WH_TEST_PRODUCTION, &status, words);
  g_assert_cmpint (status, ==, 1);
  g_assert_nonnull (strstr (output, "in use"));
  verified = wh_test_server_run (server, WH_TEST_PRODUCTION, NULL, verify);
}

/* What a worker without an agency records would be seen by nobody else. */
static void
test_a_worker_has_an_agency (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  const char *words[] = { "user", "add", "--name", "x", "--role", "worker", NULL };
  g_autofree char *output = NULL;
  int status;

  output = wh_test_server_run (server, WH_TEST_PRODUCTION, &status, words);
  g_assert_cmpint (status, ==, 2);
  g_assert_nonnull (strstr (output, "--agency"));
}

/* Decisions 19: made-up and real people never meet. */
static void
test_training_and_production_stay_apart (void)
{
  g_autoptr (WhTestServer) server = wh_test_server_new ();
  g_autofree char *set = NULL, *exported = NULL;
  char *outputs[4] = { NULL };
  const char *import[] = { "import", NULL, NULL };
  const char *synthetic[] = { "import", "--synthetic", NULL, NULL };
  const char *export[] = { "export", "--start", "2025-10-01", "--end", "2026-09-30", NULL, NULL };
  const char *reset[] = { "realm", "reset", NULL };
  int status;

  wh_test_server_fill (server, WH_TEST_TRAINING);
  set = g_build_filename (wh_test_server_get_folder (server), "agencies.zip", NULL);
  exported = g_build_filename (wh_test_server_get_folder (server), "out.zip", NULL);
  import[1] = synthetic[2] = set;
  export[5] = exported;
  outputs[0] = wh_test_server_run (server, WH_TEST_TRAINING, &status, import);
  g_assert_cmpint (status, ==, 1);
  outputs[1] = wh_test_server_run (server, WH_TEST_PRODUCTION, &status, synthetic);
  g_assert_cmpint (status, ==, 1);
  outputs[2] = wh_test_server_run (server, WH_TEST_TRAINING, NULL, export);
  import[1] = exported;
  outputs[3] = wh_test_server_run (server, WH_TEST_PRODUCTION, &status, import);
  g_assert_cmpint (status, ==, 1);
  g_free (outputs[3]);
  outputs[3] = wh_test_server_run (server, WH_TEST_PRODUCTION, &status, reset);
  g_assert_cmpint (status, ==, 1);
  g_free (outputs[3]);
  outputs[3] = wh_test_server_run (server, WH_TEST_TRAINING, NULL, reset);
  for (guint i = 0; i < G_N_ELEMENTS (outputs); i++)
    g_free (g_steal_pointer (&outputs[i]));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/server/hello", test_hello);
  g_test_add_func ("/server/not-there", test_what_is_not_there);
  g_test_add_func ("/server/too-much", test_too_much_is_refused);
  g_test_add_func ("/server/compressed", test_bodies_may_be_compressed);
  g_test_add_func ("/server/plain-http", test_plain_http_stays_on_this_computer);
  g_test_add_func ("/server/tls", test_tls);
  g_test_add_func ("/server/worker-has-agency", test_a_worker_has_an_agency);
  g_test_add_func ("/server/in-use", test_two_servers_do_not_write_one_database);
  g_test_add_func ("/server/realms", test_training_and_production_stay_apart);
  return g_test_run ();
}
