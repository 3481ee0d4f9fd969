/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-duplicate-query.h"

#include "match/wh-match-set.h"
#include "match/wh-nickname.h"
#include "store/wh-merge-query.h"
#include "store/wh-search-index.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

#include <string.h>

/*
 * The search's tokens say who is worth comparing: the same end of the SSN, the same birth date either way round, or a
 * first and a last name that sound alike or are nicknames, and where both birth dates are known a year or a day of the
 * year in common.  Only these are read.
 */

#define MOST_COMPARED 120
#define MOST_EACH 100       /* of one SSN end or birth date */
#define MOST_LOOKED_AT 4000 /* of one last name */
#define MOST_COUNTED 3000   /* bearers of a name: beyond that it is common enough */

typedef struct
{
  WhStore *store;
  WhMatchPeople *people; /* the one who is typed, then those found */
  WhId except;
  GHashTable *seen; /* docs */
  GArray *docs;     /* of gint64 */
  GArray *clients;  /* of WhId: people from number 1 on */
} Query;

static void
add_doc (Query *query, gint64 doc)
{
  if (query->docs->len < MOST_COMPARED && g_hash_table_add (query->seen, GSIZE_TO_POINTER ((gsize) doc)))
    g_array_append_val (query->docs, doc);
}

static gboolean
ask_token (Query *query, const char *type, const char *text, GError **error)
{
  static const char sql[] = "SELECT doc FROM search_token WHERE token = ?1 LIMIT " G_STRINGIFY (MOST_EACH);
  g_autofree char *token = g_strconcat (type, text, NULL);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (query->store), sql, error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, token);
  while (wh_store_next (statement, error, &ok))
    add_doc (query, wh_db_statement_get_int64 (statement, 0));
  return ok;
}

static gboolean
ask_ssn (Query *query, const WhMatchPerson *person, GError **error)
{
  char end[5] = "";

  for (guint i = 0; i < 4; i++)
    {
      if (person->ssn[5 + i] == WH_MATCH_DIGIT_UNKNOWN)
        return TRUE;
      end[i] = (char) ('0' + person->ssn[5 + i]);
    }
  return ask_token (query, WH_TOKEN_SSN, end, error);
}

static gboolean
ask_birth (Query *query, const WhMatchPerson *person, GError **error)
{
  int year, month, day;
  char text[16];

  if (person->birth == WH_DATE_NONE)
    return TRUE;
  wh_date_to_ymd (person->birth, &year, &month, &day);
  g_snprintf (text, sizeof text, "%04d%02d%02d", year, month, day);
  if (!ask_token (query, WH_TOKEN_BIRTH, text, error))
    return FALSE;
  g_snprintf (text, sizeof text, "%04d%02d%02d", year, day, month);
  return day > 12 || day == month || ask_token (query, WH_TOKEN_BIRTH, text, error);
}

/* Tokens under which a name may stand: its sounds, and for a first name its nicknames. */
static GPtrArray *
tokens_of (const WhMatchWord *word, gboolean first)
{
  GPtrArray *tokens = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) others = first ? wh_nickname_others (word->text) : g_ptr_array_new ();

  g_ptr_array_add (tokens, g_strconcat (word->sounds[0] != NULL ? WH_TOKEN_SOUND : WH_TOKEN_NAME,
                                        word->sounds[0] != NULL ? word->sounds[0] : word->text, NULL));
  if (word->sounds[1] != NULL && g_strcmp0 (word->sounds[0], word->sounds[1]) != 0)
    g_ptr_array_add (tokens, g_strconcat (WH_TOKEN_SOUND, word->sounds[1], NULL));
  for (guint i = 0; i < others->len; i++)
    g_ptr_array_add (tokens, g_strconcat (WH_TOKEN_NAME, g_ptr_array_index (others, i), NULL));
  return tokens;
}

static gboolean
contains_any (const char *tokens, GPtrArray *wanted)
{
  for (guint i = 0; i < wanted->len; i++)
    {
      const char *token = g_ptr_array_index (wanted, i);
      gsize size = strlen (token);

      for (const char *at = strstr (tokens, token); at != NULL; at = strstr (at + 1, token))
        if ((at == tokens || at[-1] == ' ') && (at[size] == ' ' || at[size] == '\0'))
          return TRUE;
    }
  return FALSE;
}

