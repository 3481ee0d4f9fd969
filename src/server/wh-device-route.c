/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-device-message.h"

static WhDeviceReply *
describe (WhRealm *realm, const WhId *device, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error, "SELECT last_no FROM device WHERE id = ?1",
                                          wh_value_id (device));
  WhDeviceReply *reply;

  if (result == NULL)
    return NULL;
  reply = g_new0 (WhDeviceReply, 1);
  reply->epoch = g_strdup (realm->epoch);
  reply->last_number = wh_result_n_rows (result) > 0 ? wh_result_number (result, 0, 0) : 0;
  reply->server_time = wh_realm_now ();
  return reply;
}

/**
 * wh_device_route:
 *
 * Tells a device what the centre knows of it.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_device_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhDeviceRequest) device = wh_device_request_from_json (body, error);
  g_autoptr (WhDeviceReply) reply = NULL;
  g_autoptr (WhGrant) reader = NULL;
  WhRealm *realm = device != NULL ? wh_community_find_realm (request->community, device->realm, error) : NULL;

  if (realm != NULL)
    reader = wh_request_authorise (request, realm, FALSE, error);
  if (reader == NULL)
    return NULL;
  if (!wh_id_equal (&device->device, &reader->session.device))
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                           _("This session belongs to another device: sign in again."));
      return NULL;
    }
  g_mutex_lock (&realm->lock);
  reply = describe (realm, &device->device, error);
  g_mutex_unlock (&realm->lock);
  return reply != NULL ? wh_device_reply_to_json (reply) : NULL;
}
