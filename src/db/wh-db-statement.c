/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-statement.h"

#include "db/wh-db-private.h"

struct _WhDbStatement {
  WhDb         *db;         /* held while in use, NULL while it waits in the connection's cache */
  sqlite3_stmt *handle;
  int           bind_result;
  gboolean      stepped;
};

/**
 * wh_db_prepare:
 * @db: a connection
 * @sql: one statement, every value in it a ?NNN parameter
 * @error: where to put the error
 *
 * Gives a statement ready to bind. Statements are kept by their text and used again, so call this where it is
 * needed and free the statement at once; @sql is always the program's own text, never made with a value.
 *
 * Returns: (transfer full): the statement
 */
WhDbStatement *
wh_db_prepare (WhDb        *db,
               const char  *sql,
               GError     **error)
{
  WhDbStatement *self;
  sqlite3_stmt *handle = NULL;
  int result;

  g_return_val_if_fail (WH_IS_DB (db), NULL);
  g_return_val_if_fail (sql != NULL, NULL);

  self = wh_db_take_idle (db, sql);
  if (self == NULL)
    {
      result = sqlite3_prepare_v3 (wh_db_get_handle (db), sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, NULL);
      if (result != SQLITE_OK)
        {
          wh_db_error_set_from (error, wh_db_get_handle (db), result, TRUE);
          return NULL;
        }
      self = g_new0 (WhDbStatement, 1);
      self->handle = handle;
    }
  self->db = g_object_ref (db);
  return self;
}

/**
 * wh_db_statement_free:
 * @self: (transfer full) (nullable): a statement
 *
 * Gives the statement back to its connection, reset and without its values.
 */
void
wh_db_statement_free (WhDbStatement *self)
{
  g_autoptr (WhDb) db = NULL;

  if (self == NULL)
    return;
  wh_db_statement_reset (self);
  db = g_steal_pointer (&self->db);
  if (!wh_db_keep_idle (db, self))
    wh_db_statement_destroy (self);
}

void
wh_db_statement_destroy (WhDbStatement *self)
{
  sqlite3_finalize (self->handle);
  g_free (self);
}

const char *
wh_db_statement_get_sql (WhDbStatement *self)
{
  return sqlite3_sql (self->handle);
}

/* A bind can only fail by a wrong number or a value beyond SQLite's limits: the next step tells. */
static void
note_bind (WhDbStatement *self,
           int            result)
{
  if (result != SQLITE_OK && self->bind_result == SQLITE_OK)
    self->bind_result = result;
}

/**
 * wh_db_statement_bind_int64:
 * @self: a statement
 * @parameter: its number, from 1
 * @value: the value
 *
 * Binds a number. As for all bind functions, an error is kept for the next wh_db_statement_step(), and the
 * value stays until it is bound anew, wh_db_statement_reset() or wh_db_statement_free().
 */
void
wh_db_statement_bind_int64 (WhDbStatement *self,
                            int            parameter,
                            gint64         value)
{
  note_bind (self, sqlite3_bind_int64 (self->handle, parameter, value));
}

/**
 * wh_db_statement_bind_double:
 * @self: a statement
 * @parameter: its number, from 1
 * @value: the value
 *
 * Binds a number with a fraction.
 */
void
wh_db_statement_bind_double (WhDbStatement *self,
                             int            parameter,
                             double         value)
{
  note_bind (self, sqlite3_bind_double (self->handle, parameter, value));
}

/**
 * wh_db_statement_bind_text:
 * @self: a statement
 * @parameter: its number, from 1
 * @value: (nullable): UTF-8, or %NULL for no value
 *
 * Binds a copy of a text.
 */
void
wh_db_statement_bind_text (WhDbStatement *self,
                           int            parameter,
                           const char    *value)
{
  note_bind (self, sqlite3_bind_text (self->handle, parameter, value, -1, SQLITE_TRANSIENT));
}

/**
 * wh_db_statement_bind_blob:
 * @self: a statement
 * @parameter: its number, from 1
 * @value: (nullable): bytes, or %NULL for no value
 * @size: how many
 *
 * Binds a copy of some bytes, as an identifier (16 of them).
 */
void
wh_db_statement_bind_blob (WhDbStatement *self,
                           int            parameter,
                           gconstpointer  value,
                           gsize          size)
{
  note_bind (self, sqlite3_bind_blob64 (self->handle, parameter, value, size, SQLITE_TRANSIENT));
}

/**
 * wh_db_statement_bind_null:
 * @self: a statement
 * @parameter: its number, from 1
 *
 * Binds no value.
 */
void
wh_db_statement_bind_null (WhDbStatement *self,
                           int            parameter)
{
  note_bind (self, sqlite3_bind_null (self->handle, parameter));
}

/**
 * wh_db_statement_borrow_text:
 * @self: a statement
 * @parameter: its number, from 1
 * @value: (nullable): UTF-8, or %NULL; it must live until it is bound anew or the statement is reset
 *
 * As wh_db_statement_bind_text() without the copy, for loops over very many rows.
 */
