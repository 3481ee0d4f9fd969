/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-device-message.h"

#include "protocol/wh-epoch.h"
#include "protocol/wh-hello.h"
#include "protocol/wh-member-codec.h"

static const WhMember request_members[] = {
  { "realm", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhDeviceRequest, realm), 64, TRUE },
  { "device", WH_MEMBER_ID, G_STRUCT_OFFSET (WhDeviceRequest, device), 0, TRUE },
};

static const WhMember reply_members[] = {
  { "epoch", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhDeviceReply, epoch), WH_EPOCH_SIZE, TRUE },
  { "last_no", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhDeviceReply, last_number), G_MAXINT64, TRUE },
  { "server_time", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhDeviceReply, server_time), G_MAXINT64, TRUE },
};

/**
 * wh_device_request_to_json:
 *
 * Returns: (transfer full): the request's body
 */
JsonObject *
wh_device_request_to_json (const WhDeviceRequest *request)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "hs", WH_PROTOCOL_VERSION);
  wh_members_write (request_members, G_N_ELEMENTS (request_members), request, object);
  return object;
}

/**
 * wh_device_request_from_json:
 *
 * Returns: (transfer full): the request, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhDeviceRequest *
wh_device_request_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhDeviceRequest) request = g_new0 (WhDeviceRequest, 1);

  if (!wh_members_read (request_members, G_N_ELEMENTS (request_members), request, object, error))
    return NULL;
  return g_steal_pointer (&request);
}

/**
 * wh_device_request_free:
 */
void
wh_device_request_free (WhDeviceRequest *request)
{
  if (request == NULL)
    return;
  wh_members_clear (request_members, G_N_ELEMENTS (request_members), request);
  g_free (request);
}

/**
 * wh_device_reply_to_json:
 *
 * Returns: (transfer full): the answer's body
 */
JsonObject *
wh_device_reply_to_json (const WhDeviceReply *reply)
{
  JsonObject *object = json_object_new ();

  wh_members_write (reply_members, G_N_ELEMENTS (reply_members), reply, object);
  return object;
}

/**
 * wh_device_reply_from_json:
 *
 * Returns: (transfer full): the reply, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhDeviceReply *
wh_device_reply_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhDeviceReply) reply = g_new0 (WhDeviceReply, 1);

  if (!wh_members_read (reply_members, G_N_ELEMENTS (reply_members), reply, object, error))
    return NULL;
  return g_steal_pointer (&reply);
}

/**
 * wh_device_reply_free:
 */
void
wh_device_reply_free (WhDeviceReply *reply)
{
  if (reply == NULL)
    return;
  wh_members_clear (reply_members, G_N_ELEMENTS (reply_members), reply);
  g_free (reply);
}
