/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-fault.h"
#include "db/wh-db-statement.h"
#include "support/wh-test-dir.h"

#include <glib/gstdio.h>

static const guint8 key[WH_DB_KEY_SIZE] = "0123456789abcdef0123456789abcde";

static gint64
number (WhDb       *db,
        const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 n;

  wh_db_get_int64 (db, sql, &n, &error);
  g_assert_no_error (error);
  return n;
}

/* One account of 1000 in two halves: every transaction moves some, so the sum tells whether one was torn. */
static WhDb *
create (const char *path)
{
  g_autoptr (GError) error = NULL;
  WhDb *db = wh_db_open (path, key, WH_DB_CREATE, &error);

  g_assert_no_error (error);
  wh_db_exec (db, "CREATE TABLE half (id INTEGER PRIMARY KEY, n INTEGER, ballast BLOB);"
                  "INSERT INTO half VALUES (1, 500, NULL), (2, 500, NULL);"
                  "CREATE TABLE ballast (b BLOB)", &error);
  g_assert_no_error (error);
  /* With next to no memory pages are written in the middle of a transaction too, not only at its end. */
  wh_db_set_cache_size (db, 0);
  return db;
}

static gboolean
move_some (WhDb      *db,
           gpointer   data,
           GError   **error)
{
  return wh_db_exec (db, "UPDATE half SET n = n - 1, ballast = randomblob(9000) WHERE id = 1", error)
         && wh_db_exec (db, "INSERT INTO ballast VALUES (randomblob(20000))", error)
         && wh_db_exec (db, "UPDATE half SET n = n + 1, ballast = randomblob(9000) WHERE id = 2", error);
}

/* Lets the n-th call fail for n = 1, 2, 3 ... until a run has no failure: whatever the moment, a transaction
 * is whole or absent, the one before it is there, and the file goes on to work. */
static void
fail_at_every_call (WhDbFaultPoint point,
                    WhDbFaultKind  kind,
                    gboolean       persistent,
                    WhDbError      expected)
{
  gboolean failed = TRUE;
  guint n;

  for (n = 1; failed; n++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new ();
      g_autofree char *path = wh_test_dir_file (dir, "store.db");
      g_autoptr (WhDb) db = create (path);
      g_autoptr (GError) error = NULL;
      gint64 left;

      g_assert_true (wh_db_transaction (db, move_some, NULL, NULL));
      wh_db_fault_arm (point, kind, n, persistent);
      failed = !wh_db_transaction (db, move_some, NULL, &error);
      wh_db_fault_disarm ();
      if (failed)
        g_assert_error (error, WH_DB_ERROR, (int) expected);
      g_assert_cmpuint (wh_db_get_depth (db), ==, 0);
      left = number (db, "SELECT n FROM half WHERE id = 1");
      g_assert_cmpint (left, ==, failed ? 499 : 498);
      g_assert_cmpint (number (db, "SELECT count(*) FROM ballast"), ==, 500 - left);
      g_assert_true (wh_db_transaction (db, move_some, NULL, NULL));
      g_clear_object (&db);

      db = wh_db_open (path, key, WH_DB_READ_WRITE, &error);
      g_assert_true (wh_db_quick_check (db, NULL));
      g_assert_cmpint (number (db, "SELECT n FROM half WHERE id = 1"), ==, left - 1);
      g_assert_cmpint (number (db, "SELECT sum(n) FROM half"), ==, 1000);
    }
  g_assert_cmpuint (n, >, 2);
}

static void
test_disk_full (void)
{
  fail_at_every_call (WH_DB_FAULT_WRITE, WH_DB_FAULT_FULL, TRUE, WH_DB_ERROR_FULL);
}

static void
test_write_error (void)
{
  fail_at_every_call (WH_DB_FAULT_WRITE, WH_DB_FAULT_IO, FALSE, WH_DB_ERROR_IO);
}

static void
test_sync_error (void)
{
  fail_at_every_call (WH_DB_FAULT_SYNC, WH_DB_FAULT_IO, FALSE, WH_DB_ERROR_IO);
}

/* Goes on whatever happens, on a disk that is well again. */
static gboolean
move_some_carelessly (WhDb      *db,
                      gpointer   data,
                      GError   **error)
{
  gboolean *failed = data;

  *failed = !wh_db_transaction (db, move_some, NULL, NULL);
  wh_db_fault_disarm ();
  wh_db_exec (db, "UPDATE half SET n = n + 1000 WHERE id = 1", NULL);
  return TRUE;
}

