/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-pull-message.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-hello.h"
#include "protocol/wh-member-codec.h"

#define MAX_SCOPES 20000

static const WhMember request_members[] = {
  { "realm", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPullRequest, realm), 64, TRUE },
  { "epoch", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPullRequest, epoch), 64, TRUE },
  { "device", WH_MEMBER_ID, G_STRUCT_OFFSET (WhPullRequest, device), 0, TRUE },
  { "cursor", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPullRequest, cursor), WH_PULL_MAX_CURSOR, TRUE },
  { "limit", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPullRequest, limit), G_MAXINT32, TRUE },
  { "schema", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPullRequest, schema), 9999, TRUE },
};

static const WhMember change_members[] = {
  { "s", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPullChange, scope), 200, TRUE },
  { "n", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPullChange, number), G_MAXINT64, TRUE },
  { "id", WH_MEMBER_ID, G_STRUCT_OFFSET (WhPullChange, id), 0, TRUE },
  { "rev", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPullChange, rev), G_MAXINT64, TRUE },
};

static const WhMember reply_members[] = {
  { "epoch", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPullReply, epoch), 64, TRUE },
  { "cursor", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPullReply, cursor), WH_PULL_MAX_CURSOR, TRUE },
  { "more", WH_MEMBER_FLAG, G_STRUCT_OFFSET (WhPullReply, more), 0, TRUE },
  { "ckpt", WH_MEMBER_FLAG, G_STRUCT_OFFSET (WhPullReply, checkpoint), 0, TRUE },
  { "total", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPullReply, total), G_MAXINT64, TRUE },
  { "server_time", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPullReply, server_time), G_MAXINT64, TRUE },
};

/**
 * wh_pull_request_new:
 *
 * Returns: (transfer full): a request
 */
WhPullRequest *
wh_pull_request_new (void)
{
  WhPullRequest *request = g_new0 (WhPullRequest, 1);

  request->schema = WH_PROTOCOL_SCHEMA;
  return request;
}

/**
 * wh_pull_request_free:
 */
void
wh_pull_request_free (WhPullRequest *request)
{
  if (request == NULL)
    return;
  wh_members_clear (request_members, G_N_ELEMENTS (request_members), request);
  g_free (request);
}

/**
 * wh_pull_request_to_json:
 *
 * Returns: (transfer full): the request's body
 */
JsonObject *
wh_pull_request_to_json (const WhPullRequest *request)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "hs", WH_PROTOCOL_VERSION);
  wh_members_write (request_members, G_N_ELEMENTS (request_members), request, object);
  return object;
}

/**
 * wh_pull_request_from_json:
 *
 * Returns: (transfer full): the request, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhPullRequest *
wh_pull_request_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPullRequest) request = wh_pull_request_new ();

  if (!wh_members_read (request_members, G_N_ELEMENTS (request_members), request, object, error))
    return NULL;
  return g_steal_pointer (&request);
}

/**
 * wh_pull_change_new:
 *
 * Returns: (transfer full): a change of nothing yet
 */
WhPullChange *
wh_pull_change_new (WhPullWhat what)
{
  WhPullChange *change = g_new0 (WhPullChange, 1);

  change->what = what;
  return change;
}

/**
 * wh_pull_change_free:
 */
void
wh_pull_change_free (WhPullChange *change)
{
  if (change == NULL)
    return;
  wh_members_clear (change_members, G_N_ELEMENTS (change_members), change);
  g_clear_object (&change->record);
  g_free (change);
}

static JsonObject *
change_to_json (gconstpointer data)
{
  const WhPullChange *change = data;
  JsonObject *object = json_object_new ();

  wh_members_write (change_members, G_N_ELEMENTS (change_members), change, object);
  json_object_set_string_member (object, "k", change->kind->name);
  if (change->what == WH_PULL_RECORD)
    json_object_set_object_member (object, "d", wh_record_to_json (change->record, WH_ALL_UNITS));
  else
    json_object_set_string_member (object, "t", change->what == WH_PULL_DELETE ? "del" : "drop");
  return object;
}

