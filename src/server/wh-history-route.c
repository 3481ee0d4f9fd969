/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include "server/wh-history.h"

/**
 * wh_history_route:
 *
 * Tells what was changed in a client's records, by whom, when and where.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_history_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhHistoryRequest) asked = wh_history_request_from_json (body, error);
  g_autoptr (WhHistoryReply) reply = NULL;
  g_autoptr (WhGrant) reader = NULL;
  WhRealm *realm = asked != NULL ? wh_community_find_realm (request->community, asked->realm, error) : NULL;

  if (realm != NULL)
    reader = wh_request_authorise (request, realm, FALSE, error);
  if (reader == NULL)
    return NULL;
  g_mutex_lock (&realm->lock);
  reply = wh_history_read (realm, reader, asked, error);
  g_mutex_unlock (&realm->lock);
  return reply != NULL ? wh_history_reply_to_json (reply) : NULL;
}
