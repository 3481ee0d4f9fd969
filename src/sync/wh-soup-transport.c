/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-soup-transport.h"

#include <glib/gi18n-lib.h>
#include <libsoup/soup.h>
#include <string.h>

#include "protocol/wh-message.h"

#define TIMEOUT_SECONDS 30
#define MEDIA_TYPE "application/json"

struct _WhSoupTransport
{
  GObject parent_instance;

  char *address;
  SoupSession *session;
};

static void wh_soup_transport_init_transport (WhTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhSoupTransport, wh_soup_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_TRANSPORT, wh_soup_transport_init_transport))

static gpointer
fail (GError **error, WhSyncError code, const char *sentence)
{
  g_clear_error (error);
  g_set_error_literal (error, WH_SYNC_ERROR, (int) code, sentence);
  return NULL;
}

/* The certificate was refused. */
static gpointer
fail_certificate (SoupMessage *message, GError **error)
{
  GTlsCertificateFlags flags = soup_message_get_tls_peer_certificate_errors (message);

  if ((flags & ~(GTlsCertificateFlags) (G_TLS_CERTIFICATE_NOT_ACTIVATED | G_TLS_CERTIFICATE_EXPIRED)) == 0
      && flags != 0)
    return fail (error, WH_SYNC_ERROR_CLOCK,
                 _("The centre’s certificate is not valid at the time that this computer’s clock shows."));
  return fail (error, WH_SYNC_ERROR_CERTIFICATE,
               _("What answers at this address cannot prove that it is your community’s centre."));
}

/* Turns what GIO and libsoup say into what one can do about it. */
static gpointer
fail_network (SoupMessage *message, GError *cause, GError **error)
{
  g_autoptr (GError) owned = cause;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&owned));
      return NULL;
    }
  if (cause->domain == G_TLS_ERROR && cause->code == G_TLS_ERROR_BAD_CERTIFICATE)
    return fail_certificate (message, error);
  if (cause->domain == G_TLS_ERROR)
    return fail (error, WH_SYNC_ERROR_PORTAL, _("What answers at this address does not speak a protected language."));
  if (g_error_matches (cause, G_RESOLVER_ERROR, G_RESOLVER_ERROR_NOT_FOUND))
    return fail (error, WH_SYNC_ERROR_OFFLINE, _("The network does not know the centre’s computer."));
  return fail (error, WH_SYNC_ERROR_OFFLINE, _("The centre does not answer."));
}

static gboolean
is_json (SoupMessage *message)
{
  const char *type = soup_message_headers_get_content_type (soup_message_get_response_headers (message), NULL);

  return g_strcmp0 (type, MEDIA_TYPE) == 0;
}

/* The centre answered with something else than 200. */
static gpointer
fail_refused (WhCall *call, JsonObject *answer, GError **error)
{
  call->refusal = wh_error_message_from_json (answer, error);
  if (call->refusal == NULL)
    return fail (error, WH_SYNC_ERROR_PORTAL, _("Something else than the centre answered."));
  wh_error_message_set (call->refusal, error);
  return NULL;
}

static JsonObject *
read_answer (SoupMessage *message, WhCall *call, GBytes *body, GError **error)
{
  g_autoptr (JsonObject) answer = NULL;
  guint status = soup_message_get_status (message);

  if (is_json (message))
    answer = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), NULL);
  if (answer != NULL && status == SOUP_STATUS_OK)
    return g_steal_pointer (&answer);
  if (answer != NULL)
    return fail_refused (call, answer, error);
  if (status == SOUP_STATUS_NOT_FOUND || status == SOUP_STATUS_GONE)
    return fail (error, WH_SYNC_ERROR_BAD_ADDRESS, _("There is no community at this address."));
  if (status >= 500)
    return fail (error, WH_SYNC_ERROR_OFFLINE, _("The centre does not answer."));
  return fail (error, WH_SYNC_ERROR_PORTAL, _("Something else than the centre answered."));
}

