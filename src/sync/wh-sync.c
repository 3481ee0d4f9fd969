/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-sync.h"

#include <glib/gi18n-lib.h>

#include "store/wh-meta-table.h"
#include "sync/wh-backoff.h"
#include "sync/wh-look-send.h"
#include "sync/wh-pull.h"
#include "sync/wh-push.h"
#include "sync/wh-reunion.h"

#define MAX_REUNIONS 3 /* with a centre that says each time that it is another one */
#define POLL_MILLISECONDS (30 * 1000) /* others' changes are seen after so long at the latest */

struct _WhSync
{
  GObject parent_instance;

  WhSyncLogin *login;
  WhStore *store;
  gulong changed_handler;
  GMainContext *context;

  WhPushPace pace;
  GThread *thread;
  GCancellable *cancellable; /* ends the thread's work when it stops */
  GMutex mutex;              /* guards what follows */
  GCond wake;
  gboolean stopping, poked, may_remove;
  GQueue questions; /* of GTask: what somebody wants to know of the centre beside the sync */
  WhSyncStatus status;
  GSource *tell;
};

enum
{
  STATUS,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhSync, wh_sync, G_TYPE_OBJECT)

/**
 * wh_sync_status_free:
 */
void
wh_sync_status_free (WhSyncStatus *status)
{
  if (status != NULL)
    g_free (status->sentence);
  g_free (status);
}

static void
wh_sync_dispose (GObject *object)
{
  WhSync *self = WH_SYNC (object);

  wh_sync_stop (self);
  if (self->store != NULL)
    g_clear_signal_handler (&self->changed_handler, self->store);
  if (self->tell != NULL)
    g_source_destroy (self->tell);
  g_clear_pointer (&self->tell, g_source_unref);
  g_clear_object (&self->login);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (wh_sync_parent_class)->dispose (object);
}

static void
wh_sync_finalize (GObject *object)
{
  WhSync *self = WH_SYNC (object);

  g_free (self->status.sentence);
  g_main_context_unref (self->context);
  g_object_unref (self->cancellable);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->wake);
  G_OBJECT_CLASS (wh_sync_parent_class)->finalize (object);
}

static void
wh_sync_class_init (WhSyncClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wh_sync_dispose;
  object_class->finalize = wh_sync_finalize;
  signals[STATUS] = g_signal_new ("status", WH_TYPE_SYNC, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_sync_init (WhSync *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->wake);
  self->cancellable = g_cancellable_new ();
  self->context = g_main_context_ref_thread_default ();
}

static gboolean
tell_cb (gpointer weak)
{
  g_autoptr (WhSync) self = g_weak_ref_get (weak);

  if (self == NULL)
    return G_SOURCE_REMOVE;
  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->tell, g_source_unref);
  g_mutex_unlock (&self->mutex);
  g_signal_emit (self, signals[STATUS], 0);
  return G_SOURCE_REMOVE;
}

static void
free_weak (gpointer weak)
{
  g_weak_ref_clear (weak);
  g_free (weak);
}

/* With the mutex held. */
static void
tell (WhSync *self)
{
  GWeakRef *weak;

  if (self->tell != NULL)
    return;
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  self->tell = g_idle_source_new ();
  g_source_set_priority (self->tell, G_PRIORITY_DEFAULT);
  g_source_set_callback (self->tell, tell_cb, weak, free_weak);
  g_source_attach (self->tell, self->context);
}

static void
set_working (WhSync *self, gint64 left)
{
  g_mutex_lock (&self->mutex);
  self->status.state = WH_SYNC_WORKING;
  self->status.left = left;
  self->status.next_try = 0;
  g_clear_pointer (&self->status.sentence, g_free);
  tell (self);
  g_mutex_unlock (&self->mutex);
}

