/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-row-source.h"

G_STATIC_ASSERT (WH_N_KINDS <= 64);

G_DEFINE_INTERFACE (WhRowSource, wh_row_source, G_TYPE_OBJECT)
G_DEFINE_INTERFACE (WhRowSink, wh_row_sink, G_TYPE_OBJECT)

static void
wh_row_source_default_init (WhRowSourceInterface *iface)
{
}

static void
wh_row_sink_default_init (WhRowSinkInterface *iface)
{
}

/**
 * wh_row_source_foreach:
 * @kinds: %WH_KIND_BIT of each kind wanted, or %WH_ALL_KINDS
 *
 * Gives every row to @func, in the order that #WhRowSourceInterface tells.
 *
 * Returns: whether all rows were given; otherwise the source's error, that of @func, or %G_IO_ERROR_CANCELLED
 */
gboolean
wh_row_source_foreach (WhRowSource *self, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                       GError **error)
{
  g_return_val_if_fail (WH_IS_ROW_SOURCE (self) && func != NULL, FALSE);
  return WH_ROW_SOURCE_GET_IFACE (self)->foreach (self, kinds, func, data, cancellable, error);
}

/**
 * wh_row_sink_begin:
 */
gboolean
wh_row_sink_begin (WhRowSink *self, GError **error)
{
  g_return_val_if_fail (WH_IS_ROW_SINK (self), FALSE);
  return WH_ROW_SINK_GET_IFACE (self)->begin (self, error);
}

/**
 * wh_row_sink_take:
 */
gboolean
wh_row_sink_take (WhRowSink *self, WhRecord *record, GError **error)
{
  g_return_val_if_fail (WH_IS_ROW_SINK (self) && WH_IS_RECORD (record), FALSE);
  return WH_ROW_SINK_GET_IFACE (self)->take (self, record, error);
}

/**
 * wh_row_sink_finish:
 * @complete: FALSE when the stream broke
 */
gboolean
wh_row_sink_finish (WhRowSink *self, gboolean complete, GError **error)
{
  g_return_val_if_fail (WH_IS_ROW_SINK (self), FALSE);
  return WH_ROW_SINK_GET_IFACE (self)->finish (self, complete, error);
}
