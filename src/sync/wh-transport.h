/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "protocol/wh-protocol-error.h"
#include "sync/wh-sync-error.h"

G_BEGIN_DECLS

/* One question to the centre. */
typedef struct
{
  const char *method; /* "GET", "POST" */
  const char *path;   /* "v1/push", after the community's address; a query may follow */
  const char *token;  /* access token, or NULL */
  JsonObject *body;   /* or NULL */
  gboolean repeatable; /* has the same effect however often it arrives */

  WhErrorMessage *refusal; /* out: what the centre said when it refused; to be freed by the caller */
} WhCall;

void wh_call_clear (WhCall *call);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WhCall, wh_call_clear)

#define WH_TYPE_TRANSPORT (wh_transport_get_type ())
G_DECLARE_INTERFACE (WhTransport, wh_transport, WH, TRANSPORT, GObject)

/**
 * WhTransportInterface:
 * @call: asks and waits for the answer; see wh_transport_call ()
 *
 * The way to one community's centre.  Calls wait for the network: never on the main thread.
 */
struct _WhTransportInterface
{
  GTypeInterface parent_iface;

  JsonObject *(*call) (WhTransport *self, WhCall *call, GCancellable *cancellable, GError **error);
};

JsonObject *wh_transport_call (WhTransport *self, WhCall *call, GCancellable *cancellable, GError **error);

G_END_DECLS