/* The same year, or the same day of another: else the dates have nothing in common. */
static gboolean
is_born_near (const char *tokens, const char *digits)
{
  const char *birth = strstr (tokens, " " WH_TOKEN_BIRTH);

  if (g_str_has_prefix (tokens, WH_TOKEN_BIRTH))
    birth = tokens - 1;
  return birth == NULL || strncmp (birth + 2, digits, 4) == 0 || strncmp (birth + 6, digits + 4, 4) == 0;
}

/* @digits: of the birth date; NULL: not known */
static gboolean
ask_last (Query *query, const char *last, GPtrArray *firsts, const char *digits, GError **error)
{
  static const char sql[] = "SELECT a.doc, c.tokens FROM search_token AS a JOIN search_client AS c ON c.doc = a.doc"
                            " WHERE a.token = ?1 LIMIT " G_STRINGIFY (MOST_LOOKED_AT);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (query->store), sql, error);
  gboolean ok = TRUE;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, last);
  while (query->docs->len < MOST_COMPARED && wh_store_next (statement, error, &ok))
    {
      const char *tokens = wh_db_statement_get_text (statement, 1);

      if ((digits == NULL || is_born_near (tokens, digits)) && contains_any (tokens, firsts))
        add_doc (query, wh_db_statement_get_int64 (statement, 0));
    }
  return ok;
}

static gboolean
ask_names (Query *query, const WhMatchName *name, const char *digits, GError **error)
{
  g_autoptr (GPtrArray) firsts = NULL;

  if (name->n_first == 0)
    return TRUE;
  firsts = tokens_of (name->first[0], TRUE);
  for (guint i = 0; i < name->n_last; i++)
    {
      g_autoptr (GPtrArray) lasts = tokens_of (name->last[i], FALSE);

      for (guint j = 0; j < lasts->len; j++)
        if (!ask_last (query, lasts->pdata[j], firsts, digits, error))
          return FALSE;
    }
  return TRUE;
}

static gboolean
find_docs (Query *query, GError **error)
{
  const WhMatchPerson *person = wh_match_people_get (query->people, 0);
  char digits[16] = "";
  int year, month, day;

  if (!ask_ssn (query, person, error) || !ask_birth (query, person, error))
    return FALSE;
  if (person->birth != WH_DATE_NONE)
    {
      wh_date_to_ymd (person->birth, &year, &month, &day);
      g_snprintf (digits, sizeof digits, "%04d%02d%02d", year, month, day);
    }
  for (guint i = 0; i <= person->n_aliases; i++)
    if (!ask_names (query, i == 0 ? &person->name : &person->aliases[i - 1], *digits != '\0' ? digits : NULL, error))
      return FALSE;
  return TRUE;
}

/**
 * wh_duplicate_is_protected:
 * @client: the id of a record
 * @answer: (out): whether a victim service provider or a project for people with HIV served the person, or the person
 *   has a safety alert (decisions 15)
 *
 * Returns: whether that could be read
 */
gboolean
wh_duplicate_is_protected (WhStore *store, const WhId *client, gboolean *answer, GError **error)
{
  static const char sql[]
    = "SELECT o.\"VictimServiceProvider\", f.\"Funder\", NULL FROM enrollment AS e"
      " JOIN project AS p ON p.id = e.\"ProjectID\" LEFT JOIN organization AS o ON o.id = p.\"OrganizationID\""
      " LEFT JOIN funder AS f ON f.\"ProjectID\" = p.id AND f.deleted = 0"
      " WHERE e.\"PersonalID\" = ?1 AND e.deleted = 0"
      " UNION ALL SELECT NULL, NULL, \"AlertType\" FROM alert WHERE \"PersonalID\" = ?1 AND deleted = 0";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  *answer = FALSE;
  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, client);
  while (wh_store_next (statement, error, &ok))
    *answer = *answer || wh_db_statement_get_int64 (statement, 0) == 1
              || wh_match_is_confidential_funder ((int) wh_db_statement_get_int64 (statement, 1))
              || wh_match_is_safety_alert (wh_db_statement_get_int64 (statement, 2));
  return ok;
}

