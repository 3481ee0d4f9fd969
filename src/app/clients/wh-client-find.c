/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-find.h"

#include "app/clients/wh-client-words.h"
#include "store/wh-client-search.h"
#include "store/wh-people-query.h"

#define MAX_FOUND 100

/* What the store's thread is given and gives back. */
typedef struct
{
  char *text;
  WhDate today;
  GPtrArray *found; /* of WhFoundClient */
} Find;

static void
find_free (Find *find)
{
  g_free (find->text);
  g_clear_pointer (&find->found, g_ptr_array_unref);
  g_free (find);
}

static gboolean
run_find (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Find *find = data;

  if (*find->text == '\0')
    find->found = wh_people_recent (store, MAX_FOUND, find->today, error);
  else
    find->found = wh_client_search (store, find->text, MAX_FOUND, find->today, cancellable, error);
  return find->found != NULL;
}

/**
 * wh_client_find_async:
 * @text: what was typed; "" asks for recent clients
 *
 * Looks for clients without waiting: typing goes on.
 */
void
wh_client_find_async (WhSession *session, const char *text, GCancellable *cancellable, GAsyncReadyCallback callback,
                      gpointer user_data)
{
  Find *find = g_new0 (Find, 1);

  find->text = g_strstrip (g_strdup (text));
  find->today = wh_session_today (session);
  wh_store_run_async (wh_session_get_store (session), run_find, find, (GDestroyNotify) find_free, WH_STORE_READ,
                      cancellable, callback, user_data);
}

/**
 * wh_client_find_finish:
 * @source: the store, as the callback was given it
 *
 * Returns: (transfer full) (element-type WhClientItem): the clients; %NULL on error
 */
GPtrArray *
wh_client_find_finish (GObject *source, GAsyncResult *result, GError **error)
{
  Find *find = wh_store_run_get_data (result);
  GPtrArray *items;

  if (!wh_store_run_finish (WH_STORE (source), result, error))
    return NULL;
  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < find->found->len; i++)
    {
      WhFoundClient *found = g_ptr_array_index (find->found, i);
      g_autofree char *details = wh_client_words_found (found);

      g_ptr_array_add (items, wh_client_item_new (&found->client, found->name, details));
    }
  return items;
}
