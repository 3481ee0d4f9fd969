/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Into a new file, as the file stands at this moment, with the same key. Query_only takes this for writing. */
static gboolean
write_copy (const char    *from,
            const guint8  *key,
            const char    *to,
            GError       **error)
{
  g_autoptr (WhDb) db = wh_db_open (from, key, WH_DB_READ_ONLY, error);
  g_autoptr (WhDbStatement) statement = NULL;

  if (db == NULL || !wh_db_exec (db, "PRAGMA query_only=OFF", error))
    return FALSE;
  statement = wh_db_prepare (db, "VACUUM INTO ?1", error);
  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, to);
  return wh_db_statement_run (statement, error);
}

/* A copy is worth something only when it can be read. */
static gboolean
finish_copy (const char    *path,
             const guint8  *key,
             GError       **error)
{
  g_autoptr (WhDb) db = wh_db_open (path, key, WH_DB_READ_WRITE, error);

  return db != NULL && wh_db_exec (db, "PRAGMA journal_mode=WAL", error) && wh_db_quick_check (db, error);
}

static gboolean
sync_path (const char  *path,
           GError     **error)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean ok = fd >= 0 && fsync (fd) == 0;

  if (!ok)
    wh_db_error_set (error, errno == ENOSPC ? WH_DB_ERROR_FULL : WH_DB_ERROR_IO);
  if (fd >= 0)
    close (fd);
  return ok;
}

/**
 * wh_db_copy:
 * @from: a file, which others may be writing
 * @key: %WH_DB_KEY_SIZE bytes
 * @to: the copy; must not exist yet
 * @error: where to put the error
 *
 * Copies a database as it stands at one moment, encrypted with the same key, reads the copy back and brings it to the
 * disk.  When it fails there is no file at @to.
 *
 * Returns: whether the copy is there and whole; otherwise %WH_DB_ERROR_EXISTS or an error of wh_db_open()
 */
gboolean
wh_db_copy (const char    *from,
            const guint8  *key,
            const char    *to,
            GError       **error)
{
  g_autofree char *part = g_strconcat (to, ".part", NULL);
  g_autofree char *folder = g_path_get_dirname (to);

  g_return_val_if_fail (from != NULL && key != NULL && to != NULL, FALSE);

  if (g_file_test (to, G_FILE_TEST_EXISTS))
    {
      wh_db_error_set (error, WH_DB_ERROR_EXISTS);
      return FALSE;
    }
  g_unlink (part);
  if (write_copy (from, key, part, error) && finish_copy (part, key, error) && sync_path (part, error))
    {
      if (g_rename (part, to) == 0)
        return sync_path (folder, error);
      wh_db_error_set (error, WH_DB_ERROR_IO);
    }
  g_unlink (part);
  return FALSE;
}
