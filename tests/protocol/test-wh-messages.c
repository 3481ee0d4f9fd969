/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "protocol/wh-auth-message.h"
#include "protocol/wh-hello.h"
#include "protocol/wh-message.h"
#include "protocol/wh-pull-message.h"
#include "protocol/wh-push-message.h"

#include <string.h>

static JsonObject *
over_the_wire (JsonObject *object)
{
  g_autoptr (JsonObject) sent = object;
  g_autoptr (GBytes) body = wh_message_write (sent);
  g_autoptr (GError) error = NULL;
  JsonObject *back = wh_message_read (g_bytes_get_data (body, NULL), g_bytes_get_size (body), &error);

  g_assert_no_error (error);
  return back;
}

static WhHello *
a_hello (void)
{
  WhHello *hello = wh_hello_new ();
  WhRealmInfo *info = wh_realm_info_new ();

  hello->nonce = g_strdup ("n0nce");
  hello->community = g_strdup ("Okaloosa County");
  hello->version = g_strdup ("0.1.0");
  info->id = g_strdup ("okaloosa_train");
  info->name = g_strdup ("Training");
  info->training = TRUE;
  info->colour = g_strdup ("#e66100");
  info->zone = g_strdup ("America/Chicago");
  info->epoch = g_strdup ("e1");
  info->recovery = g_strdup ("00");
  g_ptr_array_add (hello->realms, info);
  return hello;
}