static WhSyncState
state_after (const GError *error)
{
  if (error == NULL)
    return WH_SYNC_IDLE;
  if (g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED)
      || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED))
    return WH_SYNC_SIGN_IN;
  if (g_error_matches (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE))
    return WH_SYNC_OFFLINE;
  return WH_SYNC_PROBLEM;
}

static void
set_done (WhSync *self, const GError *error)
{
  g_mutex_lock (&self->mutex);
  self->status.state = state_after (error);
  self->status.left = 0;
  g_free (self->status.sentence);
  self->status.sentence = error != NULL ? g_strdup (error->message) : NULL;
  self->status.domain = error != NULL ? error->domain : 0;
  self->status.code = error != NULL ? error->code : 0;
  if (error == NULL)
    self->status.last_success = g_get_real_time () / 1000;
  tell (self);
  g_mutex_unlock (&self->mutex);
}

static void
progress_cb (gint64 left, gpointer self)
{
  set_working (self, left);
}

static gboolean
last_sync_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_meta_get_int64 (store, WH_META_LAST_SYNC, data, error);
}

/* A desk that was started without the centre knows when it last was up to date. */
static void
read_last_success (WhSync *self)
{
  gint64 last = 0;

  if (!wh_store_run (self->store, last_sync_func, &last, WH_STORE_READ, NULL, NULL))
    return;
  g_mutex_lock (&self->mutex);
  if (self->status.last_success == 0)
    self->status.last_success = last;
  g_mutex_unlock (&self->mutex);
}

/* A store that has never seen its centre, or that compares what both have, takes before it gives: before that nobody
 * knows whom one talks to, or what builds on what. */
static gboolean
takes_first_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autofree char *epoch = NULL;
  g_autofree char *resync = NULL;

  if (!wh_meta_get (store, WH_META_EPOCH, &epoch, error) || !wh_meta_get (store, WH_META_RESYNC, &resync, error))
    return FALSE;
  *(gboolean *) data = epoch == NULL || resync != NULL;
  return TRUE;
}

static gboolean
pull (WhSync *self, GCancellable *cancellable, GError **error)
{
  gboolean may_remove, done;

  g_mutex_lock (&self->mutex);
  may_remove = self->may_remove;
  g_mutex_unlock (&self->mutex);
  done = wh_pull_all (self->login, self->store, may_remove, progress_cb, self, cancellable, error);
  if (done && may_remove) /* it was about this once */
    {
      g_mutex_lock (&self->mutex);
      self->may_remove = FALSE;
      g_mutex_unlock (&self->mutex);
    }
  return done;
}

/* Sending comes first, so that a device which must be updated has at least given what it has.  Once more when there was
 * something to take first, or when what came lets something go that had waited for it. */
static gboolean
exchange (WhSync *self, GCancellable *cancellable, GError **error)
{
  gboolean takes_first;
  guint n_sent = 0;

  if (!wh_store_run (self->store, takes_first_func, &takes_first, WH_STORE_READ, cancellable, error))
    return FALSE;
  if (!takes_first && !wh_push_all (self->login, self->store, &self->pace, &n_sent, cancellable, error))
    return FALSE;
  if (!pull (self, cancellable, error)
      || !wh_push_all (self->login, self->store, &self->pace, &n_sent, cancellable, error))
    return FALSE;
  return wh_look_send (self->login, self->store, cancellable, error)
         && (n_sent == 0 || pull (self, cancellable, error));
}

static gboolean
push_and_pull (WhSync *self, GCancellable *cancellable, GError **error)
{
  for (guint i = 0; i < MAX_REUNIONS; i++)
    {
      g_autoptr (GError) local = NULL;

      if (exchange (self, cancellable, &local))
        return TRUE;
      if (!g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CANNOT_CALCULATE))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (!wh_reunion_begin (self->login, self->store, cancellable, error))
        return FALSE;
    }
  return exchange (self, cancellable, error);
}

/**
 * wh_sync_run_once:
 *
 * Sends everything, takes everything, and waits for the end: on a thread of its own, or in a program without a window.
 *
 * Returns: whether desk and centre are alike; otherwise an error of wh_transport_call () or of the store
 */
