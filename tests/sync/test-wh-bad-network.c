/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-test-desk.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-test-fault-transport.h"
#include "sync/wh-test-sync-desk.h"

#include <gio/gio.h>
#include <string.h>

/* Between desk and centre: lets so many bytes of each answer through, then hangs up. */
typedef struct {
  GSocketService *service;
  char *centre; /* "127.0.0.1:PORT" */
  guint16 port;
  gint limit;   /* bytes; -1: all (atomic) */
} Proxy;

static gboolean
pass_answer (GInputStream *from, GOutputStream *to, int limit)
{
  char buffer[4096];
  int passed = 0;
  gssize n;

  while ((n = g_input_stream_read (from, buffer, sizeof buffer, NULL, NULL)) > 0)
    {
      gsize size = limit < 0 ? (gsize) n : (gsize) MIN (n, limit - passed);

      if (size > 0 && !g_output_stream_write_all (to, buffer, size, NULL, NULL, NULL))
        return FALSE;
      passed += (int) size;
      if (limit >= 0 && passed >= limit)
        return FALSE;
    }
  return TRUE;
}

static gpointer
pass_question (gpointer data)
{
  GIOStream **streams = data;

  g_output_stream_splice (g_io_stream_get_output_stream (streams[1]), g_io_stream_get_input_stream (streams[0]),
                          G_OUTPUT_STREAM_SPLICE_NONE, NULL, NULL);
  return NULL;
}

static gboolean
run_cb (GThreadedSocketService *service, GSocketConnection *desk, GObject *source, gpointer data)
{
  Proxy *proxy = data;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketConnection) centre = NULL;
  GIOStream *streams[2];
  GThread *thread;

  centre = g_socket_client_connect_to_host (client, proxy->centre, 0, NULL, NULL);
  if (centre == NULL)
    return TRUE;
  streams[0] = G_IO_STREAM (desk);
  streams[1] = G_IO_STREAM (centre);
  thread = g_thread_new ("question", pass_question, streams);
  pass_answer (g_io_stream_get_input_stream (streams[1]), g_io_stream_get_output_stream (streams[0]),
               g_atomic_int_get (&proxy->limit));
  g_socket_shutdown (g_socket_connection_get_socket (desk), TRUE, TRUE, NULL);
  g_socket_shutdown (g_socket_connection_get_socket (centre), TRUE, TRUE, NULL);
  g_thread_join (thread);
  return TRUE;
}

static Proxy *
proxy_new (const char *address)
{
  Proxy *proxy = g_new0 (Proxy, 1);
  const char *host = address + strlen ("http://");
  g_autoptr (GError) error = NULL;

  proxy->centre = g_strndup (host, strcspn (host, "/"));
  proxy->limit = -1;
  proxy->service = g_threaded_socket_service_new (4);
  proxy->port = g_socket_listener_add_any_inet_port (G_SOCKET_LISTENER (proxy->service), NULL, &error);
  g_assert_no_error (error);
  g_signal_connect (proxy->service, "run", G_CALLBACK (run_cb), proxy);
  return proxy;
}

/* The service takes connections on the main context, while the desk syncs on a thread. */
typedef struct {
  WhTestSyncDesk *desk;
  GError *error;
  gboolean ok, done;
} Round;

static gpointer
sync_thread (gpointer data)
{
  Round *round = data;

  round->ok = wh_sync_run_once (round->desk->sync, NULL, &round->error);
  g_atomic_int_set (&round->done, TRUE);
  g_main_context_wakeup (NULL);
  return NULL;
}

static Round
sync_through (WhTestSyncDesk *desk)
{
  Round round = { desk, NULL, FALSE, FALSE };
  GThread *thread = g_thread_new ("sync", sync_thread, &round);

  while (!g_atomic_int_get (&round.done))
    g_main_context_iteration (NULL, TRUE);
  g_thread_join (thread);
  return round;
}

static gboolean
save_func (WhStore *store, gpointer record, GCancellable *cancellable, GError **error)
{
  wh_test_save_new (store, record);
  return TRUE;
}

static gboolean
count_func (WhStore *store, gpointer waiting, GCancellable *cancellable, GError **error)
{
  guint refused;

  return wh_outbox_count (store, waiting, &refused, error) && refused == 0;
}

