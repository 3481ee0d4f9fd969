/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-centre.h"

#include <glib/gi18n-lib.h>

/* An answer that is no message of ours did not come from the centre. */
static gpointer
strange (GError **error)
{
  g_clear_error (error);
  g_set_error_literal (error, WH_SYNC_ERROR, WH_SYNC_ERROR_PORTAL, _("Something else than the centre answered."));
  return NULL;
}

/**
 * wh_centre_hello:
 *
 * Asks who is there, without signing in.
 *
 * Returns: (transfer full): the community and its databases, or %NULL with an error of wh_transport_call ()
 */
WhHello *
wh_centre_hello (WhTransport *transport, GCancellable *cancellable, GError **error)
{
  g_autofree char *nonce = g_uuid_string_random ();
  g_autofree char *path = g_strconcat ("v1/hello?nonce=", nonce, NULL);
  g_auto (WhCall) call = { .method = "GET", .path = path, .repeatable = TRUE };
  g_autoptr (JsonObject) answer = wh_transport_call (transport, &call, cancellable, error);
  g_autoptr (GError) local = NULL;
  WhHello *hello;

  if (answer == NULL)
    return NULL;
  hello = wh_hello_from_json (answer, nonce, &local);
  if (hello == NULL && g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST))
    return strange (error);
  if (hello == NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return hello;
}

static WhLoginReply *
read_reply (WhTransport *transport, WhCall *call, GCancellable *cancellable, GError **error)
{
  g_autoptr (JsonObject) answer = wh_transport_call (transport, call, cancellable, error);
  WhLoginReply *reply;

  if (answer == NULL)
    return NULL;
  reply = wh_login_reply_from_json (answer, error);
  return reply != NULL ? reply : strange (error);
}

/**
 * wh_centre_login:
 * @retry_after: (out) (optional): seconds to wait after too many wrong passwords, else 0
 *
 * Returns: (transfer full): who signed in, or %NULL with an error of wh_transport_call ()
 */
WhLoginReply *
wh_centre_login (WhTransport *transport, const WhLoginRequest *request, gint64 *retry_after, GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (JsonObject) body = wh_login_request_to_json (request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/auth/login", .body = body };
  WhLoginReply *reply = read_reply (transport, &call, cancellable, error);

  if (retry_after != NULL)
    *retry_after = call.refusal != NULL ? call.refusal->retry_after : 0;
  return reply;
}

/**
 * wh_centre_refresh:
 *
 * Returns: (transfer full): new tokens, or %NULL with an error of wh_transport_call ()
 */
WhLoginReply *
wh_centre_refresh (WhTransport *transport, const WhRefreshRequest *request, GCancellable *cancellable, GError **error)
{
  g_autoptr (JsonObject) body = wh_refresh_request_to_json (request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/auth/refresh", .body = body };

  return read_reply (transport, &call, cancellable, error);
}

/**
 * wh_centre_change_password:
 * @token: access token
 *
 * Returns: (transfer full): new tokens; %NULL with an error of wh_transport_call (): of %WH_PROTOCOL_ERROR, its
 *   sentence says what the new password lacks
 */
WhLoginReply *
wh_centre_change_password (WhTransport *transport, const char *token, const WhPasswordRequest *request,
                           GCancellable *cancellable, GError **error)
{
  g_autoptr (JsonObject) body = wh_password_request_to_json (request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/auth/password", .token = token, .body = body };

  return read_reply (transport, &call, cancellable, error);
}

/**
 * wh_centre_recover:
 * @token: access token
 *
 * Returns: (transfer full): the key that the box held; %NULL with an error of wh_transport_call ():
 *   %WH_PROTOCOL_ERROR_NOT_FOUND when this centre cannot open it for this person
 */
WhRecoverReply *
wh_centre_recover (WhTransport *transport, const char *token, const WhRecoverRequest *request,
                   GCancellable *cancellable, GError **error)
{
  g_autoptr (JsonObject) body = wh_recover_request_to_json (request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/auth/recover", .token = token, .body = body };
  g_autoptr (JsonObject) answer = wh_transport_call (transport, &call, cancellable, error);
  WhRecoverReply *reply;

  if (answer == NULL)
    return NULL;
  reply = wh_recover_reply_from_json (answer, error);
  return reply != NULL ? reply : strange (error);
}

/**
 * wh_centre_logout:
 * @token: access token
 *
 * Returns: whether the centre ended the session
 */
gboolean
wh_centre_logout (WhTransport *transport, const char *token, const WhLogoutRequest *request, GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (JsonObject) body = wh_logout_request_to_json (request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/auth/logout", .token = token, .body = body };
  g_autoptr (JsonObject) answer = wh_transport_call (transport, &call, cancellable, error);

  return answer != NULL;
}
