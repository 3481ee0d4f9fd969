/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <sodium.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "server/wh-command.h"
#include "server/wh-server-error.h"

static const struct
{
  const char *words[2];
  WhCommandFunc func;
  const char *arguments;
} commands[] = {
  { { "user", "add" }, wh_user_add_command, "--realm NAME=URI --key-file F --name N --role R [--agency A]..." },
  { { "user", "reset" }, wh_user_reset_command, "--realm NAME=URI --key-file F --name N" },
  { { "user", "disable" }, wh_user_disable_command, "--realm NAME=URI --key-file F --name N" },
  { { "realm", "reset" }, wh_realm_reset_command, "--realm NAME=URI --key-file F" },
  { { "import", NULL }, wh_import_command, "--realm NAME=URI --key-file F SET [--synthetic]" },
  { { "export", NULL }, wh_export_command,
    "--realm NAME=URI --key-file F --start DATE --end DATE OUT.zip [--strict]" },
  { { "backup", NULL }, wh_backup_command, "--realm NAME=URI --key-file F FILE" },
  { { "restore", NULL }, wh_restore_command, "--realm NAME=URI --key-file F FILE" },
  { { "verify-audit", NULL }, wh_verify_audit_command, "--realm NAME=URI --key-file F" },
};

/**
 * wh_options_need:
 * @option: as the person writes it: "--name"
 *
 * Returns: whether the option was given; otherwise %WH_SERVER_ERROR_WRONG_USE
 */
gboolean
wh_options_need (const char *value, const char *option, GError **error)
{
  if (value != NULL && *value != '\0')
    return TRUE;
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE, _("%s is missing: see wayhome-server --help."),
               option);
  return FALSE;
}

/**
 * wh_options_load_keys:
 *
 * Returns: (transfer full): the keys of --key-file
 */
WhKeyFile *
wh_options_load_keys (const WhOptions *options, GError **error)
{
  return wh_options_need (options->key_file, "--key-file", error) ? wh_key_file_load (options->key_file, error) : NULL;
}

/**
 * wh_options_need_one_realm:
 *
 * Returns: whether --realm was given, once; otherwise %WH_SERVER_ERROR_WRONG_USE
 */
gboolean
wh_options_need_one_realm (const WhOptions *options, GError **error)
{
  if (!wh_options_need (options->realms != NULL ? options->realms[0] : NULL, "--realm", error))
    return FALSE;
  if (options->realms[1] == NULL)
    return TRUE;
  g_set_error_literal (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE, _("This command takes one --realm."));
  return FALSE;
}

/**
 * wh_options_open_realm:
 *
 * Returns: (transfer full): the one realm of --realm
 */
WhRealm *
wh_options_open_realm (const WhOptions *options, const WhKeyFile *keys, WhRealmMode mode, GError **error)
{
  if (!wh_options_need_one_realm (options, error))
    return NULL;
  return wh_realm_open (options->realms[0], keys, mode, error);
}

