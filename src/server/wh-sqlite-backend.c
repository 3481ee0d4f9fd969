/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-sqlite-backend.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/file.h>
#include <unistd.h>

#include "db/wh-db-source.h"
#include "db/wh-record-table.h"
#include "server/wh-server-error.h"

#define MAX_COLUMNS 64

/**
 * WhSqliteBackend:
 *
 * A realm in one SQLCipher file.
 */
struct _WhSqliteBackend
{
  GObject parent_instance;

  WhDb *db;
  int lock; /* of the writer, -1: none */
};

static void backend_iface_init (WhServerBackendInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhSqliteBackend, wh_sqlite_backend, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_SERVER_BACKEND, backend_iface_init))

/* A feed row points to the newest state of a record in a scope: a later change moves the row to a later number, so a
 * device that was away for months downloads each record once. */
static const char schema_1[] =
  "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;"
  "CREATE TABLE account (id BLOB NOT NULL PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
  " display TEXT NOT NULL, role TEXT NOT NULL, user_id BLOB NOT NULL, verifier TEXT NOT NULL,"
  " one_time INTEGER NOT NULL, one_time_until INTEGER NOT NULL, one_time_device BLOB, disabled INTEGER NOT NULL)"
  " STRICT;"
  "CREATE TABLE account_agency (account BLOB NOT NULL, position INTEGER NOT NULL, agency BLOB NOT NULL,"
  " PRIMARY KEY (account, position)) STRICT;"
  "CREATE TABLE attempt (key TEXT NOT NULL PRIMARY KEY, failures INTEGER NOT NULL, rounds INTEGER NOT NULL,"
  " until INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;"
  "CREATE TABLE session (id BLOB NOT NULL PRIMARY KEY, account BLOB NOT NULL, device BLOB NOT NULL,"
  " access BLOB NOT NULL UNIQUE, access_until INTEGER NOT NULL, refresh BLOB NOT NULL UNIQUE,"
  " refresh_until INTEGER NOT NULL, old_refresh BLOB, old_until INTEGER NOT NULL, narrow INTEGER NOT NULL,"
  " ended TEXT) STRICT;"
  "CREATE INDEX session_account ON session (account);"
  "CREATE INDEX session_old ON session (old_refresh) WHERE old_refresh IS NOT NULL;"
  "CREATE TABLE device (id BLOB NOT NULL PRIMARY KEY, account BLOB NOT NULL, last_no INTEGER NOT NULL,"
  " lease TEXT NOT NULL, old_lease TEXT NOT NULL) STRICT;"
  "CREATE TABLE push_result (device BLOB NOT NULL, no INTEGER NOT NULL, digest BLOB NOT NULL, result TEXT NOT NULL,"
  " at INTEGER NOT NULL, PRIMARY KEY (device, no)) STRICT, WITHOUT ROWID;"
  "CREATE TABLE revision (record BLOB NOT NULL PRIMARY KEY, units TEXT NOT NULL, device BLOB NOT NULL,"
  " base INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
  "CREATE TABLE scope (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, n INTEGER NOT NULL) STRICT;"
  "CREATE TABLE feed (record BLOB NOT NULL, scope INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL,"
  " what INTEGER NOT NULL, PRIMARY KEY (record, scope)) STRICT, WITHOUT ROWID;"
  "CREATE UNIQUE INDEX feed_number ON feed (scope, n);"
  "CREATE TABLE audit (no INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, account BLOB, device BLOB,"
  " what TEXT NOT NULL, kind TEXT, record BLOB, hash BLOB NOT NULL) STRICT;";

/* Rows of one device and number are one Save. */
static const char schema_4[] =
  "CREATE TABLE history (no INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, reached INTEGER NOT NULL,"
  " person BLOB NOT NULL, device BLOB NOT NULL, number INTEGER NOT NULL, client BLOB, kind TEXT NOT NULL,"
  " record BLOB NOT NULL, body TEXT NOT NULL) STRICT;"
  "CREATE INDEX history_client ON history (client, no);"
  "CREATE INDEX history_record ON history (record, no);"
  "CREATE INDEX history_save ON history (device, number);";

