/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db.h"

#include "db/wh-db-fault.h"
#include "db/wh-db-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PAGE_SIZE 4096
#define CACHE_MEBIBYTES 16
#define BUSY_MILLISECONDS 5000
#define CHECKPOINT_MILLISECONDS 250
#define MAX_IDLE_STATEMENTS 256

struct _WhDb {
  GObject     parent_instance;

  char       *path;
  sqlite3    *handle;
  GHashTable *idle;             /* SQL -> WhDbStatement that waits for its next use */
  gboolean    read_only;
  guint       cache_size;       /* MiB */
  guint       depth;            /* transactions begun and not ended */
  gboolean    doomed;           /* SQLite has ended the transaction on its own */
  gboolean    wal_was_there;    /* another run left work in the write-ahead log */
};

G_DEFINE_FINAL_TYPE (WhDb, wh_db, G_TYPE_OBJECT)

static const char settings[] =
  "PRAGMA temp_store=MEMORY;"
  "PRAGMA secure_delete=ON;"
  "PRAGMA cell_size_check=ON;"
  "PRAGMA trusted_schema=OFF;";

/* SQLite before 3.51.3 can lose a log that two connections write and reset at once, so only the one that
 * writes checkpoints. synchronous=FULL: what was saved survives a power cut. */
static const char writer_settings[] =
  "PRAGMA synchronous=FULL;"
  "PRAGMA wal_autocheckpoint=1000;"
  "PRAGMA journal_size_limit=67108864;";
static const char reader_settings[] =
  "PRAGMA wal_autocheckpoint=0;"
  "PRAGMA query_only=ON;";

static goffset
file_size (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 ? status.st_size : -1;
}

/* Refuses what is certainly not one of our files before SQLite sees it, since looking at a file with the
 * log of another beside it already changes something. */
static gboolean
check_file (const char  *path,
            gboolean     wal_was_there,
            GError     **error)
{
  static const char plain[] = "SQLite format 3";
  char head[sizeof plain] = { 0 };
  goffset size = file_size (path);
  ssize_t n;
  int fd;

  if (size < 0 && errno == ENOENT)
    {
      wh_db_error_set (error, WH_DB_ERROR_NOT_FOUND);
      return FALSE;
    }
  fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  n = fd < 0 ? -1 : read (fd, head, sizeof head);
  if (fd >= 0)
    close (fd);
  if (n < 0)
    wh_db_error_set (error, WH_DB_ERROR_IO);
  else if (n == sizeof head && memcmp (head, plain, sizeof plain) == 0)
    wh_db_error_set (error, WH_DB_ERROR_FOREIGN);
  else if (size == 0 || (size % PAGE_SIZE != 0 && !wal_was_there))
    g_set_error_literal (error, WH_DB_ERROR, WH_DB_ERROR_CORRUPT,
                         _("This file is damaged: a part of it is missing, or it is not a file of Wayhome."));
  else
    return TRUE;
  return FALSE;
}

static gboolean
has_log (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);

  return file_size (log) > 0;
}

static int
any_answer_cb (void  *data,
               int    n_columns,
               char **values,
               char **names)
{
  gboolean *any = data;

  *any = n_columns == 1 && values[0] != NULL && values[0][0] != '\0';
  return 0;
}

/* Plain SQLite ignores PRAGMA key and writes clear text. If it ever serves us in place of our own, stop. */
static gboolean
check_library (sqlite3  *handle,
               GError  **error)
{
  gboolean answers = FALSE;

  sqlite3_exec (handle, "PRAGMA cipher_version", any_answer_cb, &answers, NULL);
  if (answers && strcmp (sqlite3_libversion (), SQLITE_VERSION) == 0
      && strcmp (sqlite3_sourceid (), SQLITE_SOURCE_ID) == 0)
    return TRUE;
  g_set_error_literal (error, WH_DB_ERROR, WH_DB_ERROR_FAILED,
                       _("This program was built without its encryption, so it opens no file."));
  return FALSE;
}

/* The raw key as SQLCipher takes it: x'64 hexadecimal digits'. */
static int
set_key (sqlite3      *handle,
         const guint8 *key)
{
  char text[2 + 2 * WH_DB_KEY_SIZE + 2];
  int result;

  memcpy (text, "x'", 2);
  for (int i = 0; i < WH_DB_KEY_SIZE; i++)
    g_snprintf (text + 2 + 2 * i, 3, "%02x", key[i]);
  text[sizeof text - 2] = '\'';
  text[sizeof text - 1] = '\0';
  result = sqlite3_key (handle, text, sizeof text - 1);
  explicit_bzero (text, sizeof text);
  return result;
}

