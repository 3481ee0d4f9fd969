/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-push-message.h"

#include "protocol/wh-hello.h"
#include "protocol/wh-member-codec.h"
#include "protocol/wh-pull-message.h"

#define MAX_RECORDS 10000 /* in one group */

static const char *const statuses[] = { "ok", "conflict", "refused" };

static const WhMember request_members[] = {
  { "realm", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushRequest, realm), 64, TRUE },
  { "epoch", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushRequest, epoch), 64, TRUE },
  { "device", WH_MEMBER_ID, G_STRUCT_OFFSET (WhPushRequest, device), 0, TRUE },
  { "lease", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushRequest, lease), 64, TRUE },
  { "schema", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPushRequest, schema), 9999, TRUE },
  { "cursor", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushRequest, cursor), WH_PULL_MAX_CURSOR, FALSE },
};

static const WhMember record_members[] = {
  { "id", WH_MEMBER_ID, G_STRUCT_OFFSET (WhPushedRecord, id), 0, TRUE },
  { "rev", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPushedRecord, rev), G_MAXINT64, TRUE },
  { "del", WH_MEMBER_FLAG, G_STRUCT_OFFSET (WhPushedRecord, deleted), 0, FALSE },
};

static const WhMember result_members[] = {
  { "no", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPushResult, number), G_MAXINT64, TRUE },
  { "message", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushResult, message), 1000, FALSE },
};

static const WhMember reply_members[] = {
  { "epoch", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushReply, epoch), 64, TRUE },
  { "lease", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhPushReply, lease), 64, TRUE },
  { "last_no", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPushReply, last_number), G_MAXINT64, TRUE },
  { "server_time", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhPushReply, server_time), G_MAXINT64, TRUE },
};

/**
 * wh_push_request_new:
 *
 * Returns: (transfer full): a request without groups
 */
WhPushRequest *
wh_push_request_new (void)
{
  WhPushRequest *request = g_new0 (WhPushRequest, 1);

  request->schema = WH_PROTOCOL_SCHEMA;
  request->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
  return request;
}

/**
 * wh_push_request_free:
 */
void
wh_push_request_free (WhPushRequest *request)
{
  if (request == NULL)
    return;
  wh_members_clear (request_members, G_N_ELEMENTS (request_members), request);
  g_ptr_array_unref (request->groups);
  g_free (request);
}

static JsonObject *
group_to_json (gconstpointer group)
{
  return wh_change_group_to_json (group);
}

/* What the model cannot read is a bad request to the one who asks. */
static gpointer
group_from_json (JsonObject *object, GError **error)
{
  g_autoptr (GError) local = NULL;
  WhChangeGroup *group = wh_change_group_from_json (object, &local);

  if (group == NULL)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST, local->message);
  return group;
}

/**
 * wh_push_request_to_json:
 *
 * Returns: (transfer full): the request's body
 */
JsonObject *
wh_push_request_to_json (const WhPushRequest *request)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "hs", WH_PROTOCOL_VERSION);
  wh_members_write (request_members, G_N_ELEMENTS (request_members), request, object);
  wh_elements_write (object, "groups", request->groups, group_to_json);
  return object;
}

/**
 * wh_push_request_from_json:
 *
 * Returns: (transfer full): the request, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST or %WH_PROTOCOL_ERROR_TOO_LARGE
 */
WhPushRequest *
wh_push_request_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPushRequest) request = wh_push_request_new ();

  if (!wh_members_read (request_members, G_N_ELEMENTS (request_members), request, object, error)
      || !wh_elements_read (object, "groups", WH_PUSH_MAX_GROUPS, group_from_json, request->groups, error))
    return NULL;
  return g_steal_pointer (&request);
}

/**
 * wh_pushed_record_new:
 *
 * Returns: (transfer full): a record's standing without conflicts
 */
WhPushedRecord *
wh_pushed_record_new (const WhKind *kind, const WhId *id)
{
  WhPushedRecord *record = g_new0 (WhPushedRecord, 1);

  record->kind = kind;
  record->id = *id;
  record->conflicts = g_array_new (FALSE, FALSE, sizeof (WhId));
  return record;
}

/**
 * wh_pushed_record_free:
 */
void
wh_pushed_record_free (WhPushedRecord *record)
{
  if (record == NULL)
    return;
  g_clear_object (&record->record);
  g_array_unref (record->conflicts);
  g_free (record);
}

static JsonObject *
record_to_json (gconstpointer data)
{
  const WhPushedRecord *record = data;
  JsonObject *object = json_object_new ();
  JsonArray *conflicts;
  char hex[WH_ID_HEX_SIZE];

  json_object_set_string_member (object, "k", record->kind->name);
  wh_members_write (record_members, G_N_ELEMENTS (record_members), record, object);
  if (record->record != NULL)
    json_object_set_object_member (object, "d", wh_record_to_json (record->record, WH_ALL_UNITS));
  if (record->conflicts->len == 0)
    return object;
  conflicts = json_array_new ();
  for (guint i = 0; i < record->conflicts->len; i++)
    json_array_add_string_element (conflicts, wh_id_to_hex (&g_array_index (record->conflicts, WhId, i), hex));
  json_object_set_array_member (object, "conflicts", conflicts);
  return object;
}

