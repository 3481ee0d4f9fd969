/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"

G_BEGIN_DECLS

#define WH_TYPE_CSV_SINK (wh_csv_sink_get_type ())
G_DECLARE_FINAL_TYPE (WhCsvSink, wh_csv_sink, WH, CSV_SINK, GObject)

WhCsvSink *wh_csv_sink_new (const char *path, WhRecord *export_row);
void wh_csv_sink_set_hud_only (WhCsvSink *self, gboolean hud_only);
guint64 wh_csv_sink_get_rows (WhCsvSink *self);

G_END_DECLS
