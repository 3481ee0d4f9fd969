/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>

#include "server/wh-audit.h"

/**
 * wh_verify_audit_command:
 *
 * Checks the chain of the audit log, also beside a running server.
 *
 * Returns: whether it holds
 */
gboolean
wh_verify_audit_command (const WhOptions *options, GError **error)
{
  g_autoptr (WhKeyFile) keys = wh_options_load_keys (options, error);
  g_autoptr (WhRealm) realm = NULL;
  g_autofree char *last_hash = NULL;
  gint64 n_entries;

  if (keys != NULL)
    realm = wh_options_open_realm (options, keys, WH_REALM_READ, error);
  if (realm == NULL || !wh_audit_verify (realm, &n_entries, &last_hash, error))
    return FALSE;
  g_print (_("%" G_GINT64_FORMAT " entries hold; the last one's hash is %s.\n"), n_entries, last_hash);
  return TRUE;
}
