/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "model/wh-date.h"
#include "store/wh-client-search.h"

#define MOST_FOUND 20

/* Number, name, date of birth, end of the SSN, where last, separated by tabs for the next program. */
static void
print_found (const WhFoundClient *found)
{
  char birth[WH_DATE_TEXT_SIZE] = "";

  if (found->birth != WH_DATE_NONE)
    wh_date_to_text (found->birth, birth);
  g_print ("%s\t%s\t%s\t%s\t%s\n", found->number, found->name, birth, found->ssn_end != NULL ? found->ssn_end : "",
           found->last_project != NULL ? found->last_project : "");
}

static gboolean
search (const char *store_path, const char *key_file, const char *text, GError **error)
{
  g_autoptr (WhStore) store = wh_cli_open_store (store_path, key_file, FALSE, error);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GPtrArray) found = NULL;

  if (store == NULL)
    return FALSE;
  found = wh_client_search (store, text, MOST_FOUND, wh_date_today (zone), NULL, error);
  for (guint i = 0; found != NULL && i < found->len; i++)
    print_found (found->pdata[i]);
  wh_store_close (store);
  if (found != NULL && found->len == 0)
    g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("Nobody was found."));
  return found != NULL && found->len > 0;
}

/**
 * wh_cli_search:
 *
 * wayhome-cli search: people in a store, the likeliest first, by name, nickname, sound, birth date, SSN end or number.
 */
gboolean
wh_cli_search (int argc, char **argv, GError **error)
{
  g_autofree char *store = NULL, *key_file = NULL;
  const GOptionEntry entries[] = {
    { "store", 0, 0, G_OPTION_ARG_FILENAME, &store, N_("The store"), "FILE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &key_file, N_("Its key (FILE.key)"), "FILE" },
    { NULL },
  };

  return wh_cli_parse ("search", entries, &argc, &argv, 1, error) && wh_cli_need (store, "--store", error)
         && search (store, key_file, argv[1], error);
}
