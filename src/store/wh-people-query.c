/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-people-query.h"

#include "store/wh-found-client-private.h"

/**
 * wh_people_of_caseload:
 * @worker: a user record
 *
 * Returns: (transfer full) (element-type WhFoundClient): the clients assigned to the worker today, by name; %NULL on
 *   error
 */
GPtrArray *
wh_people_of_caseload (WhStore *store, const WhId *worker, WhDate today, GError **error)
{
  static const char sql[]
    = "SELECT DISTINCT a.\"PersonalID\" FROM case_assignment AS a JOIN client AS c ON c.id = a.\"PersonalID\""
      " WHERE a.deleted = 0 AND a.\"WorkerID\" = ?1 AND (a.\"EndDate\" IS NULL OR a.\"EndDate\" >= ?2)"
      " ORDER BY c.\"LastName\", c.\"FirstName\"";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return NULL;
  wh_db_bind_id (statement, 1, worker);
  wh_db_statement_bind_int64 (statement, 2, today);
  return wh_found_client_collect (store, statement, today, error);
}

/**
 * wh_people_with_conflicts:
 *
 * Returns: (transfer full) (element-type WhFoundClient): the clients of whom two versions wait for a decision; %NULL on
 *   error
 */
GPtrArray *
wh_people_with_conflicts (WhStore *store, WhDate today, GError **error)
{
  static const char sql[] = "SELECT DISTINCT \"PersonalID\" FROM conflict"
                            " WHERE deleted = 0 AND \"Decision\" IS NULL AND \"PersonalID\" IS NOT NULL";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  return statement != NULL ? wh_found_client_collect (store, statement, today, error) : NULL;
}

/**
 * wh_people_recent:
 *
 * Returns: (transfer full) (element-type WhFoundClient): the clients opened or taken in on this desk, the last one
 *   first; %NULL on error
 */
GPtrArray *
wh_people_recent (WhStore *store, guint limit, WhDate today, GError **error)
{
  static const char sql[] = "SELECT client FROM recent ORDER BY at DESC LIMIT ?1";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, limit);
  return wh_found_client_collect (store, statement, today, error);
}

/**
 * wh_people_touch:
 * @now: UTC milliseconds
 *
 * Remembers that somebody was with the client; the list stays on this desk and keeps the last hundred.
 */
gboolean
wh_people_touch (WhStore *store, const WhId *client, gint64 now, GError **error)
{
  static const char put[] = "INSERT INTO recent (client, at) VALUES (?1, ?2)"
                            " ON CONFLICT (client) DO UPDATE SET at = excluded.at";
  static const char trim[]
    = "DELETE FROM recent WHERE client NOT IN (SELECT client FROM recent ORDER BY at DESC LIMIT 100)";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), put, error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, client);
  wh_db_statement_bind_int64 (statement, 2, now);
  return wh_db_statement_run (statement, error) && wh_db_exec (wh_store_get_db (store), trim, error);
}
