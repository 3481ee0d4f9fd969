/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-report-saving.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/paper/wh-paper-window.h"
#include "app/wh-notice.h"
#include "publish/wh-publish.h"

/* What is written, on a thread of its own. */
typedef struct
{
  WhReport *report;
  WhReportOrder *order;
  char *format, *path;
  char *watermark; /* NULL: the people are real */
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->report);
  wh_report_order_free (saving->order);
  g_free (saving->format);
  g_free (saving->path);
  g_free (saving->watermark);
  g_free (saving);
}

static void
save_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Saving *saving = data;
  WhReportParameters parameters = wh_report_order_parameters (saving->order);
  WhPublishPaths paths = { .watermark = saving->watermark };
  GError *error = NULL;

  if (g_str_equal (saving->format, "zip"))
    paths.zip = saving->path;
  else if (g_str_equal (saving->format, "pdf"))
    paths.pdf = saving->path;
  else
    paths.xlsx = saving->path;
  if (wh_publish_report (saving->report, saving->order->id, &parameters, &paths, NULL, NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer unused)
{
  GtkWidget *over = GTK_WIDGET (source);
  Saving *saving = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  gtk_widget_set_sensitive (over, TRUE);
  if (gtk_widget_get_root (over) == NULL)
    return; /* signed out meanwhile; the file is there */
  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_autofree char *name = g_path_get_basename (saving->path);
      /* Translators: %s is the name of a file */
      g_autofree char *words = g_strdup_printf (_("Saved as “%s”"), name);
      AdwToast *toast = adw_toast_new (words);

      wh_notice_toast (over, toast);
    }
  else
    wh_notice_error (over, error);
}

/**
 * wh_report_saving_start:
 * @over: what takes no input meanwhile: nobody else may look at the report then
 * @format: "xlsx", "zip" or "pdf"
 *
 * Writes the report, whole or not at all, and says how it went.
 */
void
wh_report_saving_start (GtkWidget *over, WhSession *session, WhReport *report, const WhReportOrder *order,
                        const char *format, const char *path)
{
  Saving *saving = g_new0 (Saving, 1);
  g_autoptr (GTask) task = g_task_new (over, NULL, saved_cb, NULL);

  saving->report = g_object_ref (report);
  saving->order = wh_report_order_copy (order);
  saving->format = g_strdup (format);
  saving->path = g_strdup (path);
  saving->watermark = wh_paper_watermark (session);
  g_task_set_task_data (task, saving, (GDestroyNotify) saving_free);
  gtk_widget_set_sensitive (over, FALSE);
  g_task_run_in_thread (task, save_thread);
}

static void
chosen_cb (GtkNativeDialog *chooser, int response, gpointer data)
{
  Saving *saving = data;
  g_autoptr (GFile) file
    = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser)) : NULL;
  GtkWidget *over = g_object_get_data (G_OBJECT (chooser), "over");
  WhSession *session = g_object_get_data (G_OBJECT (chooser), "session");
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    wh_report_saving_start (over, session, saving->report, saving->order, saving->format, path);
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

/* Tells the report, its period and, of made-up people, that they are. */
static char *
suggest_name (WhSession *session, const WhReportOrder *order, const char *format)
{
  static const char *const names[WH_N_REPORTS] = { "APR", "CAPER", "DQ", "Unduplicated", "Services" };
  char start[WH_DATE_TEXT_SIZE], end[WH_DATE_TEXT_SIZE];

  return g_strdup_printf ("%s%s %s %s.%s", wh_session_get_realm (session)->training ? "Training " : "",
                          names[order->id], wh_date_to_text (order->start, start), wh_date_to_text (order->end, end),
                          format);
}

/**
 * wh_report_saving_ask:
 * @format: "xlsx", "zip" or "pdf"
 *
 * Asks where to, then wh_report_saving_start().
 */
void
wh_report_saving_ask (GtkWidget *over, WhSession *session, WhReport *report, const WhReportOrder *order,
                      const char *format)
{
  GtkFileChooserNative *chooser
    = gtk_file_chooser_native_new (_("Save the Report"), GTK_WINDOW (gtk_widget_get_root (over)),
                                   GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  g_autofree char *name = suggest_name (session, order, format);
  Saving *saving = g_new0 (Saving, 1);

  saving->report = g_object_ref (report);
  saving->order = wh_report_order_copy (order);
  saving->format = g_strdup (format);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_object_set_data_full (G_OBJECT (chooser), "over", g_object_ref (over), g_object_unref);
  g_object_set_data_full (G_OBJECT (chooser), "session", g_object_ref (session), g_object_unref);
  g_object_set_data_full (G_OBJECT (chooser), "saving", saving, (GDestroyNotify) saving_free);
  g_signal_connect (chooser, "response", G_CALLBACK (chosen_cb), saving);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
