/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-publish"

#include "publish/wh-publish.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/wh-folder-writer.h"
#include "exchange/wh-zip-writer.h"
#include "paper/wh-paper-pages.h"
#include "publish/wh-report-paper.h"
#include "publish/wh-report-sheets.h"

#define CELLS "cells.json"

/* What is being written; each under a name of its own until all of it is complete. */
typedef struct
{
  WhFolderWriter *folder;
  WhZipWriter *zip;
  WhSheetWriter *sheets;
  GFileOutputStream *pdf; /* closing it puts it in place */
} Writers;

/* What goes on beside the writing. */
typedef struct
{
  WhReportProgressFunc progress;
  gpointer data;
  GCancellable *cancellable;
} Going;

/* Asked before each table: who gives up while it is written finds nothing half. */
static gboolean
go_on (const Going *going, guint done, guint all, GError **error)
{
  if (going->progress != NULL)
    going->progress (done, all, going->data);
  if (!g_cancellable_is_cancelled (going->cancellable))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Stopped: nothing was written."));
  return FALSE;
}

static void
append_string (GString *json, const char *name, const char *text)
{
  g_string_append_printf (json, "\"%s\":\"", name);
  for (; *text != '\0'; text++)
    if (*text == '"' || *text == '\\' || (guchar) *text < ' ')
      g_string_append_printf (json, "\\u%04x", (guint) (guchar) *text);
    else
      g_string_append_c (json, *text);
  g_string_append_c (json, '"');
}

static gboolean
write_out (GOutputStream *stream, GString *json, GError **error)
{
  gboolean written = g_output_stream_write_all (stream, json->str, json->len, NULL, NULL, error);

  g_string_truncate (json, 0);
  return written;
}

static void
append_people (WhReport *report, GString *json)
{
  g_string_append (json, "{\"people\":[");
  for (guint i = 0; i < wh_report_get_n_members (report); i++)
    {
      WhReportMember member = wh_report_get_member (report, i);

      g_string_append (json, i > 0 ? ",\n{" : "\n{");
      append_string (json, "PersonalID", member.person);
      g_string_append_c (json, ',');
      append_string (json, "EnrollmentID", member.enrollment);
      g_string_append_c (json, ',');
      append_string (json, "HouseholdID", member.household);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "],\n\"cells\":{");
}

static gboolean
append_cell (WhReport *report, guint table, guint row, guint column, gboolean *first, GString *json, GError **error)
{
  guint n_people;
  g_autofree guint *people = wh_report_dup_people (report, table, row, column, &n_people, error);

  if (people == NULL)
    return FALSE;
  if (n_people == 0)
    return TRUE;
  g_string_append_printf (json, "%s\n\"%c%u\":[", *first ? "" : ",", (char) ('B' + column), row + 2);
  for (guint i = 0; i < n_people; i++)
    g_string_append_printf (json, i > 0 ? ",%u" : "%u", people[i]);
  g_string_append_c (json, ']');
  *first = FALSE;
  return TRUE;
}

static gboolean
append_table (WhReport *report, guint table, GString *json, GError **error)
{
  guint n_columns = wh_report_get_table (report, table)->n_columns;
  gboolean first = TRUE;

  g_string_append_printf (json, "%s\n\"%s\":{", table > 0 ? "," : "", wh_report_get_table_name (report, table));
  for (guint row = 0; row < wh_report_get_n_rows (report, table); row++)
    for (guint column = 0; column < n_columns; column++)
      if (!append_cell (report, table, row, column, &first, json, error))
        return FALSE;
  g_string_append_c (json, '}');
  return TRUE;
}

/* Table by table: what a large community's cells hold is too much to be kept. */
static gboolean
write_all (WhReport *report, GOutputStream *stream, const Going *going, GError **error)
{
  g_autoptr (GString) json = g_string_new (NULL);
  guint n = wh_report_get_n_tables (report);

  append_people (report, json);
  for (guint t = 0; t < n; t++)
    if (!go_on (going, n + t, 2 * n, error) || !append_table (report, t, json, error)
        || !write_out (stream, json, error))
      return FALSE;
  g_string_append (json, "}}\n");
  return write_out (stream, json, error);
}

/* cells.json: "people" lists the records, "cells" says by their places in that list who stands behind each cell. */
static gboolean
write_cells (WhReport *report, const char *folder, const Going *going, GError **error)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, CELLS, NULL);
  g_autoptr (GFileOutputStream) stream = g_file_create (file, G_FILE_CREATE_PRIVATE, NULL, error);

  return stream != NULL && write_all (report, G_OUTPUT_STREAM (stream), going, error)
         && g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

static char *
table_file_name (WhReport *report, guint table)
{
  return g_strconcat (wh_report_get_table_name (report, table), ".csv", NULL);
}

/* Whether an earlier report, whichever it was, had a file of that name. */
static gboolean
is_report_file (const char *name, gpointer data)
{
  g_autofree char *table = g_str_has_suffix (name, ".csv") ? g_strndup (name, strlen (name) - strlen (".csv")) : NULL;

  for (guint t = 0; table != NULL && t < wh_n_report_tables; t++)
    if (strcmp (table, wh_report_tables[t].name) == 0 || g_strcmp0 (table, wh_report_tables[t].in_dq) == 0)
      return TRUE;
  return strcmp (name, CELLS) == 0;
}

