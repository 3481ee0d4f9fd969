/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-account.h"

#include <glib/gi18n-lib.h>

#define MAX_FAILURES 5
#define LOCK_MS (15 * G_GINT64_CONSTANT (60000))
#define MAX_ROUNDS 10 /* 15 minutes doubled so often are ten days */
#define FORGET_MS (24 * G_GINT64_CONSTANT (3600000))

#define COLUMNS \
  "id, name, display, role, user_id, verifier, one_time, one_time_until, one_time_device, disabled"

static const char *const role_names[] = { "volunteer", "worker", "agency-admin", "system-admin", "auditor" };

/**
 * wh_role_name:
 */
const char *
wh_role_name (WhRole role)
{
  return role_names[role];
}

/**
 * wh_role_from_name:
 *
 * Returns: whether there is such a role
 */
gboolean
wh_role_from_name (const char *name, WhRole *role)
{
  for (guint i = 0; name != NULL && i < G_N_ELEMENTS (role_names); i++)
    if (g_str_equal (role_names[i], name))
      {
        *role = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * wh_account_key:
 *
 * Returns: (transfer full): the name without case, blanks around it and ways to write an accent
 */
char *
wh_account_key (const char *name)
{
  g_autofree char *normal = g_utf8_normalize (name, -1, G_NORMALIZE_NFKC);
  char *key = g_utf8_casefold (normal != NULL ? normal : "", -1);

  return g_strstrip (key);
}

/**
 * wh_account_free:
 */
void
wh_account_free (WhAccount *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self->display);
  g_free (self->verifier);
  g_free (self);
}

static WhAccount *
take_account (WhResult *result)
{
  g_autoptr (WhAccount) self = NULL;

  if (result == NULL || wh_result_n_rows (result) == 0)
    return NULL;
  self = g_new0 (WhAccount, 1);
  wh_result_id (result, 0, 0, &self->id);
  self->name = g_strdup (wh_result_text (result, 0, 1));
  self->display = g_strdup (wh_result_text (result, 0, 2));
  self->role = WH_ROLE_VOLUNTEER;
  wh_role_from_name (wh_result_text (result, 0, 3), &self->role);
  wh_result_id (result, 0, 4, &self->user);
  self->verifier = g_strdup (wh_result_text (result, 0, 5));
  self->one_time = wh_result_number (result, 0, 6) != 0;
  self->one_time_until = wh_result_number (result, 0, 7);
  wh_result_id (result, 0, 8, &self->one_time_device);
  self->disabled = wh_result_number (result, 0, 9) != 0;
  return g_steal_pointer (&self);
}

/**
 * wh_account_find:
 *
 * Returns: (transfer full) (nullable): the account of that name; %NULL without error when there is none
 */
WhAccount *
wh_account_find (WhRealm *realm, const char *name, GError **error)
{
  g_autofree char *key = wh_account_key (name);
  g_autoptr (WhResult) result = wh_query (realm->backend, error, "SELECT " COLUMNS " FROM account WHERE key = ?1",
                                          wh_value_text (key));

  return take_account (result);
}

/**
 * wh_account_get:
 *
 * Returns: (transfer full) (nullable): the account; %NULL without error when there is none
 */
WhAccount *
wh_account_get (WhRealm *realm, const WhId *id, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error, "SELECT " COLUMNS " FROM account WHERE id = ?1",
                                          wh_value_id (id));

  return take_account (result);
}

/**
 * wh_account_save:
 *
 * Returns: whether the account is stored, in the place of the one of the same id
 */
gboolean
wh_account_save (WhRealm *realm, const WhAccount *self, GError **error)
{
  g_autofree char *key = wh_account_key (self->name);
  const WhId *device = wh_id_is_nil (&self->one_time_device) ? NULL : &self->one_time_device;

  return wh_execute (realm->backend, error,
                     "INSERT INTO account (" COLUMNS ", key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
                     "ON CONFLICT (id) DO UPDATE SET name = excluded.name, display = excluded.display, "
                     "role = excluded.role, user_id = excluded.user_id, verifier = excluded.verifier, "
                     "one_time = excluded.one_time, one_time_until = excluded.one_time_until, "
                     "one_time_device = excluded.one_time_device, disabled = excluded.disabled, key = excluded.key",
                     wh_value_id (&self->id), wh_value_text (self->name), wh_value_text (self->display),
                     wh_value_text (wh_role_name (self->role)), wh_value_id (&self->user),
                     wh_value_text (self->verifier), wh_value_number (self->one_time),
                     wh_value_number (self->one_time_until), wh_value_id (device), wh_value_number (self->disabled),
                     wh_value_text (key));
}

/**
 * wh_account_get_agencies:
 *
 * Returns: (transfer container) (element-type WhAgency): the organizations that the person works for, the main one
 *   first
 */
