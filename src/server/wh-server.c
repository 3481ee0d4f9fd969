/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-server.h"

#include <glib/gi18n-lib.h>
#include <libsoup/soup.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>

#include "protocol/wh-message.h"
#include "server/wh-routes.h"
#include "server/wh-server-error.h"

/* Each password takes 46 MiB: two at a time.  The database has one lock a realm, so more than two would only wait. */
#define QUICK_THREADS 2
#define SLOW_THREADS 2
#define MAX_WAITING 64
#define BUSY_SECONDS 5
#define IDLE_SECONDS 90 /* longer than a desk's pause between two pulls */

#define SIZE_KEY "wh-body-size"

static const WhRoute routes[] = {
  { "GET", "v1/hello", wh_hello_route, FALSE },
  { "POST", "v1/auth/login", wh_login_route, TRUE },
  { "POST", "v1/auth/refresh", wh_refresh_route, FALSE },
  { "POST", "v1/auth/password", wh_password_route, TRUE },
  { "POST", "v1/auth/recover", wh_recover_route, TRUE },
  { "POST", "v1/auth/logout", wh_logout_route, FALSE },
  { "POST", "v1/push", wh_push_route, FALSE },
  { "POST", "v1/pull", wh_pull_route, FALSE },
  { "POST", "v1/device", wh_device_route, FALSE },
  { "POST", "v1/audit", wh_audit_route, FALSE },
  { "POST", "v1/history", wh_history_route, FALSE },
};

/**
 * WhServer:
 *
 * HTTP on the main thread, everything else on two small pools of threads.
 */
struct _WhServer
{
  GObject parent_instance;

  SoupServer *soup;
  GSocketService *sockets;      /* NULL: does not listen */
  GTlsCertificate *certificate; /* NULL: plain HTTP */
  char *address;                /* where it listens */
  GPtrArray *communities;       /* of WhCommunity */
  GThreadPool *quick;
  GThreadPool *slow;
};

G_DEFINE_FINAL_TYPE (WhServer, wh_server, G_TYPE_OBJECT)

/* A request on its way through a pool. */
typedef struct
{
  SoupServerMessage *message;
  WhRequest *request;
  gboolean is_gone; /* the asker hung up; main thread only */
} Job;

static void
job_free (Job *job)
{
  g_signal_handlers_disconnect_by_data (job->message, job);
  g_clear_object (&job->message);
  wh_request_free (job->request);
  g_free (job);
}

static void
send_answer (SoupServerMessage *message, WhRequest *request)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  soup_server_message_set_status (message, request->status, NULL);
  soup_message_headers_replace (headers, "Cache-Control", "no-store");
  soup_message_headers_set_content_type (headers, "application/json", NULL);
  if (request->answer_is_gzip)
    soup_message_headers_replace (headers, "Content-Encoding", "gzip");
  if (request->retry_after > 0)
    {
      g_autofree char *seconds = g_strdup_printf ("%" G_GINT64_FORMAT, request->retry_after);

      soup_message_headers_replace (headers, "Retry-After", seconds);
    }
  soup_message_body_append_bytes (soup_server_message_get_response_body (message), request->answer);
}

static gboolean
answer_cb (gpointer data)
{
  Job *job = data;

  if (!job->is_gone)
    {
      send_answer (job->message, job->request);
      soup_server_message_unpause (job->message);
    }
  job_free (job);
  return G_SOURCE_REMOVE;
}

static void
work (gpointer data, gpointer user_data)
{
  Job *job = data;

  wh_request_run (job->request);
  g_main_context_invoke (NULL, answer_cb, job);
}

static void
gone_cb (SoupServerMessage *message, Job *job)
{
  job->is_gone = TRUE;
}

static void
refuse_now (SoupServerMessage *message, WhRequest *request, WhProtocolError code, const char *sentence)
{
  g_autoptr (GError) error = g_error_new_literal (WH_PROTOCOL_ERROR, (int) code, sentence);

  wh_request_refuse (request, error);
  send_answer (message, request);
}