void
wh_db_statement_borrow_text (WhDbStatement *self,
                             int            parameter,
                             const char    *value)
{
  note_bind (self, sqlite3_bind_text (self->handle, parameter, value, -1, SQLITE_STATIC));
}

/**
 * wh_db_statement_borrow_blob:
 * @self: a statement
 * @parameter: its number, from 1
 * @value: (nullable): bytes, or %NULL; they must live until bound anew or the statement is reset
 * @size: how many
 *
 * As wh_db_statement_bind_blob() without the copy, for loops over very many rows.
 */
void
wh_db_statement_borrow_blob (WhDbStatement *self,
                             int            parameter,
                             gconstpointer  value,
                             gsize          size)
{
  note_bind (self, sqlite3_bind_blob64 (self->handle, parameter, value, size, SQLITE_STATIC));
}

static void
fail (WhDbStatement  *self,
      int             result,
      GError        **error)
{
  wh_db_error_set_from (error, wh_db_get_handle (self->db), result, FALSE);
  wh_db_note_failure (self->db);
}

/**
 * wh_db_statement_step:
 * @self: a statement
 * @error: where to put the error
 *
 * Goes on to the next row.
 *
 * Returns: %TRUE on a row, %FALSE after the last one (@error is left alone) and on an error (@error is set)
 */
gboolean
wh_db_statement_step (WhDbStatement  *self,
                      GError        **error)
{
  int result = self->bind_result;

  if (result == SQLITE_OK)
    {
      self->stepped = TRUE;
      result = sqlite3_step (self->handle);
    }
  if (result == SQLITE_ROW)
    return TRUE;
  if (result != SQLITE_DONE)
    fail (self, result, error);
  return FALSE;
}

/**
 * wh_db_statement_run:
 * @self: a statement that returns no rows, or whose rows are not wanted
 * @error: where to put the error
 *
 * Runs it to its end and makes it ready for the next run; values bound stay bound.
 *
 * Returns: %TRUE if it ran
 */
gboolean
wh_db_statement_run (WhDbStatement  *self,
                     GError        **error)
{
  int result = self->bind_result;

  if (result == SQLITE_OK)
    {
      do
        result = sqlite3_step (self->handle);
      while (result == SQLITE_ROW);
      if (result != SQLITE_DONE)
        fail (self, result, error);
      sqlite3_reset (self->handle);
      self->stepped = FALSE;
    }
  else
    fail (self, result, error);
  self->bind_result = SQLITE_OK;
  return result == SQLITE_DONE;
}

/**
 * wh_db_statement_reset:
 * @self: a statement
 *
 * Ends the run and forgets the values.
 */
void
wh_db_statement_reset (WhDbStatement *self)
{
  if (self->stepped)
    sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  self->stepped = FALSE;
  self->bind_result = SQLITE_OK;
}

/**
 * wh_db_statement_get_n_columns:
 * @self: a statement
 *
 * Returns: how many columns its rows have
 */
int
wh_db_statement_get_n_columns (WhDbStatement *self)
{
  return sqlite3_column_count (self->handle);
}

/**
 * wh_db_statement_is_null:
 * @self: a statement on a row
 * @column: its number, from 0
 *
 * Returns: whether the column has no value
 */
gboolean
wh_db_statement_is_null (WhDbStatement *self,
                         int            column)
{
  return sqlite3_column_type (self->handle, column) == SQLITE_NULL;
}

/**
 * wh_db_statement_get_int64:
 * @self: a statement on a row
 * @column: its number, from 0
 *
 * Returns: the column as a whole number, 0 if it has no value
 */
gint64
wh_db_statement_get_int64 (WhDbStatement *self,
                           int            column)
{
  return sqlite3_column_int64 (self->handle, column);
}

/**
 * wh_db_statement_get_double:
 * @self: a statement on a row
 * @column: its number, from 0
 *
 * Returns: the column as a number with a fraction, 0 if it has no value
 */
double
wh_db_statement_get_double (WhDbStatement *self,
                            int            column)
{
  return sqlite3_column_double (self->handle, column);
}

/**
 * wh_db_statement_get_text:
 * @self: a statement on a row
 * @column: its number, from 0
 *
 * Returns: (nullable): the column as UTF-8, valid until the next step, or %NULL if it has no value
 */
const char *
wh_db_statement_get_text (WhDbStatement *self,
                          int            column)
{
  return (const char *) sqlite3_column_text (self->handle, column);
}

/**
 * wh_db_statement_get_blob:
 * @self: a statement on a row
 * @column: its number, from 0
 * @size: (out) (optional): how many bytes
 *
 * Returns: (nullable): the column's bytes, valid until the next step, or %NULL if it has none
 */
const guint8 *
wh_db_statement_get_blob (WhDbStatement *self,
                          int            column,
                          gsize         *size)
{
  const guint8 *bytes = sqlite3_column_blob (self->handle, column);

  if (size != NULL)
    *size = sqlite3_column_bytes (self->handle, column);
  return bytes;
}
