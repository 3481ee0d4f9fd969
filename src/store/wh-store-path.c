/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-path.h"

/* A name of the address as a name of a folder: nothing in it may lead elsewhere. */
static char *
folder_name (const char *text)
{
  g_autofree char *escaped = g_uri_escape_string (text, NULL, TRUE);

  if (*escaped == '\0' || *escaped == '.')
    return g_strconcat ("_", escaped, NULL);
  return g_steal_pointer (&escaped);
}

/**
 * wh_store_path:
 * @data_home: where programs keep their data: g_get_user_data_dir()
 * @host: of the community's address
 * @community: its path on the host
 * @realm: "okaloosa" or "okaloosa_train": Production and Training never share a file
 * @account: the person's account at the centre
 *
 * Returns: (transfer full): the path of that person's store
 */
char *
wh_store_path (const char *data_home, const char *host, const char *community, const char *realm, const WhId *account)
{
  g_autofree char *host_name = folder_name (host);
  g_autofree char *community_name = folder_name (community);
  g_autofree char *realm_name = folder_name (realm);
  char hex[WH_ID_HEX_SIZE];

  return g_build_filename (data_home, "wayhome", host_name, community_name, realm_name, wh_id_to_hex (account, hex),
                           "store.db", NULL);
}