static gboolean
exec (sqlite3     *handle,
      const char  *sql,
      GError     **error)
{
  int result = sqlite3_exec (handle, sql, NULL, NULL, NULL);

  if (result != SQLITE_OK)
    wh_db_error_set_from (error, handle, result, FALSE);
  return result == SQLITE_OK;
}

static gboolean
open_handle (WhDb          *self,
             const guint8  *key,
             GError       **error)
{
  /* A reader too may write as far as the system is concerned, else it could not take its log away again;
   * query_only is what keeps it from it. */
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  int result = sqlite3_open_v2 (self->path, &self->handle, flags, wh_db_fault_get_vfs ());

  if (result == SQLITE_OK && !check_library (self->handle, error))
    return FALSE;
  if (result == SQLITE_OK)
    result = set_key (self->handle, key);
  /* It would write to standard error; what goes wrong is told by the result. It hears this only with a key. */
  if (result == SQLITE_OK)
    sqlite3_exec (self->handle, "PRAGMA cipher_log_level=NONE", NULL, NULL, NULL);
  if (result != SQLITE_OK)
    {
      wh_db_error_set_from (error, self->handle, result, FALSE);
      return FALSE;
    }
  sqlite3_busy_timeout (self->handle, BUSY_MILLISECONDS);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  wh_db_set_cache_size (self, CACHE_MEBIBYTES);
  /* Until the file is known to be ours, and always for a reader: closing must not move the log into it. */
  wh_db_keep_wal (self);
  return exec (self->handle, settings, error)
         && exec (self->handle, "SELECT count(*) FROM sqlite_schema", error)
         && exec (self->handle, self->read_only ? reader_settings : writer_settings, error);
}

static WhDb *
open_existing (const char    *path,
               const guint8  *key,
               gboolean       read_only,
               GError       **error)
{
  g_autoptr (WhDb) self = g_object_new (WH_TYPE_DB, NULL);

  self->path = g_strdup (path);
  self->read_only = read_only;
  self->wal_was_there = has_log (path);
  if (!check_file (path, self->wal_was_there, error) || !open_handle (self, key, error))
    return NULL;
  if (!read_only)
    sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return g_steal_pointer (&self);
}

/* Makes a whole, empty, encrypted file at @path, readable by its owner alone. */
static gboolean
make_file (const char    *path,
           const guint8  *key,
           GError       **error)
{
  g_autoptr (WhDb) self = g_object_new (WH_TYPE_DB, NULL);
  int fd = g_open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      wh_db_error_set (error, errno == ENOSPC || errno == EDQUOT ? WH_DB_ERROR_FULL : WH_DB_ERROR_IO);
      return FALSE;
    }
  close (fd);
  self->path = g_strdup (path);
  return open_handle (self, key, error) && exec (self->handle, "PRAGMA journal_mode=WAL", error);
}

/* Gives @from the name @to, unless that is taken. */
static gboolean
move_file (const char  *from,
           const char  *to,
           GError     **error)
{
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno == EEXIST)
    wh_db_error_set (error, WH_DB_ERROR_EXISTS);
  else if ((errno == EINVAL || errno == ENOSYS) && file_size (to) < 0 && g_rename (from, to) == 0)
    return TRUE;
  else
    wh_db_error_set (error, WH_DB_ERROR_IO);
  return FALSE;
}

/* A new file is made under another name first: a crash leaves either no file or a whole one, so an empty file
 * of the right name always means damage. */
static gboolean
create_file (const char    *path,
             const guint8  *key,
             GError       **error)
{
  g_autofree char *new_path = g_strconcat (path, ".new", NULL);

  if (file_size (path) >= 0)
    {
      wh_db_error_set (error, WH_DB_ERROR_EXISTS);
      return FALSE;
    }
  g_unlink (new_path);
  if (make_file (new_path, key, error) && move_file (new_path, path, error))
    return TRUE;
  g_unlink (new_path);
  return FALSE;
}

