/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-statement.h"
#include "support/wh-test-dir.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

/* Long enough that it cannot stand in random bytes by chance. */
#define CANARY "Canary-Okaloosa-Grace-Hess"

static const guint8 key[WH_DB_KEY_SIZE] = "0123456789abcdef0123456789abcde";
static const guint8 other_key[WH_DB_KEY_SIZE] = "fedcba9876543210fedcba987654321";

static const WhDbMigration first_schema[] = {
  { 1, "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT);", NULL },
};
static const WhDbMigration second_schema[] = {
  { 1, "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT);", NULL },
  { 2, "ALTER TABLE person ADD COLUMN alias TEXT;", NULL },
};

static void
add_person (WhDb       *db,
            const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhDbStatement) statement = wh_db_prepare (db, "INSERT INTO person (name) VALUES (?1)", &error);

  g_assert_no_error (error);
  wh_db_statement_bind_text (statement, 1, name);
  wh_db_statement_run (statement, &error);
  g_assert_no_error (error);
}

static WhDb *
create (const char *path)
{
  g_autoptr (GError) error = NULL;
  WhDb *db = wh_db_open (path, key, WH_DB_CREATE, &error);

  g_assert_no_error (error);
  wh_db_migrate (db, first_schema, G_N_ELEMENTS (first_schema), NULL, &error);
  g_assert_no_error (error);
  return db;
}

static gint64
count_people (WhDb *db)
{
  g_autoptr (GError) error = NULL;
  gint64 n;

  wh_db_get_int64 (db, "SELECT count(*) FROM person", &n, &error);
  g_assert_no_error (error);
  return n;
}

static gboolean
contains (const char *path,
          const char *text)
{
  g_autoptr (GBytes) bytes = wh_test_read (path);
  gsize size = 0;
  gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  return data != NULL && memmem (data, size, text, strlen (text)) != NULL;
}

/* Everything at and beside a path, so that "left as it was" means all of it. */
typedef struct {
  GBytes *file;
  GBytes *log;
  gint64  changed;
} Picture;

static Picture
look (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf status = { 0 };

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  return (Picture) { wh_test_read (path), wh_test_read (log),
                     status.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status.st_mtim.tv_nsec };
}

static void
assert_unchanged (const char *path,
                  Picture     before)
{
  Picture after = look (path);

  g_assert_true (g_bytes_equal (before.file, after.file));
  g_assert_cmpint (before.changed, ==, after.changed);
  g_assert_true ((before.log == NULL) == (after.log == NULL));
  g_assert_true (before.log == NULL || g_bytes_equal (before.log, after.log));
  g_bytes_unref (before.file);
  g_bytes_unref (after.file);
  g_clear_pointer (&before.log, g_bytes_unref);
  g_clear_pointer (&after.log, g_bytes_unref);
}

static void
assert_refused (const char   *path,
                const guint8 *with,
                WhDbError     code)
{
  const WhDbMode modes[] = { WH_DB_READ_ONLY, WH_DB_READ_WRITE };

  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      Picture before = look (path);
      g_autoptr (GError) error = NULL;
      WhDb *db = wh_db_open (path, with, modes[i], &error);

      g_assert_error (error, WH_DB_ERROR, (int) code);
      g_assert_null (db);
      g_assert_true (g_str_has_suffix (error->message, "."));
      g_assert_null (strstr (error->message, path));
      assert_unchanged (path, before);
    }
}

/* Leaves a file with its log beside it, as a crash does. */
static void
crash_copy (const char *from,
            const char *to)
{
  g_autofree char *from_log = g_strconcat (from, "-wal", NULL);
  g_autofree char *to_log = g_strconcat (to, "-wal", NULL);
  g_autoptr (GBytes) file = wh_test_read (from);
  g_autoptr (GBytes) log = wh_test_read (from_log);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_bytes_get_size (log), >, 0);
  g_file_set_contents (to, g_bytes_get_data (file, NULL), g_bytes_get_size (file), &error);
  g_assert_no_error (error);
  g_file_set_contents (to_log, g_bytes_get_data (log, NULL), g_bytes_get_size (log), &error);
  g_assert_no_error (error);
}