static WhTestServer *
start_centre (void)
{
  WhTestServer *centre = wh_test_server_new ();
  g_autofree char *ann = NULL;
  g_autofree char *bob = NULL;

  wh_test_server_fill (centre, WH_TEST_PRODUCTION);
  ann = wh_test_server_add_user (centre, WH_TEST_PRODUCTION, "ann", "worker", "harbor");
  bob = wh_test_server_add_user (centre, WH_TEST_PRODUCTION, "bob", "worker", "harbor");
  wh_test_server_start (centre, NULL);
  wh_test_sync_change_password (centre, "ann", ann);
  wh_test_sync_change_password (centre, "bob", bob);
  return centre;
}

/* Puts the proxy between the desk, which is signed in, and the centre. */
static void
go_through (WhTestSyncDesk *desk, Proxy *proxy, WhTestServer *centre)
{
  g_autofree char *address
    = g_strdup_printf ("http://127.0.0.1:%u%s", proxy->port, strrchr (wh_test_server_get_address (centre), '/'));
  g_autoptr (WhTransport) transport = wh_soup_transport_new (address);

  wh_test_fault_transport_set_real (WH_TEST_FAULT_TRANSPORT (desk->transport), transport);
}

static void
test_cut_anywhere (void)
{
  static const int limits[] = { 0, 1, 20, 100, 180, 250, 300, 350, 400, 500, 700, 1000, 2000, 4000 };
  WhTestServer *centre = start_centre ();
  WhTestSyncDesk *a = wh_test_sync_desk_new (centre, "ann"), *b = wh_test_sync_desk_new (centre, "bob");
  Proxy *proxy = proxy_new (wh_test_server_get_address (centre));
  guint cut = 0, waiting = 1;
  Round round;
  g_autoptr (GError) error = NULL;
  gint64 count;

  go_through (a, proxy, centre);
  wh_store_use_lanes (a->store);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autofree char *last = g_strdup_printf ("Cut%u", i);
      g_autoptr (WhRecord) client = wh_test_client ("Ann", last, NULL, NULL);

      g_assert_true (wh_store_run (a->store, save_func, client, WH_STORE_WRITE, NULL, &error));
      g_atomic_int_set (&proxy->limit, limits[i]);
      round = sync_through (a);
      cut += !round.ok;
      if (!round.ok)
        g_assert_true (round.error->domain == WH_SYNC_ERROR);
      g_clear_error (&round.error);
    }
  g_assert_cmpuint (cut, >, 5);
  g_atomic_int_set (&proxy->limit, -1);
  round = sync_through (a);
  g_assert_no_error (round.error);
  g_assert_true (wh_store_run (a->store, count_func, &waiting, WH_STORE_READ, NULL, &error));
  g_assert_cmpuint (waiting, ==, 0);
  wh_test_sync_desk_sync (b);
  g_assert_true (wh_store_count_records (b->store, WH_KIND_CLIENT, &count, &error));
  g_assert_cmpint (count, ==, G_N_ELEMENTS (limits));
  g_socket_service_stop (proxy->service);
  g_socket_listener_close (G_SOCKET_LISTENER (proxy->service));
  g_object_unref (proxy->service);
  g_free (proxy->centre);
  g_free (proxy);
  wh_test_sync_desk_free (a);
  wh_test_sync_desk_free (b);
  wh_test_server_free (centre);
}

/* A certificate that nobody vouches for: nothing is sent, not even the question who is there. */
static void
test_certificate_of_nobody (void)
{
  WhTestServer *centre = wh_test_server_new ();
  g_autofree char *cert = g_build_filename (wh_test_server_get_folder (centre), "cert.pem", NULL);
  g_autofree char *key = g_build_filename (wh_test_server_get_folder (centre), "key.pem", NULL);
  const char *const more[] = { "--tls-cert", cert, "--tls-key", key, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) openssl
    = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "openssl", "req", "-x509", "-newkey", "rsa:2048",
                        "-nodes", "-keyout", key, "-out", cert, "-days", "30", "-subj", "/CN=127.0.0.1", NULL);
  g_autoptr (WhTransport) transport = NULL;

  g_assert_no_error (error);
  g_subprocess_wait_check (openssl, NULL, &error);
  g_assert_no_error (error);
  wh_test_server_start (centre, more);
  g_assert_true (g_str_has_prefix (wh_test_server_get_address (centre), "https://"));
  transport = wh_soup_transport_new (wh_test_server_get_address (centre));
  g_assert_null (wh_centre_hello (transport, NULL, &error));
  g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_CERTIFICATE);
  wh_test_server_free (centre);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sync/bad-network/cut", test_cut_anywhere);
  g_test_add_func ("/sync/bad-network/certificate", test_certificate_of_nobody);
  return g_test_run ();
}
