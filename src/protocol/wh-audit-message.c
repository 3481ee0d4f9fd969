/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-audit-message.h"

#include "protocol/wh-hello.h"
#include "protocol/wh-member-codec.h"

static const WhMember request_members[] = {
  { "realm", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhAuditRequest, realm), 64, TRUE },
  { "device", WH_MEMBER_ID, G_STRUCT_OFFSET (WhAuditRequest, device), 0, TRUE },
};

static const WhMember event_members[] = {
  { "id", WH_MEMBER_ID, G_STRUCT_OFFSET (WhAuditEvent, id), 0, TRUE },
  { "at", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhAuditEvent, at), G_MAXINT64, TRUE },
  { "what", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhAuditEvent, what), 32, TRUE },
  { "record", WH_MEMBER_ID, G_STRUCT_OFFSET (WhAuditEvent, record), 0, TRUE },
};

/**
 * wh_audit_event_new:
 *
 * Returns: (transfer full): that it was done now
 */
WhAuditEvent *
wh_audit_event_new (const char *what, const WhKind *kind, const WhId *record)
{
  WhAuditEvent *event = g_new0 (WhAuditEvent, 1);

  event->id = wh_id_new ();
  event->at = g_get_real_time () / 1000;
  event->what = g_strdup (what);
  event->kind = kind;
  event->record = *record;
  return event;
}

/**
 * wh_audit_event_free:
 */
void
wh_audit_event_free (WhAuditEvent *event)
{
  if (event == NULL)
    return;
  g_free (event->what);
  g_free (event);
}

/**
 * wh_audit_event_is_known:
 *
 * Returns: whether a desk may say so: the centre's own words are not for desks
 */
gboolean
wh_audit_event_is_known (const char *what)
{
  return g_strcmp0 (what, WH_AUDIT_REVEAL_SSN) == 0;
}

/**
 * wh_audit_request_new:
 *
 * Returns: (transfer full): a request without events
 */
WhAuditRequest *
wh_audit_request_new (void)
{
  WhAuditRequest *request = g_new0 (WhAuditRequest, 1);

  request->events = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_audit_event_free);
  return request;
}

/**
 * wh_audit_request_free:
 */
void
wh_audit_request_free (WhAuditRequest *request)
{
  if (request == NULL)
    return;
  wh_members_clear (request_members, G_N_ELEMENTS (request_members), request);
  g_ptr_array_unref (request->events);
  g_free (request);
}

static JsonObject *
write_event (gconstpointer data)
{
  const WhAuditEvent *event = data;
  JsonObject *object = json_object_new ();

  wh_members_write (event_members, G_N_ELEMENTS (event_members), event, object);
  json_object_set_string_member (object, "k", event->kind->name);
  return object;
}

static gpointer
read_event (JsonObject *object, GError **error)
{
  g_autoptr (WhAuditEvent) event = g_new0 (WhAuditEvent, 1);
  const char *kind = wh_member_text (object, "k");

  if (!wh_members_read (event_members, G_N_ELEMENTS (event_members), event, object, error))
    return NULL;
  event->kind = kind != NULL ? wh_kind_by_name (kind) : NULL;
  if (event->kind == NULL || !wh_audit_event_is_known (event->what))
    {
      wh_member_bad (event->kind == NULL ? "k" : "what", error);
      return NULL;
    }
  return g_steal_pointer (&event);
}

/**
 * wh_audit_request_to_json:
 *
 * Returns: (transfer full): the request's body
 */
JsonObject *
wh_audit_request_to_json (const WhAuditRequest *request)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "hs", WH_PROTOCOL_VERSION);
  wh_members_write (request_members, G_N_ELEMENTS (request_members), request, object);
  wh_elements_write (object, "events", request->events, write_event);
  return object;
}

/**
 * wh_audit_request_from_json:
 *
 * Returns: (transfer full): the request, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhAuditRequest *
wh_audit_request_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhAuditRequest) request = wh_audit_request_new ();

  if (!wh_members_read (request_members, G_N_ELEMENTS (request_members), request, object, error)
      || !wh_elements_read (object, "events", WH_AUDIT_MAX_EVENTS, read_event, request->events, error))
    return NULL;
  return g_steal_pointer (&request);
}