/**
 * wh_db_open:
 * @path: the file
 * @key: %WH_DB_KEY_SIZE bytes; they are not kept here and the caller wipes its own copy
 * @mode: how
 * @error: where to put the error
 *
 * Opens an encrypted database. The connection belongs to one thread at a time. A file that is refused is left
 * byte for byte as it was.
 *
 * Returns: (transfer full): the connection, or %NULL with %WH_DB_ERROR_NOT_FOUND, %WH_DB_ERROR_EXISTS,
 *   %WH_DB_ERROR_WRONG_KEY, %WH_DB_ERROR_FOREIGN, %WH_DB_ERROR_CORRUPT or an error of the disk
 */
WhDb *
wh_db_open (const char    *path,
            const guint8  *key,
            WhDbMode       mode,
            GError       **error)
{
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  if (mode == WH_DB_CREATE && !create_file (path, key, error))
    return NULL;
  return open_existing (path, key, mode == WH_DB_READ_ONLY, error);
}

static void
wh_db_finalize (GObject *object)
{
  WhDb *self = WH_DB (object);

  g_hash_table_unref (self->idle);
  /* A reader that was alone takes its own empty log away. */
  if (self->handle != NULL && self->read_only && !has_log (self->path))
    sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  if (sqlite3_close (self->handle) != SQLITE_OK)
    g_critical ("A statement is still in use");
  g_free (self->path);
  G_OBJECT_CLASS (wh_db_parent_class)->finalize (object);
}

static void
wh_db_class_init (WhDbClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_db_finalize;
}

static void
wh_db_init (WhDb *self)
{
  self->idle = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) wh_db_statement_destroy);
}

sqlite3 *
wh_db_get_handle (WhDb *self)
{
  return self->handle;
}

/* Closing leaves the log beside the file instead of moving it in. */
void
wh_db_keep_wal (WhDb *self)
{
  if (self->wal_was_there || self->read_only)
    sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

WhDbStatement *
wh_db_take_idle (WhDb       *self,
                 const char *sql)
{
  gpointer statement = NULL;

  g_hash_table_steal_extended (self->idle, sql, NULL, &statement);
  return statement;
}

/* Keeps @statement for the next wh_db_prepare() of its SQL, unless enough are kept. */
gboolean
wh_db_keep_idle (WhDb          *self,
                 WhDbStatement *statement)
{
  const char *sql = wh_db_statement_get_sql (statement);

  if (g_hash_table_size (self->idle) >= MAX_IDLE_STATEMENTS || g_hash_table_contains (self->idle, sql))
    return FALSE;
  g_hash_table_insert (self->idle, (gpointer) sql, statement);
  return TRUE;
}

/**
 * wh_db_get_depth:
 * @self: a connection
 *
 * Returns: how many transactions, one in the other, have begun and not ended
 */
guint
wh_db_get_depth (WhDb *self)
{
  g_return_val_if_fail (WH_IS_DB (self), 0);

  return self->depth;
}

void
wh_db_set_depth (WhDb  *self,
                 guint  depth)
{
  self->depth = depth;
  if (depth == 0)
    self->doomed = FALSE;
}

/* To be called after every failure. A full or broken disk may have ended the whole transaction, and then what
 * follows in it would be kept statement by statement: let it fall into one that wh_db_commit() refuses. */
void
wh_db_note_failure (WhDb *self)
{
  if (self->depth == 0 || !sqlite3_get_autocommit (self->handle))
    return;
  self->doomed = TRUE;
  sqlite3_exec (self->handle, "BEGIN", NULL, NULL, NULL);
}

gboolean
wh_db_is_doomed (WhDb *self)
{
  return self->doomed;
}

/**
 * wh_db_get_path:
 * @self: a connection
 *
 * Returns: the file's path, as given to wh_db_open()
 */
const char *
wh_db_get_path (WhDb *self)
{
  g_return_val_if_fail (WH_IS_DB (self), NULL);

  return self->path;
}

/**
 * wh_db_is_read_only:
 * @self: a connection
 *
 * Returns: whether it was opened with %WH_DB_READ_ONLY
 */
gboolean
wh_db_is_read_only (WhDb *self)
{
  g_return_val_if_fail (WH_IS_DB (self), FALSE);

  return self->read_only;
}

/**
 * wh_db_exec:
 * @self: a connection
 * @sql: one or more statements without values; use wh_db_prepare() for anything with a value
 * @error: where to put the error
 *
 * Runs statements that return nothing.
 *
 * Returns: %TRUE if all of them ran
 */
gboolean
wh_db_exec (WhDb        *self,
            const char  *sql,
            GError     **error)
{
  int result;

  g_return_val_if_fail (WH_IS_DB (self), FALSE);

  result = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);
  if (result != SQLITE_OK)
    {
      wh_db_error_set_from (error, self->handle, result, TRUE);
      wh_db_note_failure (self);
    }
  return result == SQLITE_OK;
}

