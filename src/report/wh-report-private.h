/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How a report works its cells out; only the files of wh-report look at it. */

#include "report/wh-person-set.h"
#include "report/wh-report.h"
#include "report/wh-tally.h"

G_BEGIN_DECLS

typedef struct
{
  const WhReportTableSpec *spec;
  guint n_rows;
  WhReportCell *cells;  /* n_rows times spec->n_columns */
  WhPersonSet **people; /* of each cell, while the table is worked out; NULL: not asked yet */
  WhReportTableSpec *own; /* spec, when the table has a row for each of something; else NULL */
  WhReportRow *rows;      /* those of own; the labels of those after the written ones are its own */
  guint n_written;
  guint *starts, *stays;  /* the enrollments of those rows, as rows of the report's facts; see wh_report_add_rows() */
} WhReportTable;

struct _WhReport
{
  GObject parent_instance;

  WhReportId id;
  WhReportData *data;
  WhStays *stays;
  WhFacts *facts;       /* of the people, or of their enrollments: what a member is a row of */
  WhFacts *services;    /* NULL: the report has no table about services */
  WhTally *tally;
  WhFacts *row_facts;   /* of the enrollments of one row of a table that has a row for each of something */
  guint row_table, row_index;
  GArray *tables;       /* of WhReportTable */
  GHashTable *sets;     /* "stage\x1fcondition" -> people: most conditions stand in many places */
  gboolean chosen_by_funder;
};

#define wh_report_table(self_, index_) (&g_array_index ((self_)->tables, WhReportTable, index_))

const WhPersonSet *wh_report_people (WhReport *self, guint table, guint row, guint column, GError **error);
gboolean wh_report_work_out_cell (WhReport *self, guint table, guint row, guint column, GError **error);
WhFacts *wh_report_facts (WhReport *self, guint table, guint row);
double wh_report_count (WhReport *self, guint table, guint row, const WhPersonSet *people);
gboolean wh_report_add_rows (WhReport *self, WhReportTable *table, GError **error);
WhFacts *wh_report_row_facts (WhReport *self, guint table, guint row);
void wh_report_clear_rows (WhReportTable *table);
void wh_report_forget_people (WhReport *self, guint table);
void wh_report_fill_projects (WhReport *self, WhReportTable *table);

/* The part of where or value for a column: all of it, or the one between the ';'. */
char *wh_report_part (const char *text, guint column);

gboolean wh_report_value_of (WhReport *self, guint table, guint row, guint column, const char *text,
                             WhReportCell *cell, GError **error);
gboolean wh_report_evaluate (WhReport *self, const char *text, double *number, GError **error);

G_END_DECLS