static gboolean
take_client (Query *query, const WhId *id, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = wh_store_get_record (query->store, WH_KIND_CLIENT, id, &local);
  g_autoptr (GPtrArray) aliases = NULL;
  guint number;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (client == NULL)
    return TRUE;
  aliases = wh_store_list_by_reference (query->store, WH_KIND_ALIAS, WH_ALIAS_PERSONAL_ID, id, error);
  if (aliases == NULL)
    return FALSE;
  number = wh_match_people_add (query->people, client);
  for (guint i = 0; i < aliases->len; i++)
    wh_match_people_add_alias (query->people, number, g_ptr_array_index (aliases, i));
  g_array_append_val (query->clients, *id);
  return TRUE;
}

static gboolean
take_docs (Query *query, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (query->store), "SELECT client FROM search_client WHERE doc = ?1", error);
  gboolean ok = TRUE;

  if (statement == NULL)
    return FALSE;
  for (guint i = 0; ok && i < query->docs->len; i++)
    {
      WhId id;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      wh_db_statement_bind_int64 (statement, 1, g_array_index (query->docs, gint64, i));
      if (wh_store_next (statement, error, &ok) && wh_db_get_id (statement, 0, &id)
          && !wh_id_equal (&id, &query->except))
        ok = take_client (query, &id, error);
      wh_db_statement_reset (statement);
    }
  return ok;
}

static gboolean
count_bearers (Query *query, const WhMatchWord *word, GError **error)
{
  static const char sql[] = "SELECT count(*) FROM (SELECT 1 FROM search_token WHERE token = ?1 LIMIT "
                            G_STRINGIFY (MOST_COUNTED) ")";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (query->store), sql, error);
  g_autofree char *token = g_strconcat (WH_TOKEN_NAME, word->text, NULL);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, token);
  if (wh_store_next (statement, error, &ok))
    wh_match_people_set_commonness (query->people, word->text, (guint) wh_db_statement_get_int64 (statement, 0),
                                    (guint) wh_db_statement_get_int64 (statement, 0));
  return ok;
}

/* How common the typed names are here, and how many people there are: the index numbers them. */
static gboolean
count_people (Query *query, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (query->store), "SELECT max(doc) FROM search_client", error);
  const WhMatchName *name = &wh_match_people_get (query->people, 0)->name;
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  if (wh_store_next (statement, error, &ok))
    wh_match_people_set_total (query->people, (guint) wh_db_statement_get_int64 (statement, 0));
  for (guint i = 0; ok && i < name->n_first; i++)
    ok = count_bearers (query, name->first[i], error);
  for (guint i = 0; ok && i < name->n_last; i++)
    ok = count_bearers (query, name->last[i], error);
  return ok;
}

static int
compare_found (gconstpointer a, gconstpointer b)
{
  const WhDuplicate *x = a, *y = b;

  return (x->evidence.bits < y->evidence.bits) - (x->evidence.bits > y->evidence.bits);
}

static gboolean
has (const GArray *found, const WhId *client)
{
  for (guint i = 0; i < found->len; i++)
    if (wh_id_equal (&g_array_index (found, WhDuplicate, i).client, client))
      return TRUE;
  return FALSE;
}

static GArray *
weigh_all (Query *query)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (WhDuplicate));
  guint total = wh_match_people_get_total (query->people);

  for (guint i = 0; i < query->clients->len; i++)
    {
      WhDuplicate one = { .client = g_array_index (query->clients, WhId, i) };

      one.evidence = wh_match_compare (query->people, wh_match_people_get (query->people, 0),
                                       wh_match_people_get (query->people, i + 1));
      one.probability = wh_match_probability (&one.evidence, total);
      if (one.probability >= WH_DUPLICATE_LEAST)
        g_array_append_val (found, one);
    }
  g_array_sort (found, compare_found);
  return found;
}

/* Those who may be shown, each person once. */
static GArray *
choose (Query *query, const GArray *found, guint limit, GError **error)
{
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (WhDuplicate));

  for (guint i = 0; i < found->len && chosen->len < limit; i++)
    {
      WhDuplicate one = g_array_index (found, WhDuplicate, i);
      g_autoptr (GArray) all = wh_store_list_client_ids (query->store, &one.client, error);
      gboolean hidden = FALSE;

      if (all == NULL)
        return NULL;
      for (guint j = 0; j < all->len && !hidden; j++)
        if (!wh_duplicate_is_protected (query->store, &g_array_index (all, WhId, j), &hidden, error))
          return NULL;
      if (!wh_store_resolve_client (query->store, &one.client, &one.client, error))
        return NULL;
      if (!hidden && !wh_id_equal (&one.client, &query->except) && !has (chosen, &one.client))
        g_array_append_val (chosen, one);
    }
  return g_steal_pointer (&chosen);
}

