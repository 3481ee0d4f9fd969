/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/wh-record.h"

G_BEGIN_DECLS

/* Takes one row of a stream. @record belongs to the source and changes with the next row. FALSE with @error ends it. */
typedef gboolean (*WhRowFunc) (WhRecord *record, gpointer data, GError **error);

#define WH_TYPE_ROW_SOURCE (wh_row_source_get_type ())
G_DECLARE_INTERFACE (WhRowSource, wh_row_source, WH, ROW_SOURCE, GObject)

/**
 * WhRowSourceInterface:
 * @foreach: gives every row of the wanted files' kinds to @func
 *
 * Rows come from a CSV set, a desk's store, the centre's database or the generator.  Their order: files in the order
 * of #WhFileId (parents before children), then our own kinds; the rows that together make one row of a file come one
 * after another, in the order of the file's kinds.  References carry the target's export id as their text, so that a
 * sink can write it without looking the target up.
 */
struct _WhRowSourceInterface
{
  GTypeInterface parent_iface;

  gboolean (*foreach) (WhRowSource *self, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                       GError **error);
};

#define WH_ALL_KINDS (~(guint64) 0)

gboolean wh_row_source_foreach (WhRowSource *self, guint64 kinds, WhRowFunc func, gpointer data,
                                GCancellable *cancellable, GError **error);

#define WH_TYPE_ROW_SINK (wh_row_sink_get_type ())
G_DECLARE_INTERFACE (WhRowSink, wh_row_sink, WH, ROW_SINK, GObject)

/**
 * WhRowSinkInterface:
 * @begin: before the first row
 * @take: one row; @record belongs to the caller
 * @finish: after the last row, with @complete FALSE when the stream broke: a sink then leaves no trace
 */
struct _WhRowSinkInterface
{
  GTypeInterface parent_iface;

  gboolean (*begin) (WhRowSink *self, GError **error);
  gboolean (*take) (WhRowSink *self, WhRecord *record, GError **error);
  gboolean (*finish) (WhRowSink *self, gboolean complete, GError **error);
};

gboolean wh_row_sink_begin (WhRowSink *self, GError **error);
gboolean wh_row_sink_take (WhRowSink *self, WhRecord *record, GError **error);
gboolean wh_row_sink_finish (WhRowSink *self, gboolean complete, GError **error);

G_END_DECLS
