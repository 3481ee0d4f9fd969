/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "server/wh-test-client.h"

#include <libsoup/soup.h>
#include <string.h>

#include "protocol/wh-message.h"

/**
 * wh_test_client_new:
 *
 * Returns: (transfer full): a person at a new device
 */
WhTestClient *
wh_test_client_new (WhTestServer *server, const char *realm, const char *name, const char *password)
{
  WhTestClient *self = g_new0 (WhTestClient, 1);

  self->server = server;
  self->realm = g_strdup (realm);
  self->name = g_strdup (name);
  self->password = g_strdup (password);
  self->device = wh_id_new ();
  self->lease = g_strdup ("");
  self->cursor = g_strdup ("");
  return self;
}

/**
 * wh_test_client_free:
 */
void
wh_test_client_free (WhTestClient *self)
{
  g_clear_pointer (&self->login, wh_login_reply_free);
  g_free (self->realm);
  g_free (self->name);
  g_free (self->password);
  g_free (self->lease);
  g_free (self->cursor);
  g_free (self);
}

static JsonObject *
read_answer (WhTestClient *self, SoupMessage *message, GBytes *answer, GError **error)
{
  g_autoptr (JsonObject) object = wh_message_read (g_bytes_get_data (answer, NULL), g_bytes_get_size (answer), error);
  g_autoptr (WhErrorMessage) refusal = NULL;

  if (object == NULL || soup_message_get_status (message) == 200)
    return g_steal_pointer (&object);
  refusal = wh_error_message_from_json (object, error);
  if (refusal == NULL)
    return NULL;
  g_assert_cmpuint (soup_message_get_status (message), ==, wh_protocol_error_status (refusal->code));
  self->last_no = refusal->last_no;
  self->retry_after = refusal->retry_after;
  wh_error_message_set (refusal, error);
  return NULL;
}

/**
 * wh_test_client_call:
 * @token: (nullable)
 * @body: (transfer full)
 *
 * Returns: (transfer full): the answer, or %NULL with %WH_PROTOCOL_ERROR or an error of the network
 */
JsonObject *
wh_test_client_call (WhTestClient *self, const char *path, const char *token, JsonObject *body, GError **error)
{
  g_autoptr (SoupSession) session = soup_session_new ();
  g_autofree char *uri = g_strdup_printf ("%s/%s", wh_test_server_get_address (self->server), path);
  g_autoptr (SoupMessage) message = soup_message_new ("POST", uri);
  g_autoptr (JsonObject) owned = body;
  g_autoptr (GBytes) bytes = wh_message_write (body), answer = NULL;
  g_autofree char *bearer = g_strconcat ("Bearer ", token, NULL);

  soup_message_set_request_body_from_bytes (message, "application/json", bytes);
  if (token != NULL)
    soup_message_headers_append (soup_message_get_request_headers (message), "Authorization", bearer);
  answer = soup_session_send_and_read (session, message, NULL, error);
  return answer != NULL ? read_answer (self, message, answer, error) : NULL;
}

static gboolean
take_login (WhTestClient *self, JsonObject *answer, GError **error)
{
  g_autoptr (JsonObject) owned = answer;

  if (answer == NULL)
    return FALSE;
  g_clear_pointer (&self->login, wh_login_reply_free);
  self->login = wh_login_reply_from_json (answer, error);
  return self->login != NULL;
}

/**
 * wh_test_client_sign_in:
 *
 * Returns: whether the centre let the person in
 */
gboolean
wh_test_client_sign_in (WhTestClient *self, GError **error)
{
  g_autoptr (WhLoginRequest) request = wh_login_request_new ();

  request->realm = g_strdup (self->realm);
  request->user = g_strdup (self->name);
  request->password = g_strdup (self->password);
  request->device = self->device;
  return take_login (self, wh_test_client_call (self, "v1/auth/login", NULL, wh_login_request_to_json (request), error),
                     error);
}

/**
 * wh_test_client_change_password:
 *
 * Returns: whether the centre took it
 */
gboolean
wh_test_client_change_password (WhTestClient *self, const char *password, GError **error)
{
  g_autoptr (WhPasswordRequest) request = wh_password_request_new ();

  request->realm = g_strdup (self->realm);
  request->old_password = g_strdup (self->password);
  request->new_password = g_strdup (password);
  if (!take_login (self, wh_test_client_call (self, "v1/auth/password", self->login->access,
                                              wh_password_request_to_json (request), error), error))
    return FALSE;
  g_free (self->password);
  self->password = g_strdup (password);
  return TRUE;
}