/* Everybody of the store who has something in common with the one described, weighed. */
static GArray *
find_all (Query *query, WhRecord *described, GPtrArray *aliases, GCancellable *cancellable, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) docs = g_array_new (FALSE, FALSE, sizeof (gint64));

  query->seen = seen;
  query->docs = docs;
  wh_match_people_add (query->people, described);
  for (guint i = 0; aliases != NULL && i < aliases->len; i++)
    wh_match_people_add_alias (query->people, 0, g_ptr_array_index (aliases, i));
  if (!find_docs (query, error) || !take_docs (query, cancellable, error) || !count_people (query, error))
    return NULL;
  return weigh_all (query);
}

/**
 * wh_duplicate_query:
 * @typed: a Client with what has been typed so far: any of names, SSN (also its last four digits alone) and birth date;
 *   its id is left out of the answer
 * @aliases: (nullable) (element-type WhRecord): other names that were typed
 * @limit: at most so many
 *
 * Who of this store may be the person in front of the worker.  People whom a victim service provider or a project for
 * people with HIV served, or who have a safety alert, are never among them (decisions 15).
 *
 * Returns: (transfer full) (element-type WhDuplicate): the likeliest first; %NULL on error
 */
GArray *
wh_duplicate_query (WhStore *store, WhRecord *typed, GPtrArray *aliases, guint limit, GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (WhMatchPeople) people = wh_match_people_new ();
  g_autoptr (GArray) clients = g_array_new (FALSE, FALSE, sizeof (WhId));
  g_autoptr (GArray) found = NULL;
  Query query = { .store = store, .people = people, .except = *wh_record_get_id (typed), .clients = clients };

  g_return_val_if_fail (WH_IS_STORE (store), NULL);

  found = find_all (&query, typed, aliases, cancellable, error);
  return found != NULL ? choose (&query, found, limit, error) : NULL;
}

/**
 * wh_duplicate_query_records:
 * @client: a client of this store
 * @aliases: (element-type WhRecord): the client's other names
 * @limit: at most so many
 *
 * Which other records of this store may be the client's: as they are, protected ones and merged ones too.  Who shows
 * them asks wh_duplicate_list().
 *
 * Returns: (transfer full) (element-type WhDuplicate): the likeliest first; %NULL on error
 */
GArray *
wh_duplicate_query_records (WhStore *store, WhRecord *client, GPtrArray *aliases, guint limit,
                            GCancellable *cancellable, GError **error)
{
  g_autoptr (WhMatchPeople) people = wh_match_people_new ();
  g_autoptr (GArray) clients = g_array_new (FALSE, FALSE, sizeof (WhId));
  Query query = { .store = store, .people = people, .except = *wh_record_get_id (client), .clients = clients };
  GArray *found;

  g_return_val_if_fail (WH_IS_STORE (store), NULL);

  found = find_all (&query, client, aliases, cancellable, error);
  if (found != NULL && found->len > limit)
    g_array_set_size (found, limit);
  return found;
}

/**
 * wh_duplicate_weigh:
 * @aliases: (element-type WhRecord): other names of @one
 * @other_aliases: (element-type WhRecord): other names of @other
 * @evidence: (out): what speaks for and against the two being one
 *
 * For two whom a person put side by side.
 *
 * Returns: whether it could be told
 */
gboolean
wh_duplicate_weigh (WhStore *store, WhRecord *one, GPtrArray *aliases, WhRecord *other, GPtrArray *other_aliases,
                    WhMatchEvidence *evidence, GError **error)
{
  g_autoptr (WhMatchPeople) people = wh_match_people_new ();
  Query query = { .store = store, .people = people };

  g_return_val_if_fail (WH_IS_STORE (store), FALSE);

  wh_match_people_add (people, one);
  wh_match_people_add (people, other);
  for (guint i = 0; i < aliases->len; i++)
    wh_match_people_add_alias (people, 0, g_ptr_array_index (aliases, i));
  for (guint i = 0; i < other_aliases->len; i++)
    wh_match_people_add_alias (people, 1, g_ptr_array_index (other_aliases, i));
  if (!count_people (&query, error))
    return FALSE;
  *evidence = wh_match_compare (people, wh_match_people_get (people, 0), wh_match_people_get (people, 1));
  return TRUE;
}