static const WhCommunity *
find_community (WhServer *self, const char **path)
{
  for (guint i = 0; i < self->communities->len; i++)
    {
      const WhCommunity *community = g_ptr_array_index (self->communities, i);
      gsize length = strlen (community->id);

      if ((*path)[0] == '/' && strncmp (*path + 1, community->id, length) == 0 && (*path)[1 + length] == '/')
        {
          *path += length + 2;
          return community;
        }
    }
  return NULL;
}

static const WhRoute *
find_route (const char *method, const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (routes); i++)
    if (g_str_equal (routes[i].method, method) && g_str_equal (routes[i].path, path))
      return &routes[i];
  return NULL;
}

static void
read_headers (WhRequest *request, SoupMessageHeaders *headers)
{
  const char *authorization = soup_message_headers_get_one (headers, "Authorization");
  const char *accepted = soup_message_headers_get_list (headers, "Accept-Encoding");
  const char *encoding = soup_message_headers_get_one (headers, "Content-Encoding");

  if (authorization != NULL && g_ascii_strncasecmp (authorization, "Bearer ", 7) == 0)
    request->token = g_strdup (authorization + 7);
  request->takes_gzip = accepted != NULL && strstr (accepted, "gzip") != NULL;
  request->is_gzip = encoding != NULL && g_ascii_strcasecmp (encoding, "gzip") == 0;
}

static WhRequest *
request_new (WhServer *self, SoupServerMessage *message, const char *path, GHashTable *query)
{
  WhRequest *request = g_new0 (WhRequest, 1);
  SoupMessageBody *body = soup_server_message_get_request_body (message);
  const char *nonce = query != NULL ? g_hash_table_lookup (query, "nonce") : NULL;

  request->community = find_community (self, &path);
  request->route = request->community != NULL ? find_route (soup_server_message_get_method (message), path) : NULL;
  request->nonce = g_strdup (nonce);
  read_headers (request, soup_server_message_get_request_headers (message));
  request->body = soup_message_body_flatten (body);
  return request;
}

static void
start_job (WhServer *self, SoupServerMessage *message, WhRequest *request)
{
  GThreadPool *pool = request->route->is_slow ? self->slow : self->quick;
  Job *job = g_new0 (Job, 1);

  job->message = g_object_ref (message);
  job->request = request;
  g_signal_connect (message, "disconnected", G_CALLBACK (gone_cb), job);
  g_signal_connect (message, "finished", G_CALLBACK (gone_cb), job);
  soup_server_message_pause (message);
  g_thread_pool_push (pool, job, NULL);
}

static void
request_cb (SoupServer *soup, SoupServerMessage *message, const char *path, GHashTable *query, gpointer data)
{
  WhServer *self = data;
  g_autoptr (WhRequest) request = request_new (self, message, path, query);

  if (GPOINTER_TO_SIZE (g_object_get_data (G_OBJECT (message), SIZE_KEY)) > WH_MESSAGE_MAX_SIZE)
    refuse_now (message, request, WH_PROTOCOL_ERROR_TOO_LARGE, _("A message is too large."));
  else if (request->route == NULL)
    refuse_now (message, request, WH_PROTOCOL_ERROR_NOT_FOUND, _("There is nothing at this address."));
  else if (g_thread_pool_unprocessed (request->route->is_slow ? self->slow : self->quick) >= MAX_WAITING)
    {
      request->retry_after = BUSY_SECONDS;
      refuse_now (message, request, WH_PROTOCOL_ERROR_BUSY, _("The centre is busy: try again in a moment."));
    }
  else
    start_job (self, message, g_steal_pointer (&request));
}

