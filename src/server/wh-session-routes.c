/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include <glib/gi18n-lib.h>

#include "server/wh-audit.h"
#include "server/wh-password.h"

/**
 * wh_login_answer:
 * @tokens: for the desk
 * @must_change: whether the password was a one-time one
 *
 * Returns: (transfer full): who signed in, as the body of an answer
 */
JsonObject *
wh_login_answer (WhRealm *realm, const WhAccount *account, const WhTokens *tokens, gboolean must_change,
                 GError **error)
{
  g_autoptr (WhLoginReply) reply = wh_login_reply_new ();
  GPtrArray *agencies = wh_account_get_agencies (realm, &account->id, error);

  if (agencies == NULL)
    return NULL;
  g_ptr_array_unref (reply->agencies);
  reply->agencies = agencies;
  reply->realm = g_strdup (realm->id);
  reply->epoch = g_strdup (realm->epoch);
  reply->access = g_strdup (tokens->access);
  reply->access_seconds = WH_ACCESS_SECONDS;
  reply->refresh = g_strdup (tokens->refresh);
  reply->refresh_seconds = WH_REFRESH_SECONDS;
  reply->lease_seconds = WH_LEASE_SECONDS;
  reply->must_change = must_change;
  reply->account = account->id;
  reply->user = account->user;
  reply->name = g_strdup (account->name);
  reply->display = g_strdup (account->display);
  reply->role = g_strdup (wh_role_name (account->role));
  reply->server_time = wh_realm_now ();
  return wh_login_reply_to_json (reply);
}

static JsonObject *
refresh_locked (WhRealm *realm, const WhRefreshRequest *message, GError **error)
{
  g_auto (WhTokens) tokens = { 0 };
  g_autoptr (WhGrant) grant = NULL;
  WhServerSession session;

  if (!wh_server_session_refresh (realm, message->refresh, &message->device, &session, &tokens, error))
    return NULL;
  grant = wh_grant_load (realm, &session, error);
  return grant != NULL ? wh_login_answer (realm, grant->account, &tokens, FALSE, error) : NULL;
}

/**
 * wh_refresh_route:
 *
 * Gives new tokens for a refresh token.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_refresh_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhRefreshRequest) message = wh_refresh_request_from_json (body, error);
  WhRealm *realm = message != NULL ? wh_community_find_realm (request->community, message->realm, error) : NULL;
  JsonObject *answer = NULL;

  if (realm == NULL)
    return NULL;
  g_mutex_lock (&realm->lock);
  if (wh_server_backend_begin (realm->backend, error))
    {
      /* Kept even when refused: a token that came twice has ended its session. */
      answer = refresh_locked (realm, message, error);
      if (!wh_server_backend_commit (realm->backend, answer != NULL ? error : NULL))
        g_clear_pointer (&answer, json_object_unref);
    }
  g_mutex_unlock (&realm->lock);
  return answer;
}

typedef struct
{
  WhRequest *request;
  WhRealm *realm;
  WhGrant *grant;
  const WhPasswordRequest *message;
  char *verifier; /* of the new password */
} Change;

static gboolean
wrong_password (GError **error)
{
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN, _("The present password is wrong."));
  return FALSE;
}

/* Whether the old one was right is for the counter; the rest is no guess. */
static gboolean
check_new (Change *change, GError **error)
{
  const char *password = change->message->new_password;

  if (g_str_equal (change->message->old_password, password))
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST,
                         _("The new password must not be the old one."));
  else if (wh_password_allowed (password, change->grant->account->name, error))
    change->verifier = wh_password_verifier (change->realm->keys, password, error);
  return change->verifier != NULL;
}

/* The old password and the session were right when they were looked at; both must still be. */
static JsonObject *
keep_password (Change *change, GError **error)
{
  const WhAccount *account = change->grant->account;
  WhServerSession session;
  WhAuditEntry entry = { &account->id, &change->grant->session.device, "password", NULL, NULL };
  g_auto (WhTokens) tokens = { 0 };
  gboolean changed;

  if (!wh_server_session_find (change->realm, change->request->token, &session, error)
      || !wh_account_change_password (change->realm, account, change->verifier, &changed, error))
    return NULL;
  if (!changed)
    {
      wrong_password (error);
      return NULL;
    }
  if (!wh_server_session_begin (change->realm, account, &session.device, FALSE, &tokens, error)
      || !wh_audit_append (change->realm, &entry, error))
    return NULL;
  return wh_login_answer (change->realm, account, &tokens, FALSE, error);
}

static JsonObject *
keep_in_transaction (Change *change, GError **error)
{
  JsonObject *answer;

  if (!wh_server_backend_begin (change->realm->backend, error))
    return NULL;
  answer = keep_password (change, error);
  if (answer == NULL)
    wh_server_backend_rollback (change->realm->backend);
  else if (!wh_server_backend_commit (change->realm->backend, error))
    g_clear_pointer (&answer, json_object_unref);
  return answer;
}

static JsonObject *
change_password (Change *change, GError **error)
{
  JsonObject *answer = NULL;

  if (!wh_request_check_password (change->request, change->realm, change->grant, change->message->old_password, error)
      || !check_new (change, error))
    return NULL;
  g_mutex_lock (&change->realm->lock);
  answer = keep_in_transaction (change, error);
  g_mutex_unlock (&change->realm->lock);
  return answer;
}

/**
 * wh_password_route:
 *
 * Takes a new password; the only way on after a one-time one.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_password_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhPasswordRequest) message = wh_password_request_from_json (body, error);
  Change change = { .request = request, .message = message };
  JsonObject *answer;

  if (message != NULL)
    change.realm = wh_community_find_realm (request->community, message->realm, error);
  if (change.realm != NULL)
    change.grant = wh_request_authorise (request, change.realm, TRUE, error);
  if (change.grant == NULL)
    return NULL;
  answer = change_password (&change, error);
  g_free (change.verifier);
  wh_grant_free (change.grant);
  return answer;
}

/**
 * wh_logout_route:
 *
 * Ends the session.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_logout_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhLogoutRequest) message = wh_logout_request_from_json (body, error);
  WhRealm *realm = message != NULL ? wh_community_find_realm (request->community, message->realm, error) : NULL;
  g_autoptr (WhGrant) grant = NULL;
  gboolean ended;

  if (realm != NULL)
    grant = wh_request_authorise (request, realm, TRUE, error);
  if (grant == NULL)
    return NULL;
  g_mutex_lock (&realm->lock);
  ended = wh_server_session_end (realm, &grant->session.id, "logout", error);
  g_mutex_unlock (&realm->lock);
  return ended ? json_object_new () : NULL;
}
