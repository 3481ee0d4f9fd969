/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-conflict-decision.h"

#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

enum
{
  KEPT = 1, /* of the list own.conflict_decision */
  TAKEN = 2,
};

/* What the store's thread is given. */
typedef struct
{
  WhSession *session;
  WhRecord *conflict;
  gboolean take_other;
} Decision;

static void
decision_free (Decision *decision)
{
  g_clear_object (&decision->session);
  g_clear_object (&decision->conflict);
  g_free (decision);
}

static const WhKind *
kind_of (WhRecord *conflict)
{
  const char *name = wh_record_get_text (conflict, WH_CONFLICT_RECORD_KIND);

  return name != NULL ? wh_kind_by_name (name) : NULL;
}

/* The record with the value that lost; NULL without @error when the record is not here any more. */
static WhRecord *
with_other_value (WhStore *store, WhRecord *conflict, WhRecord *record, GError **error)
{
  const char *lost = wh_record_get_text (conflict, WH_CONFLICT_LOST_VALUE);
  g_autoptr (JsonNode) node = lost != NULL ? json_from_string (lost, error) : NULL;
  g_autoptr (WhRecord) changed = wh_record_copy (record);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)
      || !wh_record_apply_json (changed, json_node_get_object (node), error))
    return NULL;
  return g_steal_pointer (&changed);
}

static gboolean
add_other_value (WhStore *store, WhRecord *conflict, WhChangeGroup *group, GError **error)
{
  const char *hex = wh_record_get_text (conflict, WH_CONFLICT_RECORD_ID);
  const WhKind *kind = kind_of (conflict);
  g_autoptr (WhRecord) record = NULL;
  g_autoptr (WhRecord) changed = NULL;
  g_autoptr (GError) local = NULL;
  WhId id;

  if (kind == NULL || hex == NULL || !wh_id_from_hex (hex, &id))
    return TRUE;
  record = wh_store_get_record (store, kind->id, &id, &local);
  if (record != NULL)
    changed = with_other_value (store, conflict, record, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (changed != NULL)
    wh_change_group_add (group, wh_change_new_set (record, changed));
  return TRUE;
}

static gboolean
decide (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Decision *decision = data;
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRecord) decided = wh_record_copy (decision->conflict);

  wh_record_set_number (decided, WH_CONFLICT_DECISION, decision->take_other ? TAKEN : KEPT);
  wh_change_group_add (group, wh_change_new_set (decision->conflict, decided));
  if (decision->take_other && !add_other_value (store, decision->conflict, group, error))
    return FALSE;
  wh_session_stamp (decision->session, group);
  return wh_store_save_group (store, group, error);
}

/**
 * wh_conflict_can_take_other:
 *
 * Returns: whether the value that lost can be put in the place of the one that stands: not when it was a deletion or
 *   the change of a record that is deleted
 */
gboolean
wh_conflict_can_take_other (WhRecord *conflict)
{
  return kind_of (conflict) != NULL && !wh_record_is_null (conflict, WH_CONFLICT_LOST_VALUE)
         && wh_record_get_number (conflict, WH_CONFLICT_REASON) == 1;
}

/**
 * wh_conflict_decide_async:
 * @take_other: FALSE: the value that stands is right
 *
 * Closes the conflict. Taking the other value is a change like any other: it is saved, sent and can meet a conflict.
 */
void
wh_conflict_decide_async (WhSession *session, WhRecord *conflict, gboolean take_other, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  Decision *decision = g_new0 (Decision, 1);

  decision->session = g_object_ref (session);
  decision->conflict = g_object_ref (conflict);
  decision->take_other = take_other;
  wh_session_run_async (session, decide, decision, (GDestroyNotify) decision_free, WH_STORE_WRITE, NULL, callback,
                        user_data);
}

/**
 * wh_conflict_decide_finish:
 *
 * Returns: whether the decision is saved
 */
gboolean
wh_conflict_decide_finish (WhSession *session, GAsyncResult *result, GError **error)
{
  return wh_session_run_finish (session, result, error);
}
