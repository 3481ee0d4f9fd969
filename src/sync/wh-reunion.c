/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-reunion.h"

#include "protocol/wh-device-message.h"
#include "protocol/wh-epoch.h"
#include "protocol/wh-hello.h"
#include "store/wh-journal.h"
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-resync.h"

typedef struct
{
  const WhDeviceReply *centre;
  gboolean training;
} Reunion;

/* Only Training is ever emptied.  Whatever stands in the place of a Production, nothing that was acknowledged here is
 * given up for it. */
static gboolean
is_emptied (const Reunion *reunion, const char *epoch)
{
  return reunion->training && !wh_epoch_same_line (epoch, reunion->centre->epoch);
}

static gboolean
start_anew (WhStore *store, const Reunion *reunion, GError **error)
{
  return wh_journal_forget (store, error) && wh_outbox_renumber (store, reunion->centre->last_number, error)
         && wh_meta_set (store, WH_META_LEASE, NULL, error)
         && wh_store_begin_resync (store, WH_RESYNC_EMPTIED, error);
}

static gboolean
bring_back (WhStore *store, const Reunion *reunion, GError **error)
{
  return wh_journal_requeue (store, reunion->centre->last_number, error)
         && wh_meta_set (store, WH_META_LEASE, NULL, error)
         && wh_store_begin_resync (store, WH_RESYNC_HOLD, error);
}

static gboolean
begin_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  const Reunion *reunion = data;
  g_autofree char *epoch = NULL;
  gboolean begun;

  if (!wh_meta_get (store, WH_META_EPOCH, &epoch, error))
    return FALSE;
  if (epoch == NULL || g_str_equal (epoch, reunion->centre->epoch))
    begun = wh_store_begin_resync (store, WH_RESYNC_REPLACE, error);
  else if (is_emptied (reunion, epoch))
    begun = start_anew (store, reunion, error);
  else
    begun = bring_back (store, reunion, error);
  return begun && wh_meta_set (store, WH_META_EPOCH, reunion->centre->epoch, error);
}

static gboolean
begin_in_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, begin_func, data, error);
}

/**
 * wh_reunion_begin:
 *
 * To be called after %WH_PROTOCOL_ERROR_CANNOT_CALCULATE: the centre does not know this store's epoch or cursor.  Asks
 * what it does know, and makes the store ready to take everything once more:
 *
 * - the same epoch: the cursor was too old; what the centre does not have any more goes.
 * - another turn of the same line (wh-epoch.h), or another database in the place of Production: the centre came back
 *   from a backup.  What it had acknowledged and does not have goes back into the outbox; nothing is removed.
 * - another line in Training: it was emptied.  Nothing is sent again but what was never sent.
 *
 * Returns: whether the store is ready; otherwise an error of wh_transport_call () or of the store
 */
gboolean
wh_reunion_begin (WhSyncLogin *login, WhStore *store, GCancellable *cancellable, GError **error)
{
  const char *realm = wh_sync_login_get_realm (login);
  WhDeviceRequest request = { (char *) realm, *wh_sync_login_get_device (login) };
  g_autoptr (JsonObject) body = wh_device_request_to_json (&request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/device", .body = body, .repeatable = TRUE };
  g_autoptr (JsonObject) answer = wh_sync_login_call (login, &call, cancellable, error);
  g_autoptr (WhDeviceReply) reply = answer != NULL ? wh_device_reply_from_json (answer, error) : NULL;
  Reunion reunion = { reply, g_str_has_suffix (realm, WH_TRAINING_SUFFIX) };

  return reply != NULL
         && wh_store_run (store, begin_in_transaction, &reunion, WH_STORE_WRITE_LATER, cancellable, error);
}
