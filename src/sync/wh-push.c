/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-push.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-push-message.h"
#include "store/wh-journal.h"
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-apply.h"

#define MAX_BYTES (1024 * 1024)
#define FIRST_BATCH 100
#define GROW_AFTER 3    /* full batches in a row */
#define RETRY_AFTER 24  /* the same, towards a size that did not get through before */
#define MAX_REPAIRS 3 /* of numbers, in one go: more means that something is wrong */

typedef struct
{
  WhSyncLogin *login;
  WhStore *store;
  GCancellable *cancellable;
  WhPushPace *pace;
  guint repairs;
  WhPushRequest *request;  /* under way */
  WhPushReply *reply;
  WhErrorMessage *refusal; /* of the whole batch */
} Push;

/* On the store's writing lane: what goes next, with its numbers. */
static gboolean
take_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Push *push = data;
  WhPushRequest *request = wh_push_request_new ();

  push->request = request;
  g_ptr_array_unref (request->groups);
  request->groups = wh_outbox_take (store, push->pace->batch, MAX_BYTES, error);
  if (request->groups == NULL)
    request->groups = g_ptr_array_new ();
  else if (wh_meta_get (store, WH_META_LEASE, &request->lease, error)
           && wh_meta_get (store, WH_META_EPOCH, &request->epoch, error)
           && wh_meta_get (store, WH_META_CURSOR, &request->cursor, error))
    {
      request->realm = g_strdup (wh_sync_login_get_realm (push->login));
      request->device = *wh_sync_login_get_device (push->login);
      request->lease = request->lease != NULL ? request->lease : g_strdup ("");
      request->epoch = request->epoch != NULL ? request->epoch : g_strdup ("");
      return TRUE;
    }
  return FALSE;
}

static gboolean
apply_pushed (WhStore *store, const WhPushedRecord *pushed, GError **error)
{
  if (pushed->deleted || pushed->record == NULL)
    return wh_store_apply_delete (store, pushed->kind, &pushed->id, pushed->rev, error);
  wh_record_set_rev (pushed->record, pushed->rev);
  return wh_store_apply_record (store, pushed->record, NULL, error);
}

static gboolean
apply_result (WhStore *store, const WhPushResult *result, gint64 at, GError **error)
{
  if (result->status == WH_PUSH_REFUSED)
    return wh_outbox_refuse (store, result->number, result->message, error);
  for (guint i = 0; i < result->records->len; i++)
    if (!apply_pushed (store, g_ptr_array_index (result->records, i), error))
      return FALSE;
  return wh_outbox_settle (store, result->number, at, error);
}

/* In one transaction: what the centre said of each group, and the lease for the next batch. */
static gboolean
apply_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Push *push = data;
  gint64 now = g_get_real_time () / 1000;

  for (guint i = 0; i < push->reply->results->len; i++)
    if (!apply_result (store, g_ptr_array_index (push->reply->results, i), push->reply->server_time, error))
      return FALSE;
  return wh_meta_set (store, WH_META_LEASE, push->reply->lease, error)
         && wh_meta_set_int64 (store, WH_META_CLOCK_OFFSET, push->reply->server_time - now, error);
}

static gboolean
apply_in_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, apply_func, data, error);
}

/* The centre knows other numbers than this store: it misses groups that it had, or this store's disk was copied. */
static gboolean
repair_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Push *push = data;
  WhId device = wh_id_new ();
  char hex[WH_ID_HEX_SIZE];

  if (push->refusal->code == WH_PROTOCOL_ERROR_GAP)
    return wh_journal_requeue (store, push->refusal->last_no, error);
  if (!wh_outbox_renumber (store, 0, error)
      || !wh_meta_set (store, WH_META_DEVICE, wh_id_to_hex (&device, hex), error)
      || !wh_meta_set (store, WH_META_LEASE, NULL, error))
    return FALSE;
  wh_sync_login_set_device (push->login, &device);
  return TRUE;
}

static gboolean
repair_in_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, repair_func, data, error);
}

/* A single group that the centre will never take whole. */
static gboolean
refuse_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Push *push = data;
  WhChangeGroup *group = g_ptr_array_index (push->request->groups, 0);

  return wh_outbox_refuse (store, group->number, push->refusal->message, error);
}

static gboolean
on_lane (Push *push, WhStoreFunc func, GError **error)
{
  return wh_store_run (push->store, func, push, WH_STORE_WRITE_LATER, push->cancellable, error);
}

