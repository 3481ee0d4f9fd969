/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "server/wh-account.h"
#include "server/wh-attempt.h"
#include "server/wh-audit.h"
#include "server/wh-feed.h"
#include "server/wh-password.h"
#include "server/wh-server-error.h"
#include "server/wh-server-session.h"

typedef gboolean (*ChangeFunc) (WhRealm *realm, const WhOptions *options, char **one_time, GError **error);

static gboolean
refuse (WhServerError code, const char *format, const char *what, GError **error)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, WH_SERVER_ERROR, (int) code, format, what);
#pragma GCC diagnostic pop
  return FALSE;
}

/* By OrganizationID as imported, by our own number, or by its name when only one has it. */
static gboolean
find_agency (WhRealm *realm, const char *text, WhId *agency, GError **error)
{
  g_autoptr (WhResult) result = NULL;
  WhId id;

  if (!wh_id_from_hex (text, &id))
    memset (&id, 0, sizeof id);
  result = wh_query (realm->backend, error,
                     "SELECT id FROM organization WHERE deleted = 0 AND "
                     "(hud_id = ?1 OR id = ?2 OR \"OrganizationName\" = ?1) LIMIT 2",
                     wh_value_text (text), wh_value_id (&id));
  if (result == NULL)
    return FALSE;
  if (wh_result_n_rows (result) == 0)
    return refuse (WH_SERVER_ERROR_REFUSED, _("There is no agency “%s” in this realm."), text, error);
  if (wh_result_n_rows (result) > 1)
    return refuse (WH_SERVER_ERROR_REFUSED, _("Several agencies are called “%s”: give the OrganizationID."), text,
                   error);
  return wh_result_id (result, 0, 0, agency);
}

static gboolean
add_agencies (WhRealm *realm, const WhOptions *options, const WhId *account, GError **error)
{
  for (guint i = 0; options->agencies != NULL && options->agencies[i] != NULL; i++)
    {
      WhId agency;

      if (!find_agency (realm, options->agencies[i], &agency, error)
          || !wh_account_add_agency (realm, account, i, &agency, error))
        return FALSE;
    }
  return TRUE;
}

/* The last word is the family name: what UserID columns point to has the two apart. */
static WhRecord *
user_record (WhRealm *realm, const char *display)
{
  WhRecord *user = wh_record_new (wh_kind (WH_KIND_USER));
  const char *blank = strrchr (display, ' ');
  g_autofree char *first = blank != NULL ? g_strndup (display, (gsize) (blank - display)) : NULL;
  g_autoptr (GTimeZone) zone = wh_realm_get_zone (realm, NULL);
  g_autofree char *now = wh_date_now_text (zone);

  wh_record_set_text (user, WH_USER_USER_FIRST_NAME, first);
  wh_record_set_text (user, WH_USER_USER_LAST_NAME, blank != NULL ? blank + 1 : display);
  wh_record_set_text (user, WH_USER_DATE_CREATED, now);
  wh_record_set_text (user, WH_USER_DATE_UPDATED, now);
  wh_record_set_rev (user, 1);
  return user;
}

static gboolean
store_user_record (WhRealm *realm, WhRecord *user, GError **error)
{
  g_autoptr (WhFeed) feed = wh_feed_new (realm);
  g_autofree char *scope = wh_scope_of_realm (realm);

  wh_feed_touch (feed, wh_record_get_kind (user), wh_record_get_id (user), scope, WH_FEED_PUT);
  return wh_server_backend_put_record (realm->backend, user, error) && wh_feed_flush (feed, error);
}

/* Returns: what is kept of a new one-time password. */
static char *
new_verifier (WhRealm *realm, char **one_time, GError **error)
{
  *one_time = wh_password_one_time ();
  return wh_password_verifier (realm->keys, *one_time, error);
}

static gboolean
audit (WhRealm *realm, const WhAccount *account, const char *what, GError **error)
{
  WhAuditEntry entry = { &account->id, NULL, what, NULL, NULL };

  return wh_audit_append (realm, &entry, error);
}

