/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include "cli/wh-cli-report-paths.h"

#include <glib/gi18n-lib.h>
#include <signal.h>
#include <string.h>

#include "cli/wh-cli.h"

static volatile sig_atomic_t stopped;

static void
stop (int signal_number)
{
  stopped = 1;
}

static gboolean
lies_in (const char *path, const char *folder)
{
  g_autofree char *inner = g_canonicalize_filename (path, NULL);
  g_autofree char *outer = g_canonicalize_filename (folder, NULL);

  return g_str_has_prefix (inner, outer) && (inner[strlen (outer)] == '/' || inner[strlen (outer)] == '\0');
}

/**
 * wh_cli_check_report_paths:
 *
 * Returns: whether each of the paths can be written without the others; else %WH_CLI_ERROR_WRONG_USE
 */
gboolean
wh_cli_check_report_paths (const WhPublishPaths *paths, GError **error)
{
  const char *inside = NULL;

  if (paths->folder != NULL && paths->zip != NULL && lies_in (paths->zip, paths->folder))
    inside = "--zip";
  if (paths->folder != NULL && paths->xlsx != NULL && lies_in (paths->xlsx, paths->folder))
    inside = "--xlsx";
  if (inside != NULL)
    g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("%s lies in the folder that %s makes."), inside,
                 "--out");
  else if (paths->zip != NULL && paths->xlsx != NULL && lies_in (paths->zip, paths->xlsx))
    g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("%s and %s name the same file."), "--zip", "--xlsx");
  else
    return TRUE;
  return FALSE;
}

/* A signal may not cancel by itself; this is asked before each table. */
static void
look_for_signal (guint done, guint all, gpointer cancellable)
{
  if (stopped)
    g_cancellable_cancel (cancellable);
}

/**
 * wh_cli_write_report:
 * @report: a report that was run
 *
 * As wh_publish_report(), given up when a signal ends the program.
 *
 * Returns: whether all was written; else an error of the file system or %G_IO_ERROR_CANCELLED
 */
gboolean
wh_cli_write_report (WhReport *report, WhReportId id, const WhReportParameters *parameters,
                     const WhPublishPaths *paths, GError **error)
{
  static const int signals[] = { SIGINT, SIGTERM, SIGHUP };
  struct sigaction before[G_N_ELEMENTS (signals)], ours = { .sa_handler = stop, .sa_flags = SA_RESTART };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean written;

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    sigaction (signals[i], &ours, &before[i]);
  written = wh_publish_report (report, id, parameters, paths, look_for_signal, cancellable, cancellable, error);
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    sigaction (signals[i], &before[i], NULL);
  return written;
}
