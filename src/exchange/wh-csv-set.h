/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/wh-csv-problem.h"
#include "exchange/wh-csv-reader.h"
#include "model/wh-package-facts.h"
#include "spec/wh-spec.h"

G_BEGIN_DECLS

#define WH_TYPE_CSV_SET (wh_csv_set_get_type ())
G_DECLARE_FINAL_TYPE (WhCsvSet, wh_csv_set, WH, CSV_SET, GObject)

WhCsvSet *wh_csv_set_open (const char *path, GError **error);
WhPackageForm wh_csv_set_get_form (WhCsvSet *self);
gboolean wh_csv_set_has (WhCsvSet *self, WhFileId file);
WhCsvReader *wh_csv_set_read (WhCsvSet *self, WhFileId file, GError **error);
void wh_csv_set_foreach_problem (WhCsvSet *self, WhCsvProblemFunc func, gpointer data);

G_END_DECLS
