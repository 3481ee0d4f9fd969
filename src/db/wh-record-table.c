/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-record-table.h"

enum {
  COLUMN_ID,
  COLUMN_HUD_ID,
  COLUMN_REV,
  COLUMN_DELETED,
  COLUMN_EXT,
  N_FIXED_COLUMNS,
};

/* The statements of a kind. They depend on the description alone, so they are put together once. */
typedef struct {
  char *insert;
  char *put;
  char *read;
  char *remove;
  char *select;     /* up to the table's name; r is the row */
  char *exported;
} TableSql;

static TableSql *tables[WH_N_KINDS];

static char *
make_insert (const WhKind *kind)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO \"%s\" (id, hud_id, rev, deleted, ext", kind->name);
  for (guint i = 0; i < kind->n_columns; i++)
    g_string_append_printf (sql, ", \"%s\"", kind->columns[i].name);
  g_string_append (sql, ") VALUES (?1");
  for (guint i = 1; i < N_FIXED_COLUMNS + kind->n_columns; i++)
    g_string_append_printf (sql, ", ?%u", i + 1);
  g_string_append_c (sql, ')');
  return g_string_free (sql, FALSE);
}

static char *
make_put (const WhKind *kind,
          const char   *insert)
{
  GString *sql = g_string_new (insert);

  g_string_append (sql, " ON CONFLICT (id) DO UPDATE SET hud_id = excluded.hud_id, rev = excluded.rev, "
                        "deleted = excluded.deleted, ext = excluded.ext");
  for (guint i = 0; i < kind->n_columns; i++)
    g_string_append_printf (sql, ", \"%1$s\" = excluded.\"%1$s\"", kind->columns[i].name);
  return g_string_free (sql, FALSE);
}

static char *
make_select (const WhKind *kind,
             gboolean      with_from)
{
  GString *sql = g_string_new ("SELECT r.id, r.hud_id, r.rev, r.deleted, r.ext");

  for (guint i = 0; i < kind->n_columns; i++)
    g_string_append_printf (sql, ", r.\"%s\"", kind->columns[i].name);
  if (with_from)
    g_string_append_printf (sql, " FROM \"%s\" AS r ", kind->name);
  return g_string_free (sql, FALSE);
}

/* One half of make_exported(): the columns, then the export id of every reference's target, then its own. */
static void
append_exported (GString      *sql,
                 const WhKind *kind,
                 const char   *export_id,
                 const char   *condition)
{
  g_autofree char *select = make_select (kind, FALSE);

  g_string_append (sql, select);
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_REFERENCE)
      g_string_append_printf (sql, ", coalesce ((SELECT t.hud_id FROM \"%s\" AS t WHERE t.id = r.\"%s\"), "
                                   "lower (hex (r.\"%s\")))",
                              kind->columns[i].target->name, kind->columns[i].name, kind->columns[i].name);
  g_string_append_printf (sql, ", %s AS export_id FROM \"%s\" AS r WHERE %s AND r.deleted = 0",
                          export_id, kind->name, condition);
}

/* The two halves come out of their indexes in order and SQLite merges them: nothing is sorted, since a sort
 * of ten million rows would be made in memory. */
static char *
make_exported (const WhKind *kind)
{
  GString *sql = g_string_new (NULL);

  append_exported (sql, kind, "r.hud_id", "r.hud_id IS NOT NULL");
  g_string_append (sql, " UNION ALL ");
  append_exported (sql, kind, "lower (hex (r.id))", "r.hud_id IS NULL");
  g_string_append (sql, " ORDER BY export_id");
  return g_string_free (sql, FALSE);
}

/* The stays of a client (?1) and of those who share a household with them. */
#define STAYS_OF_CLIENT \
  "SELECT id FROM enrollment WHERE deleted = 0 AND \"PersonalID\" = ?1 " \
  "UNION SELECT id FROM enrollment WHERE deleted = 0 AND \"HouseholdID\" IN " \
  "(SELECT \"HouseholdID\" FROM enrollment WHERE deleted = 0 AND \"PersonalID\" = ?1)"

