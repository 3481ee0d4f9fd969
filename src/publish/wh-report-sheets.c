/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-publish"

#include "publish/wh-report-sheets.h"

#include <glib/gi18n-lib.h>

/* The first sheet, as it is filled from the top. The first thing that fails is kept. */
typedef struct
{
  WhReport *report;
  WhSheetWriter *writer;
  guint row;
  guint n_told;
  GError *error;
} Filling;

static const char *const titles[WH_N_REPORTS] = {
  [WH_REPORT_APR] = N_("Annual Performance Report (APR)"),
  [WH_REPORT_CAPER] = N_("Consolidated Annual Performance and Evaluation Report (CAPER)"),
  [WH_REPORT_DATA_QUALITY] = N_("Data Quality Report"),
  [WH_REPORT_UNDUPLICATED] = N_("Unduplicated Count"),
  [WH_REPORT_SERVICES] = N_("Service Patterns"),
};

/**
 * wh_report_id_title:
 *
 * Returns: (transfer none): what the report is called, translated
 */
const char *
wh_report_id_title (WhReportId id)
{
  return _(titles[id]);
}

static void
put (Filling *self, guint column, WhSheetStyle style, const char *text)
{
  if (self->error == NULL)
    wh_sheet_writer_put_text (self->writer, self->row, column, style, text, &self->error);
}

static void
put_number (Filling *self, guint column, double number)
{
  if (self->error == NULL)
    wh_sheet_writer_put_number (self->writer, self->row, column, WH_SHEET_COUNT, number, &self->error);
}

static void
put_fact (Filling *self, const char *label, const char *text)
{
  put (self, 0, WH_SHEET_LABEL, label);
  put (self, 1, WH_SHEET_NOTE, text);
  self->row++;
}

static void
put_section (Filling *self, const char *title)
{
  self->row++;
  put (self, 0, WH_SHEET_TITLE, title);
  self->row++;
}

static void
put_about (Filling *self, WhReportId id, const WhReportParameters *parameters)
{
  char start[WH_DATE_TEXT_SIZE], end[WH_DATE_TEXT_SIZE];
  g_autofree char *period = g_strdup_printf (_("%s to %s"), wh_date_to_text (parameters->start, start),
                                             wh_date_to_text (parameters->end, end));
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *now = wh_date_now_text (zone);
  g_autofree char *cocs = parameters->cocs != NULL ? g_strjoinv (", ", (char **) parameters->cocs) : NULL;

  put (self, 0, WH_SHEET_TITLE, wh_report_id_title (id));
  self->row++;
  put_fact (self, _("Period"), period);
  put_fact (self, _("Projects"), parameters->projects != NULL
                               ? _("those chosen by number")
                             : wh_report_takes_every_project (id)
                               ? _("all")
                               : _("those with a funding source that this report takes"));
  put_fact (self, _("Continuums of Care"), cocs != NULL ? cocs : _("all"));
  put_fact (self, _("Made"), now);
  put_fact (self, _("Program"), "Wayhome " WH_VERSION);
  put (self, 0, WH_SHEET_LABEL, _("People"));
  put_number (self, 1, wh_report_get_n_people (self->report));
  self->row++;
}

static void
put_project (const char *id, const char *name, gpointer data)
{
  Filling *self = data;

  put (self, 0, WH_SHEET_LABEL, id);
  put (self, 1, WH_SHEET_NOTE, name);
  self->row++;
}

static void
put_note (const char *sentence, gpointer data)
{
  Filling *self = data;

  put (self, 0, WH_SHEET_NOTE, sentence);
  self->row++;
  self->n_told++;
}

/* A table's columns as a whole have no two numbers to show. */
static void
put_check (const WhReportCheck *check, double left, double right, gboolean holds, gpointer data)
{
  Filling *self = data;

  put (self, 0, WH_SHEET_LABEL, _(check->says));
  put (self, 1, holds ? WH_SHEET_TEXT : WH_SHEET_WARNING, holds ? _("holds") : _("does not hold"));
  put (self, 2, WH_SHEET_TEXT, check->left);
  if (check->left != check->right)
    {
      put_number (self, 3, left);
      put (self, 4, WH_SHEET_TEXT, check->relation);
      put (self, 5, WH_SHEET_TEXT, check->right);
      put_number (self, 6, right);
    }
  self->row++;
}

static void
put_check_header (Filling *self)
{
  const char *const names[] = { _("What must hold"), _("Result"), _("Left side"), _("Value"), "", _("Right side"),
                                _("Value") };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    put (self, i, WH_SHEET_HEADER, names[i]);
  self->row++;
}

static void
put_contents (Filling *self)
{
  for (guint t = 0; t < wh_report_get_n_tables (self->report) && self->error == NULL; t++)
    {
      wh_sheet_writer_put_link (self->writer, self->row, 0, wh_report_get_table_name (self->report, t), &self->error);
      put (self, 1, WH_SHEET_NOTE, _(wh_report_get_table (self->report, t)->title));
      self->row++;
    }
}

