/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-epoch.h"

#include <string.h>

#include "model/wh-id.h"

#define MARK '.'
#define TURN_DIGITS 24

static gsize
line_length (const char *epoch)
{
  return strcspn (epoch, (const char[]) { MARK, '\0' });
}

/**
 * wh_epoch_new:
 *
 * Returns: (transfer full): the epoch of a new database, with a line of its own
 */
char *
wh_epoch_new (void)
{
  WhId id = wh_id_new ();
  char hex[WH_ID_HEX_SIZE];

  return g_strdup (wh_id_to_hex (&id, hex));
}

/**
 * wh_epoch_next:
 * @epoch: of a database that was put back to an earlier state
 *
 * Returns: (transfer full): an epoch of the same line that was never there before, also when the same copy is restored
 *   twice
 */
char *
wh_epoch_next (const char *epoch)
{
  WhId id = wh_id_new ();
  char hex[WH_ID_HEX_SIZE];

  wh_id_to_hex (&id, hex);
  return g_strdup_printf ("%.*s%c%.*s", (int) MIN (line_length (epoch), WH_EPOCH_SIZE - 1 - TURN_DIGITS), epoch, MARK,
                          TURN_DIGITS, hex + strlen (hex) - TURN_DIGITS);
}

/**
 * wh_epoch_same_line:
 *
 * Returns: whether both are of one database and its copies
 */
gboolean
wh_epoch_same_line (const char *a, const char *b)
{
  gsize length = line_length (a);

  return length == line_length (b) && strncmp (a, b, length) == 0;
}