gboolean
wh_sync_run_once (WhSync *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (WH_IS_SYNC (self), FALSE);

  set_working (self, 0);
  push_and_pull (self, cancellable, &local);
  set_done (self, local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* What a GTask of wh_sync_ask_async() asks. */
typedef struct
{
  char *path;
  JsonObject *body;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_free (question->path);
  json_object_unref (question->body);
  g_free (question);
}

static void
answer (WhSync *self, GTask *task)
{
  Question *question = g_task_get_task_data (task);
  g_auto (WhCall) call = { .method = "POST", .path = question->path, .body = question->body, .repeatable = TRUE };
  GError *error = NULL;
  JsonObject *said = wh_sync_login_call (self->login, &call, self->cancellable, &error);

  if (said != NULL)
    g_task_return_pointer (task, said, (GDestroyNotify) json_object_unref);
  else
    g_task_return_error (task, error);
  g_object_unref (task);
}

/* With the mutex held, which it lets go while it asks. */
static void
answer_all (WhSync *self)
{
  GTask *task;

  while (!self->stopping && (task = g_queue_pop_head (&self->questions)) != NULL)
    {
      g_mutex_unlock (&self->mutex);
      answer (self, task);
      g_mutex_lock (&self->mutex);
    }
}

/* Returns FALSE when the thread shall end. A poke ends the waiting. */
static gboolean
wait_for_next (WhSync *self, gint64 milliseconds)
{
  gint64 until = g_get_monotonic_time () + milliseconds * 1000;
  gboolean go_on;

  g_mutex_lock (&self->mutex);
  self->status.next_try = g_get_real_time () / 1000 + milliseconds;
  answer_all (self);
  while (!self->stopping && !self->poked)
    {
      if (!g_cond_wait_until (&self->wake, &self->mutex, until))
        break;
      answer_all (self);
    }
  self->poked = FALSE;
  go_on = !self->stopping;
  g_mutex_unlock (&self->mutex);
  return go_on;
}

static gint64
wait_after (WhSync *self, WhBackoff *backoff, const GError *error)
{
  if (error != NULL && state_after (error) != WH_SYNC_SIGN_IN)
    return wh_backoff_fail (backoff, g_random_double (), 0);
  wh_backoff_succeed (backoff);
  return POLL_MILLISECONDS;
}

static gpointer
sync_thread (gpointer data)
{
  WhSync *self = data;
  WhBackoff backoff = { 0 };
  gint64 wait;

  read_last_success (self);
  do
    {
      g_autoptr (GError) error = NULL;

      wh_sync_run_once (self, self->cancellable, &error);
      wait = wait_after (self, &backoff, error);
    }
  while (wait_for_next (self, wait));
  return NULL;
}

/* Somebody saved. */
static void
store_changed_cb (WhStore *store, guint64 what, gpointer self)
{
  WhSyncState state;

  g_mutex_lock (&WH_SYNC (self)->mutex);
  state = WH_SYNC (self)->status.state;
  g_mutex_unlock (&WH_SYNC (self)->mutex);
  /* Its own answers are told too: one more round finds nothing. While the centre is away saving does not hurry it. */
  if ((what & WH_STORE_CHANGED_OUTBOX) != 0 && (state == WH_SYNC_IDLE || state == WH_SYNC_WORKING))
    wh_sync_poke (self);
}

/**
 * wh_sync_new:
 *
 * Returns: (transfer full): at rest; wh_sync_start () starts it
 */
WhSync *
wh_sync_new (WhSyncLogin *login, WhStore *store)
{
  WhSync *self = g_object_new (WH_TYPE_SYNC, NULL);

  self->login = g_object_ref (login);
  self->store = g_object_ref (store);
  self->changed_handler = g_signal_connect (store, "changed", G_CALLBACK (store_changed_cb), self);
  return self;
}

/**
 * wh_sync_start:
 *
 * Begins to work in the background.
 */
void
wh_sync_start (WhSync *self)
{
  g_return_if_fail (WH_IS_SYNC (self));

  if (self->thread != NULL)
    return;
  self->stopping = FALSE;
  wh_store_use_lanes (self->store);
  g_cancellable_reset (self->cancellable);
  self->thread = g_thread_new ("sync", sync_thread, self);
}

static void
say_offline (GTask *task)
{
  g_task_return_new_error (task, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE, "%s", _("The centre is not reached now."));
}

static void
leave_unanswered (WhSync *self)
{
  GTask *task;

  while ((task = g_queue_pop_head (&self->questions)) != NULL)
    {
      say_offline (task);
      g_object_unref (task);
    }
}

/**
 * wh_sync_ask_async:
 * @path: "v1/history"
 * @body: its message, with the realm
 *
 * Asks the centre something that changes nothing, between two rounds of the background: with the tokens that only that
 * thread uses.
 */
void
wh_sync_ask_async (WhSync *self, const char *path, JsonObject *body, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer user_data)
{
  Question *question;
  GTask *task;

  g_return_if_fail (WH_IS_SYNC (self));
  g_return_if_fail (path != NULL && body != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  question = g_new0 (Question, 1);
  question->path = g_strdup (path);
  question->body = json_object_ref (body);
  g_task_set_task_data (task, question, question_free);
  if (self->thread == NULL)
    {
      say_offline (task);
      g_object_unref (task);
      return;
    }
  g_mutex_lock (&self->mutex);
  g_queue_push_tail (&self->questions, task);
  g_cond_broadcast (&self->wake);
  g_mutex_unlock (&self->mutex);
}

/**
 * wh_sync_ask_finish:
 *
 * Returns: (transfer full): the answer's body; %NULL with an error of wh_transport_call ()
 */
JsonObject *
wh_sync_ask_finish (WhSync *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * wh_sync_stop:
 *
 * Breaks off what is under way, without loss, and waits until the background has ended.  To be called before the store
 * is closed.
 */
void
wh_sync_stop (WhSync *self)
{
  g_return_if_fail (WH_IS_SYNC (self));

  if (self->thread == NULL)
    return;
  g_mutex_lock (&self->mutex);
  self->stopping = TRUE;
  g_cond_broadcast (&self->wake);
  g_mutex_unlock (&self->mutex);
  g_cancellable_cancel (self->cancellable);
  g_thread_join (g_steal_pointer (&self->thread));
  leave_unanswered (self);
}

/**
 * wh_sync_poke:
 *
 * Now and not at the next try: somebody asked for it, or the network is back.
 */
void
wh_sync_poke (WhSync *self)
{
  g_return_if_fail (WH_IS_SYNC (self));

  g_mutex_lock (&self->mutex);
  self->poked = TRUE;
  g_cond_broadcast (&self->wake);
  g_mutex_unlock (&self->mutex);
}

/**
 * wh_sync_allow_removal:
 *
 * After %WH_SYNC_ERROR_REMOVAL, when a person has looked: what the centre removes may go, this once.
 */
void
wh_sync_allow_removal (WhSync *self)
{
  g_return_if_fail (WH_IS_SYNC (self));

  g_mutex_lock (&self->mutex);
  self->may_remove = TRUE;
  g_mutex_unlock (&self->mutex);
  wh_sync_poke (self);
}

/**
 * wh_sync_dup_status:
 *
 * Returns: (transfer full): how it stands
 */
WhSyncStatus *
wh_sync_dup_status (WhSync *self)
{
  WhSyncStatus *status;

  g_return_val_if_fail (WH_IS_SYNC (self), NULL);

  g_mutex_lock (&self->mutex);
  status = g_memdup2 (&self->status, sizeof self->status);
  status->sentence = g_strdup (self->status.sentence);
  g_mutex_unlock (&self->mutex);
  return status;
}
