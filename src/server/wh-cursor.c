/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-cursor.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <sodium.h>
#include <string.h>

#include "protocol/wh-message.h"

#define NONCE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG crypto_aead_xchacha20poly1305_ietf_ABYTES
#define BASE64 sodium_base64_VARIANT_URLSAFE_NO_PADDING

/**
 * wh_cursor_new:
 *
 * Returns: (transfer full): the beginning
 */
WhCursor *
wh_cursor_new (void)
{
  WhCursor *self = g_new0 (WhCursor, 1);

  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/**
 * wh_cursor_free:
 */
void
wh_cursor_free (WhCursor *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->numbers);
  g_free (self);
}

/**
 * wh_cursor_get:
 *
 * Returns: the last number seen in the scope; 0: none
 */
gint64
wh_cursor_get (const WhCursor *self, const char *scope)
{
  gint64 *number = g_hash_table_lookup (self->numbers, scope);

  return number != NULL ? *number : 0;
}

/**
 * wh_cursor_set:
 */
void
wh_cursor_set (WhCursor *self, const char *scope, gint64 number)
{
  gint64 *copy = g_new (gint64, 1);

  *copy = number;
  g_hash_table_replace (self->numbers, g_strdup (scope), copy);
}

/* A cursor of one person, device, realm and database is nothing to another. */
static char *
bound_to (WhRealm *realm, const WhServerSession *session)
{
  char account[WH_ID_HEX_SIZE], device[WH_ID_HEX_SIZE];

  return g_strdup_printf ("%s|%s|%s|%s", realm->id, realm->epoch, wh_id_to_hex (&session->account, account),
                          wh_id_to_hex (&session->device, device));
}

static GBytes *
to_bytes (const WhCursor *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  GHashTableIter iter;
  gpointer scope, number;

  g_hash_table_iter_init (&iter, self->numbers);
  while (g_hash_table_iter_next (&iter, &scope, &number))
    json_object_set_int_member (object, scope, *(gint64 *) number);
  return wh_message_write (object);
}

static WhCursor *
from_text (const char *text, gsize length)
{
  g_autoptr (JsonObject) object = wh_message_read (text, length, NULL);
  WhCursor *self;
  JsonObjectIter iter;
  const char *scope;
  JsonNode *node;

  if (object == NULL)
    return NULL;
  self = wh_cursor_new ();
  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &scope, &node))
    wh_cursor_set (self, scope, json_node_get_int (node));
  return self;
}

/**
 * wh_cursor_seal:
 *
 * Returns: (transfer full): the cursor for the desk, encrypted with the centre's cursor key
 */
char *
wh_cursor_seal (const WhCursor *self, WhRealm *realm, const WhServerSession *session)
{
  g_autofree char *bound = bound_to (realm, session);
  g_autoptr (GBytes) plain = to_bytes (self);
  gsize size = NONCE + g_bytes_get_size (plain) + TAG;
  g_autofree guint8 *sealed = g_malloc (size);
  gsize text_size = sodium_base64_encoded_len (size, BASE64);
  char *text = g_malloc (text_size);

  randombytes_buf (sealed, NONCE);
  crypto_aead_xchacha20poly1305_ietf_encrypt (sealed + NONCE, NULL, g_bytes_get_data (plain, NULL),
                                              g_bytes_get_size (plain), (const guint8 *) bound, strlen (bound), NULL,
                                              sealed, realm->keys->cursor);
  return sodium_bin2base64 (text, text_size, sealed, size, BASE64);
}

/**
 * wh_cursor_open:
 * @text: as wh_cursor_seal() made it; "" is the beginning
 *
 * Returns: (transfer full): the cursor, or %NULL with %WH_PROTOCOL_ERROR_CANNOT_CALCULATE when it was not made here,
 *   for this session's person and device, or was changed
 */
WhCursor *
wh_cursor_open (const char *text, WhRealm *realm, const WhServerSession *session, GError **error)
{
  g_autofree char *bound = bound_to (realm, session);
  gsize length = strlen (text), size = 0;
  g_autofree guint8 *sealed = g_malloc (length + 1);
  WhCursor *self = NULL;

  if (length == 0)
    return wh_cursor_new ();
  if (sodium_base642bin (sealed, length, text, length, NULL, &size, NULL, BASE64) == 0 && size > NONCE + TAG)
    {
      g_autofree guint8 *plain = g_malloc (size);
      unsigned long long plain_size;

      if (crypto_aead_xchacha20poly1305_ietf_decrypt (plain, &plain_size, NULL, sealed + NONCE, size - NONCE,
                                                      (const guint8 *) bound, strlen (bound), sealed,
                                                      realm->keys->cursor) == 0)
        self = from_text ((const char *) plain, plain_size);
    }
  if (self == NULL)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CANNOT_CALCULATE,
                         _("The centre does not know how far this device had come: it sends everything anew."));
  return self;
}
