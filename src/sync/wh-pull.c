/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-pull.h"

#include "protocol/wh-pull-message.h"
#include "store/wh-erasure.h"
#include "store/wh-journal.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-apply.h"
#include "store/wh-store-resync.h"
#include "sync/wh-removal-guard.h"

#define PAGE 1000   /* a tenth of a second of the writing lane, which a person who saves waits for */
#define MUCH 20000  /* changes: as good as a first pull, where nobody works yet and large pages are faster */

typedef struct
{
  WhSyncLogin *login;
  WhStore *store;
  GCancellable *cancellable;
  gint64 page;
  gboolean reduced;
  WhRemovalGuard guard;
  guint n_held;            /* records that a restored centre is to get again from others */
  WhPullRequest *request; /* under way */
  WhPullReply *reply;
} Pull;

static gboolean
request_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Pull *pull = data;
  WhPullRequest *request = wh_pull_request_new ();

  pull->request = request;
  if (!wh_meta_get (store, WH_META_CURSOR, &request->cursor, error)
      || !wh_meta_get (store, WH_META_EPOCH, &request->epoch, error))
    return FALSE;
  request->realm = g_strdup (wh_sync_login_get_realm (pull->login));
  request->device = *wh_sync_login_get_device (pull->login);
  request->cursor = request->cursor != NULL ? request->cursor : g_strdup ("");
  if (request->epoch == NULL || *request->cursor == '\0')
    {
      g_free (request->epoch);
      request->epoch = g_strdup ("");
    }
  request->limit = pull->page;
  return TRUE;
}

static gboolean
apply_change (WhStore *store, const WhPullChange *change, GError **error)
{
  switch (change->what)
    {
    case WH_PULL_RECORD:
      wh_record_set_rev (change->record, change->rev);
      return wh_store_apply_record (store, change->record, change->scope, error);
    case WH_PULL_DELETE:
      return wh_store_apply_delete (store, change->kind, &change->id, change->rev, error);
    case WH_PULL_DROP:
    default:
      return wh_store_apply_drop (store, change->kind, &change->id, change->scope, error);
    }
}

static gboolean
end_func (WhStore *store, Pull *pull, GError **error)
{
  const WhPullReply *reply = pull->reply;

  return wh_store_end_resync (store, (const char *const *) reply->scopes, reply->server_time, error)
         && wh_store_review_held (store, reply->server_time, &pull->n_held, error)
         && wh_journal_purge (store, reply->server_time, error);
}

/* In one transaction: the page and the cursor behind it. */
static gboolean
apply_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Pull *pull = data;
  WhPullReply *reply = pull->reply;
  gint64 now = g_get_real_time () / 1000;

  if (!wh_removal_guard_check (&pull->guard, store, reply, error))
    return FALSE;
  for (guint i = 0; reply->gone != NULL && reply->gone[i] != NULL; i++)
    if (!wh_store_apply_scope_gone (store, reply->gone[i], error))
      return FALSE;
  for (guint i = 0; i < reply->changes->len; i++)
    if (!apply_change (store, g_ptr_array_index (reply->changes, i), error))
      return FALSE;
  if (reply->checkpoint && !(end_func (store, pull, error) && wh_meta_set_int64 (store, WH_META_LAST_SYNC, now, error)))
    return FALSE;
  return wh_meta_set (store, WH_META_CURSOR, reply->cursor, error)
         && wh_meta_set (store, WH_META_EPOCH, reply->epoch, error)
         && wh_meta_set_int64 (store, WH_META_CLOCK_OFFSET, reply->server_time - now, error);
}

static gboolean
apply_in_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, apply_func, data, error) && wh_erasure_finish (store, error);
}

static gboolean
on_lane (Pull *pull, WhStoreFunc func, GError **error)
{
  return wh_store_run (pull->store, func, pull, WH_STORE_WRITE_LATER, pull->cancellable, error);
}

/* Returns whether to go on. */
static gboolean
recover (Pull *pull, GError *cause, GError **error)
{
  g_autoptr (GError) owned = cause;

  if (g_error_matches (cause, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE) && pull->page > 1)
    {
      pull->page /= 2;
      pull->reduced = TRUE;
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&owned));
  return FALSE;
}

static gboolean
pull_page (Pull *pull, GError **error)
{
  g_autoptr (JsonObject) body = wh_pull_request_to_json (pull->request);
  g_auto (WhCall) call = { .method = "POST", .path = "v1/pull", .body = body, .repeatable = TRUE };
  g_autoptr (GError) local = NULL;
  g_autoptr (JsonObject) answer = wh_sync_login_call (pull->login, &call, pull->cancellable, &local);

  if (answer == NULL)
    return recover (pull, g_steal_pointer (&local), error);
  pull->reply = wh_pull_reply_from_json (answer, error);
  if (pull->reply == NULL)
    return FALSE;
  if (!pull->reduced)
    pull->page = pull->reply->total > MUCH ? WH_PULL_MAX_PAGE : PAGE;
  return on_lane (pull, apply_in_transaction, error);
}

/**
 * wh_pull_all:
 * @may_remove: whether a person has said that unusually much may go
 * @progress: (nullable): told after each page, on this thread
 *
 * Takes everything that is new at the centre, page by page.  May be broken off anywhere: each page and the cursor
 * behind it are one transaction.
 *
 * Returns: whether everything is here that the centre had when this began; otherwise an error of wh_transport_call ()
 *   or of the store
 */
gboolean
wh_pull_all (WhSyncLogin *login, WhStore *store, gboolean may_remove, WhPullProgress progress, gpointer data,
             GCancellable *cancellable, GError **error)
{
  Pull pull = { .login = login, .store = store, .cancellable = cancellable, .page = PAGE,
                .guard = { .allowed = may_remove } };
  gboolean ok = TRUE, more = TRUE;

  while (ok && more)
    {
      ok = on_lane (&pull, request_func, error) && pull_page (&pull, error);
      more = pull.reply == NULL || pull.reply->more;
      if (ok && progress != NULL && pull.reply != NULL)
        progress (MAX (pull.reply->total - (gint64) pull.reply->changes->len, 0), data);
      g_clear_pointer (&pull.request, wh_pull_request_free);
      g_clear_pointer (&pull.reply, wh_pull_reply_free);
    }
  return ok;
}