/* What desks told of being looked at there: the entry itself is in the chain. */
static const char schema_6[] =
  "CREATE TABLE audit_event (id BLOB NOT NULL PRIMARY KEY, at INTEGER NOT NULL, reached INTEGER NOT NULL)"
  " STRICT, WITHOUT ROWID;";

static gboolean
ensure_tables (WhDb *db, gpointer data, GError **error)
{
  return wh_record_table_ensure_all (db, error);
}

static const WhDbMigration migrations[] = {
  { 1, schema_1, ensure_tables },
  { 2, NULL, ensure_tables }, /* client_merge */
  { 3, NULL, ensure_tables }, /* local questions */
  { 4, schema_4, NULL },
  { 5, NULL, ensure_tables }, /* client_apart */
  { 6, schema_6, NULL },
};

/**
 * wh_sqlite_backend_lock:
 *
 * One connection writes and checkpoints a file, so one process opens it for writing.
 *
 * Returns: a descriptor whose closing gives the lock back, or -1 with %WH_SERVER_ERROR_IN_USE
 */
int
wh_sqlite_backend_lock (const char *path, GError **error)
{
  g_autofree char *lock_path = g_strconcat (path, ".lock", NULL);
  int lock = open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (lock < 0)
    {
      g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED, _("The file “%s” cannot be written: %s."),
                   lock_path, g_strerror (errno));
      return -1;
    }
  if (flock (lock, LOCK_EX | LOCK_NB) == 0)
    return lock;
  close (lock);
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_IN_USE,
               _("The database “%s” is in use by another wayhome-server: stop it first."), path);
  return -1;
}

static WhDb *
open_db (const char *path, const guint8 *key, gboolean read_only, GError **error)
{
  g_autoptr (GError) local = NULL;
  WhDb *db = wh_db_open (path, key, read_only ? WH_DB_READ_ONLY : WH_DB_READ_WRITE, &local);

  if (db == NULL && !read_only && g_error_matches (local, WH_DB_ERROR, WH_DB_ERROR_NOT_FOUND))
    return wh_db_open (path, key, WH_DB_CREATE, error);
  if (db == NULL)
    g_propagate_prefixed_error (error, g_steal_pointer (&local), "%s: ", path);
  return db;
}

/**
 * wh_sqlite_backend_open:
 * @path: the file; made when it is not there and @read_only is not set
 * @key: 32 bytes
 * @read_only: for a look beside a running server
 *
 * Returns: (transfer full): the realm's data, or %NULL with %WH_DB_ERROR or %WH_SERVER_ERROR_IN_USE
 */
WhSqliteBackend *
wh_sqlite_backend_open (const char *path, const guint8 *key, gboolean read_only, GError **error)
{
  g_autoptr (WhSqliteBackend) self = g_object_new (WH_TYPE_SQLITE_BACKEND, NULL);

  if (!read_only)
    self->lock = wh_sqlite_backend_lock (path, error);
  if (!read_only && self->lock < 0)
    return NULL;
  self->db = open_db (path, key, read_only, error);
  if (self->db == NULL)
    return NULL;
  if (!read_only && !wh_db_migrate (self->db, migrations, G_N_ELEMENTS (migrations), NULL, error))
    return NULL;
  return g_steal_pointer (&self);
}

static gboolean
sqlite_begin (WhServerBackend *backend, GError **error)
{
  return wh_db_begin (WH_SQLITE_BACKEND (backend)->db, error);
}

static gboolean
sqlite_commit (WhServerBackend *backend, GError **error)
{
  return wh_db_commit (WH_SQLITE_BACKEND (backend)->db, error);
}