/**
 * wh_test_client_group:
 * @change: (transfer full) (nullable)
 *
 * Returns: (transfer full): the device's next group
 */
WhChangeGroup *
wh_test_client_group (WhTestClient *self, WhChange *change)
{
  WhChangeGroup *group = wh_change_group_new ();

  group->number = ++self->number;
  wh_change_group_add (group, change);
  return group;
}

/**
 * wh_test_client_push:
 * @groups: (element-type WhChangeGroup)
 *
 * Sends groups and takes the lease of the answer.
 *
 * Returns: (transfer full): the answer
 */
WhPushReply *
wh_test_client_push (WhTestClient *self, GPtrArray *groups, GError **error)
{
  g_autoptr (WhPushRequest) request = wh_push_request_new ();
  g_autoptr (JsonObject) answer = NULL;
  WhPushReply *reply;

  g_ptr_array_unref (request->groups);
  request->groups = g_ptr_array_ref (groups);
  request->realm = g_strdup (self->realm);
  request->epoch = g_strdup (self->login->epoch);
  request->device = self->device;
  request->lease = g_strdup (self->lease);
  answer = wh_test_client_call (self, "v1/push", self->login->access, wh_push_request_to_json (request), error);
  reply = answer != NULL ? wh_push_reply_from_json (answer, error) : NULL;
  if (reply == NULL)
    return NULL;
  g_free (self->lease);
  self->lease = g_strdup (reply->lease);
  return reply;
}

/**
 * wh_test_client_push_one:
 * @change: (transfer full)
 *
 * Returns: (transfer full): what became of the change alone in a group
 */
WhPushResult *
wh_test_client_push_one (WhTestClient *self, WhChange *change)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
  g_autoptr (WhPushReply) reply = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (groups, wh_test_client_group (self, change));
  reply = wh_test_client_push (self, groups, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (reply->results->len, ==, 1);
  return g_ptr_array_steal_index (reply->results, 0);
}

/**
 * wh_test_client_pull:
 *
 * Asks for one page and takes its cursor.
 *
 * Returns: (transfer full): the page
 */
WhPullReply *
wh_test_client_pull (WhTestClient *self, gint64 limit, GError **error)
{
  g_autoptr (WhPullRequest) request = wh_pull_request_new ();
  g_autoptr (JsonObject) answer = NULL;
  WhPullReply *reply;

  request->realm = g_strdup (self->realm);
  request->epoch = g_strdup (self->login->epoch);
  request->device = self->device;
  request->cursor = g_strdup (self->cursor);
  request->limit = limit;
  answer = wh_test_client_call (self, "v1/pull", self->login->access, wh_pull_request_to_json (request), error);
  reply = answer != NULL ? wh_pull_reply_from_json (answer, error) : NULL;
  if (reply == NULL)
    return NULL;
  g_free (self->cursor);
  self->cursor = g_strdup (reply->cursor);
  return reply;
}

/**
 * wh_test_client_pull_all:
 *
 * Returns: (transfer container) (element-type WhPullChange): everything up to the checkpoint, in small pages
 */
GPtrArray *
wh_test_client_pull_all (WhTestClient *self)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_pull_change_free);
  gboolean more = TRUE;

  while (more)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (WhPullReply) reply = wh_test_client_pull (self, 3, &error);

      g_assert_no_error (error);
      g_assert_true (reply->more != reply->checkpoint);
      g_assert_cmpuint (reply->changes->len, <=, 3);
      g_ptr_array_extend_and_steal (changes, g_steal_pointer (&reply->changes));
      reply->changes = g_ptr_array_new ();
      more = reply->more;
    }
  return changes;
}

/**
 * wh_test_client_arrive:
 * @one_time: as the administrator gave it
 *
 * Returns: (transfer full): the person, signed in, with %WH_TEST_PASSWORD
 */
WhTestClient *
wh_test_client_arrive (WhTestServer *server, const char *realm, const char *name, const char *one_time)
{
  WhTestClient *self = wh_test_client_new (server, realm, name, one_time);
  g_autoptr (GError) error = NULL;

  wh_test_client_sign_in (self, &error);
  g_assert_no_error (error);
  wh_test_client_change_password (self, WH_TEST_PASSWORD, &error);
  g_assert_no_error (error);
  return self;
}