/* Returns: which rows of the kind matter to what is known of a client; NULL: all of them. */
static char *
make_client_condition (const WhKind *kind)
{
  if (kind->id == WH_KIND_CLIENT)
    return g_strdup ("(r.id = ?1 OR r.id IN "
                     "(SELECT \"PersonalID\" FROM enrollment WHERE id IN (" STAYS_OF_CLIENT ")))");
  if (kind->id == WH_KIND_ENROLLMENT)
    return g_strdup ("r.id IN (" STAYS_OF_CLIENT ")");
  if (wh_kind_column (kind, "EnrollmentID") >= 0)
    return g_strdup ("r.\"EnrollmentID\" IN (" STAYS_OF_CLIENT ")");
  if (wh_kind_column (kind, "PersonalID") >= 0)
    return g_strdup ("r.\"PersonalID\" = ?1");
  if (kind->id == WH_KIND_PROJECT || wh_kind_column (kind, "ProjectID") >= 0)
    return g_strdup_printf ("r.%s IN (SELECT \"ProjectID\" FROM enrollment WHERE id IN (" STAYS_OF_CLIENT "))",
                            kind->id == WH_KIND_PROJECT ? "id" : "\"ProjectID\"");
  return NULL;
}

static const TableSql *
table_sql (const WhKind *kind)
{
  TableSql **table = &tables[kind->id];

  if (g_once_init_enter (table))
    {
      TableSql *made = g_new0 (TableSql, 1);

      made->insert = make_insert (kind);
      made->put = make_put (kind, made->insert);
      made->select = make_select (kind, TRUE);
      made->read = g_strconcat (made->select, "WHERE r.id = ?1", NULL);
      made->remove = g_strdup_printf ("DELETE FROM \"%s\" WHERE id = ?1", kind->name);
      made->exported = make_exported (kind);
      g_once_init_leave (table, made);
    }
  return *table;
}

/**
 * wh_db_bind_id:
 * @statement: a statement
 * @parameter: its number, from 1
 * @id: (nullable): the id of a record, or %NULL for no value
 *
 * Binds the 16 bytes of an id.
 */
void
wh_db_bind_id (WhDbStatement *statement,
               int            parameter,
               const WhId    *id)
{
  wh_db_statement_bind_blob (statement, parameter, id != NULL ? id->bytes : NULL, WH_ID_SIZE);
}

/**
 * wh_db_get_id:
 * @statement: a statement on a row
 * @column: its number, from 0
 * @id: (out): the id
 *
 * Returns: %TRUE if the column has an id; else @id is nil
 */
gboolean
wh_db_get_id (WhDbStatement *statement,
              int            column,
              WhId          *id)
{
  gsize size;
  const guint8 *bytes = wh_db_statement_get_blob (statement, column, &size);

  memset (id, 0, sizeof *id);
  if (bytes == NULL || size != WH_ID_SIZE)
    return FALSE;
  memcpy (id->bytes, bytes, WH_ID_SIZE);
  return TRUE;
}

static void
bind_column (WhDbStatement *statement,
             int            parameter,
             WhRecord      *record,
             guint          column)
{
  const WhId *reference;

  if (wh_record_is_null (record, column))
    {
      wh_db_statement_bind_null (statement, parameter);
      return;
    }
  switch (wh_record_get_kind (record)->columns[column].type)
    {
    case WH_TYPE_REFERENCE:
      reference = wh_record_get_reference (record, column);
      wh_db_statement_borrow_blob (statement, parameter, reference->bytes, WH_ID_SIZE);
      break;
    case WH_TYPE_TIME:
    case WH_TYPE_TEXT:
      wh_db_statement_borrow_text (statement, parameter, wh_record_get_text (record, column));
      break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    case WH_TYPE_DATE:
    default:
      wh_db_statement_bind_int64 (statement, parameter, wh_record_get_number (record, column));
    }
}

/* Binds the whole record, borrowing its texts, and runs the statement. Every parameter is bound anew each time,
 * so that nothing borrowed is looked at after @record has changed. */
static gboolean
run_with (WhDbStatement  *statement,
          WhRecord       *record,
          GError        **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  g_autofree char *ext = wh_record_dup_ext_json (record);

  wh_db_statement_borrow_blob (statement, COLUMN_ID + 1, wh_record_get_id (record)->bytes, WH_ID_SIZE);
  wh_db_statement_borrow_text (statement, COLUMN_HUD_ID + 1, wh_record_get_hud_id (record));
  wh_db_statement_bind_int64 (statement, COLUMN_REV + 1, wh_record_get_rev (record));
  wh_db_statement_bind_int64 (statement, COLUMN_DELETED + 1, wh_record_get_state (record) == WH_RECORD_DELETED);
  wh_db_statement_borrow_text (statement, COLUMN_EXT + 1, ext);
  for (guint i = 0; i < kind->n_columns; i++)
    bind_column (statement, N_FIXED_COLUMNS + i + 1, record, i);
  return wh_db_statement_run (statement, error);
}

/**
 * wh_record_table_prepare_put:
 * @db: a connection
 * @kind: a record kind
 * @error: where to put the error
 *
 * For loops over very many rows: the statement of wh_record_table_put(), to be used with
 * wh_record_table_run_put().
 *
 * Returns: (transfer full): the statement
 */