/* A body above the limit is not kept; it is only read to its end. */
static void
chunk_cb (SoupServerMessage *message, GBytes *chunk, gpointer data)
{
  gsize size = GPOINTER_TO_SIZE (g_object_get_data (G_OBJECT (message), SIZE_KEY)) + g_bytes_get_size (chunk);

  g_object_set_data (G_OBJECT (message), SIZE_KEY, GSIZE_TO_POINTER (size));
  if (size > WH_MESSAGE_MAX_SIZE)
    soup_message_body_truncate (soup_server_message_get_request_body (message));
}

static void
early_cb (SoupServer *soup, SoupServerMessage *message, const char *path, GHashTable *query, gpointer data)
{
  g_signal_connect (message, "got-chunk", G_CALLBACK (chunk_cb), NULL);
}

static void
wh_server_dispose (GObject *object)
{
  WhServer *self = WH_SERVER (object);

  wh_server_stop (self);
  g_clear_object (&self->soup);
  g_clear_object (&self->certificate);
  g_clear_pointer (&self->address, g_free);
  g_clear_pointer (&self->communities, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_server_parent_class)->dispose (object);
}

static void
wh_server_class_init (WhServerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_server_dispose;
}

static void
wh_server_init (WhServer *self)
{
  self->soup = soup_server_new ("server-header", "wayhome ", NULL);
  self->quick = g_thread_pool_new (work, NULL, QUICK_THREADS, FALSE, NULL);
  self->slow = g_thread_pool_new (work, NULL, SLOW_THREADS, FALSE, NULL);
  soup_server_add_early_handler (self->soup, NULL, early_cb, self, NULL);
  soup_server_add_handler (self->soup, NULL, request_cb, self, NULL);
}

/**
 * wh_server_new:
 * @realms: (element-type WhRealm): must outlive the server
 *
 * Returns: (transfer full): a server that does not listen yet
 */
WhServer *
wh_server_new (GPtrArray *realms)
{
  WhServer *self = g_object_new (WH_TYPE_SERVER, NULL);

  self->communities = wh_communities_of (realms);
  return self;
}

static GSocketAddress *
parse_address (const char *text, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (GSocketConnectable) parsed = g_network_address_parse (text, 0, &local);
  GSocketAddress *address = NULL;

  if (parsed != NULL && strrchr (text, ':') != NULL)
    {
      const char *host = g_network_address_get_hostname (G_NETWORK_ADDRESS (parsed));

      address = g_inet_socket_address_new_from_string (g_str_equal (host, "localhost") ? "127.0.0.1" : host,
                                                       g_network_address_get_port (G_NETWORK_ADDRESS (parsed)));
    }
  if (address == NULL)
    g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE,
                 _("“%s” is not an address to listen on: write ADDRESS:PORT, as 127.0.0.1:8650."), text);
  return address;
}

static gboolean
set_certificate (WhServer *self, const WhListen *listen, GError **error)
{
  g_autoptr (GError) local = NULL;

  self->certificate = g_tls_certificate_new_from_files (listen->tls_cert, listen->tls_key, &local);
  if (self->certificate != NULL)
    return TRUE;
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED, _("The certificate “%s” cannot be used: %s."),
               listen->tls_cert, local->message);
  return FALSE;
}

/* A stream that ends with its asker's patience or ours: whoever sends a byte a minute holds nothing up. */
static GIOStream *
open_stream (WhServer *self, GSocketConnection *connection)
{
  GSocket *socket = g_socket_connection_get_socket (connection);

  g_socket_set_timeout (socket, IDLE_SECONDS);
  g_socket_set_option (socket, IPPROTO_TCP, TCP_NODELAY, TRUE, NULL); /* an answer's last part must not wait */
  if (self->certificate == NULL)
    return g_object_ref (G_IO_STREAM (connection));
  return g_tls_server_connection_new (G_IO_STREAM (connection), self->certificate, NULL);
}

