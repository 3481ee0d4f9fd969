/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-paper-output.h"

#include <math.h>

#include "app/wh-notice.h"

/* Paper leaves the program in two ways only: to a printer that the person chose, and into a file that they named. */

#define SAME 1.0 /* point: paper sizes are rounded in many ways */

/**
 * wh_paper_output_page_size:
 * @width: (out): points
 * @height: (out):
 *
 * Says how large a page is where the person lives: US Letter in the United States.
 */
void
wh_paper_output_page_size (double *width, double *height)
{
  GtkPaperSize *size = gtk_paper_size_new (gtk_paper_size_get_default ());

  *width = gtk_paper_size_get_width (size, GTK_UNIT_POINTS);
  *height = gtk_paper_size_get_height (size, GTK_UNIT_POINTS);
  gtk_paper_size_free (size);
}

typedef struct
{
  WhPaper *paper;
  WhPaperPages *pages;
} Job;

static void
job_free (Job *job)
{
  g_object_unref (job->paper);
  wh_paper_pages_unref (job->pages);
  g_free (job);
}

/* The printer's paper may be another than the one on the screen. */
static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  double width, height;

  wh_paper_pages_get_size (job->pages, &width, &height);
  if (fabs (width - gtk_print_context_get_width (context)) > SAME
      || fabs (height - gtk_print_context_get_height (context)) > SAME)
    {
      wh_paper_pages_unref (job->pages);
      job->pages = wh_paper_pages_new (job->paper, gtk_print_context_get_width (context),
                                       gtk_print_context_get_height (context));
    }
  gtk_print_operation_set_n_pages (operation, (int) wh_paper_pages_get_n (job->pages));
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  wh_paper_pages_draw (job->pages, (guint) page, gtk_print_context_get_cairo_context (context));
}

/* GTK's own preview writes the pages into a file in the folder for temporary ones, in clear text, for another program.
 * The window that printing began from shows them already. */
static gboolean
preview_cb (GtkPrintOperation *operation, GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
  return TRUE;
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, AdwWindow *parent)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  wh_notice_error (adw_window_get_content (parent), error);
}

/**
 * wh_paper_output_print:
 * @parent: shows the pages already
 *
 * Asks for a printer and prints.
 */
void
wh_paper_output_print (AdwWindow *parent, WhPaper *paper, WhPaperPages *pages)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  WhPaperFurniture furniture = wh_paper_get_furniture (paper);
  Job *job = g_new0 (Job, 1);

  job->paper = g_object_ref (paper);
  job->pages = wh_paper_pages_ref (pages);
  g_object_set_data_full (G_OBJECT (operation), "wh-job", job, (GDestroyNotify) job_free);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, furniture.title); /* other people see the printer's queue */
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), NULL);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), parent, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (parent), NULL);
}

typedef struct
{
  WhPaperPages *pages;
  GFile *file;
} Save;

static void
save_free (Save *save)
{
  wh_paper_pages_unref (save->pages);
  g_object_unref (save->file);
  g_free (save);
}

/* What is begun stands beside the file, for nobody else to read, and takes its name only when it is whole. */
static void
save_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Save *save = data;
  GError *error = NULL;
  g_autoptr (GFileOutputStream) stream = g_file_replace (save->file, NULL, FALSE,
                                                         G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                                         cancellable, &error);

  if (stream != NULL && !wh_paper_pages_write_pdf (save->pages, G_OUTPUT_STREAM (stream), cancellable, &error))
    {
      g_autoptr (GCancellable) given_up = g_cancellable_new ();

      g_cancellable_cancel (given_up);
      g_output_stream_close (G_OUTPUT_STREAM (stream), given_up, NULL);
    }
  else if (stream != NULL)
    g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, &error);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

/**
 * wh_paper_output_save_async:
 * @file: where the person wants it
 *
 * Writes the pages as PDF; drawing happens on another thread.
 */
void
wh_paper_output_save_async (WhPaperPages *pages, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Save *save = g_new0 (Save, 1);

  save->pages = wh_paper_pages_ref (pages);
  save->file = g_object_ref (file);
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);
  g_task_run_in_thread (task, save_thread);
}

/**
 * wh_paper_output_save_finish:
 */
gboolean
wh_paper_output_save_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