GPtrArray *
wh_account_get_agencies (WhRealm *realm, const WhId *account, GError **error)
{
  g_autoptr (WhResult) result =
    wh_query (realm->backend, error,
              "SELECT a.agency, o.\"OrganizationName\" FROM account_agency a "
              "LEFT JOIN organization o ON o.id = a.agency WHERE a.account = ?1 ORDER BY a.position",
              wh_value_id (account));
  GPtrArray *agencies;

  if (result == NULL)
    return NULL;
  agencies = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_agency_free);
  for (guint i = 0; i < wh_result_n_rows (result); i++)
    {
      const char *name = wh_result_text (result, i, 1);
      WhId id;

      wh_result_id (result, i, 0, &id);
      g_ptr_array_add (agencies, wh_agency_new (&id, name != NULL ? name : _("Unnamed organization")));
    }
  return agencies;
}

/**
 * wh_account_add_agency:
 * @position: 0 for the main one
 *
 * Returns: whether it is stored
 */
gboolean
wh_account_add_agency (WhRealm *realm, const WhId *account, guint position, const WhId *agency, GError **error)
{
  return wh_execute (realm->backend, error,
                     "INSERT INTO account_agency (account, position, agency) VALUES (?1, ?2, ?3)",
                     wh_value_id (account), wh_value_number (position), wh_value_id (agency));
}

/**
 * wh_attempt_allowed:
 * @retry_after: (out): seconds until the next attempt is looked at
 *
 * Failed attempts are counted by name, whether or not there is such an account: nobody learns which there are.
 *
 * Returns: whether a password may be tried now; otherwise %WH_PROTOCOL_ERROR_LOCKED_OUT
 */
gboolean
wh_attempt_allowed (WhRealm *realm, const char *name, gint64 now, gint64 *retry_after, GError **error)
{
  g_autofree char *key = wh_account_key (name);
  g_autoptr (WhResult) result = wh_query (realm->backend, error, "SELECT until FROM attempt WHERE key = ?1",
                                          wh_value_text (key));
  gint64 until;

  if (result == NULL)
    return FALSE;
  until = wh_result_n_rows (result) > 0 ? wh_result_number (result, 0, 0) : 0;
  if (until <= now)
    return TRUE;
  *retry_after = (until - now + 999) / 1000;
  g_set_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT,
               g_dngettext (GETTEXT_PACKAGE,
                            "After five wrong passwords sign-in waits: try again in %d minute.",
                            "After five wrong passwords sign-in waits: try again in %d minutes.",
                            (gulong) ((*retry_after + 59) / 60)),
               (int) ((*retry_after + 59) / 60));
  return FALSE;
}

/**
 * wh_attempt_failed:
 *
 * Counts a wrong password. Five close the name for 15 minutes, five more for twice as long, and so on; a day without
 * any is forgotten.
 *
 * Returns: whether it is stored
 */
gboolean
wh_attempt_failed (WhRealm *realm, const char *name, gint64 now, GError **error)
{
  g_autofree char *key = wh_account_key (name);
  g_autoptr (WhResult) result = NULL;
  gint64 failures = 0, rounds = 0, until = 0;

  if (!wh_execute (realm->backend, error, "DELETE FROM attempt WHERE last < ?1 AND until < ?1",
                   wh_value_number (now - FORGET_MS)))
    return FALSE;
  result = wh_query (realm->backend, error, "SELECT failures, rounds FROM attempt WHERE key = ?1",
                     wh_value_text (key));
  if (result == NULL)
    return FALSE;
  if (wh_result_n_rows (result) > 0)
    {
      failures = wh_result_number (result, 0, 0);
      rounds = wh_result_number (result, 0, 1);
    }
  if (++failures >= MAX_FAILURES)
    {
      until = now + (LOCK_MS << MIN (rounds, MAX_ROUNDS));
      failures = 0;
      rounds++;
    }
  return wh_execute (realm->backend, error,
                     "INSERT INTO attempt (key, failures, rounds, until, last) VALUES (?1, ?2, ?3, ?4, ?5) "
                     "ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, rounds = excluded.rounds, "
                     "until = excluded.until, last = excluded.last",
                     wh_value_text (key), wh_value_number (failures), wh_value_number (rounds),
                     wh_value_number (until), wh_value_number (now));
}

/**
 * wh_attempt_forget:
 *
 * Returns: whether the name's failures are forgotten
 */
gboolean
wh_attempt_forget (WhRealm *realm, const char *name, GError **error)
{
  g_autofree char *key = wh_account_key (name);

  return wh_execute (realm->backend, error, "DELETE FROM attempt WHERE key = ?1", wh_value_text (key));
}
