/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-scan.h"

#include "match/wh-match-keys.h"

#define LARGE_BLOCK 600 /* of that many with one key not everybody is compared with everybody */
#define NEIGHBOURS 60   /* but each with so many next in the order of birth */
#define ASK_EVERY 512   /* blocks */

typedef struct
{
  const WhMatchPeople *people;
  double least;
  guint total;
  GHashTable *seen; /* both numbers of each pair */
  GArray *pairs;    /* of WhMatchPair */
} Scan;

static guint64
pair_key (guint a, guint b)
{
  return (guint64) a << 32 | b;
}

static void
compare (Scan *scan, guint one, guint other)
{
  WhMatchPair pair = { .a = MIN (one, other), .b = MAX (one, other) };
  guint64 key = pair_key (pair.a, pair.b);

  if (one == other)
    return;
  pair.evidence = wh_match_compare (scan->people, wh_match_people_get (scan->people, pair.a),
                                    wh_match_people_get (scan->people, pair.b));
  pair.probability = wh_match_probability (&pair.evidence, scan->total);
  if (pair.probability < scan->least || g_hash_table_contains (scan->seen, &key))
    return;
  g_hash_table_add (scan->seen, g_memdup2 (&key, sizeof key));
  g_array_append_val (scan->pairs, pair);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const WhMatchKey *x = a, *y = b;

  if (x->key != y->key)
    return x->key < y->key ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static int
compare_births (gconstpointer a, gconstpointer b, gpointer data)
{
  const WhMatchPerson *x = wh_match_people_get (data, ((const WhMatchKey *) a)->person);
  const WhMatchPerson *y = wh_match_people_get (data, ((const WhMatchKey *) b)->person);

  return (x->birth > y->birth) - (x->birth < y->birth);
}

static void
compare_block (Scan *scan, WhMatchKey *keys, guint n)
{
  guint reach = n;

  if (n > LARGE_BLOCK)
    {
      g_qsort_with_data (keys, (int) n, sizeof *keys, compare_births, (gpointer) scan->people);
      reach = NEIGHBOURS;
    }
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n && j - i <= reach; j++)
      compare (scan, keys[i].person, keys[j].person);
}

static gboolean
scan_pass (Scan *scan, guint pass, WhMatchProgress progress, gpointer data)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (WhMatchKey));
  guint blocks = 0;

  for (guint i = 0; i < wh_match_people_get_n (scan->people); i++)
    wh_match_keys_add (pass, wh_match_people_get (scan->people, i), i, keys);
  g_array_sort (keys, compare_keys);
  for (guint i = 0, end; i < keys->len; i = end)
    {
      WhMatchKey *first = &g_array_index (keys, WhMatchKey, i);

      for (end = i + 1; end < keys->len && g_array_index (keys, WhMatchKey, end).key == first->key;)
        end++;
      compare_block (scan, first, end - i);
      if (progress != NULL && blocks++ % ASK_EVERY == 0
          && !progress ((pass + (double) i / keys->len) / WH_MATCH_PASSES, data))
        return FALSE;
    }
  return TRUE;
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const WhMatchPair *x = a, *y = b;

  if (x->evidence.bits != y->evidence.bits)
    return x->evidence.bits > y->evidence.bits ? -1 : 1;
  return pair_key (x->a, x->b) < pair_key (y->a, y->b) ? -1 : 1;
}

/**
 * wh_match_scan:
 * @people: everybody
 * @least: pairs of at least this probability, 0 to 1: %WH_MATCH_POSSIBLE
 * @progress: (nullable): told how far it is; may end it
 *
 * Looks for records that are one person's.  Memory: beside the people 16 bytes for each key of the pass at work (one to
 * about ten a person) and what the pairs found take; nothing grows with the number of comparisons.
 *
 * Returns: (transfer full) (element-type WhMatchPair) (nullable): the pairs, the likeliest first; %NULL when @progress
 *   ended it
 */
GArray *
wh_match_scan (const WhMatchPeople *people, double least, WhMatchProgress progress, gpointer data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (WhMatchPair));
  Scan scan = { people, least, wh_match_people_get_total (people), seen, pairs };

  for (guint pass = 0; pass < WH_MATCH_PASSES; pass++)
    if (!scan_pass (&scan, pass, progress, data))
      return NULL;
  g_array_sort (pairs, compare_pairs);
  return g_steal_pointer (&pairs);
}
