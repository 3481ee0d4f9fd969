/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store.h"

#include "store/wh-store-private.h"
#include "store/wh-store-worker.h"
#include "store/wh-touched.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

struct _WhStore {
  GObject parent_instance;

  char *path;
  WhStoreWorker *writer; /* all live as long as the store, since it is closed while others still call it */
  WhStoreWorker *reader;
  WhStoreWorker *later;  /* a reader too, for what takes long: nobody waits for it */
  gboolean closed;
  GThread *opener;       /* who may touch the connections directly as long as nobody uses the lanes */
  gboolean threaded;     /* somebody does */
  GMainContext *context;
  guint64 dirty;         /* changed in the transaction that is open; the writer's */
  WhTouched *touching;   /* the same: of whom */
  GMutex mutex;
  WhTouched *touched;    /* committed, and nobody has asked yet; guarded by the mutex */
  guint64 changed;       /* committed, to be told; guarded by the mutex */
  GSource *tell;         /* guarded by the mutex */
};

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhStore, wh_store, G_TYPE_OBJECT)

static gboolean
tell_cb (gpointer weak)
{
  g_autoptr (WhStore) self = g_weak_ref_get (weak);
  guint64 changed;

  if (self == NULL)
    return G_SOURCE_REMOVE;
  g_mutex_lock (&self->mutex);
  changed = self->changed;
  self->changed = 0;
  g_clear_pointer (&self->tell, g_source_unref);
  g_mutex_unlock (&self->mutex);
  g_signal_emit (self, signals[CHANGED], 0, changed);
  return G_SOURCE_REMOVE;
}

static void
free_weak (gpointer weak)
{
  g_weak_ref_clear (weak);
  g_free (weak);
}

static void
tell_changed (WhStore *self, guint64 changed)
{
  if (changed == 0)
    return;
  g_mutex_lock (&self->mutex);
  self->changed |= changed;
  if (self->tell == NULL)
    {
      GWeakRef *weak = g_new0 (GWeakRef, 1);

      g_weak_ref_init (weak, self);
      self->tell = g_idle_source_new ();
      g_source_set_priority (self->tell, G_PRIORITY_DEFAULT);
      g_source_set_callback (self->tell, tell_cb, weak, free_weak);
      g_source_attach (self->tell, self->context);
    }
  g_mutex_unlock (&self->mutex);
}

/**
 * wh_store_close:
 *
 * Ends the threads, closes the file and wipes its key from memory.  What waits to be written is written before; what
 * waits to be read, and what comes from now on, ends with %WH_STORE_ERROR_CLOSED.  Nothing else may be called
 * afterwards but wh_store_run_async(), which says so.
 */
void
wh_store_close (WhStore *self)
{
  g_return_if_fail (WH_IS_STORE (self));

  if (self->closed || self->writer == NULL)
    return;
  self->closed = TRUE;
  /* The jobs that run come to their end while all connections are there. */
  wh_store_worker_stop (self->later);
  wh_store_worker_stop (self->reader);
  wh_store_worker_stop (self->writer);
  /* The readers first: the last connection to go takes the log away, and that must be the writer. */
  wh_store_worker_close (self->later);
  wh_store_worker_close (self->reader);
  wh_store_worker_close (self->writer);
}

static void
wh_store_finalize (GObject *object)
{
  WhStore *self = WH_STORE (object);

  wh_store_close (self);
  g_clear_pointer (&self->later, wh_store_worker_free);
  g_clear_pointer (&self->reader, wh_store_worker_free);
  g_clear_pointer (&self->writer, wh_store_worker_free);
  if (self->tell != NULL)
    {
      g_source_destroy (self->tell);
      g_source_unref (self->tell);
    }
  wh_touched_free (self->touching);
  wh_touched_free (self->touched);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_free (self->path);
  G_OBJECT_CLASS (wh_store_parent_class)->finalize (object);
}

static void
wh_store_class_init (WhStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_store_finalize;

  /**
   * WhStore::changed:
   * @what: a bit for each kind of record that changed (WH_KIND_BIT) and WH_STORE_CHANGED_* bits
   *
   * Emitted after a commit, on the main context of the thread that opened the store; several commits may be told
   * at once.
   */
  signals[CHANGED] = g_signal_new ("changed", WH_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_UINT64);
}

static void
wh_store_init (WhStore *self)
{
  g_mutex_init (&self->mutex);
  self->touching = wh_touched_new ();
  self->touched = wh_touched_new ();
  self->opener = g_thread_self ();
  self->context = g_main_context_ref_thread_default ();
}

