/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "protocol/wh-message.h"

#include <string.h>

static void
assert_refused (const char *text)
{
  g_autofree char *shown = g_strndup (text, 60);
  g_autofree char *escaped = g_strescape (shown, NULL);
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", escaped);
  g_assert_null (wh_message_read (text, strlen (text), &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
}

static void
test_what_is_no_message_is_refused (void)
{
  static const char *const bad[] = {
    "", "[]", "1", "null", "{", "}", "{}}", "{\"a\":1", "{'a':1}", "{a:1}", "{\"a\":1}/* no */", "{\"a\":\"\\ud800\"}",
    "{\"a\":\"\\udc00\\ud800\"}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\n\"}", "{\"a\":\"\xff\"}",
    "{\"a\":NaN}", "1{\"a\":1}", "{\"a\":1}{\"b\":1}", "{\"a\":1} 1", "{\"a\":1},", "\"a\"{}", "[]{}",
    "<html><body>Sign in to the guest network</body></html>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_refused (bad[i]);
}

/* A parser that recurses must not meet a million brackets. */
static void
test_depth_is_limited (void)
{
  g_autoptr (GString) deep = g_string_new ("{\"a\":");

  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (deep, '[');
  assert_refused (deep->str);
}

static void
test_size_is_limited (void)
{
  g_autofree char *big = g_malloc0 (WH_MESSAGE_MAX_SIZE + 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_message_read (big, WH_MESSAGE_MAX_SIZE + 1, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE);
}

/* One name with a strange character must not make a whole page unreadable. */
static void
test_every_character_comes_back (void)
{
  for (gunichar c = 1; c < 0x100; c++)
    {
      g_autoptr (JsonObject) object = json_object_new (), back = NULL;
      g_autoptr (GBytes) body = NULL;
      g_autoptr (GError) error = NULL;
      char text[8] = "a";

      text[1 + g_unichar_to_utf8 (c, text + 1)] = '\0';
      json_object_set_string_member (object, "text", text);
      body = wh_message_write (object);
      back = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), &error);
      g_assert_no_error (error);
      g_assert_cmpstr (json_object_get_string_member (back, "text"), ==, text);
    }
}

static void
test_compression_comes_back (void)
{
  g_autoptr (JsonObject) object = json_object_new (), back = NULL;
  g_autoptr (GBytes) body = NULL, packed = NULL, unpacked = NULL;
  g_autofree char *text = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (object, "text", text);
  body = wh_message_write (object);
  packed = wh_message_compress (body, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (packed), <, 2000);
  unpacked = wh_message_expand (packed, WH_MESSAGE_MAX_SIZE, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (body, unpacked));
  back = wh_message_read (g_bytes_get_data (unpacked, NULL), g_bytes_get_size (unpacked), &error);
  g_assert_cmpstr (json_object_get_string_member (back, "text"), ==, text);
}

/* A kilobyte that unpacks to gigabytes ends at the limit; half a body ends at its end. */
static void
test_a_bomb_and_a_torn_body_are_refused (void)
{
  g_autofree char *zeros = g_malloc0 (1 << 20);
  g_autoptr (GBytes) body = g_bytes_new (zeros, 1 << 20), packed = wh_message_compress (body, NULL);
  g_autoptr (GBytes) torn = g_bytes_new_from_bytes (packed, 0, g_bytes_get_size (packed) / 2);
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_message_expand (packed, 1000, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE);
  g_clear_error (&error);
  g_assert_null (wh_message_expand (torn, 1 << 21, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/message/refused", test_what_is_no_message_is_refused);
  g_test_add_func ("/message/depth", test_depth_is_limited);
  g_test_add_func ("/message/size", test_size_is_limited);
  g_test_add_func ("/message/every-character", test_every_character_comes_back);
  g_test_add_func ("/message/compression", test_compression_comes_back);
  g_test_add_func ("/message/bomb", test_a_bomb_and_a_torn_body_are_refused);
  return g_test_run ();
}
