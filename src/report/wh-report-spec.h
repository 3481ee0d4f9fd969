/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* HUD's reports as constant tables, made from data/spec/report_*.csv by gen-report.py. */

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WH_REPORT_APR,
  WH_REPORT_CAPER,
  WH_REPORT_DATA_QUALITY,
  WH_REPORT_UNDUPLICATED,
  WH_REPORT_SERVICES,
  WH_N_REPORTS,
} WhReportId;

#define WH_REPORT_BIT(id_) (1u << (id_))

/* What a table counts. Households are told by their heads. People, households and projects are those of the latest
 * enrollment of each person; anyone and service look at all enrollments of the period, and a report has only those
 * two, or only the others. */
typedef enum
{
  WH_REPORT_UNIT_PERSON,
  WH_REPORT_UNIT_HOUSEHOLD,
  WH_REPORT_UNIT_PROJECT,
  WH_REPORT_UNIT_ANYONE,  /* different people: who has an enrollment that meets the conditions */
  WH_REPORT_UNIT_SERVICE, /* services that meet them, of the enrollments of the period */
} WhReportUnit;

/* What a table has a row for, after the rows that are written down. */
typedef enum
{
  WH_REPORT_EACH_NONE,
  WH_REPORT_EACH_PROJECT,
  WH_REPORT_EACH_COC,
} WhReportEach;

typedef struct
{
  const char *label; /* English; translate with dgettext on the screen, never in HUD's files */
  const char *where; /* which of the row's people stand in the column; NULL: all */
  const char *stage; /* "start", "annual", "exit", "latest": what record.X means there; NULL: as the table says */
  const char *value; /* NULL: how many there are */
} WhReportColumn;

/* where and value hold one part for all columns, or one for each, set apart by ';'. */
typedef struct
{
  const char *label;
  const char *where;
  const char *value;
  guint32 blank; /* a bit for each column whose cell HUD leaves empty */
} WhReportRow;

/* One table of a report: "Q5a". Row 1 of a spreadsheet is the header, so rows[0] is row 2; column A holds labels. */
typedef struct
{
  const char *name;   /* in conditions, and in the files of the APR and the CAPER */
  const char *in_dq;  /* in the data quality report; NULL: not there */
  const char *title;
  const char *corner; /* what stands in A1; NULL: nothing */
  guint reports;      /* WH_REPORT_BIT of each report that has it */
  WhReportUnit unit;
  gboolean adds_up;   /* the first column is the total of the others */
  const char *universe;
  const char *stage;
  const WhReportColumn *columns;
  guint n_columns;
  const WhReportRow *rows; /* NULL: a row for each project */
  guint n_rows;
  WhReportEach each;
} WhReportTableSpec;

/* What must hold between cells of different tables. */
typedef struct
{
  guint reports;
  const char *left;
  const char *relation; /* "=" or "<=" */
  const char *right;
  const char *says;
} WhReportCheck;

/* A funding source (2.06.1) whose projects a report is about. */
typedef struct
{
  WhReportId report;
  gint32 funder;
} WhReportFunder;

gboolean wh_report_takes_every_project (WhReportId report);

extern const WhReportTableSpec wh_report_tables[];
extern const guint wh_n_report_tables;
extern const WhReportCheck wh_report_checks[];
extern const guint wh_n_report_checks;
extern const WhReportFunder wh_report_funders[];
extern const guint wh_n_report_funders;

G_END_DECLS