/* The writer migrates the file before the readers look at it. */
static gboolean
open_connections (WhStore *self, const guint8 *key, WhDbMode mode, GError **error)
{
  g_autoptr (WhDb) writer = wh_db_open (self->path, key, mode, error);
  g_autoptr (WhDb) reader = NULL, later = NULL;

  if (writer == NULL || !wh_store_prepare_file (self, writer, error))
    return FALSE;
  reader = wh_db_open (self->path, key, WH_DB_READ_ONLY, error);
  later = reader != NULL ? wh_db_open (self->path, key, WH_DB_READ_ONLY, error) : NULL;
  if (later == NULL)
    return FALSE;
  self->writer = wh_store_worker_new (self, writer);
  self->reader = wh_store_worker_new (self, reader);
  self->later = wh_store_worker_new (self, later);
  return TRUE;
}

static WhStore *
open_store (const char *path, const guint8 *key, WhDbMode mode, GError **error)
{
  g_autoptr (WhStore) self = g_object_new (WH_TYPE_STORE, NULL);
  g_autoptr (GError) local = NULL;

  self->path = g_strdup (path);
  if (open_connections (self, key, mode, &local))
    return g_steal_pointer (&self);
  wh_store_error_translate (&local);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

/**
 * wh_store_create:
 * @path: the file; its folder is made if it is missing, for its owner alone
 * @key: %WH_STORE_KEY_SIZE bytes; the caller wipes its own copy
 *
 * Makes an empty store.
 *
 * Returns: (transfer full): the store, or %NULL with %WH_STORE_ERROR_EXISTS or an error of the disk
 */
WhStore *
wh_store_create (const char *path, const guint8 *key, GError **error)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (path != NULL && key != NULL, NULL);

  folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, WH_STORE_ERROR, errno == ENOSPC ? WH_STORE_ERROR_FULL : WH_STORE_ERROR_IO,
                   _("The folder for the records cannot be made: %s."), g_strerror (errno));
      return NULL;
    }
  return open_store (path, key, WH_DB_CREATE, error);
}

/**
 * wh_store_open:
 * @path: the file
 * @key: %WH_STORE_KEY_SIZE bytes; the caller wipes its own copy
 *
 * Opens a store and brings it to this version's schema.  A file that is refused is left as it was.
 *
 * Returns: (transfer full): the store, or %NULL with %WH_STORE_ERROR_NOT_FOUND, %WH_STORE_ERROR_WRONG_KEY,
 *   %WH_STORE_ERROR_FOREIGN, %WH_STORE_ERROR_CORRUPT, %WH_STORE_ERROR_NEWER_SCHEMA or an error of the disk
 */
WhStore *
wh_store_open (const char *path, const guint8 *key, GError **error)
{
  g_return_val_if_fail (path != NULL && key != NULL, NULL);

  return open_store (path, key, WH_DB_READ_WRITE, error);
}

/**
 * wh_store_get_path:
 *
 * Returns: the file's path
 */
const char *
wh_store_get_path (WhStore *self)
{
  g_return_val_if_fail (WH_IS_STORE (self), NULL);

  return self->path;
}

/**
 * wh_store_get_db:
 *
 * The connection that a synchronous function works on: of the lane it runs on; of the writer while nobody uses the
 * lanes (the command line, tests), which then all happens on one thread.
 *
 * Returns: (transfer none): the connection
 */
WhDb *
wh_store_get_db (WhStore *self)
{
  g_return_val_if_fail (WH_IS_STORE (self), NULL);
  g_return_val_if_fail (self->writer != NULL, NULL);

  if (wh_store_worker_is_current (self->reader))
    return wh_store_worker_get_db (self->reader);
  if (wh_store_worker_is_current (self->later))
    return wh_store_worker_get_db (self->later);
  g_return_val_if_fail (wh_store_worker_is_current (self->writer)
                          || (!self->threaded && g_thread_self () == self->opener), NULL);
  return wh_store_worker_get_db (self->writer);
}

/**
 * wh_store_mark_changed:
 * @what: bits as of the "changed" signal
 *
 * Called by whatever wrote; the signal follows when the transaction is committed, at once when there is none.
 */
void
wh_store_mark_changed (WhStore *self, guint64 what)
{
  if (wh_db_get_depth (wh_store_worker_get_db (self->writer)) > 0)
    self->dirty |= what;
  else
    tell_changed (self, what);
}

/* What is touched is known before it is told that something changed. */
static void
end_touching (WhStore *self, gboolean committed)
{
  if (wh_touched_is_empty (self->touching))
    return;
  g_mutex_lock (&self->mutex);
  if (committed)
    wh_touched_join (self->touched, self->touching);
  g_mutex_unlock (&self->mutex);
  wh_touched_free (self->touching);
  self->touching = wh_touched_new ();
}

/**
 * wh_store_mark_touched:
 * @record: (nullable): one that is written, or was there before; %NULL: too many to tell
 *
 * As wh_store_mark_changed(): of whom.
 */
void
wh_store_mark_touched (WhStore *self, WhRecord *record)
{
  if (record != NULL)
    wh_touched_add_record (self->touching, record);
  else
    wh_touched_add_all (self->touching);
  if (wh_db_get_depth (wh_store_worker_get_db (self->writer)) == 0)
    end_touching (self, TRUE);
}