WhDbStatement *
wh_record_table_prepare_put (WhDb          *db,
                             const WhKind  *kind,
                             GError       **error)
{
  return wh_db_prepare (db, table_sql (kind)->put, error);
}

/**
 * wh_record_table_run_put:
 * @statement: as wh_record_table_prepare_put() gave it for the kind of @record
 * @record: a record
 * @error: where to put the error
 *
 * Does wh_record_table_put() with a statement at hand.
 *
 * Returns: %TRUE if the row is stored
 */
gboolean
wh_record_table_run_put (WhDbStatement  *statement,
                         WhRecord       *record,
                         GError        **error)
{
  return run_with (statement, record, error);
}

/**
 * wh_record_table_insert:
 * @db: a connection
 * @record: a record
 * @error: where to put the error
 *
 * Stores a record that is not there yet: id, hud_id, revision, ext and values, and that it is deleted if its
 * state says so. The other states are no business of the table.
 *
 * Returns: %TRUE if the row is stored; %WH_DB_ERROR_CONSTRAINT if the id is there already
 */
gboolean
wh_record_table_insert (WhDb      *db,
                        WhRecord  *record,
                        GError   **error)
{
  g_autoptr (WhDbStatement) statement = NULL;

  statement = wh_db_prepare (db, table_sql (wh_record_get_kind (record))->insert, error);
  return statement != NULL && run_with (statement, record, error);
}

/**
 * wh_record_table_put:
 * @db: a connection
 * @record: a record
 * @error: where to put the error
 *
 * Stores a record as wh_record_table_insert() does, in the place of the one of the same id if there is one.
 *
 * Returns: %TRUE if the row is stored
 */
gboolean
wh_record_table_put (WhDb      *db,
                     WhRecord  *record,
                     GError   **error)
{
  g_autoptr (WhDbStatement) statement = wh_record_table_prepare_put (db, wh_record_get_kind (record), error);

  return statement != NULL && run_with (statement, record, error);
}

/**
 * wh_record_table_delete:
 * @db: a connection
 * @kind: a record kind
 * @id: an id
 * @error: where to put the error
 *
 * Removes the row itself; a record that is to stay known as deleted is stored with %WH_RECORD_DELETED instead.
 * wh_db_get_changes() tells whether there was one.
 *
 * Returns: %TRUE if there is no such row any more
 */
gboolean
wh_record_table_delete (WhDb          *db,
                        const WhKind  *kind,
                        const WhId    *id,
                        GError       **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (db, table_sql (kind)->remove, error);

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  return wh_db_statement_run (statement, error);
}

/**
 * wh_record_table_read:
 * @db: a connection
 * @kind: a record kind
 * @id: an id
 * @error: where to put the error
 *
 * Reads one record, deleted ones too (see wh_record_get_state()).
 *
 * Returns: (transfer full) (nullable): the record; %NULL without @error if there is none
 */
WhRecord *
wh_record_table_read (WhDb          *db,
                      const WhKind  *kind,
                      const WhId    *id,
                      GError       **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (db, table_sql (kind)->read, error);
  g_autoptr (WhRecord) record = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_bind_id (statement, 1, id);
  if (!wh_db_statement_step (statement, error))
    return NULL;
  record = wh_record_new_with_id (kind, id);
  return wh_record_table_load (statement, kind, record, error) ? g_steal_pointer (&record) : NULL;
}

/**
 * wh_record_table_select:
 * @db: a connection
 * @kind: a record kind
 * @tail: what follows the table in the statement, with r for the row: joins, WHERE, ORDER BY, LIMIT; every value
 *   in it is a parameter from ?1 on. Deleted records are there unless it says "r.deleted = 0"
 * @error: where to put the error
 *
 * Prepares a query for whole records of @kind. Bind the values of @tail, then step and wh_record_table_load().
 *
 * Returns: (transfer full): the statement
 */
WhDbStatement *
wh_record_table_select (WhDb          *db,
                        const WhKind  *kind,
                        const char    *tail,
                        GError       **error)
{
  g_autofree char *sql = g_strconcat (table_sql (kind)->select, tail, NULL);

  return wh_db_prepare (db, sql, error);
}

/**
 * wh_record_table_select_exported:
 * @db: a connection
 * @kind: a record kind
 * @error: where to put the error
 *
 * Prepares a query for all records of @kind that are not deleted, in the order of their export ids (bytes), with
 * references that know the export id of their target. The tables of the targets must exist.
 *
 * Returns: (transfer full): the statement
 */
