/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include "cli/wh-cli.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/wh-date.h"

const WhCliCommand wh_cli_commands[] = {
  { "check", "SET", N_("ask every rule of the standard of a set"), wh_cli_check },
  { "import", "SET --store FILE", N_("take a set into a local store"), wh_cli_import },
  { "export", "--store FILE --start DATE --end DATE OUT.zip", N_("write a store as a set"), wh_cli_export },
  { "search", "--store FILE TEXT", N_("find people in a store"), wh_cli_search },
  { "report", "apr|caper|dq --from SET|STORE --start DATE --end DATE --out DIR --zip FILE.zip --xlsx FILE.xlsx",
    N_("make a report of HUD's"), wh_cli_report },
  { "duplicates", "--store FILE | SET", N_("find records that may be one person's"), wh_cli_duplicates },
  { "form", "NAME --store FILE --project ID --out FILE.pdf", N_("print an empty form for a project"), wh_cli_form },
  { "generate", "--clients N --seed S OUT.zip", N_("make a synthetic community"), wh_cli_generate },
  { "sync", "--store FILE --address URL --user NAME", N_("send and take changes; password on standard input"),
    wh_cli_sync },
};
const guint wh_cli_n_commands = G_N_ELEMENTS (wh_cli_commands);

G_DEFINE_QUARK (wh-cli-error-quark, wh_cli_error)

static const WhCliCommand *
find (const char *name)
{
  for (guint i = 0; i < wh_cli_n_commands; i++)
    if (strcmp (wh_cli_commands[i].name, name) == 0)
      return &wh_cli_commands[i];
  g_return_val_if_reached (&wh_cli_commands[0]);
}

/**
 * wh_cli_parse:
 * @command: name of the command
 * @n_words: how many words it takes beside its options; WH_CLI_ANY_WORDS: the command counts them
 *
 * Reads the options; what is left in @argv is the command and its words. --help is answered here.
 *
 * Returns: whether the line is a use of the command; else %G_OPTION_ERROR or %WH_CLI_ERROR_WRONG_USE
 */
gboolean
wh_cli_parse (const char *command, const GOptionEntry *entries, int *argc, char ***argv, guint n_words, GError **error)
{
  const WhCliCommand *described = find (command);
  g_autofree char *usage = g_strdup_printf ("%s - %s", described->arguments, _(described->summary));
  g_autofree char *name = g_strdup_printf ("wayhome-cli %s", command);
  g_autoptr (GOptionContext) context = g_option_context_new (usage);

  g_set_prgname (name);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;
  if (n_words == WH_CLI_ANY_WORDS || (guint) *argc == n_words + 1)
    return TRUE;
  g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("It is used as: wayhome-cli %s %s"), command,
               described->arguments);
  return FALSE;
}

/**
 * wh_cli_need:
 * @option: as it is typed: "--store"
 *
 * Returns: whether the option was given; else %WH_CLI_ERROR_WRONG_USE
 */
gboolean
wh_cli_need (const char *value, const char *option, GError **error)
{
  if (value != NULL && *value != '\0')
    return TRUE;
  g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("%s is missing."), option);
  return FALSE;
}

/**
 * wh_cli_date:
 * @date: (out): days since 1970-01-01
 *
 * Returns: whether @text is a date; else %WH_CLI_ERROR_WRONG_USE
 */
gboolean
wh_cli_date (const char *text, const char *option, gint64 *date, GError **error)
{
  if (!wh_cli_need (text, option, error))
    return FALSE;
  *date = strlen (text) == 10 ? wh_date_from_text (text) : WH_DATE_NONE;
  if (*date != WH_DATE_NONE)
    return TRUE;
  g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("%s is a date as 2026-09-30."), option);
  return FALSE;
}
