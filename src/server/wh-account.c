/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-account.h"

#include <glib/gi18n-lib.h>

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
 * wh_account_add:
 *
 * Returns: whether the new account is stored
 */
gboolean
wh_account_add (WhRealm *realm, const WhAccount *self, GError **error)
{
  g_autofree char *key = wh_account_key (self->name);

  return wh_execute (realm->backend, error,
                     "INSERT INTO account (" COLUMNS ", key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL, ?9, ?10)",
                     wh_value_id (&self->id), wh_value_text (self->name), wh_value_text (self->display),
                     wh_value_text (wh_role_name (self->role)), wh_value_id (&self->user),
                     wh_value_text (self->verifier), wh_value_number (self->one_time),
                     wh_value_number (self->one_time_until), wh_value_number (self->disabled), wh_value_text (key));
}

/**
 * wh_account_give_one_time:
 * @verifier: of the one-time password
 *
 * Opens the account again with a one-time password that no device has used, for %WH_ONE_TIME_MS from now.
 *
 * Returns: whether it is stored
 */
gboolean
wh_account_give_one_time (WhRealm *realm, const WhId *account, const char *verifier, GError **error)
{
  return wh_execute (realm->backend, error,
                     "UPDATE account SET verifier = ?2, one_time = 1, one_time_until = ?3, one_time_device = NULL, "
                     "disabled = 0 WHERE id = ?1",
                     wh_value_id (account), wh_value_text (verifier),
                     wh_value_number (wh_realm_now () + WH_ONE_TIME_MS));
}

/**
 * wh_account_disable:
 *
 * Returns: whether the account is closed
 */
gboolean
wh_account_disable (WhRealm *realm, const WhId *account, GError **error)
{
  return wh_execute (realm->backend, error, "UPDATE account SET disabled = 1 WHERE id = ?1", wh_value_id (account));
}

/* A password takes long to work on, and the account may change meanwhile: what was found out then is written only
 * while it still holds. */
static gboolean
was_changed (WhResult *result, gboolean *changed)
{
  *changed = result != NULL && wh_result_n_rows (result) > 0;
  return result != NULL;
}

/**
 * wh_account_bind_one_time:
 * @self: as it was when its password was looked at
 * @device: where the one-time password is used
 * @bound: (out): whether it serves there; otherwise another device has it, or the account is another by now
 *
 * Returns: whether the database answered
 */
gboolean
wh_account_bind_one_time (WhRealm *realm, const WhAccount *self, const WhId *device, gboolean *bound, GError **error)
{
  g_autoptr (WhResult) result =
    wh_query (realm->backend, error,
              "UPDATE account SET one_time_device = ?3 WHERE id = ?1 AND verifier = ?2 AND one_time = 1 "
              "AND disabled = 0 AND (one_time_device IS NULL OR one_time_device = ?3) RETURNING id",
              wh_value_id (&self->id), wh_value_text (self->verifier), wh_value_id (device));

  return was_changed (result, bound);
}

/**
 * wh_account_change_password:
 * @self: as it was when its password was looked at
 * @verifier: of the new password
 * @changed: (out): whether it holds; otherwise the account is another by now
 *
 * Returns: whether the database answered
 */
gboolean
wh_account_change_password (WhRealm *realm, const WhAccount *self, const char *verifier, gboolean *changed,
                            GError **error)
{
  g_autoptr (WhResult) result =
    wh_query (realm->backend, error,
              "UPDATE account SET verifier = ?3, one_time = 0, one_time_device = NULL "
              "WHERE id = ?1 AND verifier = ?2 AND disabled = 0 RETURNING id",
              wh_value_id (&self->id), wh_value_text (self->verifier), wh_value_text (verifier));

  return was_changed (result, changed);
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