static gboolean
fill_first (WhReport *report, WhReportId id, const WhReportParameters *parameters, WhSheetWriter *writer,
            GError **error)
{
  Filling filling = { .report = report, .writer = writer };

  if (!wh_sheet_writer_begin (writer, _("Report"), wh_report_id_title (id), 0, 0, error))
    return FALSE;
  put_about (&filling, id, parameters);
  put_section (&filling, _("Projects of the report"));
  wh_report_foreach_project (report, put_project, &filling);
  put_section (&filling, _("What it left out and had to do without"));
  wh_report_foreach_note (report, put_note, &filling);
  if (filling.n_told == 0)
    put_note (_("Nothing."), &filling);
  put_section (&filling, _("Checks between the tables"));
  put_check_header (&filling);
  if (filling.error == NULL)
    wh_report_foreach_check (report, put_check, &filling, &filling.error);
  put_section (&filling, _("Tables"));
  put_contents (&filling);
  if (filling.error == NULL)
    return TRUE;
  g_propagate_error (error, filling.error);
  return FALSE;
}

/* gettext's answer to "" is no text of a table. */
static const char *
translated (const char *text)
{
  return *text != '\0' ? _(text) : text;
}

/* The table's title, and what HUD's table says in the same place. */
static char *
corner_of (WhReport *report, guint table)
{
  const WhReportTableSpec *spec = wh_report_get_table (report, table);

  return g_strdup_printf ("%s. %s%s%s", wh_report_get_table_name (report, table), _(spec->title),
                          spec->corner != NULL ? "\n" : "", spec->corner != NULL ? _(spec->corner) : "");
}

static gboolean
put_header (WhReport *report, guint table, WhSheetWriter *writer, GError **error)
{
  const WhReportTableSpec *spec = wh_report_get_table (report, table);
  guint first = spec->rows != NULL;
  g_autofree char *corner = corner_of (report, table);

  if (!wh_sheet_writer_begin (writer, wh_report_get_table_name (report, table), corner, 1, first, error)
      || (first > 0 && !wh_sheet_writer_put_text (writer, 0, 0, WH_SHEET_HEADER, corner, error)))
    return FALSE;
  for (guint i = 0; i < spec->n_columns; i++)
    if (!wh_sheet_writer_put_text (writer, 0, first + i, WH_SHEET_HEADER, translated (spec->columns[i].label), error))
      return FALSE;
  return TRUE;
}

/* A number is the one that HUD's file holds, to the same digits. */
static gboolean
put_cell (WhReport *report, guint table, guint row, guint column, guint at, WhSheetWriter *writer, GError **error)
{
  static const WhSheetStyle styles[] = {
    [WH_REPORT_CELL_COUNT] = WH_SHEET_COUNT, [WH_REPORT_CELL_RATIO] = WH_SHEET_PERCENT,
    [WH_REPORT_CELL_DAYS] = WH_SHEET_DECIMAL, [WH_REPORT_CELL_MONEY] = WH_SHEET_MONEY,
  };
  const WhReportCell *cell = wh_report_get_cell (report, table, row, column);
  WhSheetStyle style = cell->decimals > 0 ? styles[cell->kind] : WH_SHEET_COUNT;
  g_autofree char *text = wh_report_dup_cell_text (report, table, row, column);

  if (cell->kind == WH_REPORT_CELL_BLANK)
    return TRUE;
  if (cell->kind == WH_REPORT_CELL_TEXT)
    return wh_sheet_writer_put_text (writer, row + 1, at, WH_SHEET_TEXT, text, error);
  return wh_sheet_writer_put_number (writer, row + 1, at, style, g_ascii_strtod (text, NULL), error);
}

/* Rows and columns are those of HUD's table, so that Q5a.C2 is cell C2 of the sheet Q5a. */
static gboolean
fill_table (WhReport *report, guint table, WhSheetWriter *writer, GError **error)
{
  const WhReportTableSpec *spec = wh_report_get_table (report, table);
  guint first = spec->rows != NULL;

  if (!put_header (report, table, writer, error))
    return FALSE;
  for (guint row = 0; row < wh_report_get_n_rows (report, table); row++)
    {
      if (first > 0
          && !wh_sheet_writer_put_text (writer, row + 1, 0, WH_SHEET_LABEL, translated (spec->rows[row].label), error))
        return FALSE;
      for (guint column = 0; column < spec->n_columns; column++)
        if (!put_cell (report, table, row, column, first + column, writer, error))
          return FALSE;
    }
  return TRUE;
}

/**
 * wh_report_fill_sheets:
 * @report: a report that was run
 *
 * Fills a spreadsheet for people: a first sheet that says what report this is, then one a table, at HUD's places.
 */
gboolean
wh_report_fill_sheets (WhReport *report, WhReportId id, const WhReportParameters *parameters, WhSheetWriter *writer,
                       GError **error)
{
  if (!fill_first (report, id, parameters, writer, error))
    return FALSE;
  for (guint t = 0; t < wh_report_get_n_tables (report); t++)
    if (!fill_table (report, t, writer, error))
      return FALSE;
  return TRUE;
}
