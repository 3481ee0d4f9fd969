/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Why the centre did not do what it was asked.  The same codes at both ends: the centre sets them, the desk reads
 * them from the answer. */
typedef enum
{
  WH_PROTOCOL_ERROR_BAD_REQUEST,              /* not a message of this protocol: a fault of the program */
  WH_PROTOCOL_ERROR_UNAUTHORISED,             /* sign in (again) */
  WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED, /* only a new password is taken now */
  WH_PROTOCOL_ERROR_LOCKED_OUT,               /* too many wrong passwords: wait */
  WH_PROTOCOL_ERROR_FORBIDDEN,                /* this person may not do that */
  WH_PROTOCOL_ERROR_WRONG_REALM,              /* Production asked with what belongs to Training, or the reverse */
  WH_PROTOCOL_ERROR_GAP,                      /* groups before this one are missing: send from last_no + 1 */
  WH_PROTOCOL_ERROR_CLONE,                    /* another copy of this device has sent: take a new device id */
  WH_PROTOCOL_ERROR_CANNOT_CALCULATE,         /* the cursor or epoch is not known here: start from an empty cursor */
  WH_PROTOCOL_ERROR_TOO_LARGE,                /* send less at once */
  WH_PROTOCOL_ERROR_CLIENT_TOO_OLD,           /* update this program */
  WH_PROTOCOL_ERROR_BUSY,                     /* the same again, later */
  WH_PROTOCOL_ERROR_NOT_FOUND,                /* there is no such record or address */
  WH_PROTOCOL_ERROR_FAILED,                   /* a fault at the centre: the same again, later */
} WhProtocolError;

#define WH_PROTOCOL_N_ERRORS (WH_PROTOCOL_ERROR_FAILED + 1)
#define WH_PROTOCOL_ERROR (wh_protocol_error_quark ())
GQuark wh_protocol_error_quark (void);

const char *wh_protocol_error_name (WhProtocolError code);
WhProtocolError wh_protocol_error_by_name (const char *name);
guint wh_protocol_error_status (WhProtocolError code);

/* The body of every answer that is not 200. */
typedef struct
{
  WhProtocolError code;
  char *message;      /* one sentence for a person */
  gint64 last_no;     /* GAP, CLONE: number of the last group that the centre has of this device; else 0 */
  gint64 retry_after; /* LOCKED_OUT, BUSY: seconds; else 0 */
} WhErrorMessage;

WhErrorMessage *wh_error_message_new (const GError *error);
void wh_error_message_free (WhErrorMessage *message);
JsonObject *wh_error_message_to_json (const WhErrorMessage *message);
WhErrorMessage *wh_error_message_from_json (JsonObject *object, GError **error);
void wh_error_message_set (const WhErrorMessage *message, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhErrorMessage, wh_error_message_free)

G_END_DECLS
