/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-message.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What json-glib would take and we do not: nesting without end (its parser recurses), and escapes that are no
 * characters.  A quick walk over the text before the parser sees it. */
typedef struct
{
  const char *at, *end;
  guint depth;
} Walk;

static gboolean
take_hex4 (Walk *walk, guint *value)
{
  *value = 0;
  if (walk->end - walk->at < 4)
    return FALSE;
  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (*walk->at++);

      if (digit < 0)
        return FALSE;
      *value = *value << 4 | (guint) digit;
    }
  return TRUE;
}

/* After "\u": a character of its own, or both halves of one. */
static gboolean
take_unicode (Walk *walk)
{
  guint high, low;

  if (!take_hex4 (walk, &high) || high == 0 || (high >= 0xdc00 && high <= 0xdfff))
    return FALSE;
  if (high < 0xd800 || high > 0xdbff)
    return TRUE;
  if (walk->end - walk->at < 2 || walk->at[0] != '\\' || walk->at[1] != 'u')
    return FALSE;
  walk->at += 2;
  return take_hex4 (walk, &low) && low >= 0xdc00 && low <= 0xdfff;
}

static gboolean
take_string (Walk *walk)
{
  while (walk->at < walk->end)
    {
      char c = *walk->at++;

      if (c == '"')
        return TRUE;
      if ((guchar) c < 0x20)
        return FALSE;
      if (c != '\\')
        continue;
      if (walk->at == walk->end || strchr ("\"\\/bfnrtu", *walk->at) == NULL || *walk->at == '\0')
        return FALSE;
      if (*walk->at++ == 'u' && !take_unicode (walk))
        return FALSE;
    }
  return FALSE;
}

/* One object, outside strings only what JSON is made of: json-glib also takes comments and names without quotes, and
 * 1.10 ends the program over a second value behind the first. */
static gboolean
is_plain_object (const char *text, gsize length)
{
  Walk walk = { text, text + length, 0 };
  gboolean begun = FALSE;

  while (walk.at < walk.end)
    {
      char c = *walk.at++;

      if (walk.depth == 0 && strchr (" \t\r\n", c) == NULL && (begun || c != '{'))
        return FALSE;
      begun = begun || c == '{';
      if (c == '"')
        {
          if (!take_string (&walk))
            return FALSE;
        }
      else if (c == '{' || c == '[')
        {
          if (++walk.depth > WH_MESSAGE_MAX_DEPTH)
            return FALSE;
        }
      else if (c == '}' || c == ']')
        {
          if (walk.depth-- == 0)
            return FALSE;
        }
      else if (c == '\0' || strchr (" \t\r\n:,+-.0123456789eEtrufalsn", c) == NULL)
        return FALSE;
    }
  return begun && walk.depth == 0;
}

static gpointer
unreadable (GError **error)
{
  g_clear_error (error);
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST, _("A message is not readable."));
  return NULL;
}

/**
 * wh_message_read:
 * @text: a body, without compression
 *
 * Returns: (transfer full): the object, or %NULL with %WH_PROTOCOL_ERROR_TOO_LARGE above %WH_MESSAGE_MAX_SIZE bytes
 *   and %WH_PROTOCOL_ERROR_BAD_REQUEST when it is not one JSON object, in UTF-8, at most %WH_MESSAGE_MAX_DEPTH deep
 */
JsonObject *
wh_message_read (const char *text, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  JsonNode *root;

  if (length > WH_MESSAGE_MAX_SIZE)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE, _("A message is too large."));
      return NULL;
    }
  if (length == 0 || !g_utf8_validate (text, (gssize) length, NULL) || !is_plain_object (text, length))
    return unreadable (error);
  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, text, (gssize) length, error))
    return unreadable (error);
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return unreadable (error);
  return json_node_dup_object (root);
}

/* json-glib 1.6 escapes all control characters but this one, which Word leaves in what is copied from it. It stands in
 * strings only. */
static char *
escape_unit_separator (char *text, gsize *length)
{
  GString *escaped;

  if (memchr (text, 0x1f, *length) == NULL)
    return text;
  escaped = g_string_new_len (text, (gssize) *length);
  g_string_replace (escaped, "\x1f", "\\u001f", 0);
  *length = escaped->len;
  g_free (text);
  return g_string_free (escaped, FALSE);
}

/**
 * wh_message_write:
 *
 * Returns: (transfer full): the object as a body
 */
GBytes *
wh_message_write (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  gsize length;
  char *text;

  json_node_set_object (node, object);
  json_generator_set_root (generator, node);
  text = json_generator_to_data (generator, &length);
  text = escape_unit_separator (text, &length);
  return g_bytes_new_take (text, length);
}

static GBytes *
convert (GConverter *converter, GBytes *body, gsize limit, GError **error)
{
  g_autoptr (GInputStream) raw = g_memory_input_stream_new_from_bytes (body);
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (raw, converter);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  guint8 buffer[16384];
  gssize n;

  while ((n = g_input_stream_read (stream, buffer, sizeof buffer, NULL, error)) > 0)
    {
      g_byte_array_append (out, buffer, (guint) n);
      if (out->len > limit)
        {
          g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE, _("A message is too large."));
          return NULL;
        }
    }
  return n == 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&out)) : NULL;
}

/**
 * wh_message_compress:
 *
 * Returns: (transfer full): the body as gzip
 */
GBytes *
wh_message_compress (GBytes *body, GError **error)
{
  g_autoptr (GConverter) gzip = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 1));

  return convert (gzip, body, G_MAXUINT / 2, error);
}

/**
 * wh_message_expand:
 * @body: gzip
 * @limit: bytes that the body may have without compression; a small body can claim to hold gigabytes
 *
 * Returns: (transfer full): the body, or %NULL with %WH_PROTOCOL_ERROR_TOO_LARGE or %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
GBytes *
wh_message_expand (GBytes *body, gsize limit, GError **error)
{
  g_autoptr (GConverter) gunzip = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GError) local = NULL;
  GBytes *expanded = convert (gunzip, body, limit, &local);

  if (expanded != NULL)
    return expanded;
  if (!g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE))
    return unreadable (error);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}
