/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-worker.h"

#include <glib/gi18n-lib.h>

/* One connection, one thread, one queue.  The thread starts with the first job and ends with the store. */
struct _WhStoreWorker {
  WhStore *store; /* not owned: the store owns the worker */
  WhDb *db;
  GThread *thread;
  GMutex mutex;
  GCond wake;
  GQueue jobs; /* of Job, in the order in which they will run */
  gboolean closing;
};

typedef struct {
  WhStoreFunc func;
  gpointer data;
  int priority;
  GTask *task; /* NULL: somebody waits in wh_store_worker_run() */
  GCancellable *cancellable;
  gboolean ok, done;
  GError *error;
} Job;

static GPrivate current_worker;

WhStoreWorker *
wh_store_worker_new (WhStore *store, WhDb *db)
{
  WhStoreWorker *self = g_new0 (WhStoreWorker, 1);

  self->store = store;
  self->db = g_object_ref (db);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->wake);
  g_queue_init (&self->jobs);
  return self;
}

WhDb *
wh_store_worker_get_db (WhStoreWorker *self)
{
  return self->db;
}

gboolean
wh_store_worker_is_current (WhStoreWorker *self)
{
  return g_private_get (&current_worker) == self;
}

static void
interrupt_cb (GCancellable *cancellable, gpointer db)
{
  wh_db_interrupt (db);
}

/* What is read in one job is of one moment. */
static gboolean
run_reading (WhStoreWorker *self, Job *job, GError **error)
{
  gulong handler = 0;
  gboolean ok;

  if (!wh_db_begin (self->db, error))
    return FALSE;
  if (job->cancellable != NULL)
    handler = g_cancellable_connect (job->cancellable, G_CALLBACK (interrupt_cb), self->db, NULL);
  ok = job->func (self->store, job->data, job->cancellable, error);
  if (job->cancellable != NULL)
    g_cancellable_disconnect (job->cancellable, handler);
  wh_db_rollback (self->db);
  return ok;
}

static void
run_job (WhStoreWorker *self, Job *job)
{
  GError *error = NULL;

  if (!g_cancellable_set_error_if_cancelled (job->cancellable, &error))
    job->ok = wh_db_is_read_only (self->db) ? run_reading (self, job, &error)
                                            : job->func (self->store, job->data, job->cancellable, &error);
  if (!job->ok && g_cancellable_is_cancelled (job->cancellable))
    {
      g_clear_error (&error);
      g_cancellable_set_error_if_cancelled (job->cancellable, &error);
    }
  if (!job->ok && error == NULL)
    g_set_error_literal (&error, WH_STORE_ERROR, WH_STORE_ERROR_FAILED, _("The work on the records failed."));
  wh_store_error_translate (&error);
  job->error = error;
}

static gboolean
nothing_cb (gpointer unused)
{
  return G_SOURCE_REMOVE;
}

/* The task holds the store: were the last reference dropped here, the store would wait for this very thread. */
static void
drop_task_elsewhere (GTask *task)
{
  GSource *source = g_idle_source_new ();

  g_source_set_callback (source, nothing_cb, task, g_object_unref);
  g_source_attach (source, g_task_get_context (task));
  g_source_unref (source);
}

/* Without the mutex: a callback may run in here and bring new work. */
static void
finish_job (WhStoreWorker *self, Job *job)
{
  if (job->task == NULL)
    {
      /* The thread that waits owns the job and frees it as soon as it is done. */
      g_mutex_lock (&self->mutex);
      job->done = TRUE;
      g_cond_broadcast (&self->wake);
      g_mutex_unlock (&self->mutex);
      return;
    }
  if (job->ok)
    g_task_return_boolean (job->task, TRUE);
  else
    g_task_return_error (job->task, job->error);
  drop_task_elsewhere (job->task);
  g_clear_object (&job->cancellable);
  g_free (job);
}

