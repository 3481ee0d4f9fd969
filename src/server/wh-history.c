/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-history.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "protocol/wh-message.h"
#include "server/wh-audit.h"
#include "server/wh-feed.h"
#include "server/wh-scope-plan.h"

/*
 * What every accepted change made of a record: the values before and after, of the merge units that changed.  Who may
 * see a record now may see what it was; whoever has lost it has lost its past, and deleted records stay with those who
 * saw them last.  What an import brings has no history.
 */

#define MAX_ROWS 20000 /* of one answer */
#define MAX_BYTES (4 * 1024 * 1024)

static char *
body_of (WhChangeOp op, WhRecord *before, const WhMerge *merge)
{
  WhRecord *after = merge->after.record;
  WhChange change = { op, wh_record_get_rev (after), merge->units, before, after };
  const WhPastChange past = { &change, FALSE };
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GBytes) body = NULL;

  if (op == WH_CHANGE_PUT && before != NULL)
    change.op = WH_CHANGE_SET; /* two desks made the same record */
  object = wh_past_change_to_json (&past);
  body = wh_message_write (object);
  return g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));
}

/**
 * wh_history_add:
 * @group: of which the change is a part
 * @before: (nullable): the record as it stood
 * @merge: what became of it
 *
 * Writes down what changed, in the transaction that changes it.
 *
 * Returns: whether it is stored
 */
gboolean
wh_history_add (WhRealm *realm, const WhGrant *writer, const WhChangeGroup *group, WhChangeOp op, WhRecord *before,
                const WhMerge *merge, GError **error)
{
  WhRecord *after = merge->after.record;
  const WhId *client = wh_record_is (after, WH_KIND_CLIENT) ? wh_record_get_id (after)
                                                            : wh_record_reference_named (after, "PersonalID");
  g_autofree char *body = body_of (op, before, merge);

  return wh_execute (realm->backend, error,
                     "INSERT INTO history (no, at, reached, person, device, number, client, kind, record, body) "
                     "SELECT COALESCE (MAX (no), 0) + 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM history",
                     wh_value_number (group->at + group->offset), wh_value_number (wh_realm_now ()),
                     wh_value_id (&writer->account->user), wh_value_id (&writer->session.device),
                     wh_value_number (group->number), wh_value_id (client),
                     wh_value_text (wh_record_get_kind (after)->name), wh_value_id (wh_record_get_id (after)),
                     wh_value_text (body));
}

typedef struct
{
  WhFeed *feed;
  const WhGrant *reader;
  const WhHistoryRequest *request;
  WhHistoryReply *reply;
  GHashTable *seen; /* WhId -> whether the reader sees the record */
  gint64 last;      /* number of the oldest row taken */
  gsize bytes;
} Reading;

enum { NO, AT, REACHED, PERSON, DEVICE, NUMBER, RECORD, BODY };

static gboolean
sees (Reading *reading, const WhId *record, gboolean *sees, GError **error)
{
  g_autoptr (GPtrArray) scopes = NULL;
  gpointer known;

  if (g_hash_table_lookup_extended (reading->seen, record, NULL, &known))
    {
      *sees = GPOINTER_TO_INT (known);
      return TRUE;
    }
  scopes = wh_feed_scopes_of (reading->feed, record, error);
  *sees = FALSE;
  for (guint i = 0; scopes != NULL && i < scopes->len; i++)
    *sees |= wh_grant_has_scope (reading->reader, g_ptr_array_index (scopes, i));
  g_hash_table_insert (reading->seen, g_memdup2 (record, sizeof *record), GINT_TO_POINTER (*sees));
  return scopes != NULL;
}

/* One Save, over all rows of it: they were written one after the other. */
static WhPast *
past_of (Reading *reading, WhResult *rows, guint row)
{
  GPtrArray *entries = reading->reply->entries;
  WhPast *last = entries->len > 0 ? g_ptr_array_index (entries, entries->len - 1) : NULL;
  gint64 number = wh_result_number (rows, row, NUMBER);
  WhPast *past;
  WhId device;

  wh_result_id (rows, row, DEVICE, &device);
  if (last != NULL && last->number == number && wh_id_equal (&last->device, &device))
    return last;
  past = wh_past_new ();
  past->at = wh_result_number (rows, row, AT);
  past->reached = wh_result_number (rows, row, REACHED);
  past->number = number;
  past->device = device;
  wh_result_id (rows, row, PERSON, &past->person);
  g_ptr_array_add (entries, past);
  return past;
}

static WhPastChange *
read_body (const char *text, GError **error)
{
  g_autoptr (JsonObject) object = wh_message_read (text, strlen (text), error);

  return object != NULL ? wh_past_change_from_json (object, error) : NULL;
}

static gboolean
take_row (Reading *reading, WhResult *rows, guint row, GError **error)
{
  const char *body = wh_result_text (rows, row, BODY);
  WhPastChange *change;
  gboolean seen;
  WhId record;

  reading->last = wh_result_number (rows, row, NO);
  wh_result_id (rows, row, RECORD, &record);
  if (!sees (reading, &record, &seen, error))
    return FALSE;
  if (!seen)
    return TRUE;
  change = read_body (body, error);
  if (change == NULL)
    return FALSE;
  if (!reading->request->open)
    wh_past_change_close (change);
  reading->bytes += strlen (body);
  g_ptr_array_insert (past_of (reading, rows, row)->changes, 0, change);
  return TRUE;
}

