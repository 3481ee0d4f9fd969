/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-id.h"

#include <string.h>
#include <sys/random.h>

static void
mark (WhId *id, guint8 version)
{
  id->bytes[6] = (id->bytes[6] & 0x0f) | (guint8) (version << 4);
  id->bytes[8] = (id->bytes[8] & 0x3f) | 0x80;
}

/**
 * wh_id_new:
 *
 * Returns: a new UUIDv7 (RFC 9562). Its time part only keeps neighbours together in an index: it never orders
 *   changes and never tells when something happened.
 */
WhId
wh_id_new (void)
{
  WhId id;
  guint64 ms = (guint64) (g_get_real_time () / 1000);

  if (getrandom (id.bytes, sizeof id.bytes, 0) != (gssize) sizeof id.bytes)
    g_error ("the system has no random numbers");
  for (int i = 0; i < 6; i++)
    id.bytes[i] = (guint8) (ms >> (40 - 8 * i));
  mark (&id, 7);
  return id;
}

/**
 * wh_id_derive:
 * @kind: name of the kind
 * @hud_id: the id as imported
 *
 * Every device that imports the same record derives the same id, so that importing twice changes nothing.
 *
 * Returns: a UUIDv8 from the SHA-256 of realm, source, kind and @hud_id, each ended by a NUL
 */
WhId
wh_id_derive (const WhIdSpace *space, const char *kind, const char *hud_id)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  const char *parts[] = { space->realm, space->source, kind, hud_id };
  guint8 digest[32];
  gsize length = sizeof digest;
  WhId id;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_checksum_update (sum, (const guchar *) parts[i], (gssize) strlen (parts[i]) + 1);
  g_checksum_get_digest (sum, digest, &length);
  memcpy (id.bytes, digest, sizeof id.bytes);
  mark (&id, 8);
  return id;
}

/**
 * wh_id_from_hex:
 * @text: 32 hex digits; hyphens of the usual UUID spelling are passed over
 *
 * Returns: whether @text is an id
 */
gboolean
wh_id_from_hex (const char *text, WhId *id)
{
  guint n = 0;

  g_return_val_if_fail (text != NULL && id != NULL, FALSE);

  for (; *text != '\0'; text++)
    {
      int digit = g_ascii_xdigit_value (*text);

      if (*text == '-')
        continue;
      if (digit < 0 || n == 2 * WH_ID_SIZE)
        return FALSE;
      id->bytes[n / 2] = (guint8) (n % 2 == 0 ? digit << 4 : id->bytes[n / 2] | digit);
      n++;
    }
  return n == 2 * WH_ID_SIZE;
}

/**
 * wh_id_to_hex:
 *
 * Returns: @buffer, filled with 32 lower-case digits, the form in which ids leave in HUD's files
 */
char *
wh_id_to_hex (const WhId *id, char buffer[WH_ID_HEX_SIZE])
{
  static const char digits[] = "0123456789abcdef";

  for (guint i = 0; i < WH_ID_SIZE; i++)
    {
      buffer[2 * i] = digits[id->bytes[i] >> 4];
      buffer[2 * i + 1] = digits[id->bytes[i] & 15];
    }
  buffer[2 * WH_ID_SIZE] = '\0';
  return buffer;
}

/**
 * wh_id_is_nil:
 *
 * Returns: whether @id is all zeros, which no record has
 */
gboolean
wh_id_is_nil (const WhId *id)
{
  static const WhId nil;

  return memcmp (id, &nil, sizeof nil) == 0;
}

/**
 * wh_id_equal:
 * @a: a #WhId
 * @b: a #WhId
 *
 * A #GEqualFunc.
 */
gboolean
wh_id_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (WhId)) == 0;
}

/**
 * wh_id_hash:
 * @id: a #WhId
 *
 * A #GHashFunc. The last bytes are random in every version that we make.
 */
guint
wh_id_hash (gconstpointer id)
{
  guint hash;

  memcpy (&hash, ((const WhId *) id)->bytes + 12, sizeof hash);
  return hash;
}
