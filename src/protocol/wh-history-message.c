/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-history-message.h"

#include "protocol/wh-hello.h"
#include "protocol/wh-member-codec.h"

static const WhMember request_members[] = {
  { "realm", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhHistoryRequest, realm), 64, TRUE },
  { "about", WH_MEMBER_ID, G_STRUCT_OFFSET (WhHistoryRequest, about), 0, TRUE },
  { "before", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhHistoryRequest, before), G_MAXINT64, TRUE },
  { "limit", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhHistoryRequest, limit), G_MAXINT32, TRUE },
  { "device", WH_MEMBER_ID, G_STRUCT_OFFSET (WhHistoryRequest, device), 0, TRUE },
  { "number", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhHistoryRequest, number), G_MAXINT64, TRUE },
  { "open", WH_MEMBER_FLAG, G_STRUCT_OFFSET (WhHistoryRequest, open), 0, TRUE },
};

static const WhMember reply_members[] = {
  { "next", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhHistoryReply, next), G_MAXINT64, TRUE },
  { "server_time", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhHistoryReply, server_time), G_MAXINT64, TRUE },
};

/**
 * wh_history_request_to_json:
 *
 * Returns: (transfer full): the request's body
 */
JsonObject *
wh_history_request_to_json (const WhHistoryRequest *request)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "hs", WH_PROTOCOL_VERSION);
  wh_members_write (request_members, G_N_ELEMENTS (request_members), request, object);
  return object;
}

/**
 * wh_history_request_from_json:
 *
 * Returns: (transfer full): the request, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhHistoryRequest *
wh_history_request_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhHistoryRequest) request = g_new0 (WhHistoryRequest, 1);

  if (!wh_members_read (request_members, G_N_ELEMENTS (request_members), request, object, error))
    return NULL;
  return g_steal_pointer (&request);
}

/**
 * wh_history_request_free:
 */
void
wh_history_request_free (WhHistoryRequest *request)
{
  if (request == NULL)
    return;
  wh_members_clear (request_members, G_N_ELEMENTS (request_members), request);
  g_free (request);
}

/**
 * wh_history_reply_new:
 *
 * Returns: (transfer full): a reply without entries
 */
WhHistoryReply *
wh_history_reply_new (void)
{
  WhHistoryReply *reply = g_new0 (WhHistoryReply, 1);

  reply->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_past_free);
  return reply;
}

static JsonObject *
write_entry (gconstpointer entry)
{
  return wh_past_to_json (entry);
}

static gpointer
read_entry (JsonObject *object, GError **error)
{
  g_autoptr (GError) local = NULL;
  WhPast *past = wh_past_from_json (object, &local);

  if (past == NULL)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST, local->message);
  return past;
}

/**
 * wh_history_reply_to_json:
 *
 * Returns: (transfer full): the answer's body
 */
JsonObject *
wh_history_reply_to_json (const WhHistoryReply *reply)
{
  JsonObject *object = json_object_new ();

  wh_members_write (reply_members, G_N_ELEMENTS (reply_members), reply, object);
  wh_elements_write (object, "entries", reply->entries, write_entry);
  return object;
}

/**
 * wh_history_reply_from_json:
 *
 * Returns: (transfer full): the reply, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhHistoryReply *
wh_history_reply_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhHistoryReply) reply = wh_history_reply_new ();

  if (!wh_members_read (reply_members, G_N_ELEMENTS (reply_members), reply, object, error)
      || !wh_elements_read (object, "entries", WH_HISTORY_MAX_ENTRIES, read_entry, reply->entries, error))
    return NULL;
  return g_steal_pointer (&reply);
}

/**
 * wh_history_reply_free:
 */
void
wh_history_reply_free (WhHistoryReply *reply)
{
  if (reply == NULL)
    return;
  g_ptr_array_unref (reply->entries);
  g_free (reply);
}
