/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include <glib/gi18n-lib.h>
#include <sodium.h>
#include <string.h>

#include "server/wh-attempt.h"
#include "server/wh-audit.h"

typedef struct
{
  WhRequest *request;
  WhRealm *realm;
  WhGrant *grant;
  const WhRecoverRequest *message;
} Recovery;

/* While the password was worked on the session may have ended, by a new password or at another place, or the account
 * was closed: then nothing is opened for it any more. */
static gboolean
still_holds (Recovery *recovery, GError **error)
{
  WhServerSession session;
  g_autoptr (WhGrant) now = NULL;

  if (!wh_server_session_find (recovery->realm, recovery->request->token, &session, error))
    return FALSE;
  now = wh_grant_load (recovery->realm, &session, error);
  return now != NULL;
}

static gboolean
audit (Recovery *recovery, const char *what, GError **error)
{
  WhAuditEntry entry = { &recovery->grant->account->id, &recovery->grant->session.device, what, NULL, NULL };
  gboolean ok;

  g_mutex_lock (&recovery->realm->lock);
  ok = still_holds (recovery, error) && wh_audit_append (recovery->realm, &entry, error);
  g_mutex_unlock (&recovery->realm->lock);
  return ok;
}

/* However often the password is right: somebody who collects stolen files must not have them opened in a row. */
static gboolean
may_ask (Recovery *recovery, GError **error)
{
  g_autofree char *counter = wh_attempt_recovery_counter (&recovery->grant->account->id);
  gboolean may;

  g_mutex_lock (&recovery->realm->lock);
  may = wh_attempt_begin (recovery->realm, counter, wh_realm_now (), &recovery->request->retry_after, error);
  g_mutex_unlock (&recovery->realm->lock);
  return may;
}

/* In the box are the key and the id of the account that the desk sealed it for. */
static gboolean
open_box (const WhRealm *realm, const char *hex, const WhId *account, guint8 key[WH_RECOVERED_KEY_SIZE])
{
  guint8 public_key[WH_KEY_SIZE], box[WH_RECOVERED_KEY_SIZE + WH_ID_SIZE + crypto_box_SEALBYTES];
  guint8 plain[WH_RECOVERED_KEY_SIZE + WH_ID_SIZE];
  gsize size = 0;
  gboolean opened;

  crypto_scalarmult_base (public_key, realm->keys->recovery);
  opened = sodium_hex2bin (box, sizeof box, hex, strlen (hex), NULL, &size, NULL) == 0 && size == sizeof box
           && crypto_box_seal_open (plain, box, sizeof box, public_key, realm->keys->recovery) == 0
           && memcmp (plain + WH_RECOVERED_KEY_SIZE, account->bytes, WH_ID_SIZE) == 0;
  if (opened)
    memcpy (key, plain, WH_RECOVERED_KEY_SIZE);
  sodium_memzero (plain, sizeof plain);
  return opened;
}

static JsonObject *
answer_with (guint8 key[WH_RECOVERED_KEY_SIZE])
{
  g_autoptr (WhRecoverReply) reply = wh_recover_reply_new ();

  reply->key = g_malloc (2 * WH_RECOVERED_KEY_SIZE + 1);
  sodium_bin2hex (reply->key, 2 * WH_RECOVERED_KEY_SIZE + 1, key, WH_RECOVERED_KEY_SIZE);
  sodium_memzero (key, WH_RECOVERED_KEY_SIZE);
  return wh_recover_reply_to_json (reply);
}

static JsonObject *
recover (Recovery *recovery, GError **error)
{
  guint8 key[WH_RECOVERED_KEY_SIZE];

  if (!wh_request_check_password (recovery->request, recovery->realm, recovery->grant, recovery->message->password,
                                  error)
      || !may_ask (recovery, error))
    return NULL;
  if (!open_box (recovery->realm, recovery->message->box, &recovery->grant->account->id, key))
    {
      if (audit (recovery, "recover-refused", error))
        g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND,
                             _("The centre has no key that opens these records for you."));
      return NULL;
    }
  /* What is not in the log is not given. */
  return audit (recovery, "recover", error) ? answer_with (key) : NULL;
}

/**
 * wh_recover_route:
 *
 * Opens the key of a store that was sealed for its person and this centre: the way back to one's records when the
 * password was changed elsewhere or the keyring is lost.  It takes a session and the password itself: with a token
 * alone a stolen desk whose keyring stands open would give up its records.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_recover_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhRecoverRequest) message = wh_recover_request_from_json (body, error);
  Recovery recovery = { .request = request, .message = message };
  JsonObject *answer;

  if (message != NULL)
    recovery.realm = wh_community_find_realm (request->community, message->realm, error);
  if (recovery.realm != NULL)
    recovery.grant = wh_request_authorise (request, recovery.realm, FALSE, error);
  if (recovery.grant == NULL)
    return NULL;
  answer = recover (&recovery, error);
  wh_grant_free (recovery.grant);
  return answer;
}
