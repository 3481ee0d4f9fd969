/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-merge-yield.h"

#include "match/wh-client-merge.h"
#include "store/wh-store-read.h"

static void
copy_stamp (WhRecord *merge, WhRecord *client)
{
  wh_record_set_text (merge, WH_CLIENT_MERGE_DATE_UPDATED, wh_record_get_text (client, WH_CLIENT_DATE_UPDATED));
  wh_record_set_reference (merge, WH_CLIENT_MERGE_USER_ID, wh_record_get_reference (client, WH_CLIENT_USER_ID),
                           wh_record_get_reference_text (client, WH_CLIENT_USER_ID));
}

/* What was before the eyes came from the other record; undone, the one that stands has its own again. */
static gboolean
keep_own (WhStore *store, WhChange *change, guint64 units, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) own = wh_store_get_record (store, WH_KIND_CLIENT, wh_record_get_id (change->now), &local);
  g_autoptr (WhRecord) was = NULL;

  if (own == NULL)
    {
      gboolean failed = local != NULL;

      if (failed)
        g_propagate_error (error, g_steal_pointer (&local));
      return !failed; /* that it is not here is said when it is saved */
    }
  was = wh_record_copy (change->was);
  for (guint i = 0; i < wh_record_get_kind (own)->n_units; i++)
    if ((units >> i & 1) != 0)
      wh_record_copy_unit (was, own, i);
  g_set_object (&change->was, was);
  return TRUE;
}

static gboolean
yield_one (WhStore *store, WhChangeGroup *group, WhRecord *merge, WhChange *change, GError **error)
{
  guint64 taken = wh_client_merge_taken (merge);
  g_autoptr (WhRecord) now = NULL;

  if ((taken & change->units) == 0)
    return TRUE;
  now = wh_record_copy (merge);
  wh_client_merge_set_taken (now, taken & ~change->units);
  copy_stamp (now, change->now);
  wh_change_group_add (group, wh_change_new_set (merge, now));
  return change->was == NULL || keep_own (store, change, taken & change->units, error);
}

/* Somebody who corrects an answer of the record that stands means it to show: a merge that shows the other record's
 * answer instead yields, in the same save. */
gboolean
wh_merge_yield (WhStore *store, WhChangeGroup *group, GError **error)
{
  guint n = group->changes->len;

  for (guint i = 0; i < n; i++)
    {
      WhChange *change = g_ptr_array_index (group->changes, i);
      g_autoptr (GPtrArray) merges = NULL;

      if (change->op != WH_CHANGE_SET || !wh_record_is (change->now, WH_KIND_CLIENT))
        continue;
      merges = wh_store_list_by_reference (store, WH_KIND_CLIENT_MERGE, WH_CLIENT_MERGE_PERSONAL_ID,
                                           wh_record_get_id (change->now), error);
      if (merges == NULL)
        return FALSE;
      for (guint j = 0; j < merges->len; j++)
        if (!yield_one (store, group, g_ptr_array_index (merges, j), change, error))
          return FALSE;
    }
  return TRUE;
}
