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

static void
yield_one (WhChangeGroup *group, WhRecord *merge, const WhChange *change)
{
  guint64 taken = wh_client_merge_taken (merge);
  g_autoptr (WhRecord) now = NULL;

  if ((taken & change->units) == 0)
    return;
  now = wh_record_copy (merge);
  wh_client_merge_set_taken (now, taken & ~change->units);
  copy_stamp (now, change->now);
  wh_change_group_add (group, wh_change_new_set (merge, now));
}

/* Somebody who corrects an answer of the record that stands means it to show: a merge that shows the other record's
 * answer instead yields, in the same save. */
gboolean
wh_merge_yield (WhStore *store, WhChangeGroup *group, GError **error)
{
  guint n = group->changes->len;

  for (guint i = 0; i < n; i++)
    {
      const WhChange *change = g_ptr_array_index (group->changes, i);
      g_autoptr (GPtrArray) merges = NULL;

      if (change->op != WH_CHANGE_SET || !wh_record_is (change->now, WH_KIND_CLIENT))
        continue;
      merges = wh_store_list_by_reference (store, WH_KIND_CLIENT_MERGE, WH_CLIENT_MERGE_PERSONAL_ID,
                                           wh_record_get_id (change->now), error);
      if (merges == NULL)
        return FALSE;
      for (guint j = 0; j < merges->len; j++)
        yield_one (group, g_ptr_array_index (merges, j), change);
    }
  return TRUE;
}