static gboolean
read_what (WhPullChange *change, JsonObject *object, GError **error)
{
  const char *text = wh_member_text (object, "t");
  JsonNode *values = json_object_get_member (object, "d");

  change->what = g_strcmp0 (text, "del") == 0 ? WH_PULL_DELETE
                 : g_strcmp0 (text, "drop") == 0 ? WH_PULL_DROP : WH_PULL_RECORD;
  if (change->what != WH_PULL_RECORD)
    return TRUE;
  if (values == NULL || !JSON_NODE_HOLDS_OBJECT (values))
    return wh_member_bad ("d", error);
  change->record = wh_record_new_with_id (change->kind, &change->id);
  wh_record_set_rev (change->record, change->rev);
  if (wh_record_apply_json (change->record, json_node_get_object (values), NULL))
    return TRUE;
  return wh_member_bad ("d", error);
}

static gpointer
change_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPullChange) change = wh_pull_change_new (WH_PULL_RECORD);
  const char *name = wh_member_text (object, "k");

  if (!wh_members_read (change_members, G_N_ELEMENTS (change_members), change, object, error))
    return NULL;
  change->kind = name != NULL ? wh_kind_by_name (name) : NULL;
  if (change->kind == NULL)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLIENT_TOO_OLD,
                         _("The centre sent a kind of record that this version of Wayhome does not know."));
  else if (read_what (change, object, error))
    return g_steal_pointer (&change);
  return NULL;
}

/**
 * wh_pull_reply_new:
 *
 * Returns: (transfer full): a reply without changes
 */
WhPullReply *
wh_pull_reply_new (void)
{
  WhPullReply *reply = g_new0 (WhPullReply, 1);

  reply->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_pull_change_free);
  reply->scopes = g_new0 (char *, 1);
  reply->gone = g_new0 (char *, 1);
  return reply;
}

/**
 * wh_pull_reply_free:
 */
void
wh_pull_reply_free (WhPullReply *reply)
{
  if (reply == NULL)
    return;
  wh_members_clear (reply_members, G_N_ELEMENTS (reply_members), reply);
  g_strfreev (reply->scopes);
  g_strfreev (reply->gone);
  g_ptr_array_unref (reply->changes);
  g_free (reply);
}

static void
write_names (JsonObject *object, const char *name, GStrv names)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; names[i] != NULL; i++)
    json_array_add_string_element (array, names[i]);
  json_object_set_array_member (object, name, array);
}

static gboolean
read_names (JsonObject *object, const char *name, GStrv *names, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return wh_member_bad (name, error);
  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAX_SCOPES)
    return wh_member_bad (name, error);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      const char *text = JSON_NODE_HOLDS_VALUE (element) ? json_node_get_string (element) : NULL;

      if (text == NULL)
        return wh_member_bad (name, error);
      g_strv_builder_add (builder, text);
    }
  g_strfreev (*names);
  *names = g_strv_builder_end (builder);
  return TRUE;
}

/**
 * wh_pull_reply_to_json:
 *
 * Returns: (transfer full): the answer's body
 */
JsonObject *
wh_pull_reply_to_json (const WhPullReply *reply)
{
  JsonObject *object = json_object_new ();

  wh_members_write (reply_members, G_N_ELEMENTS (reply_members), reply, object);
  write_names (object, "scopes", reply->scopes);
  write_names (object, "gone", reply->gone);
  wh_elements_write (object, "ch", reply->changes, change_to_json);
  return object;
}

/**
 * wh_pull_reply_from_json:
 *
 * Returns: (transfer full): the reply, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST, %WH_PROTOCOL_ERROR_TOO_LARGE or
 *   %WH_PROTOCOL_ERROR_CLIENT_TOO_OLD
 */
WhPullReply *
wh_pull_reply_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPullReply) reply = wh_pull_reply_new ();

  if (!wh_members_read (reply_members, G_N_ELEMENTS (reply_members), reply, object, error)
      || !read_names (object, "scopes", &reply->scopes, error) || !read_names (object, "gone", &reply->gone, error)
      || !wh_elements_read (object, "ch", WH_PULL_MAX_PAGE, change_from_json, reply->changes, error))
    return NULL;
  return g_steal_pointer (&reply);
}
