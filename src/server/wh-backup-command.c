/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib/gi18n-lib.h>

#include "db/wh-db.h"

/**
 * wh_backup_command:
 *
 * Copies a realm into a new file, also beside a running server: all of it as it stands at one moment, encrypted with
 * the key of the key file, and read back.
 *
 * Returns: whether the copy is there and whole
 */
gboolean
wh_backup_command (const WhOptions *options, GError **error)
{
  const char *to = options->rest[0];
  g_autoptr (WhKeyFile) keys = NULL;
  g_autoptr (WhRealm) realm = NULL;
  g_autofree char *path = NULL;

  if (!wh_options_need (to, "FILE", error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  if (keys != NULL) /* which also sees that the file is of the realm that was named */
    realm = wh_options_open_realm (options, keys, WH_REALM_READ, error);
  path = realm != NULL ? wh_realm_path_of (options->realms[0], error) : NULL;
  if (path == NULL)
    return FALSE;
  g_clear_pointer (&realm, wh_realm_free);
  if (!wh_db_copy (path, keys->database, to, error))
    {
      g_prefix_error (error, "%s: ", to);
      return FALSE;
    }
  g_print (_("The copy is in “%s”. It opens with the key file only: keep a copy of that too, elsewhere.\n"), to);
  return TRUE;
}
