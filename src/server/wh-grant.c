/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-grant.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "server/wh-feed.h"

/**
 * wh_grant_free:
 */
void
wh_grant_free (WhGrant *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->account, wh_account_free);
  g_clear_pointer (&self->agencies, g_ptr_array_unref);
  g_strfreev (self->scopes);
  g_free (self);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
add_every_scope (WhRealm *realm, GPtrArray *names, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error, "SELECT name FROM scope");

  if (result == NULL)
    return FALSE;
  for (guint i = 0; i < wh_result_n_rows (result); i++)
    g_ptr_array_add (names, g_strdup (wh_result_text (result, i, 0)));
  return TRUE;
}

/* A volunteer and an auditor see no client (decisions 12, 13). */
static gboolean
load_scopes (WhGrant *self, WhRealm *realm, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  WhRole role = self->account->role;

  if (role == WH_ROLE_SYSTEM_ADMIN)
    {
      if (!add_every_scope (realm, names, error))
        return FALSE;
    }
  else
    g_ptr_array_add (names, wh_scope_of_realm (realm));
  for (guint i = 0; (role == WH_ROLE_WORKER || role == WH_ROLE_AGENCY_ADMIN) && i < self->agencies->len; i++)
    g_ptr_array_add (names, wh_scope_of_agency (&((WhAgency *) g_ptr_array_index (self->agencies, i))->id));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  self->scopes = g_strdupv ((GStrv) names->pdata);
  return TRUE;
}

/**
 * wh_grant_load:
 *
 * Returns: (transfer full): what the session's person may see; %NULL with %WH_PROTOCOL_ERROR_UNAUTHORISED when the
 *   account is closed
 */
WhGrant *
wh_grant_load (WhRealm *realm, const WhServerSession *session, GError **error)
{
  g_autoptr (WhGrant) self = g_new0 (WhGrant, 1);
  g_autoptr (GError) local = NULL;

  self->session = *session;
  self->account = wh_account_get (realm, &session->account, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  if (self->account == NULL || self->account->disabled)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                           _("This account is closed: ask your administrator."));
      return NULL;
    }
  self->agencies = wh_account_get_agencies (realm, &session->account, error);
  if (self->agencies == NULL || !load_scopes (self, realm, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * wh_grant_has_scope:
 */
gboolean
wh_grant_has_scope (const WhGrant *self, const char *scope)
{
  return g_strv_contains ((const char *const *) self->scopes, scope);
}

/**
 * wh_grant_has_agency:
 *
 * Returns: whether the person works for the organization
 */
gboolean
wh_grant_has_agency (const WhGrant *self, const WhId *agency)
{
  for (guint i = 0; i < self->agencies->len; i++)
    if (wh_id_equal (&((WhAgency *) g_ptr_array_index (self->agencies, i))->id, agency))
      return TRUE;
  return FALSE;
}