/* A Save is answered whole: what is about others whom the reader sees, too. */
static WhResult *
select_rows (WhRealm *realm, const WhHistoryRequest *request, gint64 limit, GError **error)
{
  gint64 before = request->before > 0 ? request->before : G_MAXINT64;

  return wh_query (realm->backend, error,
                   "SELECT no, at, reached, person, device, number, record, body FROM history "
                   "WHERE no < ?2 AND (device, number) IN (SELECT device, number FROM history "
                   "WHERE (client = ?1 OR record = ?1) AND no < ?2 AND (?5 = 0 OR (number = ?5 AND device = ?6)) "
                   "ORDER BY no DESC LIMIT ?3) ORDER BY no DESC LIMIT ?4",
                   wh_value_id (&request->about), wh_value_number (before), wh_value_number (limit),
                   wh_value_number (MAX_ROWS), wh_value_number (request->number), wh_value_id (&request->device));
}

static gboolean
begins_save (WhResult *rows, guint row)
{
  WhId one, other;

  if (row == 0)
    return TRUE;
  wh_result_id (rows, row, DEVICE, &one);
  wh_result_id (rows, row - 1, DEVICE, &other);
  return wh_result_number (rows, row, NUMBER) != wh_result_number (rows, row - 1, NUMBER)
         || !wh_id_equal (&one, &other);
}

static gboolean
take_rows (Reading *reading, WhResult *rows, gint64 limit, GError **error)
{
  guint n = wh_result_n_rows (rows), row;

  for (row = 0; row < n; row++)
    {
      if (begins_save (rows, row)
          && (reading->reply->entries->len >= (guint) limit || reading->bytes > MAX_BYTES))
        break;
      if (!take_row (reading, rows, row, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_more (Reading *reading, WhRealm *realm, gboolean *more, GError **error)
{
  g_autoptr (WhResult) older
    = wh_query (realm->backend, error,
                "SELECT 1 FROM history WHERE (client = ?1 OR record = ?1) AND no < ?2 LIMIT 1",
                wh_value_id (&reading->request->about), wh_value_number (reading->last));

  *more = older != NULL && wh_result_n_rows (older) > 0;
  return older != NULL;
}

static gboolean
fill (Reading *reading, WhRealm *realm, GError **error)
{
  gint64 limit = CLAMP (reading->request->limit, 1, WH_HISTORY_MAX_ENTRIES);
  g_autoptr (WhResult) rows = select_rows (realm, reading->request, limit, error);
  gboolean more = FALSE;

  if (rows == NULL || !take_rows (reading, rows, limit, error))
    return FALSE;
  if (wh_result_n_rows (rows) > 0 && !has_more (reading, realm, &more, error))
    return FALSE;
  reading->reply->next = more ? reading->last : 0;
  reading->reply->server_time = wh_realm_now ();
  return TRUE;
}

/* Who looked at whose past, and whether at the private answers. */
static gboolean
audit (WhRealm *realm, const WhGrant *reader, const WhHistoryRequest *request, GError **error)
{
  WhAuditEntry entry = { &reader->session.account, &reader->session.device,
                         request->open ? "history-private" : "history", NULL, &request->about };

  return wh_audit_append (realm, &entry, error);
}

static gboolean
may_read (Reading *reading, GError **error)
{
  WhRole role = reading->reader->account->role;
  gboolean seen = FALSE;

  if (role == WH_ROLE_VOLUNTEER || role == WH_ROLE_AUDITOR)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN,
                           _("This account cannot look at the history of records."));
      return FALSE;
    }
  if (!sees (reading, &reading->request->about, &seen, error))
    return FALSE;
  if (!seen)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN,
                         _("Your agency does not work with this record."));
  return seen;
}

/**
 * wh_history_read:
 * @reader: who asks
 *
 * Returns: (transfer full): what the reader may see of the saved changes; %NULL with %WH_PROTOCOL_ERROR_FORBIDDEN when
 *   the reader does not see what they are about
 */
WhHistoryReply *
wh_history_read (WhRealm *realm, const WhGrant *reader, const WhHistoryRequest *request, GError **error)
{
  g_autoptr (WhHistoryReply) reply = wh_history_reply_new ();
  g_autoptr (WhFeed) feed = wh_feed_new (realm);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  Reading reading = { feed, reader, request, reply, seen, 0, 0 };
  gboolean ok;

  if (!wh_server_backend_begin (realm->backend, error))
    return NULL;
  ok = may_read (&reading, error) && fill (&reading, realm, error) && audit (realm, reader, request, error);
  if (ok && wh_server_backend_commit (realm->backend, error))
    return g_steal_pointer (&reply);
  if (!ok)
    wh_server_backend_rollback (realm->backend);
  return NULL;
}