WhDbStatement *
wh_record_table_select_exported (WhDb          *db,
                                 const WhKind  *kind,
                                 GError       **error)
{
  return wh_db_prepare (db, table_sql (kind)->exported, error);
}

/**
 * wh_record_table_select_of_client:
 * @db: a connection
 * @kind: a record kind
 * @client: a client's id
 * @error: where to put the error
 *
 * As wh_record_table_select_exported(), but of clients, stays and what belongs to stays only those of @client and of
 * the members of their households, and of what belongs to projects only those of these stays.
 *
 * Returns: (transfer full): the statement, its values bound
 */
WhDbStatement *
wh_record_table_select_of_client (WhDb          *db,
                                  const WhKind  *kind,
                                  const WhId    *client,
                                  GError       **error)
{
  g_autofree char *condition = make_client_condition (kind), *named = NULL, *unnamed = NULL;
  g_autoptr (GString) sql = g_string_new (NULL);
  WhDbStatement *statement;

  if (condition == NULL)
    return wh_record_table_select_exported (db, kind, error);
  named = g_strconcat ("r.hud_id IS NOT NULL AND ", condition, NULL);
  unnamed = g_strconcat ("r.hud_id IS NULL AND ", condition, NULL);
  append_exported (sql, kind, "r.hud_id", named);
  g_string_append (sql, " UNION ALL ");
  append_exported (sql, kind, "lower (hex (r.id))", unnamed);
  g_string_append (sql, " ORDER BY export_id");
  statement = wh_db_prepare (db, sql->str, error);
  if (statement != NULL)
    wh_db_bind_id (statement, 1, client);
  return statement;
}

/**
 * wh_record_table_get_export_id:
 * @statement: of wh_record_table_select_exported(), on a row
 *
 * Returns: the row's export id, valid until the next step
 */
const char *
wh_record_table_get_export_id (WhDbStatement *statement)
{
  return wh_db_statement_get_text (statement, wh_db_statement_get_n_columns (statement) - 1);
}

static void
load_column (WhDbStatement *statement,
             int            from,
             int            target_from,
             WhRecord      *record,
             guint          column)
{
  WhId id;

  if (wh_db_statement_is_null (statement, from))
    return;
  switch (wh_record_get_kind (record)->columns[column].type)
    {
    case WH_TYPE_REFERENCE:
      if (wh_db_get_id (statement, from, &id))
        wh_record_set_reference (record, column, &id,
                                 target_from < 0 ? NULL : wh_db_statement_get_text (statement, target_from));
      break;
    case WH_TYPE_TIME:
    case WH_TYPE_TEXT:
      wh_record_set_text (record, column, wh_db_statement_get_text (statement, from));
      break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    case WH_TYPE_DATE:
    default:
      wh_record_set_number (record, column, wh_db_statement_get_int64 (statement, from));
    }
}

/**
 * wh_record_table_load:
 * @statement: of wh_record_table_select() or wh_record_table_select_exported() for @kind, on a row
 * @kind: a record kind
 * @record: becomes the row's record; its state is %WH_RECORD_SYNCED or %WH_RECORD_DELETED
 * @error: where to put the error
 *
 * Fills @record from the row.
 *
 * Returns: %TRUE if the row could be read
 */
gboolean
wh_record_table_load (WhDbStatement  *statement,
                      const WhKind   *kind,
                      WhRecord       *record,
                      GError        **error)
{
  int next_target = N_FIXED_COLUMNS + kind->n_columns;
  gboolean knows_targets = wh_db_statement_get_n_columns (statement) > next_target;
  WhId id;

  wh_record_become (record, kind);
  wh_db_get_id (statement, COLUMN_ID, &id);
  wh_record_set_id (record, &id);
  wh_record_set_hud_id (record, wh_db_statement_get_text (statement, COLUMN_HUD_ID));
  wh_record_set_rev (record, wh_db_statement_get_int64 (statement, COLUMN_REV));
  wh_record_set_state (record, wh_db_statement_get_int64 (statement, COLUMN_DELETED)
                                 ? WH_RECORD_DELETED : WH_RECORD_SYNCED);
  for (guint i = 0; i < kind->n_columns; i++)
    {
      gboolean is_reference = kind->columns[i].type == WH_TYPE_REFERENCE;

      load_column (statement, N_FIXED_COLUMNS + i, is_reference && knows_targets ? next_target++ : -1, record, i);
    }
  /* Last, since setting a value forgets what ext has under the column's name. */
  return wh_record_set_ext_json (record, wh_db_statement_get_text (statement, COLUMN_EXT), error);
}
