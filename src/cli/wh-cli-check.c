/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/wh-cli-problems.h"
#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-source.h"
#include "rules/wh-check.h"

typedef struct
{
  WhCliProblems *faults;   /* of the text: before any rule */
  WhCliProblems *findings;
  GString *json;           /* NULL: not wanted */
  gboolean errors_only;
  guint64 errors, warnings;
} Check;

static void
problem_cb (const WhCsvProblem *problem, gpointer data)
{
  Check *check = data;

  /* Rules of groups X and T tell the other faults. Rows that never become records they do not see. */
  if (problem->left_out == NULL)
    return;
  wh_cli_problems_add (check->faults, problem->file, problem->row, problem->column,
                       wh_csv_problem_sentence (problem->code));
  check->errors++;
}

static void
finding_cb (const WhFinding *finding, gpointer data)
{
  Check *check = data;
  gboolean is_error = finding->severity == WH_SEVERITY_ERROR;
  const char *file = finding->file >= 0 ? wh_files[finding->file].name : finding->rule->file;
  g_autofree char *place = g_strdup_printf ("%s %s %s", is_error ? _("error") : _("warning"), finding->rule->id, file);

  if (is_error)
    check->errors++;
  else
    check->warnings++;
  if (!is_error && check->errors_only)
    return;
  wh_cli_problems_add (check->findings, place, finding->row, finding->column, wh_rule_get_message (finding->rule));
  if (check->json == NULL)
    return;
  g_string_append (check->json, check->json->len > 0 ? ",\n " : "[");
  wh_finding_append_json (finding, check->json);
}

static gboolean
write_json (Check *check, const char *path, GError **error)
{
  if (check->json->len == 0)
    g_string_append_c (check->json, '[');
  g_string_append (check->json, "]\n");
  return g_file_set_contents (path, check->json->str, (gssize) check->json->len, error);
}

static gboolean
read_set (Check *check, const char *path, WhProfile profile, GError **error)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, WH_CLI_REALM, NULL, error) : NULL;
  g_autoptr (WhPackageFacts) facts = NULL;
  const WhCheckOptions options = { .profile = profile, .today = WH_DATE_NONE };

  if (source == NULL)
    return FALSE;
  facts = wh_package_facts_new (wh_csv_set_get_form (set));
  wh_csv_source_set_facts (source, facts);
  wh_csv_source_set_text_only (source, TRUE);
  wh_csv_source_set_problem_func (source, problem_cb, check);
  return wh_check_run (WH_ROW_SOURCE (source), facts, &options, finding_cb, check, NULL, error);
}

static gboolean
conclude (Check *check, const char *json, GError **error)
{
  wh_cli_problems_print (check->faults, TRUE);
  wh_cli_problems_print (check->findings, FALSE);
  g_print (_("%" G_GUINT64_FORMAT " errors, %" G_GUINT64_FORMAT " warnings\n"), check->errors, check->warnings);
  if (check->json != NULL && !write_json (check, json, error))
    return FALSE;
  if (check->errors == 0)
    return TRUE;
  g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FINDINGS, _("The set has errors."));
  return FALSE;
}

static gboolean
run (const char *path, WhProfile profile, const char *json, GError **error)
{
  Check check = { .json = json != NULL ? g_string_new (NULL) : NULL };
  gboolean done;

  check.faults = wh_cli_problems_new ();
  check.findings = wh_cli_problems_new ();
  done = read_set (&check, path, profile, error) && conclude (&check, json, error);
  wh_cli_problems_free (check.faults);
  wh_cli_problems_free (check.findings);
  if (check.json != NULL)
    g_string_free (check.json, TRUE);
  return done;
}

/**
 * wh_cli_check_export:
 * @path: the set that was written
 *
 * Says on standard error where the set does not meet the standard. Values leave as they came (decisions: programs and
 * files 25), so this is no failure of the export.
 *
 * Returns: whether the set could be read back
 */
gboolean
wh_cli_check_export (const char *path, GError **error)
{
  Check check = { .errors_only = TRUE };
  gboolean done;

  check.faults = wh_cli_problems_new ();
  check.findings = wh_cli_problems_new ();
  done = read_set (&check, path, WH_PROFILE_FULL, error);
  if (done)
    wh_cli_problems_print (check.findings, TRUE);
  wh_cli_problems_free (check.faults);
  wh_cli_problems_free (check.findings);
  return done;
}

static gboolean
list_rules (void)
{
  for (guint i = 0; i < wh_n_rules; i++)
    g_print ("%s\t%s\t%s\t%s\t%s\n", wh_rules[i].id,
             wh_rules[i].severity == WH_SEVERITY_ERROR ? _("error") : _("warning"), wh_rules[i].file,
             wh_rules[i].column != NULL ? wh_rules[i].column : "",
             wh_rule_get_message (&wh_rules[i]));
  return TRUE;
}

/**
 * wh_cli_check:
 *
 * wayhome-cli check: every rule over a set. Findings stand on standard output, one line for each rule, file and
 * column with the rows; --json has each by itself. The status is 1 when one of them is an error.
 */
gboolean
wh_cli_check (int argc, char **argv, GError **error)
{
  g_autofree char *profile_name = NULL, *json = NULL;
  gboolean list = FALSE;
  WhProfile profile = WH_PROFILE_FULL;
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_STRING, &profile_name, N_("full, eva, lsa, hic or project (full)"), "NAME" },
    { "json", 0, 0, G_OPTION_ARG_FILENAME, &json, N_("Write every finding there"), "FILE" },
    { "list-rules", 0, 0, G_OPTION_ARG_NONE, &list, N_("List the rules instead"), NULL },
    { NULL },
  };

  if (!wh_cli_parse ("check", entries, &argc, &argv, WH_CLI_ANY_WORDS, error))
    return FALSE;
  if (list)
    return list_rules ();
  if (argc == 2 && (profile_name == NULL || wh_profile_from_text (profile_name, &profile)))
    return run (argv[1], profile, json, error);
  g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                       argc == 2 ? _("--profile is full, eva, lsa, hic or project.")
                                 : _("It is used as: wayhome-cli check SET."));
  return FALSE;
}
