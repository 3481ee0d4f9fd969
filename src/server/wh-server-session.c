/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-server-session.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#define TOKEN_SIZE 32
#define GRACE_MS 60000
#define KEEP_ENDED_MS (7 * 24 * G_GINT64_CONSTANT (3600000))

#define ELSEWHERE "elsewhere"

/**
 * wh_tokens_clear:
 */
void
wh_tokens_clear (WhTokens *tokens)
{
  if (tokens->access != NULL)
    sodium_memzero (tokens->access, strlen (tokens->access));
  if (tokens->refresh != NULL)
    sodium_memzero (tokens->refresh, strlen (tokens->refresh));
  g_clear_pointer (&tokens->access, g_free);
  g_clear_pointer (&tokens->refresh, g_free);
}

static char *
new_token (void)
{
  char *text = g_malloc (sodium_base64_ENCODED_LEN (TOKEN_SIZE, sodium_base64_VARIANT_URLSAFE_NO_PADDING));
  guint8 bytes[TOKEN_SIZE];

  randombytes_buf (bytes, sizeof bytes);
  return sodium_bin2base64 (text,
                            sodium_base64_ENCODED_LEN (TOKEN_SIZE, sodium_base64_VARIANT_URLSAFE_NO_PADDING), bytes,
                            sizeof bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

static void
hash_token (const char *token, guint8 hash[crypto_hash_sha256_BYTES])
{
  crypto_hash_sha256 (hash, (const guint8 *) token, strlen (token));
}

static gboolean
unauthorised (const char *ended, GError **error)
{
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                       g_strcmp0 (ended, ELSEWHERE) == 0
                         ? _("You signed in on another computer, which ended the session here: sign in again.")
                         : _("The session has ended: sign in again."));
  return FALSE;
}

/**
 * wh_server_session_end_all:
 * @why: one word for the log
 *
 * Returns: whether every open session of the account is ended
 */
gboolean
wh_server_session_end_all (WhRealm *realm, const WhId *account, const char *why, GError **error)
{
  return wh_execute (realm->backend, error, "UPDATE session SET ended = ?2 WHERE account = ?1 AND ended IS NULL",
                     wh_value_id (account), wh_value_text (why));
}

/**
 * wh_server_session_end:
 *
 * Returns: whether the session is ended
 */
gboolean
wh_server_session_end (WhRealm *realm, const WhId *session, const char *why, GError **error)
{
  return wh_execute (realm->backend, error, "UPDATE session SET ended = ?2 WHERE id = ?1", wh_value_id (session),
                     wh_value_text (why));
}

static gint64
limit_of (const WhAccount *account, gint64 now, gboolean narrow)
{
  gint64 until = now + WH_REFRESH_SECONDS * G_GINT64_CONSTANT (1000);

  return narrow ? MIN (until, account->one_time_until) : until;
}

/**
 * wh_server_session_begin:
 * @narrow: only a new password is taken
 * @tokens: (out): for the desk
 *
 * Begins a session and ends all others of the account: one person works at one place at a time (HUD 2004; decisions
 * 12).
 *
 * Returns: whether it began
 */
gboolean
wh_server_session_begin (WhRealm *realm, const WhAccount *account, const WhId *device, gboolean narrow,
                         WhTokens *tokens, GError **error)
{
  guint8 access[crypto_hash_sha256_BYTES], refresh[crypto_hash_sha256_BYTES];
  gint64 now = wh_realm_now ();
  WhId id = wh_id_new ();

  tokens->access = new_token ();
  tokens->refresh = new_token ();
  hash_token (tokens->access, access);
  hash_token (tokens->refresh, refresh);
  return wh_execute (realm->backend, error, "DELETE FROM session WHERE refresh_until < ?1",
                     wh_value_number (now - KEEP_ENDED_MS))
         && wh_server_session_end_all (realm, &account->id, ELSEWHERE, error)
         && wh_execute (realm->backend, error,
                        "INSERT INTO session (id, account, device, access, access_until, refresh, refresh_until, "
                        "old_refresh, old_until, narrow, ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL, 0, ?8, NULL)",
                        wh_value_id (&id), wh_value_id (&account->id), wh_value_id (device),
                        wh_value_bytes (access, sizeof access),
                        wh_value_number (now + WH_ACCESS_SECONDS * G_GINT64_CONSTANT (1000)),
                        wh_value_bytes (refresh, sizeof refresh), wh_value_number (limit_of (account, now, narrow)),
                        wh_value_number (narrow));
}

static void
take_session (WhResult *result, WhServerSession *session)
{
  wh_result_id (result, 0, 0, &session->id);
  wh_result_id (result, 0, 1, &session->account);
  wh_result_id (result, 0, 2, &session->device);
  session->narrow = wh_result_number (result, 0, 3) != 0;
}

/**
 * wh_server_session_find:
 * @access: what the request shows
 *
 * Returns: whether a session is open for it; otherwise %WH_PROTOCOL_ERROR_UNAUTHORISED
 */
gboolean
wh_server_session_find (WhRealm *realm, const char *access, WhServerSession *session, GError **error)
{
  guint8 hash[crypto_hash_sha256_BYTES];
  g_autoptr (WhResult) result = NULL;

  hash_token (access, hash);
  result = wh_query (realm->backend, error,
                     "SELECT id, account, device, narrow, access_until, ended FROM session WHERE access = ?1",
                     wh_value_bytes (hash, sizeof hash));
  if (result == NULL)
    return FALSE;
  if (wh_result_n_rows (result) == 0 || wh_result_text (result, 0, 5) != NULL
      || wh_result_number (result, 0, 4) < wh_realm_now ())
    return unauthorised (wh_result_n_rows (result) > 0 ? wh_result_text (result, 0, 5) : NULL, error);
  take_session (result, session);
  return TRUE;
}

/**
 * wh_server_session_knows:
 *
 * Returns: whether the token was given by this realm, open or not
 */
gboolean
wh_server_session_knows (WhRealm *realm, const char *access)
{
  guint8 hash[crypto_hash_sha256_BYTES];
  g_autoptr (WhResult) result = NULL;

  hash_token (access, hash);
  result = wh_query (realm->backend, NULL, "SELECT 1 FROM session WHERE access = ?1",
                     wh_value_bytes (hash, sizeof hash));
  return result != NULL && wh_result_n_rows (result) > 0;
}

/* A spent token comes once more within a minute when the answer was lost on the way.  Later, or twice, somebody has a
 * copy: the session ends for both. */
static gboolean
is_grace (WhResult *result, gboolean current, gint64 now)
{
  return current || wh_result_number (result, 0, 5) >= now;
}

static gboolean
rotate (WhRealm *realm, const WhServerSession *session, gboolean current, const guint8 *presented, WhTokens *tokens,
        GError **error)
{
  guint8 access[crypto_hash_sha256_BYTES], refresh[crypto_hash_sha256_BYTES];
  gint64 now = wh_realm_now ();

  tokens->access = new_token ();
  tokens->refresh = new_token ();
  hash_token (tokens->access, access);
  hash_token (tokens->refresh, refresh);
  return wh_execute (realm->backend, error,
                     "UPDATE session SET access = ?2, access_until = ?3, refresh = ?4, refresh_until = ?5, "
                     "old_refresh = ?6, old_until = ?7 WHERE id = ?1",
                     wh_value_id (&session->id), wh_value_bytes (access, sizeof access),
                     wh_value_number (now + WH_ACCESS_SECONDS * G_GINT64_CONSTANT (1000)),
                     wh_value_bytes (refresh, sizeof refresh),
                     wh_value_number (now + WH_REFRESH_SECONDS * G_GINT64_CONSTANT (1000)),
                     wh_value_bytes (presented, crypto_hash_sha256_BYTES),
                     wh_value_number (current ? now + GRACE_MS : 0));
}

/**
 * wh_server_session_refresh:
 * @tokens: (out): new ones; @refresh is spent
 *
 * Must run in a transaction that is kept even when it fails with %WH_PROTOCOL_ERROR_UNAUTHORISED.
 *
 * Returns: whether the session goes on; otherwise %WH_PROTOCOL_ERROR_UNAUTHORISED
 */
gboolean
wh_server_session_refresh (WhRealm *realm, const char *refresh, const WhId *device, WhServerSession *session,
                           WhTokens *tokens, GError **error)
{
  guint8 hash[crypto_hash_sha256_BYTES];
  g_autoptr (WhResult) result = NULL;
  gint64 now = wh_realm_now ();
  gboolean current;

  hash_token (refresh, hash);
  result = wh_query (realm->backend, error,
                     "SELECT id, account, device, narrow, refresh = ?1, old_until, refresh_until, ended FROM session "
                     "WHERE refresh = ?1 OR old_refresh = ?1", wh_value_bytes (hash, sizeof hash));
  if (result == NULL)
    return FALSE;
  if (wh_result_n_rows (result) == 0 || wh_result_text (result, 0, 7) != NULL)
    return unauthorised (wh_result_n_rows (result) > 0 ? wh_result_text (result, 0, 7) : NULL, error);
  take_session (result, session);
  current = wh_result_number (result, 0, 4) != 0;
  if (!is_grace (result, current, now) || !wh_id_equal (device, &session->device))
    return wh_server_session_end (realm, &session->id, "reuse", error) && unauthorised (NULL, error);
  if (wh_result_number (result, 0, 6) < now || session->narrow)
    return unauthorised (NULL, error);
  return rotate (realm, session, current, hash, tokens, error);
}
