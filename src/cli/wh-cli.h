/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  WH_CLI_ERROR_WRONG_USE, /* what was typed is no use of the command: exit status 2 */
  WH_CLI_ERROR_FAILED,    /* the task could not be done: exit status 1 */
  WH_CLI_ERROR_FINDINGS,  /* the task was done and found errors: exit status 1, and all is said already */
} WhCliError;

#define WH_CLI_ERROR (wh_cli_error_quark ())
GQuark wh_cli_error_quark (void);

/**
 * WhCliCommand:
 * @name: "import"
 * @arguments: "SET --store FILE"
 * @summary: one line for --help
 * @run: reads @argv, whose first word is the command, and does the work
 */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  gboolean (*run) (int argc, char **argv, GError **error);
} WhCliCommand;

extern const WhCliCommand wh_cli_commands[];
extern const guint wh_cli_n_commands;

#define WH_CLI_ANY_WORDS G_MAXUINT

gboolean wh_cli_check (int argc, char **argv, GError **error);
gboolean wh_cli_duplicates (int argc, char **argv, GError **error);
gboolean wh_cli_export (int argc, char **argv, GError **error);
gboolean wh_cli_form (int argc, char **argv, GError **error);
gboolean wh_cli_generate (int argc, char **argv, GError **error);
gboolean wh_cli_import (int argc, char **argv, GError **error);
gboolean wh_cli_report (int argc, char **argv, GError **error);
gboolean wh_cli_search (int argc, char **argv, GError **error);
gboolean wh_cli_sync (int argc, char **argv, GError **error);

gboolean wh_cli_check_export (const char *path, GError **error);
gboolean wh_cli_parse (const char *command, const GOptionEntry *entries, int *argc, char ***argv, guint n_words,
                       GError **error);
gboolean wh_cli_need (const char *value, const char *option, GError **error);
gboolean wh_cli_date (const char *text, const char *option, gint64 *date, GError **error);

G_END_DECLS
