/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "generate/wh-population.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

/* Where the rows of the community go while a source is walked. */
typedef struct
{
  const WhPopulation *community;
  guint64 kinds;
  WhRowFunc func;
  gpointer data;
  GCancellable *cancellable;
  GError **error;
  gboolean failed;
  WhRecord *records[WH_N_KINDS];
  guint64 rows[WH_N_FILES]; /* numbers given out so far */
} WhRowWriter;

#define WH_KEY_SIZE 33

char *wh_row_writer_key (const WhPopulation *community, WhFileId file, guint64 number, char buffer[WH_KEY_SIZE]);
gboolean wh_row_writer_wants (const WhRowWriter *self, const WhFile *file);
WhRecord *wh_row_writer_begin (WhRowWriter *self, WhKindId kind, guint64 number);
WhRecord *wh_row_writer_begin_for_stay (WhRowWriter *self, WhKindId kind, guint64 number, guint stay);
void wh_row_writer_refer (WhRowWriter *self, WhRecord *record, guint column, guint64 number);
void wh_row_writer_stamp (WhRowWriter *self, WhRecord *record, WhDate date, guint agency);
gboolean wh_row_writer_end (WhRowWriter *self, WhRecord *record);
void wh_row_writer_clear (WhRowWriter *self);
guint wh_row_writer_agency (const WhPopulation *community, guint place);

void wh_generate_agencies (WhRowWriter *writer);
void wh_generate_places (WhRowWriter *writer);
void wh_generate_clients (WhRowWriter *writer);
void wh_generate_enrollments (WhRowWriter *writer);
void wh_generate_exits (WhRowWriter *writer);
void wh_generate_incomes (WhRowWriter *writer);
void wh_generate_health (WhRowWriter *writer);
void wh_generate_work (WhRowWriter *writer);
void wh_generate_disabilities (WhRowWriter *writer);
void wh_generate_services (WhRowWriter *writer);
void wh_generate_contacts (WhRowWriter *writer);
void wh_generate_assessments (WhRowWriter *writer);
void wh_generate_questions (WhRowWriter *writer);
void wh_generate_results (WhRowWriter *writer);
void wh_generate_events (WhRowWriter *writer);
void wh_generate_schooling (WhRowWriter *writer);

#define WH_PEOPLE_ON_STAFF 3 /* of each agency */

G_END_DECLS
