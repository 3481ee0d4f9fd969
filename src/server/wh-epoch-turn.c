/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-epoch-turn.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-epoch.h"
#include "server/wh-audit.h"

/* A desk begins its numbers' lease anew; the first of two copies of a device that does so has it. */
static gboolean
write_turn (WhRealm *realm, const char *epoch, gint64 floor, const WhServerSession *found_by, GError **error)
{
  WhAuditEntry entry = { found_by != NULL ? &found_by->account : NULL, found_by != NULL ? &found_by->device : NULL,
                         found_by != NULL ? "restore-found" : "restore", NULL, NULL };
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, floor);

  return wh_realm_set_setting (realm, "epoch", epoch, error)
         && wh_realm_set_setting (realm, "rev_floor", text, error)
         && wh_execute (realm->backend, error, "UPDATE device SET lease = '', old_lease = ''")
         && wh_audit_append (realm, &entry, error);
}

/**
 * wh_epoch_turn:
 * @found_by: (nullable): who showed that the database is an earlier one; %NULL: it was restored by the command
 *
 * The database was put back to an earlier state: from now on it has another epoch, so that every desk compares what it
 * has with what is here and sends again what is missing.
 *
 * Revisions that were given since that state are on the desks still.  What is given from now on is higher than any of
 * them (the clock's milliseconds), so a change that comes again is known to have seen what the state holds, and not to
 * have seen what was changed since: without this, changes that come again in another order would undo each other.
 *
 * Returns: whether that is on the disk
 */
gboolean
wh_epoch_turn (WhRealm *realm, const WhServerSession *found_by, GError **error)
{
  g_autofree char *epoch = wh_epoch_next (realm->epoch);
  gint64 floor = MAX (wh_realm_now (), realm->rev_floor + 1);

  if (!wh_server_backend_begin (realm->backend, error))
    return FALSE;
  if (!write_turn (realm, epoch, floor, found_by, error))
    {
      wh_server_backend_rollback (realm->backend);
      return FALSE;
    }
  if (!wh_server_backend_commit (realm->backend, error))
    return FALSE;
  g_free (realm->epoch);
  realm->epoch = g_steal_pointer (&epoch);
  realm->rev_floor = floor;
  return TRUE;
}

static gboolean
is_behind (WhRealm *realm, const WhCursor *cursor, gboolean *behind, GError **error)
{
  g_autoptr (WhResult) scopes = wh_query (realm->backend, error, "SELECT name, n FROM scope");
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer scope, number;

  *behind = FALSE;
  if (scopes == NULL)
    return FALSE;
  for (guint i = 0; i < wh_result_n_rows (scopes); i++)
    {
      const char *name = wh_result_text (scopes, i, 0);

      g_hash_table_add (known, (gpointer) name);
      *behind |= wh_result_number (scopes, i, 1) < wh_cursor_get (cursor, name);
    }
  g_hash_table_iter_init (&iter, cursor->numbers);
  while (g_hash_table_iter_next (&iter, &scope, &number))
    *behind |= *(gint64 *) number > 0 && !g_hash_table_contains (known, scope);
  return TRUE;
}

/**
 * wh_epoch_turn_if_behind:
 * @cursor: of this epoch, as the centre itself sealed it
 *
 * A counter only rises.  A cursor that is beyond it proves that somebody put an old file in place of the database
 * without telling it; then the epoch turns.
 *
 * Returns: whether the database is the one that the desk knows; otherwise %WH_PROTOCOL_ERROR_CANNOT_CALCULATE
 */
gboolean
wh_epoch_turn_if_behind (WhRealm *realm, const WhServerSession *session, const WhCursor *cursor, GError **error)
{
  gboolean behind;

  if (!is_behind (realm, cursor, &behind, error))
    return FALSE;
  if (!behind)
    return TRUE;
  if (wh_epoch_turn (realm, session, error))
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CANNOT_CALCULATE,
                         _("The centre was put back to an earlier state: this device compares what both have."));
  return FALSE;
}