static gboolean
check_new (WhRealm *realm, const WhOptions *options, WhRole *role, GError **error)
{
  g_autoptr (WhAccount) known = NULL;
  g_autoptr (GError) local = NULL;

  if (!wh_options_need (options->role, "--role", error))
    return FALSE;
  if (!wh_role_from_name (options->role, role))
    return refuse (WH_SERVER_ERROR_WRONG_USE,
                   _("“%s” is no role: take volunteer, worker, agency-admin, system-admin or auditor."), options->role,
                   error);
  /* What somebody without an agency records would be in nobody's scope. */
  if ((*role == WH_ROLE_WORKER || *role == WH_ROLE_AGENCY_ADMIN)
      && (options->agencies == NULL || options->agencies[0] == NULL))
    return refuse (WH_SERVER_ERROR_WRONG_USE, _("“%s” works for an agency: say which with --agency."), options->role,
                   error);
  if (strlen (options->name) > 200 || !g_utf8_validate (options->name, -1, NULL))
    return refuse (WH_SERVER_ERROR_WRONG_USE, _("“%s” cannot be a user name."), options->name, error);
  known = wh_account_find (realm, options->name, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return known == NULL || refuse (WH_SERVER_ERROR_REFUSED, _("There is a user “%s” already."), options->name, error);
}

static gboolean
add_user (WhRealm *realm, const WhOptions *options, char **one_time, GError **error)
{
  g_autoptr (WhAccount) account = g_new0 (WhAccount, 1);
  g_autoptr (WhRecord) user = NULL;

  if (!check_new (realm, options, &account->role, error))
    return FALSE;
  user = user_record (realm, options->display != NULL ? options->display : options->name);
  account->id = wh_id_new ();
  account->user = *wh_record_get_id (user);
  account->name = g_strdup (options->name);
  account->display = g_strdup (options->display != NULL ? options->display : options->name);
  account->one_time = TRUE;
  account->one_time_until = wh_realm_now () + WH_ONE_TIME_MS;
  account->verifier = new_verifier (realm, one_time, error);
  return account->verifier != NULL && store_user_record (realm, user, error)
         && wh_account_add (realm, account, error) && wh_attempt_forget (realm, account->name, error)
         && add_agencies (realm, options, &account->id, error) && audit (realm, account, "user-add", error);
}

static WhAccount *
find_user (WhRealm *realm, const WhOptions *options, GError **error)
{
  GError *local = NULL;
  WhAccount *account = wh_account_find (realm, options->name, &local);

  if (local != NULL)
    g_propagate_error (error, local);
  else if (account == NULL)
    refuse (WH_SERVER_ERROR_REFUSED, _("There is no user “%s” in this realm."), options->name, error);
  return account;
}

static gboolean
reset_user (WhRealm *realm, const WhOptions *options, char **one_time, GError **error)
{
  g_autoptr (WhAccount) account = find_user (realm, options, error);

  g_autofree char *verifier = account != NULL ? new_verifier (realm, one_time, error) : NULL;

  return verifier != NULL && wh_account_give_one_time (realm, &account->id, verifier, error)
         && wh_server_session_end_all (realm, &account->id, "reset", error)
         && wh_attempt_forget (realm, account->name, error) && audit (realm, account, "user-reset", error);
}

static gboolean
disable_user (WhRealm *realm, const WhOptions *options, char **one_time, GError **error)
{
  g_autoptr (WhAccount) account = find_user (realm, options, error);

  return account != NULL && wh_account_disable (realm, &account->id, error)
         && wh_server_session_end_all (realm, &account->id, "disabled", error)
         && audit (realm, account, "user-disable", error);
}

static gboolean
change_in_transaction (const WhOptions *options, ChangeFunc change, char **one_time, GError **error)
{
  g_autoptr (WhKeyFile) keys = NULL;
  g_autoptr (WhRealm) realm = NULL;

  if (!wh_options_need (options->name, "--name", error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  realm = keys != NULL ? wh_options_open_realm (options, keys, WH_REALM_WRITE, error) : NULL;
  if (realm == NULL || !wh_server_backend_begin (realm->backend, error))
    return FALSE;
  if (change (realm, options, one_time, error))
    return wh_server_backend_commit (realm->backend, error);
  wh_server_backend_rollback (realm->backend);
  return FALSE;
}

/* The password is printed once it holds, and nowhere else. */
static gboolean
change_user (const WhOptions *options, ChangeFunc change, GError **error)
{
  g_autofree char *one_time = NULL;
  gboolean changed = change_in_transaction (options, change, &one_time, error);

  if (changed && one_time != NULL)
    g_print ("%s\n", one_time);
  return changed;
}

/**
 * wh_user_add_command:
 *
 * Makes an account and prints its one-time password.
 *
 * Returns: whether that worked
 */
gboolean
wh_user_add_command (const WhOptions *options, GError **error)
{
  return change_user (options, add_user, error);
}

/**
 * wh_user_reset_command:
 *
 * Opens an account again and prints its new one-time password.
 *
 * Returns: whether that worked
 */
gboolean
wh_user_reset_command (const WhOptions *options, GError **error)
{
  return change_user (options, reset_user, error);
}

/**
 * wh_user_disable_command:
 *
 * Closes an account.
 *
 * Returns: whether that worked
 */
gboolean
wh_user_disable_command (const WhOptions *options, GError **error)
{
  return change_user (options, disable_user, error);
}
