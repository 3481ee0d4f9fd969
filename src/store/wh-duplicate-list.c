/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-duplicate-list.h"

#include "match/wh-apart-set.h"
#include "store/wh-duplicate-query.h"
#include "store/wh-duplicate-table.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

#include <string.h>

typedef struct
{
  WhStore *store;
  const WhDuplicateWish *wish;
  WhMergeMap *merges;
  WhApartSet *apart;
  GHashTable *protected_people; /* WhId of the standing record to 1 (no) or 2 (yes) */
  GHashTable *seen;             /* both ids of each pair, in hex */
  GPtrArray *pairs;
  guint total;
} List;

/**
 * wh_duplicate_pair_free:
 */
void
wh_duplicate_pair_free (WhDuplicatePair *pair)
{
  if (pair == NULL)
    return;
  wh_found_client_free (pair->one);
  wh_found_client_free (pair->other);
  g_free (pair);
}

static gboolean
read_apart (List *list, GError **error)
{
  g_autoptr (GPtrArray) records = wh_store_list_all (list->store, WH_KIND_CLIENT_APART, error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    wh_apart_set_add (list->apart, g_ptr_array_index (records, i));
  return records != NULL;
}

/* Whether any of the person's records is protected. */
static gboolean
is_protected (List *list, const WhId *standing, gboolean *answer, GError **error)
{
  gpointer known = g_hash_table_lookup (list->protected_people, standing);
  g_autoptr (GArray) all = NULL;

  *answer = known == GUINT_TO_POINTER (2);
  if (known != NULL)
    return TRUE;
  all = wh_merge_map_all_of (list->merges, standing);
  for (guint i = 0; i < all->len && !*answer; i++)
    if (!wh_duplicate_is_protected (list->store, &g_array_index (all, WhId, i), answer, error))
      return FALSE;
  g_hash_table_insert (list->protected_people, g_memdup2 (standing, sizeof *standing),
                       GUINT_TO_POINTER (*answer ? 2 : 1));
  return TRUE;
}

static gboolean
is_new (List *list, const WhId *one, const WhId *other)
{
  gboolean turned = memcmp (one, other, WH_ID_SIZE) > 0;
  char a[WH_ID_HEX_SIZE], b[WH_ID_HEX_SIZE];

  return g_hash_table_add (list->seen, g_strconcat (wh_id_to_hex (turned ? other : one, a),
                                                    wh_id_to_hex (turned ? one : other, b), NULL));
}

static gboolean
add_pair (List *list, const WhDuplicateFound *found, const WhId *one, const WhId *other, gboolean hidden,
          GError **error)
{
  g_autoptr (WhDuplicatePair) pair = g_new0 (WhDuplicatePair, 1);

  pair->probability = found->probability;
  pair->evidence = found->evidence;
  pair->is_protected = hidden;
  pair->one = wh_found_client_read (list->store, one, list->wish->today, error);
  if (pair->one == NULL)
    return FALSE;
  pair->other = wh_found_client_read (list->store, other, list->wish->today, error);
  if (pair->other == NULL)
    return FALSE;
  g_ptr_array_add (list->pairs, g_steal_pointer (&pair));
  return TRUE;
}

/* The record that stands for the person: the client's own, too, when the other is not here. */
static gboolean
resolve (List *list, const WhId *client, WhId *standing, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = NULL;

  *standing = *wh_merge_map_resolve (list->merges, client);
  if (wh_id_equal (standing, client))
    return TRUE;
  record = wh_store_get_record (list->store, WH_KIND_CLIENT, standing, &local);
  if (record == NULL)
    *standing = *client;
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/* What nobody has decided, and the reader may see. */
static gboolean
take_found (List *list, const WhDuplicateFound *found, GError **error)
{
  gboolean hidden = FALSE, other_hidden = FALSE;
  WhId one, other;

  if (!resolve (list, &found->a, &one, error) || !resolve (list, &found->b, &other, error))
    return FALSE;
  if (wh_id_equal (wh_merge_map_resolve (list->merges, &one), wh_merge_map_resolve (list->merges, &other))
      || wh_apart_set_has (list->apart, list->merges, &one, &other)
      || !is_new (list, &one, &other))
    return TRUE;
  if (!is_protected (list, &one, &hidden, error) || !is_protected (list, &other, &other_hidden, error))
    return FALSE;
  hidden = hidden || other_hidden;
  if (hidden && !list->wish->protected_too)
    return TRUE;
  list->total++;
  if (list->pairs->len >= list->wish->limit)
    return TRUE;
  return add_pair (list, found, &one, &other, hidden, error);
}

static const char all_sql[]
  = "SELECT p.a, p.b, p.probability, p.bits, p.reasons FROM duplicate_pair AS p"
    " JOIN client AS x ON x.id = p.a AND x.deleted = 0 JOIN client AS y ON y.id = p.b AND y.deleted = 0";

static gboolean
read_found (List *list, const WhId *client, GError **error)
{
  g_autofree char *sql
    = g_strconcat (all_sql, client != NULL ? " WHERE p.a = ?1 OR p.b = ?1" : "", " ORDER BY p.bits DESC, p.a, p.b",
                   NULL);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (list->store), sql, error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  if (client != NULL)
    wh_db_bind_id (statement, 1, client);
  while (wh_store_next (statement, error, &ok))
    {
      WhDuplicateFound found = { .probability = wh_db_statement_get_double (statement, 2) };

      found.evidence.bits = wh_db_statement_get_double (statement, 3);
      found.evidence.reasons = (guint64) wh_db_statement_get_int64 (statement, 4);
      if (wh_db_get_id (statement, 0, &found.a) && wh_db_get_id (statement, 1, &found.b)
          && !take_found (list, &found, error))
        return FALSE;
    }
  return ok;
}

static gboolean
read_wanted (List *list, GError **error)
{
  g_autoptr (GArray) all = NULL;

  if (list->wish->client == NULL)
    return read_found (list, NULL, error);
  all = wh_merge_map_all_of (list->merges, list->wish->client);
  for (guint i = 0; i < all->len; i++)
    if (!read_found (list, &g_array_index (all, WhId, i), error))
      return FALSE;
  return TRUE;
}

/**
 * wh_duplicate_list:
 * @wish: what is asked for
 * @total: (out) (optional): how many there are, beyond the limit too
 *
 * Pairs of people who may be one and of whom nobody has said anything yet, the likeliest first.  Decisions 15: who is
 * protected is not among them but for the lead.
 *
 * Returns: (transfer full) (element-type WhDuplicatePair): the pairs; %NULL on error
 */
GPtrArray *
wh_duplicate_list (WhStore *store, const WhDuplicateWish *wish, guint *total, GError **error)
{
  g_autoptr (WhMergeMap) merges = wh_store_read_merges (store, error);
  g_autoptr (WhApartSet) apart = wh_apart_set_new ();
  g_autoptr (GHashTable) hidden = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_duplicate_pair_free);
  List list = { store, wish, merges, apart, hidden, seen, pairs, 0 };

  g_return_val_if_fail (WH_IS_STORE (store), NULL);

  if (merges == NULL || !read_apart (&list, error) || !read_wanted (&list, error))
    return NULL;
  if (total != NULL)
    *total = list.total;
  return g_steal_pointer (&pairs);
}
