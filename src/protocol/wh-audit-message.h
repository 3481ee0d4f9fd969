/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"
#include "protocol/wh-protocol-error.h"
#include "spec/wh-spec.h"

G_BEGIN_DECLS

#define WH_AUDIT_MAX_EVENTS 500
#define WH_AUDIT_REVEAL_SSN "reveal-ssn" /* somebody looked at a Social Security number that is kept */

/* Something that was done with a record on a desk and changed nothing. */
typedef struct
{
  WhId id;            /* made by the desk: the same event may come twice */
  gint64 at;          /* when, UTC milliseconds by the desk's clock */
  char *what;         /* WH_AUDIT_* */
  const WhKind *kind;
  WhId record;
} WhAuditEvent;

/* POST v1/audit: what was looked at on a desk. */
typedef struct
{
  char *realm;
  WhId device;
  GPtrArray *events; /* of WhAuditEvent */
} WhAuditRequest;

WhAuditEvent *wh_audit_event_new (const char *what, const WhKind *kind, const WhId *record);
void wh_audit_event_free (WhAuditEvent *event);
gboolean wh_audit_event_is_known (const char *what);

WhAuditRequest *wh_audit_request_new (void);
void wh_audit_request_free (WhAuditRequest *request);
JsonObject *wh_audit_request_to_json (const WhAuditRequest *request);
WhAuditRequest *wh_audit_request_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhAuditEvent, wh_audit_event_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhAuditRequest, wh_audit_request_free)

G_END_DECLS
