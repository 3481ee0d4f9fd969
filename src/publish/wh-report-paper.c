/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-publish"

#include "publish/wh-report-paper.h"

#include <glib/gi18n-lib.h>

#include "publish/wh-report-sheets.h"

/* gettext's answer to "" is no text of a table. */
static const char *
translated (const char *text)
{
  return text != NULL && *text != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : "";
}

static void
add_project (const char *id, const char *name, gpointer paper)
{
  wh_paper_add_fact (paper, id, name);
}

static void
add_note (const char *sentence, gpointer paper)
{
  wh_paper_add_paragraph (paper, sentence);
}

typedef struct
{
  WhPaper *paper;
  guint n, n_broken;
} Checks;

/* Those that hold are counted; a page full of them is read by nobody. */
static void
add_check (const WhReportCheck *check, double left, double right, gboolean holds, gpointer data)
{
  Checks *checks = data;

  checks->n++;
  if (holds)
    return;
  checks->n_broken++;
  wh_paper_add_fact (checks->paper, _("does not hold"), _(check->says));
}

static void
add_checks (WhPaper *paper, WhReport *report)
{
  Checks checks = { paper, 0, 0 };
  g_autofree char *words = NULL;

  wh_paper_add_heading (paper, WH_PAPER_GROUP, _("Checks between the tables"), NULL);
  wh_report_foreach_check (report, add_check, &checks, NULL);
  words = g_strdup_printf (_("%u of %u sums between the tables hold."), checks.n - checks.n_broken, checks.n);
  wh_paper_add_paragraph (paper, words);
}

static void
add_about (WhPaper *paper, WhReport *report, const WhReportParameters *parameters)
{
  g_autofree char *start = wh_date_for_people (parameters->start), *end = wh_date_for_people (parameters->end);
  g_autofree char *period = g_strdup_printf (_("%s to %s"), start, end);
  g_autofree char *people = g_strdup_printf ("%u", wh_report_get_n_people (report));
  g_autofree char *cocs = parameters->cocs != NULL ? g_strjoinv (", ", (char **) parameters->cocs) : NULL;

  wh_paper_add_fact (paper, _("Period"), period);
  wh_paper_add_fact (paper, _("Continuums of Care"), cocs != NULL ? cocs : _("all"));
  wh_paper_add_fact (paper, _("People"), people);
  wh_paper_add_heading (paper, WH_PAPER_GROUP, _("Projects of the report"), NULL);
  wh_report_foreach_project (report, add_project, paper);
  wh_paper_add_heading (paper, WH_PAPER_GROUP, _("What it left out and had to do without"), NULL);
  wh_report_foreach_note (report, add_note, paper);
  add_checks (paper, report);
}

static void
add_header (WhPaper *paper, const WhReportTableSpec *spec)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  for (guint i = 0; i < spec->n_columns; i++)
    g_strv_builder_add (cells, translated (spec->columns[i].label));
  wh_paper_add_row (paper, TRUE, translated (spec->corner), g_strv_builder_end (cells));
}

static void
add_row (WhPaper *paper, WhReport *report, guint table, guint row)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  for (guint i = 0; i < wh_report_get_table (report, table)->n_columns; i++)
    {
      g_autofree char *text = wh_report_dup_cell_text (report, table, row, i);

      g_strv_builder_add (cells, text);
    }
  wh_paper_add_row (paper, FALSE, translated (wh_report_get_label (report, table, row)), g_strv_builder_end (cells));
}

/* What is known of a project is wider than a page: it stands below each other. */
static void
add_project_facts (WhPaper *paper, WhReport *report, guint table, guint row)
{
  const WhReportTableSpec *spec = wh_report_get_table (report, table);
  g_autofree char *first = wh_report_dup_cell_text (report, table, row, 0);

  wh_paper_add_heading (paper, WH_PAPER_GROUP, first, NULL);
  for (guint i = 1; i < spec->n_columns; i++)
    {
      g_autofree char *text = wh_report_dup_cell_text (report, table, row, i);

      if (*text != '\0')
        wh_paper_add_fact (paper, translated (spec->columns[i].label), text);
    }
}

static void
add_table (WhPaper *paper, WhReport *report, guint table)
{
  const WhReportTableSpec *spec = wh_report_get_table (report, table);
  g_autofree char *title = g_strdup_printf ("%s. %s", wh_report_get_table_name (report, table), _(spec->title));

  wh_paper_add_heading (paper, WH_PAPER_SECTION, title, NULL);
  if (spec->rows != NULL)
    add_header (paper, spec);
  for (guint row = 0; row < wh_report_get_n_rows (report, table); row++)
    if (spec->rows != NULL)
      add_row (paper, report, table, row);
    else
      add_project_facts (paper, report, table, row);
}

/**
 * wh_report_to_paper:
 * @report: a report that was run
 * @watermark: (nullable): across every page
 *
 * Returns: (transfer full): what the report is of, what it left out, and its tables, to be printed
 */
WhPaper *
wh_report_to_paper (WhReport *report, WhReportId id, const WhReportParameters *parameters, const char *watermark)
{
  WhPaperFurniture furniture = { .title = wh_report_id_title (id), .watermark = watermark };
  WhPaper *paper = wh_paper_new (&furniture);

  add_about (paper, report, parameters);
  for (guint i = 0; i < wh_report_get_n_tables (report); i++)
    add_table (paper, report, i);
  return paper;
}
