/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-routes.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-audit-message.h"
#include "server/wh-audit.h"

/* An event that is here already came twice. */
static gboolean
take_event (WhRealm *realm, const WhGrant *who, const WhAuditEvent *event, GError **error)
{
  WhAuditEntry entry = { &who->session.account, &who->session.device, event->what, event->kind->name, &event->record };
  g_autoptr (WhResult) taken = wh_query (realm->backend, error,
                                         "INSERT INTO audit_event (id, at, reached) VALUES (?1, ?2, ?3) "
                                         "ON CONFLICT (id) DO NOTHING RETURNING at",
                                         wh_value_id (&event->id), wh_value_number (event->at),
                                         wh_value_number (wh_realm_now ()));

  if (taken == NULL || wh_result_n_rows (taken) == 0)
    return taken != NULL;
  return wh_audit_append (realm, &entry, error);
}

static gboolean
take_events (WhRealm *realm, const WhGrant *who, const WhAuditRequest *request, GError **error)
{
  gboolean ok = TRUE;

  if (!wh_server_backend_begin (realm->backend, error))
    return FALSE;
  for (guint i = 0; i < request->events->len && ok; i++)
    ok = take_event (realm, who, g_ptr_array_index (request->events, i), error);
  if (ok)
    return wh_server_backend_commit (realm->backend, error);
  wh_server_backend_rollback (realm->backend);
  return FALSE;
}

/**
 * wh_audit_route:
 *
 * Takes down what was looked at on a desk.  Not asked is whether the person may see the record now: that it was looked
 * at is so.
 *
 * Returns: (transfer full): the body of the answer
 */
JsonObject *
wh_audit_route (WhRequest *request, JsonObject *body, GError **error)
{
  g_autoptr (WhAuditRequest) said = wh_audit_request_from_json (body, error);
  g_autoptr (WhGrant) who = NULL;
  WhRealm *realm = said != NULL ? wh_community_find_realm (request->community, said->realm, error) : NULL;
  gboolean ok;

  if (realm != NULL)
    who = wh_request_authorise (request, realm, FALSE, error);
  if (who == NULL)
    return NULL;
  if (!wh_id_equal (&said->device, &who->session.device))
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                           _("This session belongs to another device: sign in again."));
      return NULL;
    }
  g_mutex_lock (&realm->lock);
  ok = take_events (realm, who, said, error);
  g_mutex_unlock (&realm->lock);
  return ok ? json_object_new () : NULL;
}