static gboolean
set_body (SoupMessage *message, JsonObject *object, GError **error)
{
  g_autoptr (GBytes) body = wh_message_write (object);

  if (g_bytes_get_size (body) >= WH_MESSAGE_GZIP_FROM)
    {
      g_autoptr (GBytes) gzip = wh_message_compress (body, error);

      if (gzip == NULL)
        return FALSE;
      soup_message_headers_append (soup_message_get_request_headers (message), "Content-Encoding", "gzip");
      soup_message_set_request_body_from_bytes (message, MEDIA_TYPE, gzip);
    }
  else
    soup_message_set_request_body_from_bytes (message, MEDIA_TYPE, body);
  return TRUE;
}

static void
set_token (SoupMessage *message, const char *token)
{
  g_autofree char *bearer = g_strconcat ("Bearer ", token, NULL);

  soup_message_headers_append (soup_message_get_request_headers (message), "Authorization", bearer);
  explicit_bzero (bearer, strlen (bearer));
}

static SoupMessage *
message_new (WhSoupTransport *self, WhCall *call, GError **error)
{
  g_autofree char *uri = g_strconcat (self->address, "/", call->path, NULL);
  g_autoptr (SoupMessage) message = soup_message_new (call->method, uri);

  if (message == NULL)
    return fail (error, WH_SYNC_ERROR_BAD_ADDRESS, _("There is no community at this address."));

  /* A redirection leads to somebody else's page: the centre sends none. */
  soup_message_add_flags (message, SOUP_MESSAGE_NO_REDIRECT);
  if (call->repeatable)
    soup_message_add_flags (message, SOUP_MESSAGE_IDEMPOTENT);
  if (call->token != NULL)
    set_token (message, call->token);
  if (call->body != NULL && !set_body (message, call->body, error))
    return NULL;
  return g_steal_pointer (&message);
}

static JsonObject *
wh_soup_transport_call (WhTransport *transport, WhCall *call, GCancellable *cancellable, GError **error)
{
  WhSoupTransport *self = WH_SOUP_TRANSPORT (transport);
  gboolean again = call->repeatable;

  while (TRUE)
    {
      g_autoptr (SoupMessage) message = message_new (self, call, error);
      g_autoptr (GBytes) body = NULL;
      g_autoptr (GError) cause = NULL;

      if (message == NULL)
        return NULL;
      body = soup_session_send_and_read (self->session, message, cancellable, &cause);
      if (body != NULL)
        return read_answer (message, call, body, error);
      /* A connection that was kept for the next call can be gone by then: what may be sent twice is, once. */
      if (!again || !g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED))
        return fail_network (message, g_steal_pointer (&cause), error);
      again = FALSE;
    }
}

static void
wh_soup_transport_init_transport (WhTransportInterface *iface)
{
  iface->call = wh_soup_transport_call;
}

static void
wh_soup_transport_finalize (GObject *object)
{
  WhSoupTransport *self = WH_SOUP_TRANSPORT (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->address, g_free);
  G_OBJECT_CLASS (wh_soup_transport_parent_class)->finalize (object);
}

static void
wh_soup_transport_class_init (WhSoupTransportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_soup_transport_finalize;
}

static void
wh_soup_transport_init (WhSoupTransport *self)
{
  self->session = soup_session_new_with_options ("timeout", TIMEOUT_SECONDS, "user-agent", "wayhome/" WH_VERSION, NULL);
}

/**
 * wh_soup_transport_new:
 * @address: the community's, from wh_address_clean ()
 *
 * Returns: (transfer full): the way to its centre over HTTP
 */
WhTransport *
wh_soup_transport_new (const char *address)
{
  WhSoupTransport *self;

  g_return_val_if_fail (address != NULL, NULL);

  self = g_object_new (WH_TYPE_SOUP_TRANSPORT, NULL);
  self->address = g_strdup (address);
  return WH_TRANSPORT (self);
}
