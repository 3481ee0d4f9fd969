/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/wh-cli.h"

static char *
overview (void)
{
  GString *text = g_string_new (_("Usage: wayhome-cli COMMAND [OPTION...]\n\n"
                                  "Imports, exports, checks and searches HMIS data without a window.\n\nCommands:\n"));

  for (guint i = 0; i < wh_cli_n_commands; i++)
    g_string_append_printf (text, "  %-10s %s\n", wh_cli_commands[i].name, _(wh_cli_commands[i].summary));
  g_string_append (text, _("\nwayhome-cli COMMAND --help explains a command.  SET is a zip or a folder of HMIS CSV "
                           "files.\nExit status: 0 done, 1 a task failed, 2 wrong use.\n"));
  return g_string_free (text, FALSE);
}

static gboolean
run (int argc, char **argv, GError **error)
{
  g_autofree char *text = overview ();

  if (argc < 2)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                           _("Say what to do: see wayhome-cli --help."));
      return FALSE;
    }
  if (strcmp (argv[1], "--help") == 0 || strcmp (argv[1], "-h") == 0)
    {
      g_print ("%s", text);
      return TRUE;
    }
  if (strcmp (argv[1], "--version") == 0)
    {
      g_print ("wayhome-cli %s\n", WH_VERSION);
      return TRUE;
    }
  for (guint i = 0; i < wh_cli_n_commands; i++)
    if (strcmp (argv[1], wh_cli_commands[i].name) == 0)
      return wh_cli_commands[i].run (argc - 1, argv + 1, error);
  g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("There is no command “%s”: see wayhome-cli --help."),
               argv[1]);
  return FALSE;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  umask (077); /* what is written here is about people */
  if (run (argc, argv, &error))
    return 0;
  if (!g_error_matches (error, WH_CLI_ERROR, WH_CLI_ERROR_FINDINGS))
    g_printerr ("wayhome-cli: %s\n", error->message);
  return error->domain == G_OPTION_ERROR || g_error_matches (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE) ? 2 : 1;
}