/* SQLite ends a whole transaction on a full disk. What its function does after that must not be kept alone. */
static void
test_careless (void)
{
  gboolean failed = TRUE, ended_by_sqlite = FALSE;
  guint n;

  for (n = 1; failed; n++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new ();
      g_autofree char *path = wh_test_dir_file (dir, "store.db");
      g_autoptr (WhDb) db = create (path);
      g_autoptr (GError) error = NULL;

      wh_db_fault_arm (WH_DB_FAULT_WRITE, WH_DB_FAULT_FULL, n, TRUE);
      wh_db_transaction (db, move_some_carelessly, &failed, &error);
      g_assert_cmpint (number (db, "SELECT n FROM half WHERE id = 1"), ==,
                       error != NULL ? 500 : failed ? 1500 : 1499);
      ended_by_sqlite |= error != NULL;
      g_assert_true (wh_db_transaction (db, move_some, NULL, NULL));
    }
  g_assert_true (ended_by_sqlite);
}

/* A disk that fills while the log is moved into the file loses nothing: the log is still there. */
static void
test_checkpoint (void)
{
  guint n;
  gboolean failed = TRUE;

  for (n = 1; failed; n++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new ();
      g_autofree char *path = wh_test_dir_file (dir, "store.db");
      g_autoptr (WhDb) db = create (path);
      g_autoptr (GError) error = NULL;

      g_assert_true (wh_db_transaction (db, move_some, NULL, NULL));
      wh_db_fault_arm (WH_DB_FAULT_WRITE, WH_DB_FAULT_FULL, n, TRUE);
      failed = !wh_db_checkpoint (db, &error);
      if (failed)
        g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_FULL);
      g_clear_error (&error);
      g_clear_object (&db);
      wh_db_fault_disarm ();
      db = wh_db_open (path, key, WH_DB_READ_WRITE, &error);
      g_assert_no_error (error);
      g_assert_true (wh_db_quick_check (db, NULL));
      g_assert_cmpint (number (db, "SELECT n FROM half WHERE id = 1"), ==, 499);
    }
  g_assert_cmpuint (n, >, 2);
}

/* A file that could not be made whole is not there at all. */
static void
test_create (void)
{
  gboolean failed = TRUE;
  guint n;

  for (n = 1; failed; n++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new ();
      g_autofree char *path = wh_test_dir_file (dir, "store.db");
      g_autoptr (GError) error = NULL;
      g_autoptr (WhDb) db = NULL;

      wh_db_fault_arm (WH_DB_FAULT_WRITE, WH_DB_FAULT_FULL, n, TRUE);
      db = wh_db_open (path, key, WH_DB_CREATE, &error);
      wh_db_fault_disarm ();
      failed = db == NULL;
      if (failed)
        {
          g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_FULL);
          g_assert_cmpint (g_rmdir (wh_test_dir_get_path (dir)), ==, 0);
          g_assert_cmpint (g_mkdir (wh_test_dir_get_path (dir), 0700), ==, 0);
        }
    }
  g_assert_cmpuint (n, >, 2);
}

static void
test_read_error (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhDb) db = create (path);
  g_autoptr (GError) error = NULL;

  g_clear_object (&db);
  wh_db_fault_arm (WH_DB_FAULT_READ, WH_DB_FAULT_IO, 1, TRUE);
  db = wh_db_open (path, key, WH_DB_READ_WRITE, &error);
  wh_db_fault_disarm ();
  g_assert_null (db);
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_IO);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  wh_db_fault_install ();
  g_test_add_func ("/wh-db-fault/disk-full", test_disk_full);
  g_test_add_func ("/wh-db-fault/write-error", test_write_error);
  g_test_add_func ("/wh-db-fault/sync-error", test_sync_error);
  g_test_add_func ("/wh-db-fault/careless", test_careless);
  g_test_add_func ("/wh-db-fault/checkpoint", test_checkpoint);
  g_test_add_func ("/wh-db-fault/create", test_create);
  g_test_add_func ("/wh-db-fault/read-error", test_read_error);
  return g_test_run ();
}
