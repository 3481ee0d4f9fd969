/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "server/wh-server-error.h"
#include "server/wh-server.h"
#include "server/wh-tidy.h"

#define DAY_SECONDS (24 * 3600)

static gboolean
stop_cb (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_CONTINUE;
}

static gboolean
tidy (WhRealm *realm, GError **error)
{
  gboolean tidied;

  g_mutex_lock (&realm->lock);
  tidied = wh_tidy (realm, wh_realm_now (), error);
  g_mutex_unlock (&realm->lock);
  return tidied;
}

/* What could not be tidied today is tidied tomorrow; the administrator reads why. */
static gboolean
tidy_cb (gpointer data)
{
  GPtrArray *realms = data;

  for (guint i = 0; i < realms->len; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!tidy (g_ptr_array_index (realms, i), &error))
        g_printerr ("wayhome-server: %s\n", error->message);
    }
  return G_SOURCE_CONTINUE;
}

static gboolean
check_zone (const char *zone, GError **error)
{
  g_autoptr (GTimeZone) known = g_time_zone_new_identifier (zone);

  if (known != NULL)
    return TRUE;
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE,
               _("“%s” is not a time zone: write one as America/Chicago."), zone);
  return FALSE;
}

static gboolean
check_options (const WhOptions *options, GError **error)
{
  if (!wh_options_need (options->listen, "--listen", error)
      || !wh_options_need (options->realms != NULL ? options->realms[0] : NULL, "--realm", error))
    return FALSE;
  if ((options->tls_cert == NULL) != (options->tls_key == NULL))
    return wh_options_need (options->tls_cert, "--tls-cert", error)
           && wh_options_need (options->tls_key, "--tls-key", error);
  return options->zone == NULL || check_zone (options->zone, error);
}

static gboolean
open_realm (const WhOptions *options, const char *text, const WhKeyFile *keys, GPtrArray *realms, GError **error)
{
  WhRealm *realm = wh_realm_open (text, keys, WH_REALM_WRITE, error);

  if (realm == NULL)
    return FALSE;
  g_ptr_array_add (realms, realm);
  return tidy (realm, error)
         && (options->community == NULL || wh_realm_set_setting (realm, "community", options->community, error))
         && (options->zone == NULL || wh_realm_set_setting (realm, "zone", options->zone, error));
}

static gboolean
open_realms (const WhOptions *options, const WhKeyFile *keys, GPtrArray *realms, GError **error)
{
  for (guint i = 0; options->realms[i] != NULL; i++)
    if (!open_realm (options, options->realms[i], keys, realms, error))
      return FALSE;
  return TRUE;
}

static gboolean
serve (const WhOptions *options, GPtrArray *realms, GError **error)
{
  WhListen listen = { options->listen, options->tls_cert, options->tls_key };
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (WhServer) server = wh_server_new (realms);
  g_autofree char *community = NULL;

  g_unix_signal_add (SIGTERM, stop_cb, loop);
  g_unix_signal_add (SIGINT, stop_cb, loop);
  if (!wh_server_listen (server, &listen, error))
    return FALSE;
  community = wh_realm_community_id (g_ptr_array_index (realms, 0));
  g_print (_("Listening on %s/%s\n"), wh_server_get_address (server), community);
  fflush (stdout);
  g_timeout_add_seconds (DAY_SECONDS, tidy_cb, realms);
  g_main_loop_run (loop);
  wh_server_stop (server);
  return TRUE;
}

/**
 * wh_serve_command:
 *
 * Serves the realms until SIGTERM or SIGINT.
 *
 * Returns: whether it began and ended as it should
 */
gboolean
wh_serve_command (const WhOptions *options, GError **error)
{
  g_autoptr (WhKeyFile) keys = NULL;
  g_autoptr (GPtrArray) realms = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_realm_free);

  if (!check_options (options, error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  return keys != NULL && open_realms (options, keys, realms, error) && serve (options, realms, error);
}
