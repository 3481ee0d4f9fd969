/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-merge-map.h"

#include <string.h>

struct _WhMergeMap
{
  GPtrArray *merges;   /* of WhRecord */
  GHashTable *stands;  /* WhId of a merged client to WhId of the one it is merged into; NULL: to be made anew */
  GPtrArray *used;     /* of WhRecord: those of merges that join two who were not one already */
};

/**
 * wh_merge_map_new:
 */
WhMergeMap *
wh_merge_map_new (void)
{
  WhMergeMap *self = g_new0 (WhMergeMap, 1);

  self->merges = g_ptr_array_new_with_free_func (g_object_unref);
  self->used = g_ptr_array_new ();
  return self;
}

/**
 * wh_merge_map_free:
 */
void
wh_merge_map_free (WhMergeMap *self)
{
  g_ptr_array_unref (self->used);
  g_ptr_array_unref (self->merges);
  g_clear_pointer (&self->stands, g_hash_table_unref);
  g_free (self);
}

/**
 * wh_merge_map_add:
 * @merge: a record of kind client_merge
 */
void
wh_merge_map_add (WhMergeMap *self, WhRecord *merge)
{
  g_ptr_array_add (self->merges, wh_record_copy (merge));
  g_clear_pointer (&self->stands, g_hash_table_unref);
}

/**
 * wh_merge_map_is_empty:
 */
gboolean
wh_merge_map_is_empty (WhMergeMap *self)
{
  return self->merges->len == 0;
}

static const WhId *
root_of (WhMergeMap *self, const WhId *client)
{
  const WhId *next;

  while ((next = g_hash_table_lookup (self->stands, client)) != NULL)
    client = next;
  return client;
}

static int
compare_merges (gconstpointer a, gconstpointer b)
{
  return memcmp (wh_record_get_id (*(WhRecord **) a), wh_record_get_id (*(WhRecord **) b), WH_ID_SIZE);
}

/* Merges in the order of their ids, which is that of their making: two desks that joined the same people the opposite
 * way round agree on who stands, and a circle cannot close. */
static void
settle (WhMergeMap *self)
{
  if (self->stands != NULL)
    return;
  self->stands = g_hash_table_new (wh_id_hash, wh_id_equal);
  g_ptr_array_set_size (self->used, 0);
  g_ptr_array_sort (self->merges, compare_merges);
  for (guint i = 0; i < self->merges->len; i++)
    {
      WhRecord *merge = g_ptr_array_index (self->merges, i);
      const WhId *standing = wh_record_get_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID);
      const WhId *merged = wh_record_get_reference (merge, WH_CLIENT_MERGE_MERGED_ID);

      if (standing == NULL || merged == NULL)
        continue;
      standing = root_of (self, standing);
      merged = root_of (self, merged);
      if (wh_id_equal (standing, merged))
        continue;
      g_hash_table_insert (self->stands, (gpointer) merged, (gpointer) standing);
      g_ptr_array_add (self->used, merge);
    }
}

/**
 * wh_merge_map_resolve:
 *
 * Returns: (transfer none): the id of the record that stands for the person; @client itself for most.  It holds until
 *   a merge is added.
 */
const WhId *
wh_merge_map_resolve (WhMergeMap *self, const WhId *client)
{
  settle (self);
  return root_of (self, client);
}

/**
 * wh_merge_map_all_of:
 *
 * Returns: (transfer full) (element-type WhId): the ids of all records that are the person's, the standing one first
 */
GArray *
wh_merge_map_all_of (WhMergeMap *self, const WhId *client)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (WhId));
  const WhId *standing = wh_merge_map_resolve (self, client);
  GHashTableIter iter;
  gpointer merged;

  g_array_append_vals (all, standing, 1);
  g_hash_table_iter_init (&iter, self->stands);
  while (g_hash_table_iter_next (&iter, &merged, NULL))
    if (wh_id_equal (root_of (self, merged), standing))
      g_array_append_vals (all, merged, 1);
  return all;
}

/**
 * wh_merge_map_merges_of:
 *
 * Returns: (transfer container) (element-type WhRecord): the merges that made the person one, in the order of their
 *   making; those that said again what was so already are not among them
 */
GPtrArray *
wh_merge_map_merges_of (WhMergeMap *self, const WhId *client)
{
  GPtrArray *merges = g_ptr_array_new ();
  const WhId *standing = wh_merge_map_resolve (self, client);

  for (guint i = 0; i < self->used->len; i++)
    {
      WhRecord *merge = g_ptr_array_index (self->used, i);

      if (wh_id_equal (root_of (self, wh_record_get_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID)), standing))
        g_ptr_array_add (merges, merge);
    }
  return merges;
}
