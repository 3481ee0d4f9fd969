/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every message that a centre or a desk may send. What can be read must write itself and read back as the same. */
#include "fuzz/fuzz.h"
#include "protocol/wh-auth-message.h"
#include "protocol/wh-hello.h"
#include "protocol/wh-message.h"
#include "protocol/wh-pull-message.h"
#include "protocol/wh-push-message.h"

typedef struct
{
  gpointer (*read) (JsonObject *object, GError **error);
  JsonObject *(*write) (gconstpointer message);
  void (*free) (gpointer message);
} Message;

static WhHello *
hello_from_json (JsonObject *object, GError **error)
{
  return wh_hello_from_json (object, "n0nce", error);
}

#define MESSAGE(name) \
  { (gpointer) wh_##name##_from_json, (gpointer) wh_##name##_to_json, (gpointer) wh_##name##_free }

static const Message messages[] = {
  { (gpointer) hello_from_json, (gpointer) wh_hello_to_json, (gpointer) wh_hello_free },
  MESSAGE (login_request), MESSAGE (refresh_request), MESSAGE (password_request), MESSAGE (logout_request),
  MESSAGE (recover_request), MESSAGE (recover_reply),
  MESSAGE (error_message), MESSAGE (login_reply), MESSAGE (push_request), MESSAGE (push_reply),
  MESSAGE (pull_request), MESSAGE (pull_reply),
};

static gpointer
read_back (const Message *type, GBytes *body)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), &error);
  gpointer message;

  g_assert_no_error (error);
  message = type->read (object, &error);
  g_assert_no_error (error);
  return message;
}

static GBytes *
write_body (const Message *type, gpointer message)
{
  g_autoptr (JsonObject) object = type->write (message);

  return wh_message_write (object);
}

static void
check (const Message *type, JsonObject *object)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) first = NULL, second = NULL;
  gpointer message = type->read (object, &error), again;

  g_assert_true ((message == NULL) == (error != NULL));
  if (message == NULL)
    return;
  first = write_body (type, message);
  again = read_back (type, first);
  second = write_body (type, again);
  g_assert_true (g_bytes_equal (first, second));
  type->free (again);
  type->free (message);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) body = g_bytes_new (data, size);
  g_autoptr (GBytes) expanded = wh_message_expand (body, 64 * 1024, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = NULL;

  if (expanded != NULL)
    {
      g_bytes_unref (body);
      body = g_bytes_ref (expanded);
    }
  object = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), &error);
  g_assert_true ((object == NULL) == (error != NULL));
  for (gsize i = 0; object != NULL && i < G_N_ELEMENTS (messages); i++)
    check (&messages[i], object);
  return 0;
}