/**
 * wh_store_take_touched:
 *
 * May be called on any thread.
 *
 * Returns: (transfer full): whom all changes were about that were committed since this was last asked
 */
WhTouched *
wh_store_take_touched (WhStore *self)
{
  WhTouched *touched;

  g_return_val_if_fail (WH_IS_STORE (self), NULL);

  g_mutex_lock (&self->mutex);
  touched = self->touched;
  self->touched = wh_touched_new ();
  g_mutex_unlock (&self->mutex);
  return touched;
}

/* The transaction that wh_store_mark_changed() was called in has ended. */
void
wh_store_end_changes (WhStore *self, gboolean committed)
{
  guint64 dirty = self->dirty;

  self->dirty = 0;
  end_touching (self, committed);
  tell_changed (self, committed ? dirty : 0);
}

typedef struct {
  WhStore *store;
  WhStoreFunc func;
  gpointer data;
} Transaction;

static gboolean
transaction_func (WhDb *db, gpointer data, GError **error)
{
  Transaction *transaction = data;

  return transaction->func (transaction->store, transaction->data, NULL, error);
}

/**
 * wh_store_transaction:
 *
 * Runs @func in a transaction: all of it is kept, or nothing.  Inside another transaction only the work of @func is
 * taken back when it fails.
 *
 * Returns: whether @func did and its work is on the disk
 */
gboolean
wh_store_transaction (WhStore *self, WhStoreFunc func, gpointer data, GError **error)
{
  WhDb *db = wh_store_get_db (self);
  Transaction transaction = { self, func, data };
  g_autoptr (GError) local = NULL;
  gboolean outermost = wh_db_get_depth (db) == 0;
  guint64 before = outermost ? 0 : self->dirty;

  if (wh_db_transaction (db, transaction_func, &transaction, &local))
    {
      if (outermost)
        wh_store_end_changes (self, TRUE);
      return TRUE;
    }
  self->dirty = before;
  wh_store_error_translate (&local);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static WhStoreWorker *
worker_of (WhStore *self, WhStoreLane lane)
{
  return lane == WH_STORE_READ ? self->reader : lane == WH_STORE_READ_LATER ? self->later : self->writer;
}

static int
priority_of (WhStoreLane lane)
{
  return lane == WH_STORE_READ || lane == WH_STORE_WRITE ? G_PRIORITY_DEFAULT : G_PRIORITY_LOW;
}

/**
 * wh_store_use_lanes:
 *
 * From now on nothing is called on the store directly but on its lanes, by the thread that opened it neither.  To be
 * called before another thread uses the store.
 */
void
wh_store_use_lanes (WhStore *self)
{
  g_return_if_fail (WH_IS_STORE (self));

  self->threaded = TRUE;
}

/**
 * wh_store_run_async:
 * @func: the work
 * @data: (nullable): its struct; it belongs to the call now and lives as long as the result
 * @destroy: (nullable): frees @data
 * @lane: where it runs
 *
 * Runs any synchronous function of the store on one of its threads.  From the first call on, nothing may be called on
 * the store directly but on those threads.
 */
void
wh_store_run_async (WhStore *self, WhStoreFunc func, gpointer data, GDestroyNotify destroy, WhStoreLane lane,
                    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task;

  g_return_if_fail (WH_IS_STORE (self));
  g_return_if_fail (func != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, wh_store_run_async);
  g_task_set_task_data (task, data, destroy);
  /* Who cancels a reading does not want to hear of it any more; what was written is written. */
  g_task_set_check_cancellable (task, lane == WH_STORE_READ || lane == WH_STORE_READ_LATER);
  self->threaded = TRUE;
  wh_store_worker_push (worker_of (self, lane), task, func, data, priority_of (lane));
}

/**
 * wh_store_run_finish:
 *
 * Returns: what the work returned; a cancelled one fails with %G_IO_ERROR_CANCELLED
 */
gboolean
wh_store_run_finish (WhStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * wh_store_run_get_data:
 * @result: of wh_store_run_async()
 *
 * Returns: (transfer none) (nullable): the work's struct; take out of it what shall outlive @result
 */
gpointer
wh_store_run_get_data (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_get_task_data (G_TASK (result));
}

/**
 * wh_store_run:
 *
 * As wh_store_run_async(), but waits for the end: for threads that have nothing else to do meanwhile (sync).  A program
 * that never uses the lanes stays on its one thread.
 *
 * Returns: what the work returned
 */
gboolean
wh_store_run (WhStore *self, WhStoreFunc func, gpointer data, WhStoreLane lane, GCancellable *cancellable,
              GError **error)
{
  g_return_val_if_fail (WH_IS_STORE (self), FALSE);
  g_return_val_if_fail (!self->closed, FALSE);

  if (!self->threaded && g_thread_self () == self->opener)
    return func (self, data, cancellable, error);
  self->threaded = TRUE;
  return wh_store_worker_run (worker_of (self, lane), func, data, priority_of (lane), cancellable, error);
}
