/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-statement.h"
#include "support/wh-test-dir.h"

static const guint8 key[WH_DB_KEY_SIZE] = "0123456789abcdef0123456789abcde";

typedef struct {
  WhTestDir *dir;
  WhDb      *db;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  fixture->dir = wh_test_dir_new ();
  path = wh_test_dir_file (fixture->dir, "store.db");
  fixture->db = wh_db_open (path, key, WH_DB_CREATE, &error);
  g_assert_no_error (error);
  g_assert_true (wh_db_exec (fixture->db, "CREATE TABLE t (a UNIQUE)", NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpuint (wh_db_get_depth (fixture->db), ==, 0);
  g_clear_object (&fixture->db);
  wh_test_dir_free (fixture->dir);
}

static void
assert_rows (Fixture *fixture,
             gint64   expected)
{
  gint64 n;

  g_assert_true (wh_db_get_int64 (fixture->db, "SELECT count(*) FROM t", &n, NULL));
  g_assert_cmpint (n, ==, expected);
}

static gboolean
add_then_fail (WhDb      *db,
               gpointer   data,
               GError   **error)
{
  return wh_db_exec (db, "INSERT INTO t VALUES (1)", error) && wh_db_exec (db, "INSERT INTO t VALUES (1)", error);
}

static gboolean
add_one (WhDb      *db,
         gpointer   data,
         GError   **error)
{
  return wh_db_exec (db, "INSERT INTO t VALUES (2)", error);
}

/* The outer work goes on although a part of it was taken back. */
static gboolean
add_around_failure (WhDb      *db,
                    gpointer   data,
                    GError   **error)
{
  g_autoptr (GError) local = NULL;

  if (!wh_db_transaction (db, add_one, NULL, error))
    return FALSE;
  g_assert_false (wh_db_transaction (db, add_then_fail, NULL, &local));
  g_assert_error (local, WH_DB_ERROR, WH_DB_ERROR_CONSTRAINT);
  return wh_db_exec (db, "INSERT INTO t VALUES (3)", error);
}

static void
test_commit (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (wh_db_transaction (fixture->db, add_one, NULL, NULL));
  assert_rows (fixture, 1);
}

static void
test_rollback (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_db_transaction (fixture->db, add_then_fail, NULL, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_CONSTRAINT);
  assert_rows (fixture, 0);
}

static void
test_nested (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_true (wh_db_transaction (fixture->db, add_around_failure, NULL, NULL));
  assert_rows (fixture, 2);
}

static void
test_outer_rollback (Fixture       *fixture,
                     gconstpointer  data)
{
  g_assert_true (wh_db_begin (fixture->db, NULL));
  g_assert_true (wh_db_transaction (fixture->db, add_around_failure, NULL, NULL));
  assert_rows (fixture, 2);
  wh_db_rollback (fixture->db);
  assert_rows (fixture, 0);
}

/* A statement that still reads does not keep a transaction from ending. */
static void
test_commit_while_reading (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (WhDbStatement) reading = NULL;

  g_assert_true (wh_db_exec (fixture->db, "INSERT INTO t VALUES (10), (11)", NULL));
  g_assert_true (wh_db_begin (fixture->db, NULL));
  reading = wh_db_prepare (fixture->db, "SELECT a FROM t", NULL);
  g_assert_true (wh_db_statement_step (reading, NULL));
  g_assert_true (add_one (fixture->db, NULL, NULL));
  g_assert_true (wh_db_commit (fixture->db, NULL));
  assert_rows (fixture, 3);
}

int
main (int    argc,
      char **argv)
{
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("/wh-db-transaction/commit", test_commit);
  ADD ("/wh-db-transaction/rollback", test_rollback);
  ADD ("/wh-db-transaction/nested", test_nested);
  ADD ("/wh-db-transaction/outer-rollback", test_outer_rollback);
  ADD ("/wh-db-transaction/commit-while-reading", test_commit_while_reading);
  return g_test_run ();
}
