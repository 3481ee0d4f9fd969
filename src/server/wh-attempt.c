/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-attempt.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-protocol-error.h"
#include "server/wh-account.h"

/*
 * Attempts are counted before the password is looked at: however many come at once, five are looked at.  A right one
 * is taken off again.  Who counts what: src/server/README.md.
 */

#define MAX_FAILURES 5
#define LOCK_MS (15 * G_GINT64_CONSTANT (60000))
#define MAX_ROUNDS 10 /* 15 minutes doubled so often are ten days */
#define FORGET_MS (24 * G_GINT64_CONSTANT (3600000))

/* A counter's name: "n:NAME", "d:DEVICE:NAME" or "r:ACCOUNT". */
#define NAME_AT 36 /* where NAME begins after a device, as SQL counts */

/**
 * wh_attempt_counter:
 * @name: user name as typed, whether or not there is such an account: nobody learns which there are
 * @device: where it is typed
 *
 * A device on which that person has signed in before has a counter of its own; all others share one.
 *
 * Returns: (transfer full): the counter's name, or %NULL with error
 */
char *
wh_attempt_counter (WhRealm *realm, const char *name, const WhId *device, GError **error)
{
  g_autofree char *key = wh_account_key (name);
  g_autoptr (WhResult) own =
    wh_query (realm->backend, error,
              "SELECT 1 FROM device d JOIN account a ON a.id = d.account WHERE d.id = ?1 AND a.key = ?2",
              wh_value_id (device), wh_value_text (key));
  char hex[WH_ID_HEX_SIZE];

  if (own == NULL)
    return NULL;
  if (wh_result_n_rows (own) == 0)
    return g_strconcat ("n:", key, NULL);
  return g_strconcat ("d:", wh_id_to_hex (device, hex), ":", key, NULL);
}

/**
 * wh_attempt_recovery_counter:
 *
 * Returns: (transfer full): the name of the counter of how often somebody asked for a store's key
 */
char *
wh_attempt_recovery_counter (const WhId *account)
{
  char hex[WH_ID_HEX_SIZE];

  return g_strconcat ("r:", wh_id_to_hex (account, hex), NULL);
}

typedef struct
{
  gint64 failures;
  gint64 rounds;
  gint64 until;
} Counter;

static gboolean
load (WhRealm *realm, const char *name, Counter *counter, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error,
                                          "SELECT failures, rounds, until FROM attempt WHERE key = ?1",
                                          wh_value_text (name));

  *counter = (Counter) { 0 };
  if (result == NULL)
    return FALSE;
  if (wh_result_n_rows (result) > 0)
    *counter = (Counter) { wh_result_number (result, 0, 0), wh_result_number (result, 0, 1),
                           wh_result_number (result, 0, 2) };
  return TRUE;
}

static gboolean
locked_out (gint64 seconds, GError **error)
{
  gint64 minutes = (seconds + 59) / 60;

  g_set_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT,
               g_dngettext (GETTEXT_PACKAGE, "After five tries this waits: try again in %d minute.",
                            "After five tries this waits: try again in %d minutes.", (gulong) minutes),
               (int) minutes);
  return FALSE;
}

static gboolean
store (WhRealm *realm, const char *name, const Counter *counter, gint64 now, GError **error)
{
  return wh_execute (realm->backend, error,
                     "INSERT INTO attempt (key, failures, rounds, until, last) VALUES (?1, ?2, ?3, ?4, ?5) "
                     "ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, rounds = excluded.rounds, "
                     "until = excluded.until, last = excluded.last",
                     wh_value_text (name), wh_value_number (counter->failures), wh_value_number (counter->rounds),
                     wh_value_number (counter->until), wh_value_number (now));
}

static gboolean
count (WhRealm *realm, const char *name, gint64 now, gint64 *retry_after, GError **error)
{
  Counter counter;

  if (!wh_execute (realm->backend, error, "DELETE FROM attempt WHERE last < ?1 AND until < ?1",
                   wh_value_number (now - FORGET_MS))
      || !load (realm, name, &counter, error))
    return FALSE;
  if (counter.until > now)
    {
      *retry_after = (counter.until - now + 999) / 1000;
      return locked_out (*retry_after, error);
    }
  if (++counter.failures >= MAX_FAILURES)
    {
      counter.until = now + (LOCK_MS << MIN (counter.rounds, MAX_ROUNDS));
      counter.failures = 0;
      counter.rounds++;
    }
  return store (realm, name, &counter, now, error);
}

/**
 * wh_attempt_begin:
 * @counter: of wh_attempt_counter() or wh_attempt_recovery_counter()
 * @retry_after: (out): seconds until the next attempt is looked at, when this one is not
 *
 * Counts an attempt as a wrong one, before it is looked at.  The fifth closes the counter for 15 minutes, five more for
 * twice as long, and so on; a day without any is forgotten.
 *
 * Returns: whether the attempt may be looked at; otherwise %WH_PROTOCOL_ERROR_LOCKED_OUT, and it does not count
 */
gboolean
wh_attempt_begin (WhRealm *realm, const char *counter, gint64 now, gint64 *retry_after, GError **error)
{
  if (!wh_server_backend_begin (realm->backend, error))
    return FALSE;
  if (count (realm, counter, now, retry_after, error))
    return wh_server_backend_commit (realm->backend, error);
  wh_server_backend_rollback (realm->backend);
  return FALSE;
}

/**
 * wh_attempt_succeeded:
 * @counter: which the right password was counted on
 *
 * Returns: whether its attempts are forgotten
 */
gboolean
wh_attempt_succeeded (WhRealm *realm, const char *counter, GError **error)
{
  return wh_execute (realm->backend, error, "DELETE FROM attempt WHERE key = ?1", wh_value_text (counter));
}

/**
 * wh_attempt_forget:
 * @name: user name
 *
 * Returns: whether the name's wrong passwords are forgotten, on every device
 */
gboolean
wh_attempt_forget (WhRealm *realm, const char *name, GError **error)
{
  g_autofree char *key = wh_account_key (name);
  g_autofree char *strangers = g_strconcat ("n:", key, NULL);

  return wh_execute (realm->backend, error,
                     "DELETE FROM attempt WHERE key = ?1 OR (substr(key, 1, 2) = 'd:' AND substr(key, ?3) = ?2)",
                     wh_value_text (strangers), wh_value_text (key), wh_value_number (NAME_AT));
}
