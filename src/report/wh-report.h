/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-facts.h"
#include "report/wh-report-spec.h"

G_BEGIN_DECLS

typedef enum
{
  WH_REPORT_CELL_BLANK,
  WH_REPORT_CELL_COUNT,
  WH_REPORT_CELL_RATIO,
  WH_REPORT_CELL_DAYS,
  WH_REPORT_CELL_MONEY,
  WH_REPORT_CELL_TEXT,
} WhReportCellKind;

/* One cell below the header and right of the labels. */
typedef struct
{
  WhReportCellKind kind;
  gboolean known; /* worked out already */
  guint decimals;
  double number;
  char *text; /* of TEXT */
} WhReportCell;

/* Who stands behind a cell. The texts are those of the files; they live as long as the data set. */
typedef struct
{
  const char *person;
  const char *enrollment;
  const char *household;
  gboolean is_head;
} WhReportMember;

typedef void (*WhReportProgressFunc) (guint done, guint all, gpointer data);
typedef void (*WhReportMemberFunc) (const WhReportMember *member, gpointer data);
/* @holds: whether the two sides are what the relation says. */
typedef void (*WhReportCheckFunc) (const WhReportCheck *check, double left, double right, gboolean holds,
                                   gpointer data);
typedef void (*WhReportNoteFunc) (const char *sentence, gpointer data);
typedef void (*WhReportProjectFunc) (const char *id, const char *name, gpointer data);

#define WH_TYPE_REPORT (wh_report_get_type ())
G_DECLARE_FINAL_TYPE (WhReport, wh_report, WH, REPORT, GObject)

WhReport *wh_report_new (WhReportId id, WhReportData *data, const WhReportParameters *parameters, GError **error);
gboolean wh_report_run (WhReport *self, WhReportProgressFunc progress, gpointer data, GCancellable *cancellable,
                        GError **error);
gboolean wh_report_id_from_text (const char *text, WhReportId *id);

guint wh_report_get_n_people (WhReport *self);
guint wh_report_get_n_members (WhReport *self);
WhReportMember wh_report_get_member (WhReport *self, guint person);
guint wh_report_get_n_tables (WhReport *self);
const WhReportTableSpec *wh_report_get_table (WhReport *self, guint table);
const char *wh_report_get_table_name (WhReport *self, guint table);
int wh_report_find_table (WhReport *self, const char *name);
guint wh_report_get_n_rows (WhReport *self, guint table);
gboolean wh_report_is_private (WhReport *self, guint table, guint row);
const char *wh_report_get_label (WhReport *self, guint table, guint row);
const WhReportCell *wh_report_get_cell (WhReport *self, guint table, guint row, guint column);
char *wh_report_dup_cell_text (WhReport *self, guint table, guint row, guint column);
guint *wh_report_dup_people (WhReport *self, guint table, guint row, guint column, guint *n_people, GError **error);
gboolean wh_report_foreach_check (WhReport *self, WhReportCheckFunc func, gpointer data, GError **error);
void wh_report_foreach_note (WhReport *self, WhReportNoteFunc func, gpointer data);
void wh_report_foreach_project (WhReport *self, WhReportProjectFunc func, gpointer data);
char *wh_report_dup_csv (WhReport *self, guint table);

G_END_DECLS