/* Sockets are accepted here and not by libsoup, which in 3.2 keeps something of each that it accepts. */
static gboolean
incoming_cb (GSocketService *sockets, GSocketConnection *connection, GObject *source, gpointer data)
{
  WhServer *self = data;
  g_autoptr (GSocketAddress) local = g_socket_connection_get_local_address (connection, NULL);
  g_autoptr (GSocketAddress) remote = g_socket_connection_get_remote_address (connection, NULL);
  g_autoptr (GIOStream) stream = open_stream (self, connection);

  if (stream != NULL)
    soup_server_accept_iostream (self->soup, stream, local, remote, NULL);
  return TRUE;
}

static char *
address_text (GSocketAddress *address, gboolean is_secure)
{
  GInetSocketAddress *inet = G_INET_SOCKET_ADDRESS (address);
  g_autofree char *host = g_inet_address_to_string (g_inet_socket_address_get_address (inet));
  gboolean is_v6 = g_socket_address_get_family (address) == G_SOCKET_FAMILY_IPV6;

  return g_strdup_printf (is_v6 ? "%s://[%s]:%u" : "%s://%s:%u", is_secure ? "https" : "http", host,
                          g_inet_socket_address_get_port (inet));
}

static gboolean
open_socket (WhServer *self, GSocketAddress *address, GError **error)
{
  g_autoptr (GSocketService) sockets = g_socket_service_new ();
  g_autoptr (GSocketAddress) effective = NULL;

  if (!g_socket_listener_add_address (G_SOCKET_LISTENER (sockets), address, G_SOCKET_TYPE_STREAM,
                                      G_SOCKET_PROTOCOL_TCP, NULL, &effective, error))
    return FALSE;
  g_signal_connect (sockets, "incoming", G_CALLBACK (incoming_cb), self);
  self->address = address_text (effective, self->certificate != NULL);
  self->sockets = g_steal_pointer (&sockets);
  return TRUE;
}

/**
 * wh_server_listen:
 *
 * Without a certificate only this computer itself is served: passwords and records never cross a network in the clear.
 *
 * Returns: whether the server listens; otherwise %WH_SERVER_ERROR
 */
gboolean
wh_server_listen (WhServer *self, const WhListen *listen, GError **error)
{
  g_autoptr (GSocketAddress) address = parse_address (listen->address, error);
  g_autoptr (GError) local = NULL;
  gboolean is_secure = listen->tls_cert != NULL && listen->tls_key != NULL;

  if (address == NULL)
    return FALSE;
  if (!is_secure
      && !g_inet_address_get_is_loopback (g_inet_socket_address_get_address (G_INET_SOCKET_ADDRESS (address))))
    {
      g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
                   _("“%s” can be reached over the network: give --tls-cert and --tls-key, or listen on 127.0.0.1."),
                   listen->address);
      return FALSE;
    }
  if (is_secure && !set_certificate (self, listen, error))
    return FALSE;
  if (open_socket (self, address, &local))
    return TRUE;
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED, _("The server cannot listen on “%s”: %s."),
               listen->address, local->message);
  return FALSE;
}

/**
 * wh_server_get_address:
 *
 * Returns: (nullable): where the server listens, with the port that it got: "http://127.0.0.1:8650"
 */
const char *
wh_server_get_address (WhServer *self)
{
  return self->address;
}

/**
 * wh_server_stop:
 *
 * Takes no more requests and waits for those at work: what they have done is done, though its answer may be lost.
 */
void
wh_server_stop (WhServer *self)
{
  if (self->quick == NULL)
    return;
  if (self->sockets != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->sockets, self);
      g_socket_service_stop (self->sockets);
      g_socket_listener_close (G_SOCKET_LISTENER (self->sockets));
      g_clear_object (&self->sockets);
    }
  soup_server_disconnect (self->soup);
  g_thread_pool_free (g_steal_pointer (&self->quick), FALSE, TRUE);
  g_thread_pool_free (g_steal_pointer (&self->slow), FALSE, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