static char *
describe_commands (void)
{
  GString *text = g_string_new (_("Without a command the server runs until it is told to stop. Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %s%s%s %s", commands[i].words[0], commands[i].words[1] != NULL ? " " : "",
                            commands[i].words[1] != NULL ? commands[i].words[1] : "", commands[i].arguments);
  return g_string_free (text, FALSE);
}

static gboolean
parse (WhOptions *options, int *argc, char ***argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "listen", 0, 0, G_OPTION_ARG_STRING, &options->listen, N_("Where to listen; port 0 takes a free one"), "A:P" },
    { "realm", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->realms, N_("A database, as sqlite:PATH; may be repeated"),
      "NAME=URI" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &options->key_file, N_("The centre's secrets; made when absent"), "F" },
    { "tls-cert", 0, 0, G_OPTION_ARG_FILENAME, &options->tls_cert, N_("Certificate chain, PEM"), "F" },
    { "tls-key", 0, 0, G_OPTION_ARG_FILENAME, &options->tls_key, N_("Key of the certificate, PEM"), "F" },
    { "community", 0, 0, G_OPTION_ARG_STRING, &options->community, N_("Name of the community for people"), "NAME" },
    { "zone", 0, 0, G_OPTION_ARG_STRING, &options->zone, N_("Time zone of the community"), "IANA" },
    { "name", 0, 0, G_OPTION_ARG_STRING, &options->name, N_("What the person signs in with"), "N" },
    { "role", 0, 0, G_OPTION_ARG_STRING, &options->role,
      N_("volunteer, worker, agency-admin, system-admin or auditor"), "R" },
    { "display", 0, 0, G_OPTION_ARG_STRING, &options->display, N_("The person's own name"), "TEXT" },
    { "agency", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->agencies,
      N_("OrganizationID or name of an agency; the first one is the main one"), "A" },
    { "start", 0, 0, G_OPTION_ARG_STRING, &options->start, N_("First day of an export"), "DATE" },
    { "end", 0, 0, G_OPTION_ARG_STRING, &options->end, N_("Last day of an export"), "DATE" },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &options->strict,
      N_("Blank or recode in an export what the specification does not take"), NULL },
    { "synthetic", 0, 0, G_OPTION_ARG_NONE, &options->synthetic, N_("No real people are in the set"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->rest, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_("[COMMAND] - central server of Wayhome"));
  g_autofree char *description = describe_commands ();

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_description (context, description);
  return g_option_context_parse (context, argc, argv, error);
}

static void
drop_words (char **rest, guint n)
{
  for (guint i = 0; i < n; i++)
    g_free (rest[i]);
  memmove (rest, rest + n, (g_strv_length (rest + n) + 1) * sizeof *rest);
}

/* NULL: there is no such command. */
static WhCommandFunc
find_command (WhOptions *options)
{
  char **rest = options->rest;

  if (rest == NULL)
    return wh_serve_command;
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (!g_str_equal (rest[0], commands[i].words[0])
          || (commands[i].words[1] != NULL && g_strcmp0 (rest[1], commands[i].words[1]) != 0))
        continue;
      drop_words (rest, commands[i].words[1] != NULL ? 2 : 1);
      return commands[i].func;
    }
  return NULL;
}

static void
clear_options (WhOptions *options)
{
  char **texts[] = { &options->listen, &options->key_file, &options->tls_cert, &options->tls_key, &options->community,
                     &options->zone, &options->name, &options->role, &options->display, &options->start,
                     &options->end };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (*texts[i]);
  g_strfreev (options->realms);
  g_strfreev (options->agencies);
  g_strfreev (options->rest);
}

static gboolean
run (int argc, char **argv, WhOptions *options, GError **error)
{
  WhCommandFunc func;

  if (!parse (options, &argc, &argv, error))
    return FALSE;
  func = find_command (options);
  if (func != NULL)
    return func (options, error);
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE,
               _("There is no command “%s”: see wayhome-server --help."), options->rest[0]);
  return FALSE;
}

/* A crash must not leave names and keys on the disk.  A system that sends crashes to a program asks the second mark
 * only; a leak checker has to look into the process. */
static void
forbid_core_dumps (void)
{
  const struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__
  prctl (PR_SET_DUMPABLE, 0);
#endif
}

int
main (int argc, char *argv[])
{
  WhOptions options = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean done;

  forbid_core_dumps ();
  setlocale (LC_ALL, "");
  umask (077);
  if (sodium_init () < 0)
    return 1;
  done = run (argc, argv, &options, &error);
  clear_options (&options);
  if (done)
    return 0;
  g_printerr ("wayhome-server: %s\n", error->message);
  return error->domain == G_OPTION_ERROR || g_error_matches (error, WH_SERVER_ERROR, WH_SERVER_ERROR_WRONG_USE) ? 2 : 1;
}
