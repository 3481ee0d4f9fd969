/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-merge-query.h"

#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

/**
 * wh_merge_preview_free:
 */
void
wh_merge_preview_free (WhMergePreview *preview)
{
  g_clear_object (&preview->standing);
  g_clear_object (&preview->merged);
  g_free (preview);
}

/**
 * wh_store_read_merges:
 *
 * Returns: (transfer full): which records of clients are one person's
 */
WhMergeMap *
wh_store_read_merges (WhStore *store, GError **error)
{
  g_autoptr (GPtrArray) merges = wh_store_list_all (store, WH_KIND_CLIENT_MERGE, error);
  g_autoptr (WhMergeMap) map = wh_merge_map_new ();

  if (merges == NULL)
    return NULL;
  for (guint i = 0; i < merges->len; i++)
    wh_merge_map_add (map, g_ptr_array_index (merges, i));
  return g_steal_pointer (&map);
}

/**
 * wh_store_resolve_client:
 * @standing: (out): the id of the record that stands for the person: @client itself for most
 *
 * Either id of a merged person serves for ever; when the standing record is not here the client stands for itself.
 *
 * Returns: whether that could be read
 */
gboolean
wh_store_resolve_client (WhStore *store, const WhId *client, WhId *standing, GError **error)
{
  g_autoptr (WhMergeMap) map = wh_store_read_merges (store, error);
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = NULL;

  if (map == NULL)
    return FALSE;
  *standing = *wh_merge_map_resolve (map, client);
  if (wh_id_equal (standing, client))
    return TRUE;
  record = wh_store_get_record (store, WH_KIND_CLIENT, standing, &local);
  if (record == NULL)
    *standing = *client;
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * wh_store_list_client_ids:
 *
 * Returns: (transfer full) (element-type WhId): the ids of all records of the person, the standing one first: what
 *   belongs to the person refers to any of them
 */
GArray *
wh_store_list_client_ids (WhStore *store, const WhId *client, GError **error)
{
  g_autoptr (WhMergeMap) map = wh_store_read_merges (store, error);

  return map != NULL ? wh_merge_map_all_of (map, client) : NULL;
}

/**
 * wh_store_list_by_person:
 * @column: a reference column of the kind
 * @ids: (element-type WhId): of wh_store_list_client_ids()
 *
 * Returns: (transfer full) (element-type WhRecord): the records of the kind that point to any record of the person;
 *   %NULL on error
 */
GPtrArray *
wh_store_list_by_person (WhStore *store, WhKindId kind, guint column, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < ids->len; i++)
    {
      GPtrArray *found = wh_store_list_by_reference (store, kind, column, &g_array_index (ids, WhId, i), error);

      if (found == NULL)
        return NULL;
      g_ptr_array_extend_and_steal (all, found);
    }
  return g_steal_pointer (&all);
}

/**
 * wh_store_is_merged:
 * @merged: (out): whether some merge names the client: for most none does, and nothing more has to be read
 *
 * Returns: whether that could be read
 */
gboolean
wh_store_is_merged (WhStore *store, const WhId *client, gboolean *merged, GError **error)
{
  static const char sql[]
    = "SELECT 1 FROM client_merge WHERE deleted = 0 AND (\"PersonalID\" = ?1 OR \"MergedID\" = ?1) LIMIT 1";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  *merged = FALSE;
  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, client);
  *merged = wh_store_next (statement, error, &ok);
  return ok;
}

/* How many records of each kind belong to the client. */
static gboolean
count_records (WhStore *store, const WhId *client, guint counts[WH_N_KINDS], GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    {
      int column = wh_kind_column (wh_kind (i), "PersonalID");
      g_autoptr (GPtrArray) records = NULL;

      if (column < 0 || i == WH_KIND_CLIENT || i == WH_KIND_CLIENT_MERGE)
        continue;
      records = wh_store_list_by_reference (store, i, (guint) column, client, error);
      if (records == NULL)
        return FALSE;
      counts[i] = records->len;
    }
  return TRUE;
}

/**
 * wh_store_preview_merge:
 * @standing: the client whose record is to stand
 * @merged: the one to be shown as it
 *
 * What a merge would do: which values agree, which differ, and what would be shown as the standing client's.  It is
 * done by saving wh_client_merge_group() and undone by saving wh_client_unmerge_group(), by a person, never by itself.
 *
 * Returns: (transfer full) (nullable): the preview; %NULL without @error when one of the two is not here
 */
WhMergePreview *
wh_store_preview_merge (WhStore *store, const WhId *standing, const WhId *merged, GError **error)
{
  g_autoptr (WhMergePreview) preview = g_new0 (WhMergePreview, 1);
  g_autoptr (WhMergeMap) map = wh_store_read_merges (store, error);

  if (map == NULL)
    return NULL;
  preview->standing = wh_store_get_record (store, WH_KIND_CLIENT, standing, error);
  if (preview->standing == NULL)
    return NULL;
  preview->merged = wh_store_get_record (store, WH_KIND_CLIENT, merged, error);
  if (preview->merged == NULL)
    return NULL;
  preview->is_one = wh_id_equal (wh_merge_map_resolve (map, standing), wh_merge_map_resolve (map, merged));
  preview->units = wh_client_merge_compare (preview->standing, preview->merged);
  return count_records (store, merged, preview->moved, error) ? g_steal_pointer (&preview) : NULL;
}