static gboolean
read_conflicts (WhPushedRecord *record, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "conflicts");
  JsonArray *array;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return wh_member_bad ("conflicts", error);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      const char *hex = JSON_NODE_HOLDS_VALUE (element) ? json_node_get_string (element) : NULL;
      WhId id;

      if (hex == NULL || !wh_id_from_hex (hex, &id))
        return wh_member_bad ("conflicts", error);
      g_array_append_val (record->conflicts, id);
    }
  return TRUE;
}

static gboolean
read_values (WhPushedRecord *record, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "d");

  if (node == NULL)
    return record->deleted ? TRUE : wh_member_bad ("d", error);
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return wh_member_bad ("d", error);
  record->record = wh_record_new_with_id (record->kind, &record->id);
  wh_record_set_rev (record->record, record->rev);
  if (wh_record_apply_json (record->record, json_node_get_object (node), NULL))
    return TRUE;
  return wh_member_bad ("d", error);
}

static gpointer
record_from_json (JsonObject *object, GError **error)
{
  const char *name = wh_member_text (object, "k");
  const WhKind *kind = name != NULL ? wh_kind_by_name (name) : NULL;
  g_autoptr (WhPushedRecord) record = NULL;
  WhId nil = { { 0 } };

  if (kind == NULL)
    {
      wh_member_bad ("k", error);
      return NULL;
    }
  record = wh_pushed_record_new (kind, &nil);
  if (!wh_members_read (record_members, G_N_ELEMENTS (record_members), record, object, error)
      || !read_values (record, object, error) || !read_conflicts (record, object, error))
    return NULL;
  return g_steal_pointer (&record);
}

/**
 * wh_push_result_new:
 * @number: of the group
 *
 * Returns: (transfer full): a group that was taken, without records
 */
WhPushResult *
wh_push_result_new (gint64 number)
{
  WhPushResult *result = g_new0 (WhPushResult, 1);

  result->number = number;
  result->records = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_pushed_record_free);
  return result;
}

/**
 * wh_push_result_free:
 */
void
wh_push_result_free (WhPushResult *result)
{
  if (result == NULL)
    return;
  wh_members_clear (result_members, G_N_ELEMENTS (result_members), result);
  g_ptr_array_unref (result->records);
  g_free (result);
}

static JsonObject *
result_to_json (gconstpointer data)
{
  const WhPushResult *result = data;
  JsonObject *object = json_object_new ();

  wh_members_write (result_members, G_N_ELEMENTS (result_members), result, object);
  json_object_set_string_member (object, "st", statuses[result->status]);
  if (result->status == WH_PUSH_REFUSED)
    json_object_set_string_member (object, "code", wh_protocol_error_name (result->code));
  wh_elements_write (object, "recs", result->records, record_to_json);
  return object;
}

/**
 * wh_push_result_to_json:
 *
 * Returns: (transfer full): the result as the reply and the centre's table of results have it
 */
JsonObject *
wh_push_result_to_json (const WhPushResult *result)
{
  return result_to_json (result);
}

static gboolean
read_status (WhPushResult *result, JsonObject *object, GError **error)
{
  const char *name = wh_member_text (object, "st");

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (g_strcmp0 (name, statuses[i]) == 0)
      {
        result->status = i;
        result->code = wh_protocol_error_by_name (wh_member_text (object, "code"));
        return TRUE;
      }
  return wh_member_bad ("st", error);
}

static gpointer
result_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPushResult) result = wh_push_result_new (0);

  if (!wh_members_read (result_members, G_N_ELEMENTS (result_members), result, object, error)
      || !read_status (result, object, error)
      || !wh_elements_read (object, "recs", MAX_RECORDS, record_from_json, result->records, error))
    return NULL;
  return g_steal_pointer (&result);
}

/**
 * wh_push_result_from_json:
 *
 * Returns: (transfer full): the result, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhPushResult *
wh_push_result_from_json (JsonObject *object, GError **error)
{
  return result_from_json (object, error);
}

/**
 * wh_push_reply_new:
 *
 * Returns: (transfer full): a reply without results
 */
WhPushReply *
wh_push_reply_new (void)
{
  WhPushReply *reply = g_new0 (WhPushReply, 1);

  reply->results = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_push_result_free);
  return reply;
}

/**
 * wh_push_reply_free:
 */
void
wh_push_reply_free (WhPushReply *reply)
{
  if (reply == NULL)
    return;
  wh_members_clear (reply_members, G_N_ELEMENTS (reply_members), reply);
  g_ptr_array_unref (reply->results);
  g_free (reply);
}

/**
 * wh_push_reply_to_json:
 *
 * Returns: (transfer full): the answer's body
 */
JsonObject *
wh_push_reply_to_json (const WhPushReply *reply)
{
  JsonObject *object = json_object_new ();

  wh_members_write (reply_members, G_N_ELEMENTS (reply_members), reply, object);
  wh_elements_write (object, "results", reply->results, result_to_json);
  return object;
}

/**
 * wh_push_reply_from_json:
 *
 * Returns: (transfer full): the reply, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhPushReply *
wh_push_reply_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPushReply) reply = wh_push_reply_new ();

  if (!wh_members_read (reply_members, G_N_ELEMENTS (reply_members), reply, object, error)
      || !wh_elements_read (object, "results", WH_PUSH_MAX_GROUPS, result_from_json, reply->results, error))
    return NULL;
  return g_steal_pointer (&reply);
}