static void
sqlite_rollback (WhServerBackend *backend)
{
  wh_db_rollback (WH_SQLITE_BACKEND (backend)->db);
}

static void
bind (WhDbStatement *statement, int parameter, const WhValue *value)
{
  switch (value->type)
    {
    case WH_VALUE_NUMBER:
      wh_db_statement_bind_int64 (statement, parameter, value->number);
      break;
    case WH_VALUE_TEXT:
      wh_db_statement_bind_text (statement, parameter, value->data);
      break;
    case WH_VALUE_BYTES:
      wh_db_statement_bind_blob (statement, parameter, value->data, value->size);
      break;
    case WH_VALUE_NULL:
    default:
      wh_db_statement_bind_null (statement, parameter);
    }
}

/* The tables are STRICT, but a result does not say its columns' types: number, text and bytes are read side by side. */
static WhValue
read_value (WhDbStatement *statement, int column)
{
  WhValue value = { WH_VALUE_NULL };

  if (wh_db_statement_is_null (statement, column))
    return value;
  value.type = WH_VALUE_BYTES;
  value.number = wh_db_statement_get_int64 (statement, column);
  value.data = wh_db_statement_get_blob (statement, column, &value.size);
  /* Of an empty text SQLite says that it has no bytes; it is a text all the same. */
  if (value.data == NULL)
    value.data = "";
  return value;
}

static WhResult *
sqlite_run (WhServerBackend *backend, const char *sql, const WhValue *values, guint n, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (WH_SQLITE_BACKEND (backend)->db, sql, error);
  g_autoptr (GError) local = NULL;
  g_autoptr (WhResult) result = NULL;
  int n_columns;

  if (statement == NULL)
    return NULL;
  n_columns = wh_db_statement_get_n_columns (statement);
  g_assert (n_columns <= MAX_COLUMNS);
  result = wh_result_new ((guint) n_columns);
  for (guint i = 0; i < n; i++)
    bind (statement, (int) i + 1, &values[i]);
  while (wh_db_statement_step (statement, &local))
    {
      WhValue row[MAX_COLUMNS];

      for (int i = 0; i < n_columns; i++)
        row[i] = read_value (statement, i);
      wh_result_add (result, row);
    }
  if (local == NULL)
    return g_steal_pointer (&result);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

static WhRecord *
sqlite_get_record (WhServerBackend *backend, const WhKind *kind, const WhId *id, GError **error)
{
  return wh_record_table_read (WH_SQLITE_BACKEND (backend)->db, kind, id, error);
}

static gboolean
sqlite_put_record (WhServerBackend *backend, WhRecord *record, GError **error)
{
  return wh_record_table_put (WH_SQLITE_BACKEND (backend)->db, record, error);
}

static WhRowSource *
sqlite_new_source (WhServerBackend *backend, GError **error)
{
  return WH_ROW_SOURCE (wh_db_source_new (WH_SQLITE_BACKEND (backend)->db));
}

static void
backend_iface_init (WhServerBackendInterface *iface)
{
  iface->begin = sqlite_begin;
  iface->commit = sqlite_commit;
  iface->rollback = sqlite_rollback;
  iface->run = sqlite_run;
  iface->get_record = sqlite_get_record;
  iface->put_record = sqlite_put_record;
  iface->new_source = sqlite_new_source;
}

static void
wh_sqlite_backend_finalize (GObject *object)
{
  WhSqliteBackend *self = WH_SQLITE_BACKEND (object);

  g_clear_object (&self->db);
  if (self->lock >= 0)
    close (self->lock);
  G_OBJECT_CLASS (wh_sqlite_backend_parent_class)->finalize (object);
}

static void
wh_sqlite_backend_class_init (WhSqliteBackendClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_sqlite_backend_finalize;
}

static void
wh_sqlite_backend_init (WhSqliteBackend *self)
{
  self->lock = -1;
}
