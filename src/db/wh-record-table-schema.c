/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-record-table.h"

/*
 * The table of a record kind follows from the kind's description: it has the kind's name and the columns
 *
 *   id BLOB, hud_id TEXT, rev INTEGER, deleted INTEGER, ext TEXT (a JSON object)
 *
 * and one for each column of the kind, with its name: INTEGER for numbers, money (cents) and dates (days since
 * 1970-01-01), TEXT for text and points in time, BLOB for references (the target's id).
 *
 * It has row numbers of its own: in a table ordered by id, imported rows would be written in no order.
 */

static const char *
column_type (WhType type)
{
  switch (type)
    {
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    case WH_TYPE_DATE:
      return "INTEGER";
    case WH_TYPE_REFERENCE:
      return "BLOB";
    case WH_TYPE_TIME:
    case WH_TYPE_TEXT:
    default:
      return "TEXT";
    }
}

static char *
make_create (const WhKind *kind)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "CREATE TABLE IF NOT EXISTS \"%s\" (id BLOB NOT NULL PRIMARY KEY, hud_id TEXT, "
                               "rev INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0, ext TEXT",
                          kind->name);
  for (guint i = 0; i < kind->n_columns; i++)
    g_string_append_printf (sql, ", \"%s\" %s", kind->columns[i].name, column_type (kind->columns[i].type));
  g_string_append (sql, ") STRICT");
  return g_string_free (sql, FALSE);
}

static gboolean
has_column (WhDb        *db,
            const char  *table,
            const char  *column,
            gboolean    *has,
            GError     **error)
{
  g_autoptr (WhDbStatement) statement = NULL;
  g_autoptr (GError) local = NULL;

  statement = wh_db_prepare (db, "SELECT 1 FROM pragma_table_info (?1) WHERE name = ?2", error);
  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, table);
  wh_db_statement_bind_text (statement, 2, column);
  *has = wh_db_statement_step (statement, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
ensure_columns (WhDb          *db,
                const WhKind  *kind,
                GError       **error)
{
  for (guint i = 0; i < kind->n_columns; i++)
    {
      const WhColumn *column = &kind->columns[i];
      g_autofree char *sql = NULL;
      gboolean has;

      if (!has_column (db, kind->name, column->name, &has, error))
        return FALSE;
      if (has)
        continue;
      sql = g_strdup_printf ("ALTER TABLE \"%s\" ADD COLUMN \"%s\" %s", kind->name, column->name,
                             column_type (column->type));
      if (!wh_db_exec (db, sql, error))
        return FALSE;
    }
  return TRUE;
}

/* Every reference is followed backwards somewhere, except from a user to all of HUD's records that he touched. */
static gboolean
is_indexed (const WhKind   *kind,
            const WhColumn *column)
{
  return column->type == WH_TYPE_REFERENCE && (kind->file == NULL || column->target->id != WH_KIND_USER);
}

/**
 * wh_record_table_ensure_indexes:
 * @db: a connection in a transaction
 * @kind: a record kind
 * @error: where to put the error
 *
 * Makes the indexes of the table that are missing: on hud_id, on the export id of records without one, and on
 * every reference.
 *
 * Returns: %TRUE if all are there
 */
gboolean
wh_record_table_ensure_indexes (WhDb          *db,
                                const WhKind  *kind,
                                GError       **error)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "CREATE INDEX IF NOT EXISTS \"%1$s_imported\" ON \"%1$s\" (hud_id) "
                               "WHERE hud_id IS NOT NULL;"
                               "CREATE INDEX IF NOT EXISTS \"%1$s_made_here\" ON \"%1$s\" (lower (hex (id))) "
                               "WHERE hud_id IS NULL;", kind->name);
  for (guint i = 0; i < kind->n_columns; i++)
    if (is_indexed (kind, &kind->columns[i]))
      g_string_append_printf (sql, "CREATE INDEX IF NOT EXISTS \"%1$s_%2$s\" ON \"%1$s\" (\"%2$s\") "
                                   "WHERE \"%2$s\" IS NOT NULL;", kind->name, kind->columns[i].name);
  return wh_db_exec (db, sql->str, error);
}

/**
 * wh_record_table_drop_indexes:
 * @db: a connection in a transaction
 * @kind: a record kind
 * @error: where to put the error
 *
 * Takes away what wh_record_table_ensure_indexes() makes: rows go in several times faster without.
 *
 * Returns: %TRUE if all are gone
 */
gboolean
wh_record_table_drop_indexes (WhDb          *db,
                              const WhKind  *kind,
                              GError       **error)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "DROP INDEX IF EXISTS \"%1$s_imported\"; DROP INDEX IF EXISTS \"%1$s_made_here\";",
                          kind->name);
  for (guint i = 0; i < kind->n_columns; i++)
    if (is_indexed (kind, &kind->columns[i]))
      g_string_append_printf (sql, "DROP INDEX IF EXISTS \"%s_%s\";", kind->name, kind->columns[i].name);
  return wh_db_exec (db, sql->str, error);
}

/**
 * wh_record_table_is_empty:
 * @db: a connection
 * @kind: a record kind
 * @empty: (out): whether the table has no row, deleted records counted too
 * @error: where to put the error
 *
 * Returns: %TRUE if the table could be asked
 */
gboolean
wh_record_table_is_empty (WhDb          *db,
                          const WhKind  *kind,
                          gboolean      *empty,
                          GError       **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT EXISTS (SELECT 1 FROM \"%s\")", kind->name);
  gint64 has_rows;

  if (!wh_db_get_int64 (db, sql, &has_rows, error))
    return FALSE;
  *empty = has_rows == 0;
  return TRUE;
}

/**
 * wh_record_table_ensure:
 * @db: a connection in a transaction
 * @kind: a record kind
 * @error: where to put the error
 *
 * Makes the table of @kind, or adds the columns that the description has gained since.
 *
 * Returns: %TRUE if the table is as described
 */
gboolean
wh_record_table_ensure (WhDb          *db,
                        const WhKind  *kind,
                        GError       **error)
{
  g_autofree char *create = make_create (kind);

  return wh_db_exec (db, create, error)
         && ensure_columns (db, kind, error)
         && wh_record_table_ensure_indexes (db, kind, error);
}

/**
 * wh_record_table_ensure_all:
 * @db: a connection in a transaction
 * @error: where to put the error
 *
 * Does wh_record_table_ensure() for every kind of the standard and of our own.
 *
 * Returns: %TRUE if all tables are as described
 */
gboolean
wh_record_table_ensure_all (WhDb    *db,
                            GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (!wh_record_table_ensure (db, wh_kind (i), error))
      return FALSE;
  return TRUE;
}
