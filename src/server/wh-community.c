/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-community.h"

#include <glib/gi18n-lib.h>

static void
community_free (gpointer data)
{
  g_free (((WhCommunity *) data)->id);
  g_free (data);
}

static WhCommunity *
community_of (GPtrArray *communities, WhRealm *realm)
{
  g_autofree char *id = wh_realm_community_id (realm);
  WhCommunity *community;

  for (guint i = 0; i < communities->len; i++)
    {
      community = g_ptr_array_index (communities, i);
      if (g_str_equal (community->id, id))
        return community;
    }
  community = g_new0 (WhCommunity, 1);
  community->id = g_steal_pointer (&id);
  g_ptr_array_add (communities, community);
  return community;
}

/**
 * wh_communities_of:
 * @realms: (element-type WhRealm): must outlive the communities
 *
 * Returns: (transfer container) (element-type WhCommunity): the realms, two and two
 */
GPtrArray *
wh_communities_of (GPtrArray *realms)
{
  GPtrArray *communities = g_ptr_array_new_with_free_func (community_free);

  for (guint i = 0; i < realms->len; i++)
    {
      WhRealm *realm = g_ptr_array_index (realms, i);
      WhCommunity *community = community_of (communities, realm);

      if (realm->training)
        community->training = realm;
      else
        community->production = realm;
    }
  return communities;
}

/**
 * wh_community_find_realm:
 * @id: as the request names it
 *
 * Returns: the realm, or %NULL with %WH_PROTOCOL_ERROR_WRONG_REALM
 */
WhRealm *
wh_community_find_realm (const WhCommunity *self, const char *id, GError **error)
{
  if (self->production != NULL && g_str_equal (self->production->id, id))
    return self->production;
  if (self->training != NULL && g_str_equal (self->training->id, id))
    return self->training;
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_WRONG_REALM,
                       _("There is no such database at this address."));
  return NULL;
}
