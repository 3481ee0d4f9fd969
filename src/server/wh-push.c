/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-push.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "protocol/wh-message.h"
#include "server/wh-epoch-turn.h"
#include "server/wh-group.h"
#include "server/wh-lease.h"

#define DIGEST_SIZE 32

/* What is known of a device: how far it has sent, and the word that only the one real copy of it was told last. */
typedef struct
{
  gint64 last_no;
  char *lease;
  char *old_lease; /* before: its holder did not get the last answer */
} Device;

typedef struct
{
  WhRealm *realm;
  const WhGrant *writer;
  const WhPushRequest *request;
  WhPushReply *reply;
  Device device;
  gboolean repeats;  /* the request began with a group that is here already, the same */
  gboolean has_sent; /* a new group of this request was taken: the lease is a new one */
} Push;

static gboolean
refuse (WhProtocolError code, const char *message, GError **error)
{
  g_set_error_literal (error, WH_PROTOCOL_ERROR, (int) code, message);
  return FALSE;
}

static gboolean
load_device (Push *push, GError **error)
{
  g_autoptr (WhResult) result = wh_query (push->realm->backend, error,
                                          "SELECT last_no, lease, old_lease FROM device WHERE id = ?1",
                                          wh_value_id (&push->request->device));
  gboolean known = result != NULL && wh_result_n_rows (result) > 0;

  if (result == NULL)
    return FALSE;
  push->device.last_no = known ? wh_result_number (result, 0, 0) : 0;
  push->device.lease = g_strdup (known ? wh_result_text (result, 0, 1) : "");
  push->device.old_lease = g_strdup (known ? wh_result_text (result, 0, 2) : "");
  return TRUE;
}

/* Groups before this one are missing.  When the centre itself had said that it has them, its database is not the one
 * that it was: an old file came back. */
static gboolean
miss_groups (Push *push, gint64 number, GError **error)
{
  if (!wh_lease_proves (push->realm, &push->request->device, number - 1, push->request->lease))
    return refuse (WH_PROTOCOL_ERROR_GAP, _("The centre misses groups that this device had sent before."), error);
  return wh_epoch_turn (push->realm, &push->writer->session, error)
         && refuse (WH_PROTOCOL_ERROR_CANNOT_CALCULATE,
                    _("The centre was put back to an earlier state: this device compares what both have."), error);
}

/* Before anything is taken: what comes must follow what is here, and its own numbers each other. */
static gboolean
check_numbers (Push *push, GError **error)
{
  gint64 expected = 0;

  for (guint i = 0; i < push->request->groups->len; i++)
    {
      const WhChangeGroup *group = g_ptr_array_index (push->request->groups, i);

      if (group->number < 1 || (i > 0 && group->number != expected))
        return refuse (WH_PROTOCOL_ERROR_BAD_REQUEST, _("The numbers of the groups do not follow each other."), error);
      if (i == 0 && group->number > push->device.last_no + 1)
        return miss_groups (push, group->number, error);
      expected = group->number + 1;
    }
  return TRUE;
}

static void
digest_of (const WhChangeGroup *group, guint8 digest[DIGEST_SIZE])
{
  g_autoptr (JsonObject) object = wh_change_group_to_json (group);
  g_autoptr (GBytes) body = NULL;
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize size = DIGEST_SIZE;

  json_object_remove_member (object, "off"); /* measured anew at each try */
  body = wh_message_write (object);
  g_checksum_update (sum, g_bytes_get_data (body, NULL), (gssize) g_bytes_get_size (body));
  g_checksum_get_digest (sum, digest, &size);
}

static WhPushResult *
read_result (WhResult *row, GError **error)
{
  const char *text = wh_result_text (row, 0, 1);
  g_autoptr (JsonObject) object = wh_message_read (text, strlen (text), error);

  return object != NULL ? wh_push_result_from_json (object, error) : NULL;
}

/* A group that is here already is answered as it was, and nothing is done.  Another group of the same number comes from
 * another copy of the device. */
