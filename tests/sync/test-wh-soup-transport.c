/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each way in which the centre is not reached is told apart, against a real HTTP server in a thread. */
#include "sync/wh-soup-transport.h"

#include <libsoup/soup.h>
#include <string.h>

#include "sync/wh-centre.h"

typedef struct
{
  GMainContext *context;
  GMainLoop *loop;
  GThread *thread;
  SoupServer *server;
  char *address;
  const char *type; /* of the answer */
  const char *body;
  const char *realms; /* hello with the right nonce and these realms, instead of body */
  guint status;
} Site;

static void
answer_cb (SoupServer *server, SoupServerMessage *message, const char *path, GHashTable *query, gpointer data)
{
  Site *site = data;
  g_autofree char *hello = NULL;
  const char *body = site->body;

  if (site->realms != NULL)
    {
      const char *nonce = g_hash_table_lookup (query, "nonce");

      body = hello = g_strdup_printf ("{\"hs\":\"HS1\",\"nonce\":\"%s\",\"community\":\"Okaloosa\",\"version\":\"1\","
                                      "\"protocol_min\":1,\"protocol_max\":1,\"schema_min\":2026,\"schema_max\":2026,"
                                      "\"server_time\":1,\"max_groups\":500,\"max_bytes\":1,\"max_page\":1,"
                                      "\"realms\":%s}", nonce, site->realms);
    }
  soup_server_message_set_status (message, site->status, NULL);
  soup_message_headers_append (soup_server_message_get_response_headers (message), "Location", "http://127.0.0.1:1/");
  soup_server_message_set_response (message, site->type, SOUP_MEMORY_COPY, body, strlen (body));
}

static gpointer
serve (gpointer data)
{
  Site *site = data;

  g_main_context_push_thread_default (site->context);
  g_main_loop_run (site->loop);
  g_main_context_pop_thread_default (site->context);
  return NULL;
}

static Site *
site_new (guint status, const char *type, const char *body)
{
  Site *site = g_new0 (Site, 1);
  g_autoptr (GError) error = NULL;
  GSList *uris;

  site->status = status;
  site->type = type;
  site->body = body;
  site->context = g_main_context_new ();
  site->loop = g_main_loop_new (site->context, FALSE);
  g_main_context_push_thread_default (site->context);
  site->server = soup_server_new (NULL, NULL);
  soup_server_add_handler (site->server, NULL, answer_cb, site, NULL);
  soup_server_listen_local (site->server, 0, SOUP_SERVER_LISTEN_IPV4_ONLY, &error);
  g_assert_no_error (error);
  g_main_context_pop_thread_default (site->context);
  uris = soup_server_get_uris (site->server);
  site->address = g_strdup_printf ("http://127.0.0.1:%d/okaloosa", g_uri_get_port (uris->data));
  g_slist_free_full (uris, (GDestroyNotify) g_uri_unref);
  site->thread = g_thread_new ("site", serve, site);
  return site;
}

static void
site_free (Site *site)
{
  g_main_loop_quit (site->loop);
  g_thread_join (site->thread);
  g_object_unref (site->server);
  g_main_loop_unref (site->loop);
  g_main_context_unref (site->context);
  g_free (site->address);
  g_free (site);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Site, site_free)

static void
assert_hello_fails (guint status, const char *type, const char *body, WhSyncError code)
{
  g_autoptr (Site) site = site_new (status, type, body);
  g_autoptr (WhTransport) transport = wh_soup_transport_new (site->address);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhHello) hello = wh_centre_hello (transport, NULL, &error);

  g_assert_error (error, WH_SYNC_ERROR, (int) code);
  g_assert_null (hello);
}

static void
test_portal (void)
{
  assert_hello_fails (200, "text/html", "<html>Please sign in to this network</html>", WH_SYNC_ERROR_PORTAL);
  assert_hello_fails (302, "text/html", "", WH_SYNC_ERROR_PORTAL);
  assert_hello_fails (200, "application/json", "{\"ok\":true}", WH_SYNC_ERROR_PORTAL);
  /* The greeting of yesterday, played back. */
  assert_hello_fails (200, "application/json",
                      "{\"hs\":\"HS1\",\"nonce\":\"old\",\"community\":\"Okaloosa\",\"version\":\"1\","
                      "\"protocol_min\":1,\"protocol_max\":1,\"schema_min\":2026,\"schema_max\":2026,"
                      "\"server_time\":1,\"max_groups\":1,\"max_bytes\":1,\"max_page\":1,\"realms\":[]}",
                      WH_SYNC_ERROR_PORTAL);
}

static void
test_no_community (void)
{
  assert_hello_fails (404, "text/html", "<html>not here</html>", WH_SYNC_ERROR_BAD_ADDRESS);
}

static void
test_offline (void)
{
  g_autoptr (WhTransport) transport = wh_soup_transport_new ("http://127.0.0.1:1/okaloosa");
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_centre_hello (transport, NULL, &error));
  g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE);

  assert_hello_fails (502, "text/html", "<html>Bad gateway</html>", WH_SYNC_ERROR_OFFLINE);
}

static void
test_refused (void)
{
  g_autoptr (Site) site = site_new (429, "application/json",
                                    "{\"code\":\"locked-out\",\"message\":\"Wait.\",\"retry_after\":840}");
  g_autoptr (WhTransport) transport = wh_soup_transport_new (site->address);
  g_autoptr (WhLoginRequest) request = wh_login_request_new ();
  g_autoptr (GError) error = NULL;
  gint64 retry_after = 0;

  request->realm = g_strdup ("okaloosa");
  request->user = g_strdup ("worker");
  request->password = g_strdup ("wrong");
  g_assert_null (wh_centre_login (transport, request, &retry_after, NULL, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT);
  g_assert_cmpint (retry_after, ==, 840);
}

static void
test_hello (void)
{
  g_autoptr (Site) site = site_new (200, "application/json", "");
  g_autoptr (WhTransport) transport = wh_soup_transport_new (site->address);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhHello) hello = NULL;

  site->realms = "[{\"id\":\"okaloosa_train\",\"name\":\"Training\",\"training\":true,\"colour\":\"#c64600\","
                 "\"zone\":\"America/Chicago\",\"epoch\":\"e1\",\"recovery\":\"00\"}]";
  hello = wh_centre_hello (transport, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (wh_hello_find_realm (hello, TRUE));
  g_assert_null (wh_hello_find_realm (hello, FALSE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transport/hello", test_hello);
  g_test_add_func ("/transport/portal", test_portal);
  g_test_add_func ("/transport/no-community", test_no_community);
  g_test_add_func ("/transport/offline", test_offline);
  g_test_add_func ("/transport/refused", test_refused);
  return g_test_run ();
}
