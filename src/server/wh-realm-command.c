/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-epoch.h"
#include "server/wh-audit.h"
#include "server/wh-server-error.h"

static const char *const tables[] = {
  "push_result", "device", "session", "revision", "feed", "scope", "account_agency",
};

static gboolean
empty_tables (WhRealm *realm, GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    {
      g_autofree char *sql = g_strdup_printf ("DELETE FROM \"%s\"", wh_kind (i)->name);

      if (!wh_execute (realm->backend, error, sql))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *sql = g_strdup_printf ("DELETE FROM %s", tables[i]);

      if (!wh_execute (realm->backend, error, sql))
        return FALSE;
    }
  return wh_execute (realm->backend, error, "DELETE FROM account");
}

/* An epoch of a new line tells every desk that what it holds is of a database that is no more: nothing comes again. */
static gboolean
reset (WhRealm *realm, GError **error)
{
  WhAuditEntry entry = { NULL, NULL, "realm-reset", NULL, NULL };
  g_autofree char *epoch = wh_epoch_new ();

  return empty_tables (realm, error)
         && wh_realm_set_setting (realm, "epoch", epoch, error)
         && wh_audit_append (realm, &entry, error);
}

/**
 * wh_realm_reset_command:
 *
 * Empties a Training realm: records, accounts and devices. The audit log stays. Production is never emptied.
 *
 * Returns: whether that worked
 */
gboolean
wh_realm_reset_command (const WhOptions *options, GError **error)
{
  g_autoptr (WhKeyFile) keys = wh_options_load_keys (options, error);
  g_autoptr (WhRealm) realm = NULL;

  if (keys != NULL)
    realm = wh_options_open_realm (options, keys, WH_REALM_WRITE, error);
  if (realm == NULL)
    return FALSE;
  if (!realm->training)
    {
      g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
                   _("“%s” holds real people: only a Training realm can be reset."), realm->id);
      return FALSE;
    }
  if (!wh_server_backend_begin (realm->backend, error))
    return FALSE;
  if (reset (realm, error))
    return wh_server_backend_commit (realm->backend, error);
  wh_server_backend_rollback (realm->backend);
  return FALSE;
}
