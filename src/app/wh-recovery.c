/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-recovery.h"

#include <string.h>

#include "store/wh-vault.h"
#include "sync/wh-centre.h"
#include "sync/wh-sync-error.h"

static gboolean
take_key (const char *hex, guint8 *key)
{
  if (strlen (hex) != 2 * WH_STORE_KEY_SIZE)
    return FALSE;
  for (gsize i = 0; i < WH_STORE_KEY_SIZE; i++)
    {
      int high = g_ascii_xdigit_value (hex[2 * i]), low = g_ascii_xdigit_value (hex[2 * i + 1]);

      if (high < 0 || low < 0)
        return FALSE;
      key[i] = (guint8) (high << 4 | low);
    }
  return TRUE;
}

/**
 * wh_recovery_ask:
 * @recovery: a #WhRecovery
 * @box: hexadecimal: what only the centre opens
 * @key: (out): %WH_STORE_KEY_SIZE bytes
 *
 * Is a WhDeskRecoverFunc.
 *
 * Returns: whether the centre opened it
 */
gboolean
wh_recovery_ask (gpointer recovery, const char *box, guint8 *key, GError **error)
{
  WhRecovery *self = recovery;
  WhRecoverRequest request = { (char *) self->realm, (char *) self->password, (char *) box };
  g_autoptr (WhRecoverReply) reply = wh_centre_recover (self->transport, self->access, &request, self->cancellable,
                                                        error);
  gboolean ok;

  if (reply == NULL)
    return FALSE;
  ok = take_key (reply->key, key);
  wh_vault_wipe (reply->key, strlen (reply->key));
  if (!ok)
    g_set_error_literal (error, WH_SYNC_ERROR, WH_SYNC_ERROR_PORTAL, "Not a key");
  return ok;
}
