/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-save-all.h"

#include "store/wh-store-save.h"

static gboolean
save_each (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *groups = data;

  for (guint i = 0; i < groups->len; i++)
    if (!wh_store_save_group (store, g_ptr_array_index (groups, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, save_each, data, error);
}

/**
 * wh_save_all_async:
 * @groups: (element-type WhChangeGroup): what one gesture does, in as many groups as the centre takes it in
 *
 * Stamps the changes and saves all of the groups or none of them.
 */
void
wh_save_all_async (WhSession *session, GPtrArray *groups, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (WH_IS_SESSION (session));

  for (guint i = 0; i < groups->len; i++)
    wh_session_stamp (session, g_ptr_array_index (groups, i));
  wh_session_run_async (session, save_func, g_ptr_array_ref (groups), (GDestroyNotify) g_ptr_array_unref,
                        WH_STORE_WRITE, NULL, callback, user_data);
}

/**
 * wh_save_all_finish:
 *
 * Returns: whether everything is saved; otherwise nothing of it is, and @error is a #WhStoreError
 */
gboolean
wh_save_all_finish (WhSession *session, GAsyncResult *result, GError **error)
{
  return wh_session_run_finish (session, result, error);
}
