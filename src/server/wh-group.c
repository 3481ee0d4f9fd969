/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-group.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-merge.h"
#include "server/wh-audit.h"
#include "server/wh-history.h"
#include "server/wh-permission.h"
#include "server/wh-scope-plan.h"
#include "server/wh-standing.h"

static const char *const what_names[] = { "put", "set", "del", "restore" };

typedef struct
{
  WhFeed *feed;
  WhRealm *realm;
  const WhGrant *writer;
  const WhChangeGroup *group;
  WhPushResult *result;
} Work;

static gboolean
audit (Work *work, const char *what, WhRecord *record, GError **error)
{
  WhAuditEntry entry = { &work->writer->session.account, &work->writer->session.device, what,
                         wh_record_get_kind (record)->name, wh_record_get_id (record) };

  return wh_audit_append (work->realm, &entry, error);
}

/* Each record once, as it stands after the last change of it. */
static WhPushedRecord *
pushed_record (WhPushResult *result, WhRecord *record)
{
  WhPushedRecord *pushed;

  for (guint i = 0; i < result->records->len; i++)
    {
      pushed = g_ptr_array_index (result->records, i);
      if (wh_id_equal (&pushed->id, wh_record_get_id (record)))
        return pushed;
    }
  pushed = wh_pushed_record_new (wh_record_get_kind (record), wh_record_get_id (record));
  g_ptr_array_add (result->records, pushed);
  return pushed;
}

static char *
to_text (JsonObject *object)
{
  g_autoptr (JsonNode) node = NULL;

  if (object == NULL)
    return NULL;
  node = json_node_new (JSON_NODE_OBJECT);
  json_node_set_object (node, object);
  return json_to_string (node, FALSE);
}

static void
fill_conflict (Work *work, WhRecord *conflict, WhRecord *about, const WhMergeConflict *merged)
{
  const WhKind *kind = wh_record_get_kind (about);
  const WhId *client = wh_record_is (about, WH_KIND_CLIENT) ? wh_record_get_id (about)
                                                            : wh_record_reference_named (about, "PersonalID");
  const WhAccount *account = work->writer->account;
  g_autofree char *kept = to_text (merged->kept), *lost = to_text (merged->lost);
  g_autoptr (GTimeZone) zone = wh_realm_get_zone (work->realm, NULL);
  g_autofree char *now = wh_date_now_text (zone);
  char hex[WH_ID_HEX_SIZE];

  wh_record_set_reference (conflict, WH_CONFLICT_PERSONAL_ID, client, NULL);
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_KIND, kind->name);
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_ID, wh_id_to_hex (wh_record_get_id (about), hex));
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_UNIT,
                      merged->unit == WH_UNIT_WHOLE_RECORD ? "*" : kind->units[merged->unit].name);
  wh_record_set_text (conflict, WH_CONFLICT_KEPT_VALUE, kept);
  wh_record_set_text (conflict, WH_CONFLICT_LOST_VALUE, lost);
  wh_record_set_reference (conflict, WH_CONFLICT_WORKER_ID, &account->user, NULL);
  wh_record_set_number (conflict, WH_CONFLICT_REASON, merged->reason);
  wh_record_set_text (conflict, WH_CONFLICT_DATE_CREATED, now);
  wh_record_set_text (conflict, WH_CONFLICT_DATE_UPDATED, now);
  wh_record_set_reference (conflict, WH_CONFLICT_USER_ID, &account->user, NULL);
}

static gboolean
keep_conflict (Work *work, WhRecord *about, const WhMergeConflict *merged, WhPushedRecord *pushed, GError **error)
{
  g_autoptr (WhRecord) conflict = wh_record_new (wh_kind (WH_KIND_CONFLICT));

  fill_conflict (work, conflict, about, merged);
  wh_record_set_rev (conflict, 1);
  g_array_append_val (pushed->conflicts, *wh_record_get_id (conflict));
  work->result->status = WH_PUSH_CONFLICT;
  return wh_server_backend_put_record (work->realm->backend, conflict, error)
         && wh_scope_plan_conflict (work->feed, work->realm, work->writer, conflict, wh_record_get_id (about), error)
         && audit (work, "conflict", conflict, error);
}

/* The same id must not be two records of different kinds: a feed row points to one. */
static gboolean
check_kind (Work *work, const WhChange *change, GError **error)
{
  const WhKind *known;

  if (!wh_feed_kind_of (work->feed, wh_record_get_id (change->now), &known, error))
    return FALSE;
  if (known == NULL || known == wh_record_get_kind (change->now))
    return TRUE;
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST,
                       _("A record of another kind has the same number."));
  return FALSE;
}

static gboolean
keep_merge (Work *work, const WhStanding *before, const WhChange *change, WhMerge *merge, GError **error)
{
  WhRecord *record = merge->after.record;
  WhPushedRecord *pushed = pushed_record (work->result, record);
  gint64 rev_before = before->record != NULL ? wh_record_get_rev (before->record) : 0;

  if (merge->outcome == WH_MERGE_CHANGED
      && !(wh_standing_save (work->realm, &merge->after, rev_before, &work->writer->session.device, error)
           && wh_permission_check_place (work->realm, work->writer, record, error)
           && wh_scope_plan (work->feed, work->realm, work->writer, record, error)
           && wh_history_add (work->realm, work->writer, work->group, change->op, before->record, merge, error)
           && audit (work, what_names[change->op], record, error)))
    return FALSE;
  g_set_object (&pushed->record, record);
  pushed->rev = wh_record_get_rev (record);
  pushed->deleted = merge->after.deleted;
  for (guint i = 0; i < merge->conflicts->len; i++)
    if (!keep_conflict (work, record, g_ptr_array_index (merge->conflicts, i), pushed, error))
      return FALSE;
  return TRUE;
}

static gboolean
apply_change (Work *work, const WhChange *change, GError **error)
{
  g_auto (WhStanding) before = { 0 };
  g_autoptr (WhMerge) merge = NULL;
  WhChange rebased = *change; /* borrows */

  if (!check_kind (work, change, error)
      || !wh_standing_load (work->realm, change, &work->writer->session.device, &before, &rebased.base, error)
      || !wh_permission_check (work->feed, work->realm, work->writer, change, before.record, error))
    return FALSE;
  merge = wh_merge (&before, &rebased);
  if (merge->outcome != WH_MERGE_UNKNOWN)
    return keep_merge (work, &before, change, merge, error);
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND,
                       _("The record that was changed is not known at the centre."));
  return FALSE;
}

/**
 * wh_group_apply:
 * @feed: of the transaction
 * @writer: whose group it is
 * @result: takes what became of each record
 *
 * Merges every change of a group, inside a transaction that the caller takes back when this fails.
 *
 * Returns: whether the whole group is taken (with or without conflicts); otherwise %WH_PROTOCOL_ERROR_FORBIDDEN,
 *   %WH_PROTOCOL_ERROR_NOT_FOUND or %WH_PROTOCOL_ERROR_BAD_REQUEST, and any other error when the centre failed
 */
gboolean
wh_group_apply (WhFeed *feed, WhRealm *realm, const WhGrant *writer, const WhChangeGroup *group,
                WhPushResult *result, GError **error)
{
  Work work = { feed, realm, writer, group, result };

  for (guint i = 0; i < group->changes->len; i++)
    if (!apply_change (&work, g_ptr_array_index (group->changes, i), error))
      return FALSE;
  return TRUE;
}
