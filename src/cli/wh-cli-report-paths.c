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
  const struct { const char *option, *path; } files[]
    = { { "--zip", paths->zip }, { "--xlsx", paths->xlsx }, { "--pdf", paths->pdf } };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      if (files[i].path != NULL && paths->folder != NULL && lies_in (files[i].path, paths->folder))
        {
          g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("%s lies in the folder that %s makes."),
                       files[i].option, "--out");
          return FALSE;
        }
      for (guint j = 0; j < i; j++)
        if (files[i].path != NULL && files[j].path != NULL && lies_in (files[j].path, files[i].path))
          {
            g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE, _("%s and %s name the same file."),
                         files[j].option, files[i].option);
            return FALSE;
          }
    }
  return TRUE;
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
