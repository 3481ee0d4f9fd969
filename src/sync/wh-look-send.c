/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-look-send.h"

#include "protocol/wh-audit-message.h"
#include "store/wh-look-table.h"

static gboolean
list_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray **looks = data;

  *looks = wh_look_list (store, WH_AUDIT_MAX_EVENTS, error);
  return *looks != NULL;
}

static gboolean
settle_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *looks = data;

  for (guint i = 0; i < looks->len; i++)
    if (!wh_look_settle (store, &((WhLook *) g_ptr_array_index (looks, i))->id, error))
      return FALSE;
  return TRUE;
}

static gboolean
settle_in_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, settle_func, data, error);
}

static JsonObject *
write_request (WhSyncLogin *login, GPtrArray *looks)
{
  g_autoptr (WhAuditRequest) request = wh_audit_request_new ();

  request->realm = g_strdup (wh_sync_login_get_realm (login));
  request->device = *wh_sync_login_get_device (login);
  for (guint i = 0; i < looks->len; i++)
    {
      const WhLook *look = g_ptr_array_index (looks, i);
      WhAuditEvent *event = wh_audit_event_new (look->what, look->kind, &look->record);

      event->id = look->id;
      event->at = look->at;
      g_ptr_array_add (request->events, event);
    }
  return wh_audit_request_to_json (request);
}

/**
 * wh_look_send:
 *
 * Tells the centre what was looked at on this desk.  A centre of an older version that does not understand is told
 * later: what waits for that must not hold up the records.
 *
 * Returns: whether there is nothing left to tell, or nobody to hear it; otherwise an error of wh_transport_call () or
 *   of the store
 */
gboolean
wh_look_send (WhSyncLogin *login, WhStore *store, GCancellable *cancellable, GError **error)
{
  for (;;)
    {
      g_autoptr (GPtrArray) looks = NULL;
      g_autoptr (JsonObject) body = NULL, answer = NULL;
      g_autoptr (GError) local = NULL;
      g_auto (WhCall) call = { .method = "POST", .path = "v1/audit", .repeatable = TRUE };

      if (!wh_store_run (store, list_func, &looks, WH_STORE_READ, cancellable, error))
        return FALSE;
      if (looks->len == 0)
        return TRUE;
      body = write_request (login, looks);
      call.body = body;
      answer = wh_sync_login_call (login, &call, cancellable, &local);
      if (g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND)
          || g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST))
        return TRUE;
      if (answer == NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (!wh_store_run (store, settle_in_transaction, looks, WH_STORE_WRITE_LATER, cancellable, error))
        return FALSE;
    }
}
