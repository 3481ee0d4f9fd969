/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-duplicate-watch.h"

#include "store/wh-duplicate-look.h"

#define FEW 200  /* clients: more of them are compared at one go */
#define SLICE 16 /* clients compared before somebody else's work gets its turn */

/**
 * WhDuplicateWatch:
 *
 * Compares whoever came or changed, by sync or by hand, with everybody here: behind all that a person waits for, and
 * away from the main thread.  What it finds is kept in the store and shown by Home, the client page and the page of
 * possible duplicates; it decides nothing.
 */
struct _WhDuplicateWatch
{
  GObject parent_instance;

  WhSession *session;
  GCancellable *cancellable;
  gboolean running;
  gboolean again; /* somebody came meanwhile */
};

G_DEFINE_FINAL_TYPE (WhDuplicateWatch, wh_duplicate_watch, G_TYPE_OBJECT)

static void look (WhDuplicateWatch *self);

/* What the store's thread is given and gives back. */
typedef struct
{
  guint waiting; /* after it */
  gboolean many;
} Slice;

/* Handed from one thread to the next. */
typedef struct
{
  WhDuplicateLook *everybody;
} Scan;

static Scan *
scan_new (WhDuplicateLook *everybody)
{
  Scan *scan = g_new0 (Scan, 1);

  scan->everybody = everybody;
  return scan;
}

static void
scan_free (gpointer data)
{
  wh_duplicate_look_free (((Scan *) data)->everybody);
  g_free (data);
}

/* What is found out in vain is found out at the next sign-in: nothing of it is lost, and nobody is asked. */
static void
done (WhDuplicateWatch *self, const GError *error)
{
  gboolean again = self->again && error == NULL;

  self->running = self->again = FALSE;
  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_info ("Duplicates were not looked for: %s", error->message);
  if (again)
    look (self);
}

static gboolean
write_all (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_duplicate_look_write (store, ((Scan *) data)->everybody, error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhDuplicateWatch) self = data;
  g_autoptr (GError) error = NULL;

  wh_store_run_finish (WH_STORE (source), result, &error);
  self->again = TRUE; /* whoever came during the scan waits still */
  done (self, error);
}

static void
scan_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  wh_duplicate_look_scan (((Scan *) data)->everybody, cancellable);
  g_task_return_boolean (task, TRUE);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  WhDuplicateWatch *self = WH_DUPLICATE_WATCH (source);
  Scan *scan = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error) || scan->everybody->pairs == NULL || self->session == NULL)
    {
      done (self, error);
      return;
    }
  wh_store_run_async (wh_session_get_store (self->session), write_all,
                      scan_new (g_steal_pointer (&scan->everybody)), scan_free, WH_STORE_WRITE_LATER, NULL, written_cb,
                      g_object_ref (self));
}

static gboolean
read_all (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_duplicate_look_read (store, ((Scan *) data)->everybody, cancellable, error);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhDuplicateWatch) self = data;
  g_autoptr (GError) error = NULL;
  Scan *scan = wh_store_run_get_data (result);
  g_autoptr (GTask) task = NULL;

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      done (self, error);
      return;
    }
  task = g_task_new (self, self->cancellable, scanned_cb, NULL);
  g_task_set_task_data (task, scan_new (g_steal_pointer (&scan->everybody)), scan_free);
  g_task_run_in_thread (task, scan_thread);
}

static void
look_at_all (WhDuplicateWatch *self)
{
  wh_store_run_async (wh_session_get_store (self->session), read_all, scan_new (wh_duplicate_look_new ()), scan_free,
                      WH_STORE_READ_LATER, self->cancellable, read_cb, g_object_ref (self));
}

static gboolean
look_at_slice (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Slice *slice = data;

  if (!wh_duplicate_look_count (store, &slice->waiting, error))
    return FALSE;
  slice->many = slice->waiting > FEW;
  if (slice->waiting == 0 || slice->many)
    return TRUE;
  return wh_duplicate_look_some (store, SLICE, cancellable, error)
         && wh_duplicate_look_count (store, &slice->waiting, error);
}

static void
sliced_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhDuplicateWatch) self = data;
  g_autoptr (GError) error = NULL;
  Slice *slice = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error) || self->session == NULL)
    done (self, error);
  else if (slice->many)
    look_at_all (self);
  else
    {
      self->again = self->again || slice->waiting > 0;
      done (self, NULL);
    }
}

static void
look (WhDuplicateWatch *self)
{
  if (self->running)
    {
      self->again = TRUE;
      return;
    }
  if (self->session == NULL)
    return;
  self->running = TRUE;
  wh_store_run_async (wh_session_get_store (self->session), look_at_slice, g_new0 (Slice, 1), g_free,
                      WH_STORE_WRITE_LATER, self->cancellable, sliced_cb, g_object_ref (self));
}

static void
changed_cb (WhDuplicateWatch *self, guint64 what)
{
  if ((what & (WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ALIAS))) != 0)
    look (self);
}

static void
wh_duplicate_watch_dispose (GObject *object)
{
  wh_duplicate_watch_stop (WH_DUPLICATE_WATCH (object));
  G_OBJECT_CLASS (wh_duplicate_watch_parent_class)->dispose (object);
}

static void
wh_duplicate_watch_finalize (GObject *object)
{
  g_clear_object (&WH_DUPLICATE_WATCH (object)->cancellable);
  G_OBJECT_CLASS (wh_duplicate_watch_parent_class)->finalize (object);
}

static void
wh_duplicate_watch_class_init (WhDuplicateWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_duplicate_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_duplicate_watch_finalize;
}

static void
wh_duplicate_watch_init (WhDuplicateWatch *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * wh_duplicate_watch_new:
 *
 * Returns: (transfer full): looks now, and whenever somebody comes or changes
 */
WhDuplicateWatch *
wh_duplicate_watch_new (WhSession *session)
{
  WhDuplicateWatch *self = g_object_new (WH_TYPE_DUPLICATE_WATCH, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  look (self);
  return self;
}

/**
 * wh_duplicate_watch_stop:
 *
 * Nobody is signed in any more.
 */
void
wh_duplicate_watch_stop (WhDuplicateWatch *self)
{
  g_cancellable_cancel (self->cancellable);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
}
