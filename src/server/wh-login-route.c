/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include <glib/gi18n-lib.h>

#include "server/wh-attempt.h"
#include "server/wh-audit.h"
#include "server/wh-password.h"

typedef struct
{
  WhRequest *request;
  WhRealm *realm;
  const WhLoginRequest *login;
  WhAccount *account; /* NULL: no such name */
  char *counter;      /* of its attempts */
  gboolean matches;
} Login;

/* A name that nobody has must cost what a wrong password costs, or its speed tells who is there. */
static const char *
verifier_of_nobody (const WhKeyFile *keys)
{
  static char *verifier;

  if (g_once_init_enter (&verifier))
    {
      g_autofree char *password = wh_password_one_time ();

      g_once_init_leave (&verifier, wh_password_verifier (keys, password, NULL));
    }
  return verifier;
}

/* The attempt is counted before the password is worked on, without the realm's lock: of many at once five count. */
static gboolean
look_up (Login *login, GError **error)
{
  WhRealm *realm = login->realm;
  GError *local = NULL;

  g_mutex_lock (&realm->lock);
  login->counter = wh_attempt_counter (realm, login->login->user, &login->login->device, &local);
  if (login->counter != NULL
      && wh_attempt_begin (realm, login->counter, wh_realm_now (), &login->request->retry_after, &local))
    login->account = wh_account_find (realm, login->login->user, &local);
  g_mutex_unlock (&realm->lock);
  if (local != NULL)
    g_propagate_error (error, local);
  return local == NULL;
}

/* What holds now: while the password was worked on it may have been changed, or the account closed. */
static gboolean
look_again (Login *login, GError **error)
{
  g_autoptr (WhAccount) then = g_steal_pointer (&login->account);
  g_autoptr (GError) local = NULL;

  if (then == NULL)
    return TRUE;
  login->account = wh_account_get (login->realm, &then->id, &local);
  login->matches = login->matches && login->account != NULL
                   && g_str_equal (login->account->verifier, then->verifier);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
audit (Login *login, const char *what, GError **error)
{
  WhAuditEntry entry = { login->account != NULL ? &login->account->id : NULL, &login->login->device, what, NULL, NULL };

  return wh_audit_append (login->realm, &entry, error);
}

static gboolean
wrong_password (GError **error)
{
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                       _("The user name or the password is wrong."));
  return FALSE;
}

/* Who comes as far as here knows the password, and may be told what is with the account: a code of its own, because
 * nothing that is typed makes it good.
 *
 * A one-time password serves one device, so that a lost answer costs nothing, and for three days. */
static gboolean
check_one_time (Login *login, GError **error)
{
  gboolean serves = login->account->one_time_until >= wh_realm_now ();

  if (!login->account->one_time)
    return TRUE;
  if (serves
      && !wh_account_bind_one_time (login->realm, login->account, &login->login->device, &serves, error))
    return FALSE;
  if (!serves)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN,
                         _("This one-time password is used up: it served another computer, or its three days are over. "
                           "Ask your administrator for a new one."));
  return serves;
}

static gboolean
check_account (Login *login, GError **error)
{
  if (!login->account->disabled)
    return check_one_time (login, error);
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN,
                       _("Your account is closed. Ask your administrator."));
  return FALSE;
}

/* A device has one person: its numbers and its lease are of one outbox. */
static gboolean
claim_device (Login *login, GError **error)
{
  const WhId *device = &login->login->device;
  g_autoptr (WhResult) result = wh_query (login->realm->backend, error, "SELECT account FROM device WHERE id = ?1",
                                          wh_value_id (device));
  WhId owner;

  if (result == NULL)
    return FALSE;
  if (wh_result_n_rows (result) == 0)
    return wh_execute (login->realm->backend, error,
                       "INSERT INTO device (id, account, last_no, lease, old_lease) VALUES (?1, ?2, 0, '', '')",
                       wh_value_id (device), wh_value_id (&login->account->id));
  wh_result_id (result, 0, 0, &owner);
  if (wh_id_equal (&owner, &login->account->id))
    return TRUE;
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLONE,
                       _("This device belongs to another person's account."));
  return FALSE;
}

static gboolean
let_in (Login *login, WhTokens *tokens, GError **error)
{
  WhAccount *account = login->account;

  return check_account (login, error) && claim_device (login, error)
         && wh_attempt_succeeded (login->realm, login->counter, error)
         && wh_server_session_begin (login->realm, account, &login->login->device, account->one_time, tokens, error)
         && audit (login, "login", error);
}

/* A wrong password is noted although the request fails. */
static JsonObject *
decide (Login *login, GError **error)
{
  g_auto (WhTokens) tokens = { 0 };
  GError *refusal = NULL;
  JsonObject *answer = NULL;

  if (!wh_server_backend_begin (login->realm->backend, error))
    return NULL;
  if (!look_again (login, &refusal))
    g_assert (refusal != NULL);
  else if (login->matches)
    {
      if (let_in (login, &tokens, &refusal))
        answer = wh_login_answer (login->realm, login->account, &tokens, login->account->one_time, &refusal);
    }
  else if (audit (login, "login-failed", &refusal))
    wrong_password (&refusal);
  if (!wh_server_backend_commit (login->realm->backend, refusal == NULL ? error : NULL))
    g_clear_pointer (&answer, json_object_unref);
  if (refusal != NULL)
    g_propagate_error (error, refusal);
  return answer;
}

static JsonObject *
sign_in (Login *login, GError **error)
{
  JsonObject *answer;

  if (!look_up (login, error))
    return NULL;
  login->matches = wh_password_matches (login->realm->keys,
                                        login->account != NULL ? login->account->verifier
                                                               : verifier_of_nobody (login->realm->keys),
                                        login->login->password)
                   && login->account != NULL;
  g_mutex_lock (&login->realm->lock);
  answer = decide (login, error);
  g_mutex_unlock (&login->realm->lock);
  return answer;
}

/**
 * wh_login_route:
 *
 * Signs a person in with name and password.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_login_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhLoginRequest) message = wh_login_request_from_json (body, error);
  Login login = { .request = request, .login = message };
  JsonObject *answer = NULL;

  if (message != NULL)
    login.realm = wh_community_find_realm (request->community, message->realm, error);
  if (login.realm != NULL)
    answer = sign_in (&login, error);
  wh_account_free (login.account);
  g_free (login.counter);
  return answer;
}
