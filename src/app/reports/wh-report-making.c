/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-report-making.h"

#include "store/wh-store-sink.h"
#include "transfer/wh-merged-source.h"

struct _WhReportMaking
{
  gatomicrefcount references;
  WhReportOrder *order;
  GCancellable *cancellable;
  WhReport *report;
  gint done, all; /* tables; atomic: read while the work goes on */
};

/**
 * wh_report_order_copy:
 */
WhReportOrder *
wh_report_order_copy (const WhReportOrder *order)
{
  WhReportOrder *copy = g_memdup2 (order, sizeof *order);

  copy->projects = g_strdupv (order->projects);
  copy->cocs = g_strdupv (order->cocs);
  return copy;
}

/**
 * wh_report_order_free:
 */
void
wh_report_order_free (WhReportOrder *order)
{
  if (order == NULL)
    return;
  g_strfreev (order->projects);
  g_strfreev (order->cocs);
  g_free (order);
}

/**
 * wh_report_order_parameters:
 *
 * Returns: the same for the report; valid as long as @order
 */
WhReportParameters
wh_report_order_parameters (const WhReportOrder *order)
{
  return (WhReportParameters) { order->start, order->end, (const char *const *) order->projects,
                                (const char *const *) order->cocs };
}

static void
progress_cb (guint done, guint all, gpointer data)
{
  WhReportMaking *self = data;

  g_atomic_int_set (&self->all, (gint) all);
  g_atomic_int_set (&self->done, (gint) done);
}

/* People who were merged count once. */
static gboolean
make_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhReportMaking *self = data;
  WhReportParameters parameters = wh_report_order_parameters (self->order);
  g_autoptr (WhRowSource) stored = wh_store_source_new (store);
  g_autoptr (WhRowSource) source = WH_ROW_SOURCE (wh_merged_source_new (stored));
  g_autoptr (WhReportData) filled = wh_report_data_new (source, cancellable, error);

  self->report = filled != NULL ? wh_report_new (self->order->id, filled, &parameters, error) : NULL;
  return self->report != NULL && wh_report_run (self->report, progress_cb, self, cancellable, error);
}

/**
 * wh_report_making_start:
 * @callback: called when the report is there, or is not to come; calls wh_report_making_finish()
 *
 * Returns: (transfer full): what goes on
 */
WhReportMaking *
wh_report_making_start (WhSession *session, const WhReportOrder *order, GAsyncReadyCallback callback,
                        gpointer user_data)
{
  WhReportMaking *self = g_new0 (WhReportMaking, 1);

  g_atomic_ref_count_init (&self->references);
  self->order = wh_report_order_copy (order);
  self->cancellable = g_cancellable_new ();
  wh_session_run_async (session, make_func, wh_report_making_ref (self), (GDestroyNotify) wh_report_making_unref,
                        WH_STORE_READ_LATER, self->cancellable, callback, user_data);
  return self;
}

/**
 * wh_report_making_finish:
 *
 * Returns: (transfer full): the report; or %NULL, with %G_IO_ERROR_CANCELLED after wh_report_making_cancel()
 */
WhReport *
wh_report_making_finish (WhReportMaking *self, GAsyncResult *result, GError **error)
{
  g_autoptr (GObject) store = g_async_result_get_source_object (result);

  if (!wh_store_run_finish (WH_STORE (store), result, error))
    return NULL;
  return g_object_ref (self->report);
}

/**
 * wh_report_making_get_fraction:
 *
 * Returns: how much of the tables is worked out, 0 to 1; 0 as long as records are read
 */
double
wh_report_making_get_fraction (WhReportMaking *self)
{
  int all = g_atomic_int_get (&self->all);

  return all > 0 ? (double) g_atomic_int_get (&self->done) / all : 0;
}

/**
 * wh_report_making_cancel:
 *
 * Nothing of it is left then.
 */
void
wh_report_making_cancel (WhReportMaking *self)
{
  g_cancellable_cancel (self->cancellable);
}

/**
 * wh_report_making_ref:
 */
WhReportMaking *
wh_report_making_ref (WhReportMaking *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

/**
 * wh_report_making_unref:
 */
void
wh_report_making_unref (WhReportMaking *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  wh_report_order_free (self->order);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->report);
  g_free (self);
}
