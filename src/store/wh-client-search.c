/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-client-search.h"

#include "store/wh-merge-query.h"
#include "store/wh-store-select.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* As many are looked at closely as a frame has time for; whoever typed "j" goes on typing. */
#define MAX_CANDIDATES 2500
#define MAX_CANDIDATES_ALONE 600 /* of a single term, where the first found are as good as any */

typedef struct {
  gint64 doc;
  WhId client;
  int score;
  guint why;
  guint order; /* in which it came out of the index: by name */
} Candidate;

typedef struct {
  WhStore *store;
  GPtrArray *terms;
  GCancellable *cancellable;
  GArray *found; /* of Candidate */
} Search;

/* Tokens that begin with @token: up to, not including, what no token can contain. */
static WhDbStatement *
prepare_scan (Search *search, const WhSearchWay *way, const char *what, GError **error)
{
  static const char exact[] = "FROM search_token WHERE token = ?1 LIMIT ?3";
  static const char range[] = "FROM search_token WHERE token >= ?1 AND token < ?2 LIMIT ?3";
  g_autofree char *sql = g_strconcat (what, way->prefix ? range : exact, NULL);
  g_autofree char *end = g_strconcat (way->token, "\xf4\x8f\xbf\xbf", NULL);
  WhDbStatement *statement = wh_db_prepare (wh_store_get_db (search->store), sql, error);

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_text (statement, 1, way->token);
  if (way->prefix)
    wh_db_statement_bind_text (statement, 2, end);
  return statement;
}

/* Adds the clients that meet the term in any way, at most @limit for each way. */
static gboolean
scan_term (Search *search, const WhSearchTerm *term, guint limit, GHashTable *seen, GArray *docs, GError **error)
{
  gboolean ok = TRUE;

  for (guint i = 0; ok && i < term->ways->len && docs->len < limit; i++)
    {
      const WhSearchWay *way = &g_array_index (term->ways, WhSearchWay, i);
      g_autoptr (WhDbStatement) statement = prepare_scan (search, way, "SELECT doc ", error);

      if (statement == NULL)
        return FALSE;
      wh_db_statement_bind_int64 (statement, 3, limit);
      while (wh_store_next (statement, error, &ok))
        {
          gint64 doc = wh_db_statement_get_int64 (statement, 0);

          if (g_hash_table_add (seen, GSIZE_TO_POINTER ((gsize) doc)))
            g_array_append_val (docs, doc);
        }
    }
  return ok;
}

/* How many rows the term's best way has, counted up to the limit: the shortest list is walked over. */
static gboolean
estimate_term (Search *search, const WhSearchTerm *term, gint64 *rows, GError **error)
{
  gboolean ok = TRUE;

  *rows = 0;
  for (guint i = 0; ok && i < term->ways->len && *rows <= MAX_CANDIDATES; i++)
    {
      const WhSearchWay *way = &g_array_index (term->ways, WhSearchWay, i);
      g_autoptr (WhDbStatement) statement = prepare_scan (search, way, "SELECT 1 ", error);

      if (statement == NULL)
        return FALSE;
      wh_db_statement_bind_int64 (statement, 3, MAX_CANDIDATES);
      while (*rows <= MAX_CANDIDATES && wh_store_next (statement, error, &ok))
        ++*rows;
    }
  return ok;
}

static gboolean
choose_term (Search *search, guint *best, GError **error)
{
  gint64 best_rows = G_MAXINT64;

  *best = 0;
  for (guint i = 0; search->terms->len > 1 && i < search->terms->len; i++)
    {
      gint64 rows;

      if (!estimate_term (search, g_ptr_array_index (search->terms, i), &rows, error))
        return FALSE;
      if (rows < best_rows)
        *best = i;
      best_rows = MIN (rows, best_rows);
    }
  return TRUE;
}

/* Looks at one client closely. @missing terms may stay unmet. */
static void
weigh (Search *search, WhDbStatement *statement, gint64 doc, guint missing)
{
  const char *tokens = wh_db_statement_get_text (statement, 1);
  Candidate candidate = { .doc = doc, .order = search->found->len };
  guint unmet = 0;

  for (guint i = 0; i < search->terms->len && unmet <= missing; i++)
    {
      int score = wh_search_term_match (g_ptr_array_index (search->terms, i), tokens, &candidate.why);

      unmet += score == 0;
      candidate.score += score;
    }
  if (unmet <= missing && candidate.score > 0 && wh_db_get_id (statement, 0, &candidate.client))
    g_array_append_val (search->found, candidate);
}

