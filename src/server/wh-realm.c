/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-realm.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/wh-id.h"
#include "protocol/wh-epoch.h"
#include "server/wh-server-error.h"
#include "server/wh-sqlite-backend.h"

#define PRODUCTION_COLOUR "#1a5fb4"
#define TRAINING_COLOUR "#e66100"

/**
 * wh_realm_now:
 *
 * Returns: the centre's clock, UTC milliseconds
 */
gint64
wh_realm_now (void)
{
  return g_get_real_time () / 1000;
}

/**
 * wh_realm_free:
 */
void
wh_realm_free (WhRealm *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->backend);
  g_mutex_clear (&self->lock);
  g_free (self->id);
  g_free (self->epoch);
  g_free (self);
}

static gboolean
wrong_use (const char *format, const char *what, GError **error)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE, format, what);
#pragma GCC diagnostic pop
  return FALSE;
}

/* The name is part of addresses, and on the desks of folders. */
static gboolean
is_name (const char *text)
{
  gsize length = strlen (text);

  if (length == 0 || length > 60 || !g_ascii_isalnum (*text))
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_islower (*text) && !g_ascii_isdigit (*text) && *text != '_' && *text != '-')
      return FALSE;
  return TRUE;
}

/**
 * wh_realm_path_of:
 * @name_and_uri: NAME=sqlite:PATH
 *
 * Returns: (transfer full): the file's path, or %NULL with %WH_SERVER_ERROR_WRONG_USE when it is no such file
 */
char *
wh_realm_path_of (const char *name_and_uri, GError **error)
{
  const char *sign = strchr (name_and_uri, '=');
  const char *uri = sign != NULL ? sign + 1 : "";

  if (g_str_has_prefix (uri, "sqlite:") && uri[strlen ("sqlite:")] != '\0')
    return g_strdup (uri + strlen ("sqlite:"));
  wrong_use (_("“%s” is not a database that this server knows: write sqlite:PATH."), uri, error);
  return NULL;
}

static gboolean
open_backend (WhRealm *self, const char *name_and_uri, WhRealmMode mode, GError **error)
{
  g_autofree char *path = wh_realm_path_of (name_and_uri, error);
  WhSqliteBackend *backend;

  if (path == NULL)
    return FALSE;
  backend = wh_sqlite_backend_open (path, self->keys->database, mode == WH_REALM_READ, error);
  if (backend != NULL)
    self->backend = WH_SERVER_BACKEND (backend);
  return backend != NULL;
}

static gboolean
load_epoch (WhRealm *self, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *floor = NULL;

  self->epoch = wh_realm_get_setting (self, "epoch", &local);
  if (self->epoch != NULL)
    floor = wh_realm_get_setting (self, "rev_floor", &local);
  self->rev_floor = floor != NULL ? g_ascii_strtoll (floor, NULL, 10) : 0;
  if (local == NULL && self->epoch != NULL)
    return TRUE;
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  self->epoch = wh_epoch_new ();
  return wh_realm_set_setting (self, "epoch", self->epoch, error);
}

/* A file of Training opened as Production, by a slip on the command line, must not become it. */
static gboolean
check_name (WhRealm *self, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *name = wh_realm_get_setting (self, "realm", &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (name == NULL)
    return wh_realm_set_setting (self, "realm", self->id, error);
  if (g_str_equal (name, self->id))
    return TRUE;
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
               _("The database of “%s” belongs to the realm “%s”."), self->id, name);
  return FALSE;
}

/**
 * wh_realm_open:
 * @name_and_uri: NAME=URI, as the command line has it; a name that ends in "_train" is the Training of the community
 * @keys: must outlive the realm
 *
 * Returns: (transfer full): the realm; its database is made when it is not there
 */
WhRealm *
wh_realm_open (const char *name_and_uri, const WhKeyFile *keys, WhRealmMode mode, GError **error)
{
  g_autoptr (WhRealm) self = g_new0 (WhRealm, 1);
  const char *sign = strchr (name_and_uri, '=');

  g_mutex_init (&self->lock);
  self->keys = keys;
  self->id = sign != NULL ? g_strndup (name_and_uri, (gsize) (sign - name_and_uri)) : g_strdup ("");
  self->training = g_str_has_suffix (self->id, WH_TRAINING_SUFFIX);
  if (!is_name (self->id) || g_str_equal (self->id, WH_TRAINING_SUFFIX))
    wrong_use (_("“%s” is not a realm: write NAME=URI, the name in small letters, digits, - and _."), name_and_uri,
               error);
  else if (open_backend (self, name_and_uri, mode, error) && load_epoch (self, error) && check_name (self, error))
    return g_steal_pointer (&self);
  return NULL;
}

/**
 * wh_realm_community_id:
 *
 * Returns: (transfer full): what the address of the community ends in
 */
char *
wh_realm_community_id (const WhRealm *self)
{
  return g_strndup (self->id, strlen (self->id) - (self->training ? strlen (WH_TRAINING_SUFFIX) : 0));
}

/**
 * wh_realm_get_setting:
 *
 * Returns: (transfer full) (nullable): the setting; %NULL without error when there is none
 */
char *
wh_realm_get_setting (WhRealm *self, const char *name, GError **error)
{
  g_autoptr (WhResult) result = wh_query (self->backend, error, "SELECT value FROM setting WHERE name = ?1",
                                          wh_value_text (name));

  return result != NULL && wh_result_n_rows (result) > 0 ? g_strdup (wh_result_text (result, 0, 0)) : NULL;
}

/**
 * wh_realm_set_setting:
 *
 * Returns: whether it is stored
 */
gboolean
wh_realm_set_setting (WhRealm *self, const char *name, const char *value, GError **error)
{
  return wh_execute (self->backend, error,
                     "INSERT INTO setting (name, value) VALUES (?1, ?2) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     wh_value_text (name), wh_value_text (value));
}

static char *
setting_or (WhRealm *self, const char *name, const char *fallback)
{
  char *value = wh_realm_get_setting (self, name, NULL);

  return value != NULL ? value : g_strdup (fallback);
}

/**
 * wh_realm_get_zone:
 *
 * Returns: (transfer full): the realm's time zone: as set, else this computer's, else UTC
 */
GTimeZone *
wh_realm_get_zone (WhRealm *self, GError **error)
{
  g_autofree char *name = setting_or (self, "zone", "");
  g_autoptr (GTimeZone) zone = *name != '\0' ? g_time_zone_new_identifier (name) : g_time_zone_new_local ();

  /* A path is no name that another computer knows. */
  if (zone == NULL || *g_time_zone_get_identifier (zone) == '/')
    return g_time_zone_new_utc ();
  return g_steal_pointer (&zone);
}

/**
 * wh_realm_get_info:
 *
 * Returns: (transfer full): what everybody may know of the realm
 */
WhRealmInfo *
wh_realm_get_info (WhRealm *self, GError **error)
{
  WhRealmInfo *info = wh_realm_info_new ();
  g_autofree char *community = wh_realm_community_id (self);
  g_autofree char *title = setting_or (self, "community", community);
  g_autoptr (GTimeZone) zone = wh_realm_get_zone (self, error);

  info->id = g_strdup (self->id);
  info->name = self->training ? g_strdup_printf (_("%s (Training)"), title) : g_strdup (title);
  info->training = self->training;
  info->colour = setting_or (self, "colour", self->training ? TRAINING_COLOUR : PRODUCTION_COLOUR);
  info->zone = g_strdup (g_time_zone_get_identifier (zone));
  info->epoch = g_strdup (self->epoch);
  info->recovery = wh_key_file_recovery_public (self->keys);
  return info;
}
