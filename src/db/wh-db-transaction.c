/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db.h"

#include "db/wh-db-private.h"

#define MAX_DEPTH 8

/* The inner levels are savepoints; their names are fixed, so that the statements stay in the cache. */
static const char *begin_sql[MAX_DEPTH] = {
  "BEGIN IMMEDIATE", "SAVEPOINT s1", "SAVEPOINT s2", "SAVEPOINT s3", "SAVEPOINT s4", "SAVEPOINT s5",
  "SAVEPOINT s6", "SAVEPOINT s7",
};
static const char *commit_sql[MAX_DEPTH] = {
  "COMMIT", "RELEASE s1", "RELEASE s2", "RELEASE s3", "RELEASE s4", "RELEASE s5", "RELEASE s6", "RELEASE s7",
};
static const char *rollback_sql[MAX_DEPTH] = {
  "ROLLBACK", "ROLLBACK TO s1", "ROLLBACK TO s2", "ROLLBACK TO s3", "ROLLBACK TO s4", "ROLLBACK TO s5",
  "ROLLBACK TO s6", "ROLLBACK TO s7",
};

static gboolean
run (WhDb        *self,
     const char  *sql,
     GError     **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (self, sql, error);

  return statement != NULL && wh_db_statement_run (statement, error);
}

/**
 * wh_db_begin:
 * @self: a connection
 * @error: where to put the error
 *
 * Begins a transaction, or inside one a part that can be taken back alone. Prefer wh_db_transaction(); this is
 * for work whose beginning and end lie in different calls. On a reading connection everything read until the
 * end is of one moment.
 *
 * Returns: %TRUE if it began; then it is to be ended with wh_db_commit() or wh_db_rollback()
 */
gboolean
wh_db_begin (WhDb    *self,
             GError **error)
{
  guint depth;

  g_return_val_if_fail (WH_IS_DB (self), FALSE);

  depth = wh_db_get_depth (self);
  g_return_val_if_fail (depth < MAX_DEPTH, FALSE);

  if (!run (self, depth == 0 && wh_db_is_read_only (self) ? "BEGIN" : begin_sql[depth], error))
    return FALSE;
  wh_db_set_depth (self, depth + 1);
  return TRUE;
}

/**
 * wh_db_commit:
 * @self: a connection in a transaction
 * @error: where to put the error
 *
 * Keeps what was done since the wh_db_begin() that it belongs to. When this fails nothing of it is kept and
 * the transaction has ended too. It fails if a full or broken disk has undone a part of the transaction before,
 * whether or not that error was heeded.
 *
 * Returns: %TRUE if it is on the disk (of an inner part: if it will be, together with the outer)
 */
gboolean
wh_db_commit (WhDb    *self,
              GError **error)
{
  guint depth;

  g_return_val_if_fail (WH_IS_DB (self), FALSE);

  depth = wh_db_get_depth (self);
  g_return_val_if_fail (depth > 0, FALSE);

  if (wh_db_is_doomed (self))
    {
      wh_db_error_set (error, WH_DB_ERROR_FAILED);
      wh_db_rollback (self);
      return FALSE;
    }
  if (!run (self, commit_sql[depth - 1], error))
    {
      wh_db_rollback (self);
      return FALSE;
    }
  wh_db_set_depth (self, depth - 1);
  return TRUE;
}

/**
 * wh_db_rollback:
 * @self: a connection in a transaction
 *
 * Takes back what was done since the wh_db_begin() that it belongs to.
 */
void
wh_db_rollback (WhDb *self)
{
  guint depth;

  g_return_if_fail (WH_IS_DB (self));

  depth = wh_db_get_depth (self);
  g_return_if_fail (depth > 0);

  /* After a failed COMMIT there may be nothing left to take back. */
  if (!sqlite3_get_autocommit (wh_db_get_handle (self)))
    {
      sqlite3_exec (wh_db_get_handle (self), rollback_sql[depth - 1], NULL, NULL, NULL);
      if (depth > 1)
        sqlite3_exec (wh_db_get_handle (self), commit_sql[depth - 1], NULL, NULL, NULL);
    }
  wh_db_set_depth (self, depth - 1);
}

/**
 * wh_db_transaction:
 * @self: a connection
 * @func: the work
 * @data: passed to @func
 * @error: where to put the error
 *
 * Runs @func in a transaction, which is kept if @func returns %TRUE and taken back if not. Inside another
 * transaction only the work of @func is taken back.
 *
 * Returns: %TRUE if @func did and its work is kept
 */
gboolean
wh_db_transaction (WhDb      *self,
                   WhDbFunc   func,
                   gpointer   data,
                   GError   **error)
{
  g_return_val_if_fail (WH_IS_DB (self), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  if (!wh_db_begin (self, error))
    return FALSE;
  if (func (self, data, error))
    return wh_db_commit (self, error);
  wh_db_rollback (self);
  return FALSE;
}

typedef struct {
  const WhDbMigration *steps;
  gsize                n_steps;
  gpointer             data;
} Migration;

static gboolean
set_version (WhDb    *self,
             int      version,
             GError **error)
{
  /* A pragma takes no bound value; this is a number of the program's own table of steps. */
  g_autofree char *sql = g_strdup_printf ("PRAGMA user_version=%d", version);

  return wh_db_exec (self, sql, error);
}

static gboolean
migrate (WhDb      *self,
         gpointer   data,
         GError   **error)
{
  Migration *migration = data;
  gint64 version;

  if (!wh_db_get_int64 (self, "PRAGMA user_version", &version, error))
    return FALSE;
  for (gsize i = 0; i < migration->n_steps; i++)
    {
      const WhDbMigration *step = &migration->steps[i];

      if (step->version <= version)
        continue;
      if (step->sql != NULL && !wh_db_exec (self, step->sql, error))
        return FALSE;
      if (step->func != NULL && !step->func (self, migration->data, error))
        return FALSE;
      if (!set_version (self, step->version, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_db_migrate:
 * @self: the connection, just opened
 * @steps: (array length=n_steps): all steps from the first schema to the program's own
 * @n_steps: how many
 * @data: passed to the steps' functions
 * @error: where to put the error
 *
 * Brings the file to the program's schema, all steps or none. A reading connection changes nothing and only
 * looks.
 *
 * Returns: %TRUE if the file has the program's schema; %WH_DB_ERROR_NEWER_SCHEMA if a newer program wrote it,
 *   and then it is left byte for byte as it was when @self is freed
 */
gboolean
wh_db_migrate (WhDb                 *self,
               const WhDbMigration  *steps,
               gsize                 n_steps,
               gpointer              data,
               GError              **error)
{
  Migration migration = { steps, n_steps, data };
  gint64 version;

  g_return_val_if_fail (WH_IS_DB (self), FALSE);
  g_return_val_if_fail (n_steps > 0, FALSE);

  if (!wh_db_get_int64 (self, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version == steps[n_steps - 1].version)
    return TRUE;
  if (version > steps[n_steps - 1].version)
    {
      wh_db_keep_wal (self);
      wh_db_error_set (error, WH_DB_ERROR_NEWER_SCHEMA);
      return FALSE;
    }
  return wh_db_transaction (self, migrate, &migration, error);
}