/* Whether there is less to send at once. */
static gboolean
halve (Push *push)
{
  guint before = MIN (push->pace->batch, push->request->groups->len);

  push->pace->batch = MAX (before / 2, 1);
  push->pace->passed = 0;
  push->pace->stuck = before;
  return before > 1;
}

/* A batch got through.  One that was not full says nothing of a larger one; a single good one is no reason to try at
 * once what has just taken too long. */
static void
grow (Push *push)
{
  WhPushPace *pace = push->pace;
  guint needed;

  if (push->request->groups->len >= pace->stuck)
    pace->stuck = 0;
  if (push->request->groups->len < pace->batch)
    return;
  needed = pace->stuck > 0 && pace->batch * 2 >= pace->stuck ? RETRY_AFTER : GROW_AFTER;
  if (++pace->passed < needed)
    return;
  pace->batch = MIN (pace->batch * 2, WH_PUSH_MAX_GROUPS);
  pace->passed = 0;
}

/* The whole batch was refused. Returns whether to go on, with other groups or numbers. */
static gboolean
recover (Push *push, GError *cause, GError **error)
{
  g_autoptr (GError) owned = cause;
  gboolean numbers = g_error_matches (cause, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_GAP)
                     || g_error_matches (cause, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLONE);
  /* One group that the centre cannot take, or not read, must not hold up the others: it is looked for by halves. */
  gboolean indigestible = g_error_matches (cause, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE)
                       || g_error_matches (cause, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);

  if (push->refusal != NULL && numbers && push->repairs++ < MAX_REPAIRS)
    return on_lane (push, repair_in_transaction, error);
  if (push->refusal != NULL && indigestible && push->request->groups->len == 1)
    return on_lane (push, refuse_func, error);
  if (indigestible && halve (push))
    return TRUE;
  /* A slow network does not bring a large batch through before the time is up: the next try is with less. */
  if (g_error_matches (cause, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE))
    halve (push);
  g_propagate_error (error, g_steal_pointer (&owned));
  return FALSE;
}

static gboolean
send_batch (Push *push, GError **error)
{
  g_autoptr (JsonObject) body = wh_push_request_to_json (push->request);
  /* The numbers make it so that a batch that arrives twice is taken once. */
  g_auto (WhCall) call = { .method = "POST", .path = "v1/push", .body = body, .repeatable = TRUE };
  g_autoptr (GError) local = NULL;
  g_autoptr (JsonObject) answer = wh_sync_login_call (push->login, &call, push->cancellable, &local);

  if (answer == NULL)
    {
      push->refusal = g_steal_pointer (&call.refusal);
      return recover (push, g_steal_pointer (&local), error);
    }
  push->reply = wh_push_reply_from_json (answer, error);
  if (push->reply == NULL)
    return FALSE;
  if (!on_lane (push, apply_in_transaction, error))
    return FALSE;
  grow (push);
  return TRUE;
}

static void
clear_batch (Push *push)
{
  g_clear_pointer (&push->request, wh_push_request_free);
  g_clear_pointer (&push->reply, wh_push_reply_free);
  g_clear_pointer (&push->refusal, wh_error_message_free);
}

/**
 * wh_push_all:
 * @pace: of this desk; begins empty
 * @n_sent: (out): how many groups the centre answered for
 *
 * Sends everything that waits in the outbox and is not held up by a refused group, batch by batch.  May be broken off
 * anywhere: what was sent and not answered goes again under the same numbers, and is taken once.
 *
 * Returns: whether the centre has answered for all of it; otherwise an error of wh_transport_call () or of the store
 */
gboolean
wh_push_all (WhSyncLogin *login, WhStore *store, WhPushPace *pace, guint *n_sent, GCancellable *cancellable,
             GError **error)
{
  Push push = { .login = login, .store = store, .cancellable = cancellable, .pace = pace };
  gboolean ok = TRUE, more = TRUE;

  if (pace->batch == 0)
    pace->batch = FIRST_BATCH;
  *n_sent = 0;
  while (ok && more)
    {
      ok = on_lane (&push, take_func, error);
      more = ok && push.request->groups->len > 0;
      if (more)
        ok = send_batch (&push, error);
      *n_sent += push.reply != NULL ? push.reply->results->len : 0;
      clear_batch (&push);
    }
  return ok;
}
