/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-fixture.h"

#include <stdlib.h>
#include <string.h>

struct _ReportLines
{
  GObject parent_instance;

  GStrv lines;
};

static void report_lines_row_source_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ReportLines, report_lines, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, report_lines_row_source_init))

static void
report_lines_finalize (GObject *object)
{
  g_strfreev (REPORT_LINES (object)->lines);
  G_OBJECT_CLASS (report_lines_parent_class)->finalize (object);
}

static void
report_lines_class_init (ReportLinesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = report_lines_finalize;
}

static void
report_lines_init (ReportLines *self)
{
}

ReportLines *
report_lines_new (const char *text)
{
  ReportLines *self = g_object_new (REPORT_TYPE_LINES, NULL);

  self->lines = g_strsplit (text, "\n", -1);
  return self;
}

/* Sets the columns that the kind has, and its key; returns whether the line is one of the kind. */
static gboolean
fill (WhRecord *record, const WhKind *kind, GStrv words)
{
  wh_record_become (record, kind);
  for (guint i = 1; words[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (words[i], "=", 2);
      int column, of_file;

      if (*words[i] == '\0')
        continue;
      column = wh_kind_column (kind, pair[0]);
      of_file = wh_file_column (kind->file, pair[0]);
      g_assert_cmpint (of_file, >=, 0);
      g_strdelimit (pair[1], "_", ' ');
      if (kind->file->columns[of_file].role == WH_CELL_KEY)
        wh_record_set_hud_id (record, pair[1]);
      else if (column >= 0 && kind->columns[column].type == WH_TYPE_REFERENCE && *pair[1] != '\0')
        {
          WhId id = { { 1 } };

          wh_record_set_reference (record, (guint) column, &id, pair[1]);
        }
      else if (column >= 0 && *pair[1] != '\0')
        wh_record_set_cell (record, (guint) column, pair[1]);
    }
  return kind->discriminator < 0
         || wh_record_get_number (record, (guint) kind->discriminator) == kind->discriminator_value;
}

static gboolean
give_line (const WhFile *file, const char *line, guint64 kinds, WhRecord *record, WhRowFunc func, gpointer data,
           GError **error)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);

  if (words[0] == NULL || strcmp (words[0], file->name) != 0)
    return TRUE;
  for (guint k = 0; k < file->n_kinds; k++)
    if ((kinds & WH_KIND_BIT (file->kinds[k])) && fill (record, wh_file_kind (file, k), words)
        && !func (record, data, error))
      return FALSE;
  return TRUE;
}

static gboolean
report_lines_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (WH_KIND_CLIENT));

  for (guint f = 0; f < WH_N_FILES; f++)
    for (guint i = 0; REPORT_LINES (source)->lines[i] != NULL; i++)
      if (g_cancellable_set_error_if_cancelled (cancellable, error)
          || !give_line (&wh_files[f], REPORT_LINES (source)->lines[i], kinds, record, func, data, error))
        return FALSE;
  return TRUE;
}

static void
report_lines_row_source_init (WhRowSourceInterface *iface)
{
  iface->foreach = report_lines_foreach;
}

WhReportData *
report_data (const char *text)
{
  g_autoptr (ReportLines) lines = report_lines_new (text);
  g_autoptr (GError) error = NULL;
  WhReportData *data = wh_report_data_new (WH_ROW_SOURCE (lines), NULL, &error);

  g_assert_no_error (error);
  return data;
}

/* The report over all projects of the lines. */
WhReport *
report_of (WhReportId id, const char *text, const char *start, const char *end)
{
  g_autoptr (WhReportData) data = report_data (text);
  g_autoptr (GPtrArray) projects = g_ptr_array_new ();
  WhReportParameters parameters = { .start = wh_date_from_text (start), .end = wh_date_from_text (end) };
  g_autoptr (GError) error = NULL;
  WhReport *report;

  for (guint i = 0; i < data->tables[WH_KIND_PROJECT].n_rows; i++)
    g_ptr_array_add (projects, (gpointer) wh_dense_ids_get (data->ids[WH_KIND_PROJECT], (gint32) i));
  g_ptr_array_add (projects, NULL);
  parameters.projects = (const char *const *) projects->pdata;
  report = wh_report_new (id, data, &parameters, &error);
  g_assert_no_error (error);
  wh_report_run (report, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return report;
}

void
assert_cell_at (const char *file, int line, WhReport *report, const char *address, const char *expected)
{
  g_auto (GStrv) parts = g_strsplit (address, ".", 2);
  int table = wh_report_find_table (report, parts[0]);
  g_autofree char *text = NULL;

  g_assert_cmpint (table, >=, 0);
  text = wh_report_dup_cell_text (report, (guint) table, (guint) atoi (parts[1] + 1) - 2, (guint) (parts[1][0] - 'B'));
  if (g_strcmp0 (text, expected) != 0)
    g_error ("%s:%d: %s is %s, not %s", file, line, address, text, expected);
}

typedef struct
{
  const char *file;
  int line;
} Place;

static void
take_check (const WhReportCheck *check, double left, double right, gboolean holds, gpointer data)
{
  const Place *place = data;

  if (!holds)
    g_error ("%s:%d: %s: %s is %g, %s is %g", place->file, place->line, check->says, check->left, left, check->right,
             right);
}

void
assert_checks_at (const char *file, int line, WhReport *report)
{
  Place place = { file, line };
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_report_foreach_check (report, take_check, &place, &error));
  g_assert_no_error (error);
}