/**
 * wh_store_read_person:
 * @client: any id of the person
 *
 * Returns: (transfer full) (nullable): the standing record with what was taken from the others, to be shown and not to
 *   be saved; %NULL without @error when there is none here
 */
WhRecord *
wh_store_read_person (WhStore *store, const WhId *client, GError **error)
{
  g_autoptr (WhMergeMap) map = wh_store_read_merges (store, error);
  g_autoptr (GPtrArray) merges = NULL;
  g_autoptr (WhRecord) person = NULL;
  WhId standing;

  if (map == NULL || !wh_store_resolve_client (store, client, &standing, error))
    return NULL;
  person = wh_store_get_record (store, WH_KIND_CLIENT, &standing, error);
  if (person == NULL)
    return NULL;
  merges = wh_merge_map_merges_of (map, &standing);
  for (guint i = 0; i < merges->len; i++)
    {
      WhRecord *merge = g_ptr_array_index (merges, i);
      g_autoptr (GError) local = NULL;
      g_autoptr (WhRecord) other = NULL;

      if (wh_client_merge_taken (merge) == 0)
        continue;
      other = wh_store_get_record (store, WH_KIND_CLIENT,
                                   wh_record_get_reference (merge, WH_CLIENT_MERGE_MERGED_ID), &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      if (other != NULL)
        wh_client_merge_take (person, other, wh_client_merge_taken (merge));
    }
  return g_steal_pointer (&person);
}

/**
 * wh_store_show_person:
 * @client: any record of the person, read from the store; it gets the answers that the person is shown with
 *
 * A form shows the same answers as the person's page, whichever of their records it is about.
 * wh_store_correct_person() saves what is changed of them.
 *
 * Returns: whether that could be read
 */
gboolean
wh_store_show_person (WhStore *store, WhRecord *client, GError **error)
{
  g_autoptr (WhRecord) person = NULL;
  g_autoptr (GError) local = NULL;
  WhClientMergeUnits units;
  gboolean merged;

  if (!wh_store_is_merged (store, wh_record_get_id (client), &merged, error))
    return FALSE;
  if (!merged)
    return TRUE;
  person = wh_store_read_person (store, wh_record_get_id (client), &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (person == NULL)
    return TRUE;
  units = wh_client_merge_compare (client, person);
  wh_client_merge_take (client, person, units.only_standing | units.only_merged | units.differ);
  return TRUE;
}

/* The same correction of the record that stands: only there does it show.  What was written is a change even where the
 * standing record has it so already: a merge that shows another answer has to yield. */
static WhChange *
correct (WhRecord *standing, const WhChange *change)
{
  g_autoptr (WhRecord) was = wh_record_copy (standing), now = wh_record_copy (standing);

  for (guint i = 0; i < wh_record_get_kind (now)->n_units; i++)
    if ((change->units >> i & 1) != 0)
      {
        wh_record_copy_unit (was, change->was, i);
        wh_record_copy_unit (now, change->now, i);
      }
  return wh_change_new_set (was, now);
}

static gboolean
correct_one (WhStore *store, WhChangeGroup *group, guint i, GError **error)
{
  const WhChange *change = g_ptr_array_index (group->changes, i);
  g_autoptr (WhRecord) standing = NULL;
  g_autoptr (WhChange) instead = NULL;
  WhId id;

  if (!wh_store_resolve_client (store, wh_record_get_id (change->now), &id, error))
    return FALSE;
  if (wh_id_equal (&id, wh_record_get_id (change->now)))
    return TRUE;
  standing = wh_store_get_record (store, WH_KIND_CLIENT, &id, error);
  if (standing == NULL) /* resolved to a record that is here: there is an error */
    return FALSE;
  instead = correct (standing, change);
  if (instead != NULL)
    {
      wh_change_free (g_ptr_array_index (group->changes, i));
      g_ptr_array_index (group->changes, i) = g_steal_pointer (&instead);
    }
  return TRUE;
}

/**
 * wh_store_correct_person:
 * @group: before it is saved
 *
 * Turns corrections of a merged person's other record into corrections of the one that stands: what somebody writes
 * over what wh_store_show_person() showed is shown from then on.
 *
 * Returns: whether the records could be read
 */
gboolean
wh_store_correct_person (WhStore *store, WhChangeGroup *group, GError **error)
{
  for (guint i = 0; i < group->changes->len; i++)
    {
      const WhChange *change = g_ptr_array_index (group->changes, i);

      if (change->op == WH_CHANGE_SET && wh_record_is (change->now, WH_KIND_CLIENT)
          && !correct_one (store, group, i, error))
        return FALSE;
    }
  return TRUE;
}