static gboolean
repeat (Push *push, const WhChangeGroup *group, GError **error)
{
  g_autoptr (WhResult) row = wh_query (push->realm->backend, error,
                                       "SELECT digest, result FROM push_result WHERE device = ?1 AND no = ?2",
                                       wh_value_id (&push->request->device), wh_value_number (group->number));
  guint8 digest[DIGEST_SIZE];
  gconstpointer stored;
  WhPushResult *result;
  gsize size;

  if (row == NULL)
    return FALSE;
  digest_of (group, digest);
  stored = wh_result_n_rows (row) > 0 ? wh_result_bytes (row, 0, 0, &size) : NULL;
  if (stored == NULL || size != DIGEST_SIZE || memcmp (stored, digest, DIGEST_SIZE) != 0)
    return refuse (WH_PROTOCOL_ERROR_CLONE, _("Another copy of this device has already sent its work."), error);
  result = read_result (row, error);
  if (result == NULL)
    return FALSE;
  g_ptr_array_add (push->reply->results, result);
  push->repeats = TRUE;
  return TRUE;
}

/* The old lease is as good as the new one for a device that sends again what the lost answer was about.  The old lease
 * is the one that the device showed, however many answers were lost since it got it. */
static gboolean
check_lease (Push *push, GError **error)
{
  g_autofree char *lease = wh_lease_id (push->request->lease);

  if (push->has_sent || g_str_equal (lease, push->device.lease)
      || (push->repeats && g_str_equal (lease, push->device.old_lease)))
    return TRUE;
  return refuse (WH_PROTOCOL_ERROR_CLONE, _("Another copy of this device has already sent its work."), error);
}

static gboolean
save_device (Push *push, gint64 number, GError **error)
{
  WhId lease = wh_id_new ();
  char hex[WH_ID_HEX_SIZE];

  if (!push->has_sent)
    {
      g_free (push->device.old_lease);
      g_free (push->device.lease);
      push->device.old_lease = wh_lease_id (push->request->lease);
      push->device.lease = g_strdup (wh_id_to_hex (&lease, hex));
      push->has_sent = TRUE;
    }
  push->device.last_no = number;
  return wh_execute (push->realm->backend, error,
                     "UPDATE device SET last_no = ?2, lease = ?3, old_lease = ?4 WHERE id = ?1",
                     wh_value_id (&push->request->device), wh_value_number (number),
                     wh_value_text (push->device.lease), wh_value_text (push->device.old_lease));
}

static gboolean
save_result (Push *push, const WhChangeGroup *group, const WhPushResult *result, GError **error)
{
  g_autoptr (JsonObject) object = wh_push_result_to_json (result);
  g_autoptr (GBytes) body = wh_message_write (object);
  g_autofree char *text = g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));
  guint8 digest[DIGEST_SIZE];

  digest_of (group, digest);
  return wh_execute (push->realm->backend, error,
                     "INSERT INTO push_result (device, no, digest, result, at) VALUES (?1, ?2, ?3, ?4, ?5)",
                     wh_value_id (&push->request->device), wh_value_number (group->number),
                     wh_value_bytes (digest, DIGEST_SIZE), wh_value_text (text), wh_value_number (wh_realm_now ()));
}

/* Refusals that the group itself deserves; anything else is a fault of the centre, and the group comes again. */
static gboolean
is_refusal (const GError *error)
{
  return g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN)
         || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND)
         || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST);
}

/* The group as a part of its transaction: a refused one leaves nothing but its result. */
static gboolean
apply_or_refuse (Push *push, WhFeed *feed, const WhChangeGroup *group, WhPushResult **result, GError **error)
{
  g_autoptr (GError) local = NULL;

  *result = wh_push_result_new (group->number);
  if (!wh_server_backend_begin (push->realm->backend, error))
    return FALSE;
  if (wh_group_apply (feed, push->realm, push->writer, group, *result, &local)
      && wh_feed_flush (feed, &local))
    return wh_server_backend_commit (push->realm->backend, error);
  wh_server_backend_rollback (push->realm->backend);
  if (!is_refusal (local))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  wh_push_result_free (*result);
  *result = wh_push_result_new (group->number);
  (*result)->status = WH_PUSH_REFUSED;
  (*result)->code = (WhProtocolError) local->code;
  (*result)->message = g_strdup (local->message);
  return TRUE;
}

