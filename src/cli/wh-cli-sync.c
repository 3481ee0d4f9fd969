/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-read.h"
#include "sync/wh-address.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-sync.h"

#define MOST_LINE (WH_PASSWORD_MAX + 2)

/* Who signs in where. */
typedef struct
{
  const char *address, *user;
  char password[MOST_LINE], new_password[MOST_LINE];
} Person;

static gboolean
read_line (char *line)
{
  if (fgets (line, MOST_LINE, stdin) == NULL)
    *line = '\0';
  line[strcspn (line, "\r\n")] = '\0';
  return *line != '\0';
}

static gboolean
is_training (const char *address)
{
  g_autofree char *trimmed = g_strdup (address);

  while (g_str_has_suffix (trimmed, "/"))
    trimmed[strlen (trimmed) - 1] = '\0';
  return g_str_has_suffix (trimmed, WH_TRAINING_SUFFIX);
}

static char *
find_realm (WhTransport *transport, const char *address, GError **error)
{
  g_autoptr (WhHello) hello = wh_centre_hello (transport, NULL, error);
  const WhRealmInfo *realm = hello != NULL ? wh_hello_find_realm (hello, is_training (address)) : NULL;

  if (hello != NULL && realm == NULL)
    g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("The centre has no such database."));
  return realm != NULL ? g_strdup (realm->id) : NULL;
}

/* The one-time password only opens the way to a new one, which stands on the second line. */
static WhLoginReply *
change_password (WhTransport *transport, char *realm, Person *person, WhLoginReply *once, GError **error)
{
  WhPasswordRequest change = { realm, person->password, person->new_password };

  if (read_line (person->new_password))
    return wh_centre_change_password (transport, once->access, &change, NULL, error);
  g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED,
                       _("The centre wants a new password: give it as the second line."));
  return NULL;
}

static WhLoginReply *
sign_in (WhTransport *transport, char *realm, Person *person, const WhId *device, GError **error)
{
  WhLoginRequest request = { realm, (char *) person->user, person->password, *device };
  g_autoptr (WhLoginReply) reply = wh_centre_login (transport, &request, NULL, NULL, error);

  if (reply != NULL && reply->must_change)
    return change_password (transport, realm, person, reply, error);
  return g_steal_pointer (&reply);
}

/* What an import put here has no place at a centre: its ids are of another realm. */
static gboolean
check_store (WhStore *store, WhId *device, GError **error)
{
  g_autofree char *epoch = NULL, *hex = NULL;
  gint64 clients;

  if (!wh_meta_get (store, WH_META_EPOCH, &epoch, error) || !wh_meta_get (store, WH_META_DEVICE, &hex, error)
      || !wh_store_count_records (store, WH_KIND_CLIENT, &clients, error))
    return FALSE;
  if (hex != NULL && wh_id_from_hex (hex, device) && (clients == 0 || epoch != NULL))
    return TRUE;
  g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED,
                       _("The store was filled by an import; a desk needs a store of its own."));
  return FALSE;
}

static gboolean
sync_store (WhStore *store, Person *person, GError **error)
{
  g_autofree char *address = wh_address_clean (person->address, error), *realm = NULL;
  g_autoptr (WhTransport) transport = address != NULL ? wh_soup_transport_new (address) : NULL;
  g_autoptr (WhLoginReply) reply = NULL;
  g_autoptr (WhSyncLogin) login = NULL;
  g_autoptr (WhSync) sync = NULL;
  gint64 clients;
  WhId device;

  if (transport == NULL || !check_store (store, &device, error))
    return FALSE;
  realm = find_realm (transport, person->address, error);
  if (realm != NULL)
    reply = sign_in (transport, realm, person, &device, error);
  if (reply == NULL || !wh_sync_login_save (store, reply, error))
    return FALSE;
  login = wh_sync_login_new (transport, realm, &device);
  wh_sync_login_take (login, reply);
  sync = wh_sync_new (login, store);
  if (!wh_sync_run_once (sync, NULL, error) || !wh_store_count_records (store, WH_KIND_CLIENT, &clients, error))
    return FALSE;
  g_print (_("Everything is sent and received; %" G_GINT64_FORMAT " clients\n"), clients);
  return TRUE;
}

static gboolean
run (const char *path, const char *key_file, Person *person, GError **error)
{
  g_autoptr (WhStore) store = NULL;
  gboolean done;

  if (!read_line (person->password))
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                           _("The password is read from standard input, and nothing was there."));
      return FALSE;
    }
  store = wh_cli_open_store (path, key_file, TRUE, error);
  if (store == NULL)
    return FALSE;
  done = sync_store (store, person, error);
  wh_store_close (store);
  return done;
}

/**
 * wh_cli_sync:
 *
 * wayhome-cli sync: a desk without a window. The password is the first line of standard input; where the centre wants
 * a new one, that is the second.
 */
gboolean
wh_cli_sync (int argc, char **argv, GError **error)
{
  g_autofree char *store = NULL, *key_file = NULL, *address = NULL, *user = NULL;
  Person person = { 0 };
  gboolean done;
  const GOptionEntry entries[] = {
    { "store", 0, 0, G_OPTION_ARG_FILENAME, &store, N_("The store; it is made when there is none"), "FILE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &key_file,
      N_("Its key, 64 hex digits; made with the store (FILE.key)"), "FILE" },
    { "address", 0, 0, G_OPTION_ARG_STRING, &address,
      N_("The community's; with _train behind it: its Training database"), "URL" },
    { "user", 0, 0, G_OPTION_ARG_STRING, &user, N_("Who signs in"), "NAME" },
    { NULL },
  };

  if (!wh_cli_parse ("sync", entries, &argc, &argv, 0, error) || !wh_cli_need (store, "--store", error)
      || !wh_cli_need (address, "--address", error) || !wh_cli_need (user, "--user", error))
    return FALSE;
  person.address = address;
  person.user = user;
  done = run (store, key_file, &person, error);
  explicit_bzero (&person, sizeof person);
  return done;
}
