/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-transport.h"

G_DEFINE_INTERFACE (WhTransport, wh_transport, G_TYPE_OBJECT)

static void
wh_transport_default_init (WhTransportInterface *iface)
{
}

/**
 * wh_call_clear:
 *
 * Frees what came out of a call; what went in belongs to the caller.
 */
void
wh_call_clear (WhCall *call)
{
  g_clear_pointer (&call->refusal, wh_error_message_free);
}

/**
 * wh_transport_call:
 * @call: the question
 *
 * Waits for the answer.
 *
 * Returns: (transfer full): the body of the answer.  %NULL with a #WhProtocolError when the centre refused (then
 *   @call's refusal says more), with a #WhSyncError when it was not reached, or with %G_IO_ERROR_CANCELLED.
 */
JsonObject *
wh_transport_call (WhTransport *self, WhCall *call, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (WH_IS_TRANSPORT (self), NULL);
  g_return_val_if_fail (call != NULL && call->method != NULL && call->path != NULL, NULL);

  return WH_TRANSPORT_GET_IFACE (self)->call (self, call, cancellable, error);
}
