/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "db/wh-db.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

/**
 * WhDbSinkFunc:
 * @db: the sink's connection, inside the sink's transaction
 * @record: a record that was just stored
 * @data: what was passed with the function
 * @error: where to put the error
 *
 * Stores what goes with a record, as search rows or the centre's feed.
 *
 * Returns: %FALSE with @error to end the stream
 */
typedef gboolean (*WhDbSinkFunc) (WhDb      *db,
                                  WhRecord  *record,
                                  gpointer   data,
                                  GError   **error);

#define WH_TYPE_DB_SINK (wh_db_sink_get_type ())

G_DECLARE_FINAL_TYPE (WhDbSink, wh_db_sink, WH, DB_SINK, GObject)

WhDbSink *wh_db_sink_new      (WhDb           *db,
                               WhDbSinkFunc    stored,
                               gpointer        data,
                               GDestroyNotify  destroy);
void      wh_db_sink_set_bulk (WhDbSink       *self,
                               gboolean        bulk);

G_END_DECLS
