/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/wh-csv-set.h"
#include "model/wh-package-facts.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

#define WH_TYPE_CSV_SOURCE (wh_csv_source_get_type ())
G_DECLARE_FINAL_TYPE (WhCsvSource, wh_csv_source, WH, CSV_SOURCE, GObject)

WhCsvSource *wh_csv_source_new (WhCsvSet *set, const char *realm, const char *source, GError **error);
void wh_csv_source_set_problem_func (WhCsvSource *self, WhCsvProblemFunc func, gpointer data);
void wh_csv_source_set_text_only (WhCsvSource *self, gboolean text_only);

/* Whether a column of a kind is to be read. */
typedef gboolean (*WhCsvColumnFunc) (const WhKind *kind, guint column);

void wh_csv_source_set_columns (WhCsvSource *self, WhCsvColumnFunc wanted);
void wh_csv_source_set_facts (WhCsvSource *self, WhPackageFacts *facts);
const char *wh_csv_source_get_source (WhCsvSource *self);
const WhFile *wh_csv_source_get_file (WhCsvSource *self);
guint64 wh_csv_source_get_row (WhCsvSource *self);
guint64 wh_csv_source_get_rows (WhCsvSource *self);
guint64 wh_csv_source_get_bytes (WhCsvSource *self);

G_END_DECLS
