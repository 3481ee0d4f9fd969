/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-address.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "sync/wh-sync-error.h"

#define TRAINING "_train"

static gboolean
is_loopback (const char *host)
{
  g_autoptr (GInetAddress) address = g_inet_address_new_from_string (host);

  return g_str_equal (host, "localhost") || (address != NULL && g_inet_address_get_is_loopback (address));
}

/* The one part of the path: letters, digits, - and _; it becomes a folder's name. */
static char *
community_of (const char *path)
{
  g_autofree char *name = NULL;
  gsize length;

  while (*path == '/')
    path++;
  name = g_strdup (path);
  length = strlen (name);
  while (length > 0 && name[length - 1] == '/')
    name[--length] = '\0';
  if (g_str_has_suffix (name, TRAINING))
    name[length - strlen (TRAINING)] = '\0';
  if (!g_ascii_isalnum (*name))
    return NULL;
  for (const char *at = name; *at != '\0'; at++)
    if (!g_ascii_isalnum (*at) && *at != '-' && *at != '_')
      return NULL;
  return g_steal_pointer (&name);
}

static gpointer
bad (GError **error)
{
  g_set_error_literal (error, WH_SYNC_ERROR, WH_SYNC_ERROR_BAD_ADDRESS,
                       _("This is not the address of a community; one looks like https://hmis.example.org/okaloosa."));
  return NULL;
}

/**
 * wh_address_clean:
 * @text: what a person wrote: with or without "https://" and final "/", of the community or of its Training
 *
 * Returns: (transfer full): the community's address as it is kept and compared: "https://host[:port]/community".
 *   %NULL with %WH_SYNC_ERROR_BAD_ADDRESS, or with %WH_SYNC_ERROR_INSECURE for http beyond this computer.
 */
char *
wh_address_clean (const char *text, GError **error)
{
  g_autofree char *trimmed = NULL, *full = NULL, *community = NULL, *host = NULL;
  g_autoptr (GUri) uri = NULL;
  const char *scheme;

  g_return_val_if_fail (text != NULL, NULL);

  trimmed = g_strstrip (g_strdup (text));
  full = strstr (trimmed, "://") != NULL ? g_strdup (trimmed) : g_strconcat ("https://", trimmed, NULL);
  uri = g_uri_parse (full, G_URI_FLAGS_NONE, NULL);
  if (uri == NULL || g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0' || g_uri_get_userinfo (uri) != NULL
      || g_uri_get_query (uri) != NULL || g_uri_get_fragment (uri) != NULL)
    return bad (error);
  community = community_of (g_uri_get_path (uri));
  scheme = g_uri_get_scheme (uri);
  if (community == NULL || (!g_str_equal (scheme, "https") && !g_str_equal (scheme, "http")))
    return bad (error);

  host = g_ascii_strdown (g_uri_get_host (uri), -1);
  if (g_str_equal (scheme, "http") && !is_loopback (host))
    {
      g_set_error_literal (error, WH_SYNC_ERROR, WH_SYNC_ERROR_INSECURE,
                           _("This address would send passwords unprotected; write https:// instead of http://."));
      return NULL;
    }
  full = (g_free (full), g_strconcat ("/", community, NULL));
  return g_uri_join (G_URI_FLAGS_NONE, scheme, NULL, host, g_uri_get_port (uri), full, NULL, NULL);
}

/**
 * wh_address_get_folder:
 * @address: from wh_address_clean ()
 *
 * Returns: (transfer full): "host/community" or "host-port/community": where the desk keeps what it has of it
 */
char *
wh_address_get_folder (const char *address)
{
  g_autoptr (GUri) uri = NULL;

  g_return_val_if_fail (address != NULL, NULL);

  uri = g_uri_parse (address, G_URI_FLAGS_NONE, NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  if (g_uri_get_port (uri) == -1)
    return g_strdup_printf ("%s%s", g_uri_get_host (uri), g_uri_get_path (uri));
  return g_strdup_printf ("%s-%d%s", g_uri_get_host (uri), g_uri_get_port (uri), g_uri_get_path (uri));
}
