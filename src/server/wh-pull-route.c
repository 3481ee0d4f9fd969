/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-hello.h"
#include "server/wh-pull.h"

/**
 * wh_pull_route:
 *
 * Gives a device what is new.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_pull_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhPullRequest) pull = wh_pull_request_from_json (body, error);
  g_autoptr (WhPullReply) reply = NULL;
  g_autoptr (WhGrant) reader = NULL;
  WhRealm *realm = pull != NULL ? wh_community_find_realm (request->community, pull->realm, error) : NULL;

  if (realm != NULL && pull->schema < WH_PROTOCOL_SCHEMA)
    {
      /* Its outbox is still taken: only what it would not understand is kept from it. */
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLIENT_TOO_OLD,
                           _("This version of Wayhome is too old for the centre: update it."));
      return NULL;
    }
  if (realm != NULL)
    reader = wh_request_authorise (request, realm, FALSE, error);
  if (reader == NULL)
    return NULL;
  g_mutex_lock (&realm->lock);
  reply = wh_pull (realm, reader, pull, error);
  g_mutex_unlock (&realm->lock);
  return reply != NULL ? wh_pull_reply_to_json (reply) : NULL;
}
