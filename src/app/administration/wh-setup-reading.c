/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/administration/wh-setup-reading.h"

/* What the store's thread gives back. */
typedef struct
{
  WhSetup *setup;
} Load;

static void
load_free (Load *load)
{
  g_clear_pointer (&load->setup, wh_setup_unref);
  g_free (load);
}

static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->setup = wh_setup_read (store, error);
  return load->setup != NULL;
}

/**
 * wh_setup_read_async:
 *
 * Reads the set-up that this desk holds, away from the main thread.
 */
void
wh_setup_read_async (WhSession *session, GAsyncReadyCallback callback, gpointer user_data)
{
  wh_session_run_async (session, load_func, g_new0 (Load, 1), (GDestroyNotify) load_free, WH_STORE_READ, NULL,
                        callback, user_data);
}

/**
 * wh_setup_read_finish:
 *
 * Returns: (transfer full): the set-up; %NULL on error
 */
WhSetup *
wh_setup_read_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (GObject) store = g_async_result_get_source_object (result);
  Load *load = wh_store_run_get_data (result);

  return wh_store_run_finish (WH_STORE (store), result, error) ? wh_setup_ref (load->setup) : NULL;
}
