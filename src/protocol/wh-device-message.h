/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"
#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

/* POST v1/device: what the centre knows of a device.  A desk asks it when the centre does not know its epoch, cursor or
 * numbers any more. */
typedef struct
{
  char *realm;
  WhId device;
} WhDeviceRequest;

typedef struct
{
  char *epoch;
  gint64 last_number; /* the centre has this group of the device and all before it; 0: none */
  gint64 server_time; /* UTC milliseconds */
} WhDeviceReply;

JsonObject *wh_device_request_to_json (const WhDeviceRequest *request);
WhDeviceRequest *wh_device_request_from_json (JsonObject *object, GError **error);
void wh_device_request_free (WhDeviceRequest *request);

JsonObject *wh_device_reply_to_json (const WhDeviceReply *reply);
WhDeviceReply *wh_device_reply_from_json (JsonObject *object, GError **error);
void wh_device_reply_free (WhDeviceReply *reply);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDeviceRequest, wh_device_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDeviceReply, wh_device_reply_free)

G_END_DECLS