static void
test_hello (void)
{
  g_autoptr (WhHello) hello = a_hello (), back = NULL;
  g_autoptr (JsonObject) object = over_the_wire (wh_hello_to_json (hello));
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_hello_from_json (object, "another", &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
  g_clear_error (&error);
  back = wh_hello_from_json (object, "n0nce", &error);
  g_assert_no_error (error);
  g_assert_null (wh_hello_find_realm (back, FALSE));
  g_assert_cmpstr (wh_hello_find_realm (back, TRUE)->colour, ==, "#e66100");
  json_object_set_int_member (object, "protocol_min", WH_PROTOCOL_VERSION + 1);
  json_object_set_int_member (object, "protocol_max", WH_PROTOCOL_VERSION + 1);
  g_assert_null (wh_hello_from_json (object, "n0nce", &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLIENT_TOO_OLD);
}

/* The realm's id becomes a folder and its colour a style: a hostile centre must not choose freely. */
static void
test_a_hostile_realm_is_refused (void)
{
  static const char *const bad[][3] = {
    { "../../x", "#e66100", "id" }, { "okaloosa", "#e66100", "id" }, { "", "#e66100", "id" },
    { "okaloosa_train", "red; x", "colour" }, { "okaloosa_train", "#12345", "colour" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (WhHello) hello = a_hello ();
      WhRealmInfo *info = g_ptr_array_index (hello->realms, 0);
      g_autoptr (JsonObject) object = NULL;
      g_autoptr (GError) error = NULL;

      g_free (info->id);
      info->id = g_strdup (bad[i][0]);
      g_free (info->colour);
      info->colour = g_strdup (bad[i][1]);
      object = over_the_wire (wh_hello_to_json (hello));
      g_assert_null (wh_hello_from_json (object, "n0nce", &error));
      g_assert_nonnull (strstr (error->message, bad[i][2]));
    }
}

static void
test_login (void)
{
  g_autoptr (WhLoginRequest) request = wh_login_request_new (), back = NULL;
  g_autoptr (WhLoginReply) reply = wh_login_reply_new (), answer = NULL;
  g_autoptr (JsonObject) object = NULL, answered = NULL;
  g_autoptr (GError) error = NULL;
  WhId id = wh_id_new ();

  request->realm = g_strdup ("okaloosa");
  request->user = g_strdup ("mary");
  request->password = g_strdup ("pässword \"1\"");
  request->device = wh_id_new ();
  object = over_the_wire (wh_login_request_to_json (request));
  json_object_set_string_member (object, "later", "unknown members are passed over");
  back = wh_login_request_from_json (object, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (back->password, ==, request->password);
  g_assert_true (wh_id_equal (&back->device, &request->device));
  json_object_set_int_member (object, "password", 1);
  g_assert_null (wh_login_request_from_json (object, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
  g_clear_error (&error);

  reply->realm = g_strdup ("okaloosa");
  reply->epoch = g_strdup ("e1");
  reply->access = g_strdup ("a");
  reply->refresh = g_strdup ("r");
  reply->name = g_strdup ("mary");
  reply->display = g_strdup ("Mary Major");
  reply->role = g_strdup ("worker");
  reply->must_change = TRUE;
  g_ptr_array_add (reply->agencies, wh_agency_new (&id, "Harbor House"));
  answered = over_the_wire (wh_login_reply_to_json (reply));
  answer = wh_login_reply_from_json (answered, &error);
  g_assert_no_error (error);
  g_assert_true (answer->must_change);
  g_assert_cmpstr (((WhAgency *) g_ptr_array_index (answer->agencies, 0))->name, ==, "Harbor House");
}

static void
test_push (void)
{
  g_autoptr (WhPushRequest) request = wh_push_request_new (), back = NULL;
  g_autoptr (WhPushReply) reply = wh_push_reply_new (), answer = NULL;
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (JsonObject) object = NULL, answered = NULL;
  WhChangeGroup *group = wh_change_group_new ();
  WhPushResult *result = wh_push_result_new (7);
  WhPushedRecord *record = wh_pushed_record_new (wh_kind (WH_KIND_CLIENT), wh_record_get_id (client));
  WhId conflict = wh_id_new ();
  g_autoptr (GError) error = NULL;

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  group->number = 7;
  wh_change_group_add (group, wh_change_new_put (client));
  request->realm = g_strdup ("okaloosa");
  request->epoch = g_strdup ("e1");
  request->lease = g_strdup ("");
  g_ptr_array_add (request->groups, group);
  object = over_the_wire (wh_push_request_to_json (request));
  back = wh_push_request_from_json (object, &error);
  g_assert_no_error (error);
  g_assert_cmpint (((WhChangeGroup *) g_ptr_array_index (back->groups, 0))->number, ==, 7);

  record->record = g_object_ref (client);
  record->rev = 9;
  g_array_append_val (record->conflicts, conflict);
  result->status = WH_PUSH_CONFLICT;
  g_ptr_array_add (result->records, record);
  reply->epoch = g_strdup ("e1");
  reply->lease = g_strdup ("l2");
  reply->last_number = 7;
  g_ptr_array_add (reply->results, result);
  answered = over_the_wire (wh_push_reply_to_json (reply));
  answer = wh_push_reply_from_json (answered, &error);
  g_assert_no_error (error);
  result = g_ptr_array_index (answer->results, 0);
  record = g_ptr_array_index (result->records, 0);
  g_assert_cmpint (result->status, ==, WH_PUSH_CONFLICT);
  g_assert_cmpint (wh_record_get_rev (record->record), ==, 9);
  g_assert_cmpstr (wh_record_get_text (record->record, WH_CLIENT_FIRST_NAME), ==, "Ada");
  g_assert_true (wh_id_equal (&g_array_index (record->conflicts, WhId, 0), &conflict));
}

static void
test_pull (void)
{
  static const WhPullWhat whats[] = { WH_PULL_RECORD, WH_PULL_DELETE, WH_PULL_DROP };
  g_autoptr (WhPullReply) reply = wh_pull_reply_new (), back = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;

  reply->epoch = g_strdup ("e1");
  reply->cursor = g_strdup ("c");
  g_strfreev (reply->gone);
  reply->gone = g_strsplit ("a:1,a:2", ",", 0);
  for (guint i = 0; i < G_N_ELEMENTS (whats); i++)
    {
      WhPullChange *change = wh_pull_change_new (whats[i]);

      change->kind = wh_kind (WH_KIND_TASK);
      change->id = wh_id_new ();
      change->scope = g_strdup ("a:1");
      change->number = i + 1;
      change->rev = 3;
      if (whats[i] == WH_PULL_RECORD)
        change->record = wh_record_new_with_id (change->kind, &change->id);
      g_ptr_array_add (reply->changes, change);
    }
  object = over_the_wire (wh_pull_reply_to_json (reply));
  back = wh_pull_reply_from_json (object, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (back->gone), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (whats); i++)
    {
      WhPullChange *change = g_ptr_array_index (back->changes, i);

      g_assert_cmpint (change->what, ==, whats[i]);
      g_assert_cmpint (change->number, ==, i + 1);
      g_assert_true ((change->record != NULL) == (whats[i] == WH_PULL_RECORD));
    }
}

static void
test_errors (void)
{
  for (guint i = 0; i < WH_PROTOCOL_N_ERRORS; i++)
    {
      g_autoptr (GError) error = g_error_new (WH_PROTOCOL_ERROR, (int) i, "A sentence.");
      g_autoptr (WhErrorMessage) message = wh_error_message_new (error), back = NULL;
      g_autoptr (JsonObject) object = NULL;
      g_autoptr (GError) again = NULL;

      message->last_no = 12;
      object = over_the_wire (wh_error_message_to_json (message));
      back = wh_error_message_from_json (object, &again);
      g_assert_no_error (again);
      wh_error_message_set (back, &again);
      g_assert_error (again, WH_PROTOCOL_ERROR, (int) i);
      g_assert_cmpint (back->last_no, ==, 12);
    }
}

/* What went wrong inside the centre is not told outside. */
static void
test_a_fault_keeps_its_text (void)
{
  g_autoptr (GError) error = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_NOSPC, "/var/lib/secret is full");
  g_autoptr (WhErrorMessage) message = wh_error_message_new (error);

  g_assert_cmpint (message->code, ==, WH_PROTOCOL_ERROR_FAILED);
  g_assert_null (strstr (message->message, "secret"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/messages/hello", test_hello);
  g_test_add_func ("/messages/hostile-realm", test_a_hostile_realm_is_refused);
  g_test_add_func ("/messages/login", test_login);
  g_test_add_func ("/messages/push", test_push);
  g_test_add_func ("/messages/pull", test_pull);
  g_test_add_func ("/messages/errors", test_errors);
  g_test_add_func ("/messages/fault", test_a_fault_keeps_its_text);
  return g_test_run ();
}
