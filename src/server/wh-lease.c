/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-lease.h"

#include <sodium.h>
#include <string.h>

#define PROOF_SIZE 16
#define ID_DIGITS 32

/**
 * wh_lease_seal:
 * @last_no: the last group that the centre has of the device
 * @id: (nullable): what the table of devices has; %NULL or "" before the first push
 *
 * Returns: (transfer full): the lease as the desk gets it: the id, and the centre's word that it has the device's
 *   groups up to @last_no
 */
char *
wh_lease_seal (WhRealm *realm, const WhId *device, gint64 last_no, const char *id)
{
  char hex[WH_ID_HEX_SIZE], proof[2 * PROOF_SIZE + 1];
  guint8 hash[PROOF_SIZE];
  g_autofree char *text = NULL;

  if (id == NULL || *id == '\0')
    return g_strdup ("");
  text = g_strdup_printf ("lease|%s|%s|%s|%" G_GINT64_FORMAT "|%s", realm->id, realm->epoch,
                          wh_id_to_hex (device, hex), last_no, id);
  crypto_generichash (hash, sizeof hash, (const guint8 *) text, strlen (text), realm->keys->cursor, WH_KEY_SIZE);
  return g_strconcat (id, sodium_bin2hex (proof, sizeof proof, hash, sizeof hash), NULL);
}

/**
 * wh_lease_id:
 *
 * Returns: (transfer full): what the table of devices had when the lease was given
 */
char *
wh_lease_id (const char *lease)
{
  return g_strndup (lease, ID_DIGITS);
}

/**
 * wh_lease_proves:
 *
 * Returns: whether the centre once said, in this epoch, that it has the device's groups up to @last_no
 */
gboolean
wh_lease_proves (WhRealm *realm, const WhId *device, gint64 last_no, const char *lease)
{
  g_autofree char *id = wh_lease_id (lease);
  g_autofree char *sealed = wh_lease_seal (realm, device, last_no, id);
  gsize length = strlen (sealed);

  return length > 0 && strlen (lease) == length && sodium_memcmp (sealed, lease, length) == 0;
}
