/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-statement.h"
#include "support/wh-test-dir.h"

#include <string.h>

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
  g_assert_true (wh_db_exec (fixture->db, "CREATE TABLE t (a, b UNIQUE)", NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->db);
  wh_test_dir_free (fixture->dir);
}

static void
test_values (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhDbStatement) statement = NULL;
  static const guint8 id[16] = { 0, 1, 2, 0xff };
  const guint8 *bytes;
  gsize size;

  statement = wh_db_prepare (fixture->db, "SELECT ?1, ?2, ?3, ?4, ?5, ?6", &error);
  g_assert_no_error (error);
  wh_db_statement_bind_int64 (statement, 1, G_MININT64);
  wh_db_statement_bind_double (statement, 2, 0.5);
  wh_db_statement_bind_text (statement, 3, "Zo\xc3\xab's \"alias\"; --");
  wh_db_statement_bind_text (statement, 4, NULL);
  wh_db_statement_bind_blob (statement, 5, id, sizeof id);
  wh_db_statement_bind_null (statement, 6);
  g_assert_true (wh_db_statement_step (statement, &error));
  g_assert_cmpint (wh_db_statement_get_n_columns (statement), ==, 6);
  g_assert_cmpint (wh_db_statement_get_int64 (statement, 0), ==, G_MININT64);
  g_assert_cmpfloat (wh_db_statement_get_double (statement, 1), ==, 0.5);
  g_assert_cmpstr (wh_db_statement_get_text (statement, 2), ==, "Zo\xc3\xab's \"alias\"; --");
  g_assert_true (wh_db_statement_is_null (statement, 3));
  g_assert_null (wh_db_statement_get_text (statement, 3));
  bytes = wh_db_statement_get_blob (statement, 4, &size);
  g_assert_cmpmem (bytes, size, id, sizeof id);
  g_assert_true (wh_db_statement_is_null (statement, 5));
  g_assert_false (wh_db_statement_step (statement, &error));
  g_assert_no_error (error);
}

/* A statement that comes from the cache must not carry the last person's values. */
static void
test_reuse (Fixture       *fixture,
            gconstpointer  data)
{
  WhDbStatement *first = wh_db_prepare (fixture->db, "SELECT ?1", NULL);
  WhDbStatement *used_at_once;
  WhDbStatement *again;

  wh_db_statement_bind_text (first, 1, "Ada");
  g_assert_true (wh_db_statement_step (first, NULL));
  used_at_once = wh_db_prepare (fixture->db, "SELECT ?1", NULL);
  g_assert_true (first != used_at_once);
  wh_db_statement_free (first);
  wh_db_statement_free (used_at_once);
  again = wh_db_prepare (fixture->db, "SELECT ?1", NULL);
  g_assert_true (again == first);
  g_assert_true (wh_db_statement_step (again, NULL));
  g_assert_true (wh_db_statement_is_null (again, 0));
  wh_db_statement_free (again);
}

static void
test_run_again (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (fixture->db, "INSERT INTO t VALUES (?1, ?2)", NULL);
  gint64 n;

  wh_db_statement_bind_text (statement, 1, "same");
  for (int i = 0; i < 10; i++)
    {
      wh_db_statement_bind_int64 (statement, 2, i);
      g_assert_true (wh_db_statement_run (statement, NULL));
    }
  g_assert_cmpint (wh_db_get_last_rowid (fixture->db), ==, 10);
  g_assert_true (wh_db_get_int64 (fixture->db, "SELECT count(*) FROM t WHERE a = 'same'", &n, NULL));
  g_assert_cmpint (n, ==, 10);
  g_assert_true (wh_db_exec (fixture->db, "DELETE FROM t WHERE b < 4", NULL));
  g_assert_cmpint (wh_db_get_changes (fixture->db), ==, 4);
}

/* The statement is usable after an error, and the error has no value of the row in it. */
static void
test_constraint (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (fixture->db, "INSERT INTO t (b) VALUES (?1)", NULL);
  g_autoptr (GError) error = NULL;

  wh_db_statement_bind_text (statement, 1, "Ada");
  g_assert_true (wh_db_statement_run (statement, NULL));
  g_assert_false (wh_db_statement_run (statement, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_CONSTRAINT);
  g_assert_null (strstr (error->message, "Ada"));
  wh_db_statement_bind_text (statement, 1, "Bob");
  g_assert_true (wh_db_statement_run (statement, NULL));
}

static void
test_wrong_sql (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhDbStatement) statement = wh_db_prepare (fixture->db, "SELECT \"nonsense\" FROM t", &error);

  g_assert_null (statement);
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_FAILED);
}

static void
test_wrong_bind (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhDbStatement) statement = wh_db_prepare (fixture->db, "SELECT ?1", NULL);

  wh_db_statement_bind_int64 (statement, 2, 5);
  g_assert_false (wh_db_statement_step (statement, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_FAILED);
}

static gpointer
interrupt_when_told (gpointer data)
{
  Fixture *fixture = data;

  /* An interrupt before the statement runs has no effect, so go on until the thread is told to stop. */
  while (g_object_get_data (G_OBJECT (fixture->db), "done") == NULL)
    {
      wh_db_interrupt (fixture->db);
      g_thread_yield ();
    }
  return NULL;
}

static void
test_interrupt (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("interrupt", interrupt_when_told, fixture);
  gboolean answered = wh_db_exec (fixture->db,
                                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                  "SELECT sum(i) FROM n", &error);

  g_object_set_data (G_OBJECT (fixture->db), "done", GINT_TO_POINTER (1));
  g_thread_join (thread);
  g_assert_false (answered);
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_INTERRUPTED);
}

/* What other rooms rely on: full text search that folds accents, JSON, UPSERT, RETURNING, windows. */
static void
test_features (Fixture       *fixture,
               gconstpointer  data)
{
  const char *sql[] = {
    "CREATE VIRTUAL TABLE f USING fts5(x, tokenize = \"unicode61 remove_diacritics 2\")",
    "INSERT INTO f VALUES ('Zo\xc3\xab M\xc3\xbcller')",
    "SELECT json_extract('{\"a\":1}', '$.a')",
    "INSERT INTO t VALUES (1, 1) ON CONFLICT (b) DO UPDATE SET a = a + 1 RETURNING a",
    "SELECT row_number() OVER (ORDER BY a), floor(1.5) FROM t",
    "CREATE TABLE w (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
  };
  gint64 n;

  for (gsize i = 0; i < G_N_ELEMENTS (sql); i++)
    {
      g_autoptr (GError) error = NULL;

      wh_db_exec (fixture->db, sql[i], &error);
      g_assert_no_error (error);
    }
  g_assert_true (wh_db_get_int64 (fixture->db, "SELECT count(*) FROM f('zoe muller')", &n, NULL));
  g_assert_cmpint (n, ==, 1);
}

int
main (int    argc,
      char **argv)
{
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("/wh-db-statement/values", test_values);
  ADD ("/wh-db-statement/reuse", test_reuse);
  ADD ("/wh-db-statement/run-again", test_run_again);
  ADD ("/wh-db-statement/constraint", test_constraint);
  ADD ("/wh-db-statement/wrong-sql", test_wrong_sql);
  ADD ("/wh-db-statement/wrong-bind", test_wrong_bind);
  ADD ("/wh-db-statement/interrupt", test_interrupt);
  ADD ("/wh-db-statement/features", test_features);
  return g_test_run ();
}
