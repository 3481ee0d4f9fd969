/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-history-asking.h"

/**
 * wh_history_asking_is_possible:
 *
 * Returns: whether there is a centre to ask, reached or not
 */
gboolean
wh_history_asking_is_possible (WhSession *session)
{
  return wh_session_get_link (session) != NULL;
}

/**
 * wh_history_asking_async:
 * @request: what is asked; the realm is filled in
 *
 * Asks the centre for a part of the history.
 */
void
wh_history_asking_async (WhSession *session, WhHistoryRequest *request, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer user_data)
{
  WhLink *link = wh_session_get_link (session);
  g_autoptr (JsonObject) body = NULL;

  g_return_if_fail (link != NULL);

  request->realm = (char *) wh_session_get_realm (session)->id; /* borrows */
  body = wh_history_request_to_json (request);
  request->realm = NULL;
  wh_link_ask_async (link, "v1/history", body, cancellable, callback, user_data);
}

/**
 * wh_history_asking_finish:
 *
 * Returns: (transfer full): what the centre told; %NULL with an error of wh_transport_call ()
 */
WhHistoryReply *
wh_history_asking_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (JsonObject) answer = wh_link_ask_finish (result, error);

  return answer != NULL ? wh_history_reply_from_json (answer, error) : NULL;
}
