/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include "server/wh-push.h"

/**
 * wh_push_route:
 *
 * Takes a device's groups of changes.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_push_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhPushRequest) push = wh_push_request_from_json (body, error);
  g_autoptr (WhPushReply) reply = NULL;
  g_autoptr (WhGrant) writer = NULL;
  WhRealm *realm = push != NULL ? wh_community_find_realm (request->community, push->realm, error) : NULL;

  if (realm != NULL)
    writer = wh_request_authorise (request, realm, FALSE, error);
  if (writer == NULL)
    return NULL;
  g_mutex_lock (&realm->lock);
  reply = wh_push (realm, writer, push, &request->last_no, error);
  g_mutex_unlock (&realm->lock);
  return reply != NULL ? wh_push_reply_to_json (reply) : NULL;
}