/**
 * wh_db_get_int64:
 * @self: a connection
 * @sql: a statement without values whose first row has a number first, as a count or a pragma
 * @value: (out): the number; 0 if there is no row
 * @error: where to put the error
 *
 * Asks for one number.
 *
 * Returns: %TRUE if it ran
 */
gboolean
wh_db_get_int64 (WhDb        *self,
                 const char  *sql,
                 gint64      *value,
                 GError     **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (self, sql, error);
  g_autoptr (GError) local = NULL;

  *value = 0;
  if (statement == NULL)
    return FALSE;
  if (wh_db_statement_step (statement, &local))
    *value = wh_db_statement_get_int64 (statement, 0);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * wh_db_set_cache_size:
 * @self: a connection
 * @mebibytes: how much of the file may stay decrypted in memory; 16 unless set
 *
 * Work that touches very many rows in no order is several times faster when the indexes it needs stay in memory.
 *
 * Returns: what it was before
 */
guint
wh_db_set_cache_size (WhDb  *self,
                      guint  mebibytes)
{
  guint before;
  char sql[64];

  g_return_val_if_fail (WH_IS_DB (self), 0);

  before = self->cache_size;
  self->cache_size = mebibytes;
  g_snprintf (sql, sizeof sql, "PRAGMA cache_size=-%u", mebibytes * 1024);
  sqlite3_exec (self->handle, sql, NULL, NULL, NULL);
  return before;
}

/**
 * wh_db_get_changes:
 * @self: a connection
 *
 * Returns: how many rows the last INSERT, UPDATE or DELETE touched
 */
gint64
wh_db_get_changes (WhDb *self)
{
  g_return_val_if_fail (WH_IS_DB (self), 0);

  return sqlite3_changes64 (self->handle);
}

/**
 * wh_db_get_last_rowid:
 * @self: a connection
 *
 * Returns: the row number that the last INSERT got
 */
gint64
wh_db_get_last_rowid (WhDb *self)
{
  g_return_val_if_fail (WH_IS_DB (self), 0);

  return sqlite3_last_insert_rowid (self->handle);
}

/**
 * wh_db_interrupt:
 * @self: a connection
 *
 * Ends what runs on @self as soon as possible with %WH_DB_ERROR_INTERRUPTED. The only function that another
 * thread may call; it must hold a reference.
 */
void
wh_db_interrupt (WhDb *self)
{
  g_return_if_fail (WH_IS_DB (self));

  sqlite3_interrupt (self->handle);
}

/**
 * wh_db_checkpoint:
 * @self: the writing connection, outside a transaction
 * @error: where to put the error
 *
 * Moves the write-ahead log into the file and empties it. A reader that is in the middle of something is waited
 * for a quarter of a second only, since writing waits meanwhile.
 *
 * Returns: %TRUE if all of it was moved; %WH_DB_ERROR_BUSY if somebody still reads
 */
gboolean
wh_db_checkpoint (WhDb    *self,
                  GError **error)
{
  int result;

  g_return_val_if_fail (WH_IS_DB (self), FALSE);
  g_return_val_if_fail (!self->read_only, FALSE);

  sqlite3_busy_timeout (self->handle, CHECKPOINT_MILLISECONDS);
  result = sqlite3_wal_checkpoint_v2 (self->handle, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
  sqlite3_busy_timeout (self->handle, BUSY_MILLISECONDS);
  if (result != SQLITE_OK)
    wh_db_error_set_from (error, self->handle, result, FALSE);
  return result == SQLITE_OK;
}

/**
 * wh_db_quick_check:
 * @self: a connection
 * @error: where to put the error
 *
 * Reads every page in use, which also checks its authentication code, and the structure of every table.
 *
 * Returns: %TRUE if the file is whole, else %FALSE with %WH_DB_ERROR_CORRUPT
 */
gboolean
wh_db_quick_check (WhDb    *self,
                   GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (self, "PRAGMA quick_check(1)", error);
  g_autoptr (GError) local = NULL;

  if (statement == NULL)
    return FALSE;
  if (wh_db_statement_step (statement, &local) && g_strcmp0 (wh_db_statement_get_text (statement, 0), "ok") == 0)
    return TRUE;
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  else
    wh_db_error_set (error, WH_DB_ERROR_CORRUPT);
  return FALSE;
}