static gboolean
weigh_all (Search *search, GArray *docs, guint missing, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (search->store), "SELECT client, tokens FROM search_client WHERE doc = ?1", error);
  gboolean ok = TRUE;

  if (statement == NULL)
    return FALSE;
  for (guint i = 0; ok && i < docs->len; i++)
    {
      gint64 doc = g_array_index (docs, gint64, i);

      if (i % 256 == 0 && g_cancellable_set_error_if_cancelled (search->cancellable, error))
        return FALSE;
      wh_db_statement_bind_int64 (statement, 1, doc);
      if (wh_store_next (statement, error, &ok))
        weigh (search, statement, doc, missing);
      wh_db_statement_reset (statement);
    }
  return ok;
}

/* All terms met. */
static gboolean
find_strictly (Search *search, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) docs = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint best, limit = search->terms->len > 1 ? MAX_CANDIDATES : MAX_CANDIDATES_ALONE;

  return choose_term (search, &best, error)
         && scan_term (search, g_ptr_array_index (search->terms, best), limit, seen, docs, error)
         && weigh_all (search, docs, 0, error);
}

/* All terms but one met: somebody mistyped. */
static gboolean
find_loosely (Search *search, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) docs = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < search->terms->len; i++)
    if (!scan_term (search, g_ptr_array_index (search->terms, i), MAX_CANDIDATES_ALONE, seen, docs, error))
      return FALSE;
  return weigh_all (search, docs, 1, error);
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;
  return x->order < y->order ? -1 : x->order > y->order;
}

/* The record that stands for the person, who may be found under the name of another; NULL when it is here already. */
static const WhId *
standing_for (WhMergeMap *map, GHashTable *shown, const WhId *client)
{
  const WhId *standing = wh_merge_map_resolve (map, client);

  return g_hash_table_add (shown, (gpointer) standing) ? standing : NULL;
}

static GPtrArray *
load_all (Search *search, guint limit, WhDate today, GError **error)
{
  g_autoptr (WhMergeMap) map = wh_store_read_merges (search->store, error);
  g_autoptr (GHashTable) shown = g_hash_table_new (wh_id_hash, wh_id_equal);
  g_autoptr (GPtrArray) clients = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_found_client_free);

  if (map == NULL)
    return NULL;
  g_array_sort (search->found, compare_candidates);
  for (guint i = 0; i < search->found->len && clients->len < limit; i++)
    {
      g_autoptr (GError) local = NULL;
      const Candidate *candidate = &g_array_index (search->found, Candidate, i);
      const WhId *standing = standing_for (map, shown, &candidate->client);
      WhFoundClient *found = standing != NULL ? wh_found_client_read (search->store, standing, today, &local) : NULL;

      /* What stands may be with another agency: then the other record is all there is here. */
      if (found == NULL && standing != NULL && local == NULL && !wh_id_equal (standing, &candidate->client))
        found = wh_found_client_read (search->store, &candidate->client, today, &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      if (found == NULL)
        continue;
      found->why = candidate->why;
      found->score = candidate->score;
      g_ptr_array_add (clients, found);
    }
  return g_steal_pointer (&clients);
}

/**
 * wh_client_search:
 * @text: what was typed so far: names in any order, whole or begun, by sound, as a nickname or an alias; a birth date;
 *   the last four digits of an SSN; a client number
 * @limit: at most so many
 * @today: for the ages
 *
 * Finds people while somebody types.  When nobody meets everything that was typed, those who meet all but one part are
 * returned.
 *
 * Returns: (transfer full) (element-type WhFoundClient): the people, the best match first; %NULL on error
 */
GPtrArray *
wh_client_search (WhStore *store, const char *text, guint limit, WhDate today, GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Candidate));
  Search search = { store, NULL, cancellable, found };

  g_return_val_if_fail (WH_IS_STORE (store), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  search.terms = terms = wh_search_terms_parse (text);
  if (terms->len > 0 && !find_strictly (&search, error))
    return NULL;
  if (terms->len > 1 && found->len == 0 && !find_loosely (&search, error))
    return NULL;
  return load_all (&search, limit, today, error);
}