static gpointer
worker_thread (gpointer data)
{
  WhStoreWorker *self = data;

  g_private_set (&current_worker, self);
  g_mutex_lock (&self->mutex);
  while (TRUE)
    {
      Job *job = g_queue_pop_head (&self->jobs);

      if (job == NULL && self->closing)
        break;
      if (job == NULL)
        {
          g_cond_wait (&self->wake, &self->mutex);
          continue;
        }
      g_mutex_unlock (&self->mutex);
      run_job (self, job);
      finish_job (self, job);
      g_mutex_lock (&self->mutex);
    }
  g_mutex_unlock (&self->mutex);
  return NULL;
}

/* With the mutex held. A new job goes behind those of the same priority. */
static void
enqueue (WhStoreWorker *self, Job *job)
{
  GList *at = self->jobs.tail;

  while (at != NULL && ((const Job *) at->data)->priority > job->priority)
    at = at->prev;
  if (at == NULL)
    g_queue_push_head (&self->jobs, job);
  else
    g_queue_insert_after (&self->jobs, at, job);
  if (self->thread == NULL)
    self->thread = g_thread_new ("store", worker_thread, self);
  g_cond_broadcast (&self->wake);
}

static void
set_closed (GError **error)
{
  g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_CLOSED, _("The records are closed."));
}

void
wh_store_worker_push (WhStoreWorker *self, GTask *task, WhStoreFunc func, gpointer data, int priority)
{
  Job *job = g_new0 (Job, 1);
  GCancellable *cancellable = g_task_get_cancellable (task);
  gboolean closed;

  job->func = func;
  job->data = data;
  job->priority = priority;
  job->task = task;
  job->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  g_mutex_lock (&self->mutex);
  closed = self->closing;
  if (!closed)
    enqueue (self, job);
  g_mutex_unlock (&self->mutex);
  if (!closed)
    return;
  set_closed (&job->error);
  finish_job (self, job);
}

gboolean
wh_store_worker_run (WhStoreWorker *self, WhStoreFunc func, gpointer data, int priority, GCancellable *cancellable,
                     GError **error)
{
  Job job = { func, data, priority, NULL, cancellable, FALSE, FALSE, NULL };

  if (wh_store_worker_is_current (self))
    return func (self->store, data, cancellable, error);
  g_mutex_lock (&self->mutex);
  if (self->closing)
    set_closed (&job.error);
  else
    enqueue (self, &job);
  while (!job.done && job.error == NULL)
    g_cond_wait (&self->wake, &self->mutex);
  g_mutex_unlock (&self->mutex);
  if (!job.ok)
    g_propagate_error (error, job.error);
  return job.ok;
}

/* Takes no more jobs and waits for those that are there: what waits to be read ends with %WH_STORE_ERROR_CLOSED, what
 * waits to be written is written, because a person takes it for saved. */
void
wh_store_worker_stop (WhStoreWorker *self)
{
  GQueue left = G_QUEUE_INIT;
  Job *job;

  g_mutex_lock (&self->mutex);
  self->closing = TRUE;
  if (wh_db_is_read_only (self->db))
    {
      left = self->jobs;
      g_queue_init (&self->jobs);
    }
  g_cond_broadcast (&self->wake);
  g_mutex_unlock (&self->mutex);
  while ((job = g_queue_pop_head (&left)) != NULL)
    {
      set_closed (&job->error);
      finish_job (self, job);
    }
  g_clear_pointer (&self->thread, g_thread_join);
}

/* After wh_store_worker_stop(): closes the file.  What still comes is told that it is closed. */
void
wh_store_worker_close (WhStoreWorker *self)
{
  g_clear_object (&self->db);
}

/* After wh_store_worker_stop(). */
void
wh_store_worker_free (WhStoreWorker *self)
{
  g_assert (self->thread == NULL);

  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->wake);
  g_clear_object (&self->db);
  g_free (self);
}
