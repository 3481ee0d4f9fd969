/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-request.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-message.h"
#include "server/wh-attempt.h"
#include "server/wh-password.h"

/**
 * wh_request_free:
 */
void
wh_request_free (WhRequest *self)
{
  if (self == NULL)
    return;
  g_free (self->nonce);
  g_free (self->token);
  g_clear_pointer (&self->body, g_bytes_unref);
  g_clear_pointer (&self->answer, g_bytes_unref);
  g_free (self);
}

/* Returns the size of what the asker will have to read. */
static gsize
set_answer (WhRequest *self, guint status, JsonObject *object)
{
  g_autoptr (GBytes) body = wh_message_write (object);
  GBytes *packed = NULL;
  gsize size = g_bytes_get_size (body);

  if (self->takes_gzip && g_bytes_get_size (body) >= WH_MESSAGE_GZIP_FROM)
    packed = wh_message_compress (body, NULL);
  self->status = status;
  self->answer_is_gzip = packed != NULL;
  g_clear_pointer (&self->answer, g_bytes_unref);
  self->answer = packed != NULL ? packed : g_steal_pointer (&body);
  return size;
}

/**
 * wh_request_refuse:
 * @error: why; of any domain but the protocol's it is logged, and the asker is told no more than that something failed
 *
 * Answers with the error.
 */
void
wh_request_refuse (WhRequest *self, const GError *error)
{
  g_autoptr (WhErrorMessage) message = wh_error_message_new (error);
  g_autoptr (JsonObject) object = NULL;

  if (error->domain != WH_PROTOCOL_ERROR)
    g_warning ("%s: %s", self->route != NULL ? self->route->path : "?", error->message);
  message->retry_after = self->retry_after;
  message->last_no = self->last_no;
  object = wh_error_message_to_json (message);
  set_answer (self, wh_protocol_error_status (message->code), object);
}

static JsonObject *
read_body (WhRequest *self, GError **error)
{
  g_autoptr (GBytes) plain = NULL;

  if (self->is_gzip)
    plain = wh_message_expand (self->body, WH_MESSAGE_MAX_SIZE, error);
  else
    plain = g_bytes_ref (self->body);
  if (plain == NULL)
    return NULL;
  return wh_message_read (g_bytes_get_data (plain, NULL), g_bytes_get_size (plain), error);
}

/**
 * wh_request_run:
 *
 * Reads the body, lets the route answer and makes the answer's body.
 */
void
wh_request_run (WhRequest *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) body = NULL, answer = NULL;
  gboolean has_body = g_str_equal (self->route->method, "POST");

  if (has_body)
    body = read_body (self, &error);
  if (!has_body || body != NULL)
    answer = self->route->answer (self, body, &error);
  if (answer != NULL && set_answer (self, 200, answer) <= WH_MESSAGE_MAX_SIZE)
    return;
  /* An answer that no desk reads would be asked for again and again; so the desk asks for less. */
  if (answer != NULL)
    g_set_error_literal (&error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE, _("A message is too large."));
  wh_request_refuse (self, error);
}

static gboolean
is_of_the_other_realm (WhRequest *self, WhRealm *realm)
{
  WhRealm *other = realm == self->community->training ? self->community->production : self->community->training;
  gboolean knows;

  if (other == NULL)
    return FALSE;
  g_mutex_lock (&other->lock);
  knows = wh_server_session_knows (other, self->token);
  g_mutex_unlock (&other->lock);
  return knows;
}

static gboolean
find_session (WhRequest *self, WhRealm *realm, WhServerSession *session, GError **error)
{
  g_autoptr (GError) local = NULL;
  gboolean found;

  if (self->token == NULL)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED, _("Sign in first."));
      return FALSE;
    }
  g_mutex_lock (&realm->lock);
  found = wh_server_session_find (realm, self->token, session, &local);
  g_mutex_unlock (&realm->lock);
  if (found)
    return TRUE;
  if (g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED)
      && is_of_the_other_realm (self, realm))
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_WRONG_REALM,
                         _("This session belongs to the community's other database."));
  else
    g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * wh_request_authorise:
 * @realm: as the body names it; must not be locked
 * @narrow_will_do: whether a session that may only change the password is enough
 *
 * Returns: (transfer full): who asks; %NULL with %WH_PROTOCOL_ERROR_UNAUTHORISED, %WH_PROTOCOL_ERROR_WRONG_REALM or
 *   %WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED
 */
WhGrant *
wh_request_authorise (WhRequest *self, WhRealm *realm, gboolean narrow_will_do, GError **error)
{
  WhServerSession session;
  WhGrant *grant;

  if (!find_session (self, realm, &session, error))
    return NULL;
  if (session.narrow && !narrow_will_do)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED,
                           _("Choose a new password first."));
      return NULL;
    }
  g_mutex_lock (&realm->lock);
  grant = wh_grant_load (realm, &session, error);
  g_mutex_unlock (&realm->lock);
  return grant;
}

static char *
begin_attempt (WhRequest *self, WhRealm *realm, const WhGrant *grant, GError **error)
{
  g_autofree char *counter = NULL;
  gboolean begun;

  g_mutex_lock (&realm->lock);
  counter = wh_attempt_counter (realm, grant->account->name, &grant->session.device, error);
  begun = counter != NULL && wh_attempt_begin (realm, counter, wh_realm_now (), &self->retry_after, error);
  g_mutex_unlock (&realm->lock);
  return begun ? g_steal_pointer (&counter) : NULL;
}

/**
 * wh_request_check_password:
 * @realm: must not be locked
 * @password: which the person gives beside the session
 *
 * A stolen session must not try passwords without end: wrong ones count as at sign-in.
 *
 * Returns: whether it is the account's; otherwise %WH_PROTOCOL_ERROR_FORBIDDEN or %WH_PROTOCOL_ERROR_LOCKED_OUT
 */
gboolean
wh_request_check_password (WhRequest *self, WhRealm *realm, const WhGrant *grant, const char *password,
                           GError **error)
{
  g_autofree char *counter = begin_attempt (self, realm, grant, error);
  gboolean ok;

  if (counter == NULL)
    return FALSE;
  if (!wh_password_matches (realm->keys, grant->account->verifier, password))
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN,
                           _("The present password is wrong."));
      return FALSE;
    }
  g_mutex_lock (&realm->lock);
  ok = wh_attempt_succeeded (realm, counter, error);
  g_mutex_unlock (&realm->lock);
  return ok;
}
