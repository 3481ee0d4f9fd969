/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/wh-looking.h"

#include "app/wh-workspace.h"
#include "store/wh-look-table.h"

/* Who looks: the person whose screens the widget is on. */
static WhSession *
find_session (GtkWidget *from)
{
  GtkWidget *workspace = gtk_widget_get_ancestor (from, WH_TYPE_WORKSPACE);

  return workspace != NULL ? wh_workspace_get_session (WH_WORKSPACE (workspace)) : NULL;
}

static gboolean
add_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_look_add (store, data, error);
}

/**
 * wh_looking_is_possible:
 * @from: where something covered stands
 *
 * Returns: whether it can be written down who looks at it
 */
gboolean
wh_looking_is_possible (GtkWidget *from)
{
  return find_session (from) != NULL;
}

/**
 * wh_looking_async:
 * @from: where something covered stands; wh_looking_is_possible ()
 * @what: WH_AUDIT_*
 * @record: what it is of
 *
 * Writes down that the person looks at it; only afterwards is it shown.  Without the centre it waits here.
 */
void
wh_looking_async (GtkWidget *from, const char *what, WhRecord *record, GAsyncReadyCallback callback,
                  gpointer user_data)
{
  WhSession *session = find_session (from);

  g_return_if_fail (session != NULL);

  wh_looking_of_session_async (session, what, record, callback, user_data);
}

/**
 * wh_looking_of_session_async:
 * @session: of who looks, from a window of its own
 * @what: WH_AUDIT_*
 * @record: what it is of
 *
 * As wh_looking_async ().
 */
void
wh_looking_of_session_async (WhSession *session, const char *what, WhRecord *record, GAsyncReadyCallback callback,
                             gpointer user_data)
{
  WhLook *look;

  look = g_new0 (WhLook, 1);
  look->id = wh_id_new ();
  look->at = g_get_real_time () / 1000;
  look->what = g_strdup (what);
  look->kind = wh_record_get_kind (record);
  look->record = *wh_record_get_id (record);
  wh_session_run_async (session, add_func, look, (GDestroyNotify) wh_look_free, WH_STORE_WRITE, NULL, callback,
                        user_data);
}

/**
 * wh_looking_finish:
 *
 * Returns: whether it is written down
 */
gboolean
wh_looking_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (GObject) store = g_async_result_get_source_object (result);

  return wh_store_run_finish (WH_STORE (store), result, error);
}
