/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-protocol-error.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-member-codec.h"

G_DEFINE_QUARK (wh-protocol-error-quark, wh_protocol_error)

static const struct
{
  const char *name;
  guint status; /* of HTTP */
} codes[WH_PROTOCOL_N_ERRORS] = {
  [WH_PROTOCOL_ERROR_BAD_REQUEST] = { "bad-request", 400 },
  [WH_PROTOCOL_ERROR_UNAUTHORISED] = { "unauthorised", 401 },
  [WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED] = { "password-change-required", 403 },
  [WH_PROTOCOL_ERROR_LOCKED_OUT] = { "locked-out", 429 },
  [WH_PROTOCOL_ERROR_FORBIDDEN] = { "forbidden", 403 },
  [WH_PROTOCOL_ERROR_WRONG_REALM] = { "wrong-realm", 409 },
  [WH_PROTOCOL_ERROR_GAP] = { "gap", 409 },
  [WH_PROTOCOL_ERROR_CLONE] = { "clone", 409 },
  [WH_PROTOCOL_ERROR_CANNOT_CALCULATE] = { "cannot-calculate", 410 },
  [WH_PROTOCOL_ERROR_TOO_LARGE] = { "too-large", 413 },
  [WH_PROTOCOL_ERROR_CLIENT_TOO_OLD] = { "client-too-old", 426 },
  [WH_PROTOCOL_ERROR_BUSY] = { "busy", 503 },
  [WH_PROTOCOL_ERROR_NOT_FOUND] = { "not-found", 404 },
  [WH_PROTOCOL_ERROR_FAILED] = { "failed", 500 },
};

static const WhMember members[] = {
  { "message", WH_MEMBER_TEXT, G_STRUCT_OFFSET (WhErrorMessage, message), 1000, TRUE },
  { "last_no", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhErrorMessage, last_no), G_MAXINT64, FALSE },
  { "retry_after", WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhErrorMessage, retry_after), G_MAXINT32, FALSE },
};

/**
 * wh_protocol_error_name:
 *
 * Returns: the code as the wire has it
 */
const char *
wh_protocol_error_name (WhProtocolError code)
{
  g_return_val_if_fail (code < WH_PROTOCOL_N_ERRORS, codes[WH_PROTOCOL_ERROR_FAILED].name);

  return codes[code].name;
}

/**
 * wh_protocol_error_by_name:
 * @name: (nullable): as the wire has it
 *
 * Returns: the code; a name that this version does not know is %WH_PROTOCOL_ERROR_FAILED, after which one tries again
 */
WhProtocolError
wh_protocol_error_by_name (const char *name)
{
  for (guint i = 0; i < WH_PROTOCOL_N_ERRORS; i++)
    if (g_strcmp0 (codes[i].name, name) == 0)
      return (WhProtocolError) i;
  return WH_PROTOCOL_ERROR_FAILED;
}

/**
 * wh_protocol_error_status:
 *
 * Returns: the HTTP status that goes with the code
 */
guint
wh_protocol_error_status (WhProtocolError code)
{
  g_return_val_if_fail (code < WH_PROTOCOL_N_ERRORS, 500);

  return codes[code].status;
}

/**
 * wh_error_message_new:
 * @error: of %WH_PROTOCOL_ERROR; of any other domain it becomes a fault at the centre, and its text stays there
 *
 * Returns: (transfer full): the body that tells it
 */
WhErrorMessage *
wh_error_message_new (const GError *error)
{
  WhErrorMessage *message = g_new0 (WhErrorMessage, 1);
  gboolean ours = error->domain == WH_PROTOCOL_ERROR;

  message->code = ours ? (WhProtocolError) error->code : WH_PROTOCOL_ERROR_FAILED;
  message->message = g_strdup (ours ? error->message : _("The centre could not do this now; nothing was changed."));
  return message;
}

/**
 * wh_error_message_free:
 */
void
wh_error_message_free (WhErrorMessage *message)
{
  if (message == NULL)
    return;
  wh_members_clear (members, G_N_ELEMENTS (members), message);
  g_free (message);
}

/**
 * wh_error_message_to_json:
 *
 * Returns: (transfer full): {"code","message"} and, where they say something, "last_no" and "retry_after"
 */
JsonObject *
wh_error_message_to_json (const WhErrorMessage *message)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "code", wh_protocol_error_name (message->code));
  wh_members_write (members, G_N_ELEMENTS (members), message, object);
  return object;
}

/**
 * wh_error_message_from_json:
 *
 * Returns: (transfer full): the message, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST: then somebody else answered
 */
WhErrorMessage *
wh_error_message_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhErrorMessage) message = g_new0 (WhErrorMessage, 1);

  message->code = wh_protocol_error_by_name (wh_member_text (object, "code"));
  if (!wh_members_read (members, G_N_ELEMENTS (members), message, object, error))
    return NULL;
  return g_steal_pointer (&message);
}

/**
 * wh_error_message_set:
 *
 * Sets @error to what the message tells.
 */
void
wh_error_message_set (const WhErrorMessage *message, GError **error)
{
  g_set_error_literal (error, WH_PROTOCOL_ERROR, (int) message->code, message->message);
}
