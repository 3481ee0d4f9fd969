/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"
#include "report/wh-dense-ids.h"

G_BEGIN_DECLS

/* An empty value: numbers, dates (days since 1970-01-01) and cents are gint32 here. */
#define WH_NONE G_MININT32

/* What the data set did without, and how often. */
typedef enum
{
  WH_LEFT_OUT_DELETED,      /* rows with DateDeleted */
  WH_LEFT_OUT_DUPLICATE,    /* rows whose key another row had before */
  WH_LEFT_OUT_ORPHAN,       /* rows of a client, enrollment or project that is not there */
  WH_LEFT_OUT_NO_ENTRY,     /* enrollments without a project start date */
  WH_LEFT_OUT_SECOND_EXIT,  /* exits beside a later one of the same enrollment */
  WH_N_LEFT_OUT,
} WhLeftOut;

/**
 * WhReportRows:
 *
 * The rows of one kind, a column an array: columns[WH_ENROLLMENT_ENTRY_DATE][row]. %NULL: no report needs the column.
 * References hold the row of the record referred to; other texts their number in #WhReportData.texts.
 */
typedef struct
{
  guint n_rows, n_allocated;
  gint32 **columns;
  guint *starts; /* rows of the owner o: rows[starts[o]] up to and without rows[starts[o + 1]] */
  guint *rows;
} WhReportRows;

/**
 * WhReportData:
 *
 * What the reports read, as a struct of arrays. It never changes once it is filled. The six kinds of disability stand
 * in one table, that of %WH_KIND_PHYSICAL_DISABILITY.
 */
typedef struct _WhReportData WhReportData;
struct _WhReportData
{
  gatomicrefcount ref_count;
  WhReportRows tables[WH_N_KINDS];
  WhDenseIds *ids[WH_N_KINDS]; /* keys of clients, enrollments, projects and organizations: number = row */
  WhDenseIds *texts;
  WhDenseIds *household_ids;   /* project and HouseholdID of each household */
  guint n_households;
  gint32 *household;           /* of each enrollment */
  guint *household_starts, *household_rows;
  gint32 *exit;                /* row of each enrollment's exit, or WH_NONE */
  guint left_out[WH_N_LEFT_OUT];
};

/* wh_at (data, ENROLLMENT, ENTRY_DATE, row) */
#define wh_at(data_, KIND_, COLUMN_, row_) \
  ((data_)->tables[WH_KIND_##KIND_].columns[WH_##KIND_##_##COLUMN_][row_])

/* Walks the rows of a kind that belong to an owner: wh_foreach_row (data, SERVICE, enrollment, row) { ... } */
#define wh_foreach_row(data_, KIND_, owner_, row_)                                                              \
  for (guint row_##_at = (data_)->tables[WH_KIND_##KIND_].starts[owner_], row_ = 0;                             \
       row_##_at < (data_)->tables[WH_KIND_##KIND_].starts[(owner_) + 1]                                        \
       && (row_ = (data_)->tables[WH_KIND_##KIND_].rows[row_##_at], TRUE);                                      \
       row_##_at++)

WhReportData *wh_report_data_new (WhRowSource *source, GCancellable *cancellable, GError **error);
WhReportData *wh_report_data_new_of (WhRowSource *source, guint64 allowed, GCancellable *cancellable, GError **error);
WhReportData *wh_report_data_ref (WhReportData *self);
void wh_report_data_unref (WhReportData *self);
gboolean wh_report_data_wants (const WhKind *kind, guint column);
gboolean wh_report_data_has_column (const WhReportData *self, WhKindId kind, guint column);
const char *wh_report_data_get_household_id (const WhReportData *self, gint32 household);
char *wh_report_data_dup_empty_files (const WhReportData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhReportData, wh_report_data_unref)

G_END_DECLS