static void
test_ciphertext (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autofree char *log = wh_test_dir_file (dir, "store.db-wal");
  g_autoptr (WhDb) db = create (path);

  for (int i = 0; i < 200; i++)
    add_person (db, CANARY);
  g_assert_false (contains (log, CANARY));
  g_clear_object (&db);
  g_assert_false (contains (path, CANARY));
  g_assert_false (contains (path, "SQLite format"));
  g_assert_false (contains (path, "person"));
  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
}

static void
test_private (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autofree char *log = wh_test_dir_file (dir, "store.db-wal");
  g_autoptr (WhDb) db = create (path);
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (log, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_create_never_replaces (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (GError) error = NULL;

  g_object_unref (create (path));
  g_assert_null (wh_db_open (path, key, WH_DB_CREATE, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_EXISTS);
}

static void
test_absent (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_db_open (path, key, WH_DB_READ_WRITE, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_wrong_key (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autofree char *crashed = wh_test_dir_file (dir, "crashed.db");
  g_autoptr (WhDb) db = create (path);
  g_autoptr (GError) error = NULL;

  add_person (db, CANARY);
  crash_copy (path, crashed);
  g_clear_object (&db);
  assert_refused (path, other_key, WH_DB_ERROR_WRONG_KEY);
  assert_refused (crashed, other_key, WH_DB_ERROR_WRONG_KEY);
  db = wh_db_open (crashed, key, WH_DB_READ_WRITE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_people (db), ==, 1);
}

static void
test_foreign (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autofree char *plain = g_malloc0 (8192);
  g_autofree char *text = g_strnfill (8192, 'a');

  strcpy (plain, "SQLite format 3");
  g_assert_true (g_file_set_contents (path, plain, 8192, NULL));
  assert_refused (path, key, WH_DB_ERROR_FOREIGN);
  g_assert_true (g_file_set_contents (path, text, 8192, NULL));
  assert_refused (path, key, WH_DB_ERROR_WRONG_KEY);
  g_assert_true (g_file_set_contents (path, text, 5000, NULL));
  assert_refused (path, key, WH_DB_ERROR_CORRUPT);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  assert_refused (path, key, WH_DB_ERROR_CORRUPT);
}

static void
test_truncated (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhDb) db = create (path);
  g_autoptr (GBytes) whole = NULL;
  const goffset lost[] = { 1, 100, 4096, 2 * 4096, 3 * 4096 + 17 };

  for (int i = 0; i < 500; i++)
    add_person (db, CANARY);
  g_clear_object (&db);
  whole = wh_test_read (path);
  g_assert_cmpint (g_bytes_get_size (whole), >, 5 * 4096);
  for (gsize i = 0; i < G_N_ELEMENTS (lost); i++)
    {
      g_assert_true (g_file_set_contents (path, g_bytes_get_data (whole, NULL),
                                          g_bytes_get_size (whole) - lost[i], NULL));
      assert_refused (path, key, WH_DB_ERROR_CORRUPT);
    }
}

static void
test_damaged_page (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhDb) db = create (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;
  gsize size;

  for (int i = 0; i < 500; i++)
    add_person (db, CANARY);
  g_assert_true (wh_db_quick_check (db, NULL));
  g_clear_object (&db);
  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  bytes[size - 2000] ^= 1;
  g_assert_true (g_file_set_contents (path, bytes, size, NULL));
  db = wh_db_open (path, key, WH_DB_READ_WRITE, &error);
  g_assert_no_error (error);
  g_assert_false (wh_db_quick_check (db, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_CORRUPT);
}

static void
test_newer (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autofree char *crashed = wh_test_dir_file (dir, "crashed.db");
  const char *paths[] = { path, crashed };
  g_autoptr (WhDb) db = create (path);

  g_assert_true (wh_db_migrate (db, second_schema, G_N_ELEMENTS (second_schema), NULL, NULL));
  crash_copy (path, crashed);
  g_clear_object (&db);
  for (gsize i = 0; i < 4; i++)
    {
      Picture before = look (paths[i / 2]);
      g_autoptr (GError) error = NULL;

      db = wh_db_open (paths[i / 2], key, i % 2 ? WH_DB_READ_ONLY : WH_DB_READ_WRITE, &error);
      g_assert_no_error (error);
      g_assert_false (wh_db_migrate (db, first_schema, G_N_ELEMENTS (first_schema), NULL, &error));
      g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_NEWER_SCHEMA);
      g_clear_object (&db);
      assert_unchanged (paths[i / 2], before);
    }
}

static void
test_migration (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhDb) db = create (path);
  g_autoptr (GError) error = NULL;
  const WhDbMigration broken[] = { first_schema[0], second_schema[1], { 3, "CREATE TABLE person (id);", NULL } };
  gint64 version;

  add_person (db, "Ada");
  g_assert_false (wh_db_migrate (db, broken, G_N_ELEMENTS (broken), NULL, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_FAILED);
  g_assert_true (wh_db_get_int64 (db, "PRAGMA user_version", &version, NULL));
  g_assert_cmpint (version, ==, 1);
  g_assert_true (wh_db_migrate (db, second_schema, G_N_ELEMENTS (second_schema), NULL, NULL));
  g_assert_true (wh_db_migrate (db, second_schema, G_N_ELEMENTS (second_schema), NULL, NULL));
  g_assert_true (wh_db_exec (db, "UPDATE person SET alias = name", NULL));
  g_assert_cmpint (count_people (db), ==, 1);
}

/* A reader beside the writer sees what is committed, and never writes. */
static void
test_reader (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhDb) writer = create (path);
  g_autoptr (WhDb) reader = wh_db_open (path, key, WH_DB_READ_ONLY, NULL);
  g_autoptr (GError) error = NULL;

  add_person (writer, "Ada");
  g_assert_true (wh_db_begin (writer, NULL));
  add_person (writer, "Bob");
  g_assert_cmpint (count_people (reader), ==, 1);
  g_assert_true (wh_db_commit (writer, NULL));
  g_assert_true (wh_db_begin (reader, NULL));
  g_assert_cmpint (count_people (reader), ==, 2);
  add_person (writer, "Cy");
  g_assert_cmpint (count_people (reader), ==, 2);
  g_assert_false (wh_db_checkpoint (writer, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_true (wh_db_commit (reader, NULL));
  g_assert_cmpint (count_people (reader), ==, 3);
  g_assert_true (wh_db_checkpoint (writer, &error));
  g_assert_no_error (error);
  g_assert_false (wh_db_exec (reader, "DELETE FROM person", &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_IO);
}

/* Deleted means overwritten: not even with the key can it be read again. */
static void
test_settings (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (WhDb) db = create (path);
  const struct { const char *sql; gint64 value; } expected[] = {
    { "PRAGMA secure_delete", 1 }, { "PRAGMA synchronous", 2 }, { "PRAGMA temp_store", 2 },
    { "PRAGMA wal_autocheckpoint", 1000 }, { "PRAGMA trusted_schema", 0 },
    { "SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      gint64 value;

      g_assert_true (wh_db_get_int64 (db, expected[i].sql, &value, NULL));
      g_assert_cmpint (value, ==, expected[i].value);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wh-db/ciphertext", test_ciphertext);
  g_test_add_func ("/wh-db/private", test_private);
  g_test_add_func ("/wh-db/create-never-replaces", test_create_never_replaces);
  g_test_add_func ("/wh-db/absent", test_absent);
  g_test_add_func ("/wh-db/wrong-key", test_wrong_key);
  g_test_add_func ("/wh-db/foreign", test_foreign);
  g_test_add_func ("/wh-db/truncated", test_truncated);
  g_test_add_func ("/wh-db/damaged-page", test_damaged_page);
  g_test_add_func ("/wh-db/newer", test_newer);
  g_test_add_func ("/wh-db/migration", test_migration);
  g_test_add_func ("/wh-db/reader", test_reader);
  g_test_add_func ("/wh-db/settings", test_settings);
  return g_test_run ();
}