static gboolean
write_table (WhReport *report, guint table, const Writers *writers, GError **error)
{
  g_autofree char *name = table_file_name (report, table);
  g_autofree char *csv = wh_report_dup_csv (report, table);

  if (writers->folder != NULL && !wh_folder_writer_add (writers->folder, name, csv, -1, error))
    return FALSE;
  return writers->zip == NULL
         || (wh_zip_writer_begin (writers->zip, name, error)
             && wh_zip_writer_write (writers->zip, csv, strlen (csv), error));
}

static gboolean
open_all (Writers *writers, const WhPublishPaths *paths, GError **error)
{
  if (paths->folder != NULL)
    writers->folder = wh_folder_writer_new (paths->folder, error);
  if (paths->folder != NULL && writers->folder == NULL)
    return FALSE;
  if (paths->zip != NULL)
    writers->zip = wh_zip_writer_new (paths->zip, error);
  if (paths->zip != NULL && writers->zip == NULL)
    return FALSE;
  if (paths->xlsx != NULL)
    writers->sheets = wh_sheet_writer_new (paths->xlsx, error);
  if (paths->xlsx != NULL && writers->sheets == NULL)
    return FALSE;
  if (paths->pdf != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths->pdf);

      writers->pdf = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, error);
    }
  return paths->pdf == NULL || writers->pdf != NULL;
}

static gboolean
fill_all (WhReport *report, const Writers *writers, const Going *going, GError **error)
{
  guint n = wh_report_get_n_tables (report);

  for (guint t = 0; t < n; t++)
    if (!go_on (going, t, writers->folder != NULL ? 2 * n : n, error) || !write_table (report, t, writers, error))
      return FALSE;
  return writers->folder == NULL
         || write_cells (report, wh_folder_writer_get_part_path (writers->folder), going, error);
}

static gboolean
fill_pdf (WhReport *report, WhReportId id, const WhReportParameters *parameters, const char *watermark,
          const Writers *writers, const Going *going, GError **error)
{
  g_autoptr (WhPaper) paper = wh_report_to_paper (report, id, parameters, watermark);
  g_autoptr (WhPaperPages) pages = wh_paper_pages_new (paper, WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);

  return wh_paper_pages_write_pdf (pages, G_OUTPUT_STREAM (writers->pdf), going->cancellable, error);
}

/* A stream that replaces a file and is closed after a cancel leaves the file as it was. */
static void
drop_pdf (Writers *writers)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  if (writers->pdf == NULL)
    return;
  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (writers->pdf), cancelled, NULL);
  g_clear_object (&writers->pdf);
}

/* What can fail is done for all of them before the first takes its place. */
static gboolean
put_in_place (const Writers *writers, const Going *going, GError **error)
{
  if ((writers->folder != NULL && !wh_folder_writer_close (writers->folder, is_report_file, NULL, error))
      || (writers->zip != NULL && !wh_zip_writer_close (writers->zip, error))
      || (writers->sheets != NULL && !wh_sheet_writer_close (writers->sheets, error)) || !go_on (going, 1, 1, error))
    return FALSE;
  return (writers->folder == NULL || wh_folder_writer_put_in_place (writers->folder, error))
         && (writers->zip == NULL || wh_zip_writer_put_in_place (writers->zip, error))
         && (writers->sheets == NULL || wh_sheet_writer_put_in_place (writers->sheets, error))
         && (writers->pdf == NULL || g_output_stream_close (G_OUTPUT_STREAM (writers->pdf), NULL, error));
}

/**
 * wh_publish_report:
 * @report: a report that was run
 * @progress: (nullable): called before each table
 *
 * Writes all that is wanted or nothing: what fails, and what is given up, leaves what was there before.  May be called
 * on any thread.
 *
 * Returns: whether all was written; else an error of the file system or %G_IO_ERROR_CANCELLED
 */
gboolean
wh_publish_report (WhReport *report, WhReportId id, const WhReportParameters *parameters, const WhPublishPaths *paths,
                   WhReportProgressFunc progress, gpointer data, GCancellable *cancellable, GError **error)
{
  const Going going = { progress, data, cancellable };
  Writers writers = { NULL };
  gboolean written;

  g_return_val_if_fail (WH_IS_REPORT (report) && paths != NULL, FALSE);

  written = open_all (&writers, paths, error) && fill_all (report, &writers, &going, error)
            && (writers.sheets == NULL || wh_report_fill_sheets (report, id, parameters, writers.sheets, error))
            && (writers.pdf == NULL || fill_pdf (report, id, parameters, paths->watermark, &writers, &going, error))
            && put_in_place (&writers, &going, error);
  drop_pdf (&writers);
  g_clear_pointer (&writers.folder, wh_folder_writer_free);
  g_clear_pointer (&writers.zip, wh_zip_writer_free);
  g_clear_pointer (&writers.sheets, wh_sheet_writer_free);
  return written;
}
