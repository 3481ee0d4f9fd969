/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-apart-set.h"

#include <string.h>

/* Two ids, the lower first. */
typedef struct
{
  WhId ids[2];
} Pair;

struct _WhApartSet
{
  GArray *pairs;     /* of Pair, as they were said */
  GHashTable *known; /* of Pair, each id that of the record that stands; NULL: to be made anew */
};

static Pair
pair_of (const WhId *one, const WhId *other)
{
  gboolean turned = memcmp (one, other, WH_ID_SIZE) > 0;

  return (Pair) { { turned ? *other : *one, turned ? *one : *other } };
}

static guint
pair_hash (gconstpointer data)
{
  const Pair *pair = data;

  return wh_id_hash (&pair->ids[0]) * 31 + wh_id_hash (&pair->ids[1]);
}

static gboolean
pair_equal (gconstpointer a, gconstpointer b)
{
  const Pair *x = a, *y = b;

  return wh_id_equal (&x->ids[0], &y->ids[0]) && wh_id_equal (&x->ids[1], &y->ids[1]);
}

/**
 * wh_client_apart_group:
 *
 * Returns: (transfer full): the change that says that the two clients are two people; its record lacks who and when
 */
WhChangeGroup *
wh_client_apart_group (const WhId *one, const WhId *other)
{
  WhChangeGroup *group = wh_change_group_new ();
  g_autoptr (WhRecord) apart = wh_record_new (wh_kind (WH_KIND_CLIENT_APART));

  wh_record_set_reference (apart, WH_CLIENT_APART_PERSONAL_ID, one, NULL);
  wh_record_set_reference (apart, WH_CLIENT_APART_OTHER_ID, other, NULL);
  wh_change_group_add (group, wh_change_new_put (apart));
  return group;
}

/**
 * wh_apart_set_new:
 */
WhApartSet *
wh_apart_set_new (void)
{
  WhApartSet *self = g_new0 (WhApartSet, 1);

  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  return self;
}

/**
 * wh_apart_set_free:
 */
void
wh_apart_set_free (WhApartSet *self)
{
  g_array_unref (self->pairs);
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_free (self);
}

/**
 * wh_apart_set_add:
 * @apart: a record of kind client_apart
 */
void
wh_apart_set_add (WhApartSet *self, WhRecord *apart)
{
  const WhId *one = wh_record_get_reference (apart, WH_CLIENT_APART_PERSONAL_ID);
  const WhId *other = wh_record_get_reference (apart, WH_CLIENT_APART_OTHER_ID);
  Pair pair;

  if (one == NULL || other == NULL)
    return;
  pair = pair_of (one, other);
  g_array_append_val (self->pairs, pair);
  g_clear_pointer (&self->known, g_hash_table_unref);
}

/**
 * wh_apart_set_has:
 * @merges: complete by now
 *
 * What was said of one of a person's records was said of the person.
 *
 * Returns: whether somebody has said that the two are two people
 */
gboolean
wh_apart_set_has (WhApartSet *self, WhMergeMap *merges, const WhId *one, const WhId *other)
{
  Pair pair = pair_of (wh_merge_map_resolve (merges, one), wh_merge_map_resolve (merges, other));

  if (self->known == NULL)
    {
      self->known = g_hash_table_new_full (pair_hash, pair_equal, g_free, NULL);
      for (guint i = 0; i < self->pairs->len; i++)
        {
          const Pair *said = &g_array_index (self->pairs, Pair, i);
          Pair now = pair_of (wh_merge_map_resolve (merges, &said->ids[0]),
                              wh_merge_map_resolve (merges, &said->ids[1]));

          g_hash_table_add (self->known, g_memdup2 (&now, sizeof now));
        }
    }
  return g_hash_table_contains (self->known, &pair);
}
