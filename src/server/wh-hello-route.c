/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include "protocol/wh-message.h"
#include "protocol/wh-pull-message.h"
#include "protocol/wh-push-message.h"

static gboolean
add_realm (WhHello *hello, WhRealm *realm, GError **error)
{
  WhRealmInfo *info;
  char *community;

  if (realm == NULL)
    return TRUE;
  g_mutex_lock (&realm->lock);
  info = wh_realm_get_info (realm, error);
  community = wh_realm_get_setting (realm, "community", NULL);
  g_mutex_unlock (&realm->lock);
  if (info == NULL)
    return FALSE;
  g_ptr_array_add (hello->realms, info);
  if (hello->community == NULL)
    hello->community = community != NULL ? g_steal_pointer (&community) : wh_realm_community_id (realm);
  g_free (community);
  return TRUE;
}

/**
 * wh_hello_route:
 *
 * Who is there, for everybody.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_hello_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhHello) hello = wh_hello_new ();
  gboolean has_nonce = request->nonce != NULL && strlen (request->nonce) <= 64;

  hello->nonce = g_strdup (has_nonce ? request->nonce : "");
  hello->version = g_strdup (WH_VERSION);
  hello->server_time = wh_realm_now ();
  hello->max_groups = WH_PUSH_MAX_GROUPS;
  hello->max_bytes = WH_MESSAGE_MAX_SIZE;
  hello->max_page = WH_PULL_MAX_PAGE;
  if (!add_realm (hello, request->community->production, error)
      || !add_realm (hello, request->community->training, error))
    return NULL;
  return wh_hello_to_json (hello);
}
