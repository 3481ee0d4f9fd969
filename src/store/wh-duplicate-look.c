/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-duplicate-look.h"

#include "store/wh-duplicate-query.h"
#include "store/wh-duplicate-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"
#include "store/wh-store-sink.h"

/*
 * A few clients are compared through the search's tokens, one after the other; many, as after the first sync, at one go
 * in memory, where the scan needs no store and runs on a thread of its own.
 */

#define MOST_OF_ONE 20 /* pairs of one client that are kept */

/**
 * wh_duplicate_look_new:
 */
WhDuplicateLook *
wh_duplicate_look_new (void)
{
  WhDuplicateLook *look = g_new0 (WhDuplicateLook, 1);

  look->people = wh_match_set_new ();
  return look;
}

/**
 * wh_duplicate_look_free:
 */
void
wh_duplicate_look_free (WhDuplicateLook *look)
{
  if (look == NULL)
    return;
  wh_match_set_free (look->people);
  g_clear_pointer (&look->pairs, g_array_unref);
  g_free (look);
}

static gboolean
ask_number (WhStore *store, const char *sql, gint64 *number, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  *number = 0;
  if (statement == NULL)
    return FALSE;
  if (wh_store_next (statement, error, &ok))
    *number = wh_db_statement_get_int64 (statement, 0);
  return ok;
}

/**
 * wh_duplicate_look_count:
 * @waiting: (out): how many clients came or changed since they were last compared
 *
 * Returns: whether that could be read
 */
gboolean
wh_duplicate_look_count (WhStore *store, guint *waiting, GError **error)
{
  gint64 number;

  if (!ask_number (store, "SELECT count(*) FROM duplicate_look", &number, error))
    return FALSE;
  *waiting = (guint) number;
  return TRUE;
}

typedef struct
{
  guint most;
  GCancellable *cancellable;
} Some;

static gboolean
list_waiting (WhStore *store, guint most, GArray *clients, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT client FROM duplicate_look ORDER BY entry LIMIT ?1", error);
  gboolean ok;
  WhId id;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, most);
  while (wh_store_next (statement, error, &ok))
    if (wh_db_get_id (statement, 0, &id))
      g_array_append_val (clients, id);
  return ok;
}

static gboolean
put_found (WhStore *store, const WhId *client, GArray *found, GError **error)
{
  for (guint i = 0; i < found->len; i++)
    {
      const WhDuplicate *one = &g_array_index (found, WhDuplicate, i);
      WhDuplicateFound pair = { *client, one->client, one->probability, one->evidence };

      if (one->probability >= WH_MATCH_POSSIBLE && !wh_duplicate_table_put (store, &pair, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
look_at_one (WhStore *store, const WhId *id, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = wh_store_get_record (store, WH_KIND_CLIENT, id, &local);
  g_autoptr (GPtrArray) aliases = NULL;
  g_autoptr (GArray) found = NULL;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (!wh_duplicate_table_forget (store, id, error) || client == NULL)
    return client == NULL;
  aliases = wh_store_list_by_reference (store, WH_KIND_ALIAS, WH_ALIAS_PERSONAL_ID, id, error);
  if (aliases == NULL)
    return FALSE;
  found = wh_duplicate_query_records (store, client, aliases, MOST_OF_ONE, cancellable, error);
  return found != NULL && put_found (store, id, found, error);
}

static gboolean
look_at_some (WhStore *store, gpointer data, GCancellable *unused, GError **error)
{
  Some *some = data;
  g_autoptr (GArray) clients = g_array_new (FALSE, FALSE, sizeof (WhId));

  if (!list_waiting (store, some->most, clients, error))
    return FALSE;
  for (guint i = 0; i < clients->len; i++)
    if (!look_at_one (store, &g_array_index (clients, WhId, i), some->cancellable, error))
      return FALSE;
  return TRUE;
}

/**
 * wh_duplicate_look_some:
 * @most: so many clients, about 3 ms each
 *
 * Compares clients who wait for it with everybody of the store, and keeps what may be the same person.
 *
 * Returns: whether that was done
 */
gboolean
wh_duplicate_look_some (WhStore *store, guint most, GCancellable *cancellable, GError **error)
{
  Some some = { most, cancellable };

  return wh_store_transaction (store, look_at_some, &some, error);
}

static gboolean
take_row (WhRecord *record, gpointer data, GError **error)
{
  wh_match_set_take (data, record);
  return TRUE;
}

/**
 * wh_duplicate_look_read:
 *
 * Reads everybody, to be compared at one go.
 *
 * Returns: whether that was done
 */
gboolean
wh_duplicate_look_read (WhStore *store, WhDuplicateLook *look, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhRowSource) source = wh_store_source_new (store);
  guint64 kinds = WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ALIAS);

  return ask_number (store, "SELECT ifnull(max(entry), 0) FROM duplicate_look", &look->last, error)
         && wh_row_source_foreach (source, kinds, take_row, look->people, cancellable, error);
}

static gboolean
go_on (double part, gpointer cancellable)
{
  return !g_cancellable_is_cancelled (cancellable);
}

/**
 * wh_duplicate_look_scan:
 *
 * Needs no store: on any thread.
 *
 * Returns: whether it came to the end
 */
gboolean
wh_duplicate_look_scan (WhDuplicateLook *look, GCancellable *cancellable)
{
  look->pairs = wh_match_scan (wh_match_set_get_people (look->people), WH_MATCH_POSSIBLE, go_on, cancellable);
  return look->pairs != NULL;
}

static gboolean
forget_before (WhStore *store, gint64 last, GError **error)
{
  WhDb *db = wh_store_get_db (store);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (db, "DELETE FROM duplicate_look WHERE entry <= ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, last);
  wh_store_mark_changed (store, WH_STORE_CHANGED_DUPLICATES);
  return wh_db_statement_run (statement, error) && wh_db_exec (db, "DELETE FROM duplicate_pair", error);
}

static gboolean
write_pairs (WhStore *store, gpointer data, GCancellable *unused, GError **error)
{
  WhDuplicateLook *look = data;

  if (!forget_before (store, look->last, error))
    return FALSE;
  for (guint i = 0; i < look->pairs->len; i++)
    {
      const WhMatchPair *pair = &g_array_index (look->pairs, WhMatchPair, i);
      WhDuplicateFound found = { *wh_match_set_get_id (look->people, pair->a),
                                 *wh_match_set_get_id (look->people, pair->b), pair->probability, pair->evidence };

      if (!wh_duplicate_table_put (store, &found, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_duplicate_look_write:
 *
 * Keeps what the scan found; who came or changed meanwhile goes on waiting.
 *
 * Returns: whether that was done
 */
gboolean
wh_duplicate_look_write (WhStore *store, WhDuplicateLook *look, GError **error)
{
  return wh_store_transaction (store, write_pairs, look, error);
}