static gboolean
take_in_transaction (Push *push, const WhChangeGroup *group, GError **error)
{
  g_autoptr (WhFeed) feed = wh_feed_new (push->realm);
  g_autoptr (WhPushResult) result = NULL;

  if (!check_lease (push, error) || !apply_or_refuse (push, feed, group, &result, error)
      || !save_result (push, group, result, error) || !save_device (push, group->number, error))
    return FALSE;
  g_ptr_array_add (push->reply->results, g_steal_pointer (&result));
  return TRUE;
}

/* Group, result, device, feed and audit in one transaction: each number has exactly one effect, however often and
 * however broken it is sent. */
static gboolean
take_group (Push *push, const WhChangeGroup *group, GError **error)
{
  if (!wh_server_backend_begin (push->realm->backend, error))
    return FALSE;
  if (take_in_transaction (push, group, error))
    return wh_server_backend_commit (push->realm->backend, error);
  wh_server_backend_rollback (push->realm->backend);
  return FALSE;
}

/* What the device saw last, before anything new is counted: afterwards an old file could not be told any more. */
static gboolean
check_cursor (Push *push, GError **error)
{
  const char *text = push->request->cursor;
  g_autoptr (WhCursor) cursor = text != NULL
                                  ? wh_cursor_open (text, push->realm, &push->writer->session, NULL) : NULL;

  return cursor == NULL || wh_epoch_turn_if_behind (push->realm, &push->writer->session, cursor, error);
}

static gboolean
check_request (Push *push, GError **error)
{
  if (!wh_id_equal (&push->request->device, &push->writer->session.device))
    return refuse (WH_PROTOCOL_ERROR_UNAUTHORISED, _("This session belongs to another device: sign in again."), error);
  if (!g_str_equal (push->request->epoch, push->realm->epoch))
    return refuse (WH_PROTOCOL_ERROR_CANNOT_CALCULATE,
                   _("The centre's database was replaced: this device must get everything anew."), error);
  return check_cursor (push, error) && load_device (push, error) && check_numbers (push, error);
}

static gboolean
take_groups (Push *push, GError **error)
{
  for (guint i = 0; i < push->request->groups->len; i++)
    {
      const WhChangeGroup *group = g_ptr_array_index (push->request->groups, i);

      if (!(group->number <= push->device.last_no ? repeat (push, group, error) : take_group (push, group, error)))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_push:
 * @writer: who sends
 * @last_no: (out): the last group that the centre has of the device, also when this fails
 *
 * Takes groups of changes exactly once: the numbers of a device are dense, a number that is here is answered again and
 * not done again.  A group stands or falls as a whole, and one that is refused does not hold up the next.
 *
 * Returns: (transfer full): what became of each group; %NULL with %WH_PROTOCOL_ERROR_GAP, %WH_PROTOCOL_ERROR_CLONE,
 *   %WH_PROTOCOL_ERROR_CANNOT_CALCULATE or another error: what was taken before it stays taken
 */
WhPushReply *
wh_push (WhRealm *realm, const WhGrant *writer, const WhPushRequest *request, gint64 *last_no, GError **error)
{
  g_autoptr (WhPushReply) reply = wh_push_reply_new ();
  Push push = { realm, writer, request, reply };
  gboolean taken = check_request (&push, error) && take_groups (&push, error);

  *last_no = push.device.last_no;
  reply->epoch = g_strdup (realm->epoch);
  reply->lease = wh_lease_seal (realm, &request->device, push.device.last_no, push.device.lease);
  reply->last_number = push.device.last_no;
  reply->server_time = wh_realm_now ();
  g_free (push.device.lease);
  g_free (push.device.old_lease);
  return taken ? g_steal_pointer (&reply) : NULL;
}
