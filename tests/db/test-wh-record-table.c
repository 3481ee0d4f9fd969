/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-record-table.h"
#include "support/wh-test-dir.h"

#include <string.h>

static const guint8 key[WH_DB_KEY_SIZE] = "0123456789abcdef0123456789abcde";

typedef struct {
  WhTestDir *dir;
  char      *path;
  WhDb      *db;
} Fixture;

static gboolean
ensure_all (WhDb      *db,
            gpointer   data,
            GError   **error)
{
  return wh_record_table_ensure_all (db, error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->dir = wh_test_dir_new ();
  fixture->path = wh_test_dir_file (fixture->dir, "store.db");
  fixture->db = wh_db_open (fixture->path, key, WH_DB_CREATE, &error);
  g_assert_no_error (error);
  wh_db_transaction (fixture->db, ensure_all, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->db);
  g_clear_pointer (&fixture->path, g_free);
  wh_test_dir_free (fixture->dir);
}

static WhId
random_id (void)
{
  WhId id;

  for (int i = 0; i < WH_ID_SIZE; i++)
    id.bytes[i] = g_test_rand_int_range (0, 256);
  return id;
}

static char *
random_text (void)
{
  static const char *parts[] = { "a", "O'Brien", "\"", "\xc3\xab", "\n", ";--", "\xe2\x82\xac", " ",
                                 "\xf0\x9f\x8f\xa0" };
  GString *text = g_string_new ("x");

  for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
    g_string_append (text, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
  return g_string_free (text, FALSE);
}

static void
set_random (WhRecord *record,
            guint     column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autofree char *text = random_text ();
  WhId id = random_id ();

  if (g_test_rand_int_range (0, 3) == 0)
    return;
  switch (described->type)
    {
    case WH_TYPE_REFERENCE:
      wh_record_set_reference (record, column, &id, NULL);
      break;
    case WH_TYPE_TIME:
      wh_record_set_text (record, column, "2026-02-28 23:59:59");
      break;
    case WH_TYPE_TEXT:
      wh_record_set_text (record, column, text);
      break;
    case WH_TYPE_DATE:
      wh_record_set_number (record, column, g_test_rand_int_range (-40000, 40000));
      break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    default:
      wh_record_set_number (record, column, g_test_rand_int () * ((gint64) 1 << g_test_rand_int_range (0, 32)));
    }
}

static WhRecord *
random_record (const WhKind *kind)
{
  WhRecord *record = wh_record_new (kind);
  g_autofree char *text = random_text ();

  for (guint i = 0; i < kind->n_columns; i++)
    set_random (record, i);
  if (g_test_rand_int_range (0, 2) == 0)
    wh_record_set_hud_id (record, text);
  if (g_test_rand_int_range (0, 2) == 0)
    wh_record_set_ext (record, kind->columns[0].name, text);
  if (g_test_rand_int_range (0, 2) == 0)
    wh_record_set_ext (record, "GenderNone", "99");
  if (g_test_rand_int_range (0, 4) == 0)
    wh_record_set_state (record, WH_RECORD_DELETED);
  wh_record_set_rev (record, g_test_rand_int ());
  return record;
}

static void
assert_same (WhRecord *a,
             WhRecord *b)
{
  g_autofree char *a_ext = wh_record_dup_ext_json (a);
  g_autofree char *b_ext = wh_record_dup_ext_json (b);

  g_assert_true (wh_record_get_kind (a) == wh_record_get_kind (b));
  g_assert_true (wh_id_equal (wh_record_get_id (a), wh_record_get_id (b)));
  g_assert_cmpstr (wh_record_get_hud_id (a), ==, wh_record_get_hud_id (b));
  g_assert_cmpint (wh_record_get_rev (a), ==, wh_record_get_rev (b));
  g_assert_cmpint (wh_record_get_state (a), ==, wh_record_get_state (b));
  g_assert_cmphex (wh_record_changed_units (a, b), ==, 0);
  g_assert_cmpstr (a_ext, ==, b_ext);
}

static void
assert_stored (Fixture  *fixture,
               WhRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhRecord) again = NULL;

  again = wh_record_table_read (fixture->db, wh_record_get_kind (record), wh_record_get_id (record), &error);
  g_assert_no_error (error);
  g_assert_nonnull (again);
  assert_same (record, again);
}

/* Every kind of the standard and of our own keeps every value of every column. */
static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  g_assert_true (wh_db_begin (fixture->db, NULL));
  for (guint i = 0; i < WH_N_KINDS; i++)
    for (int n = 0; n < 20; n++)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (WhRecord) record = random_record (wh_kind (i));
        g_autoptr (WhRecord) other = random_record (wh_kind (i));

        wh_record_table_insert (fixture->db, record, &error);
        g_assert_no_error (error);
        assert_stored (fixture, record);
        wh_record_set_id (other, wh_record_get_id (record));
        wh_record_table_put (fixture->db, other, &error);
        g_assert_no_error (error);
        assert_stored (fixture, other);
      }
  g_assert_true (wh_db_commit (fixture->db, NULL));
}

static void
test_insert_twice (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhRecord) record = random_record (wh_kind (WH_KIND_CLIENT));

  g_assert_true (wh_record_table_insert (fixture->db, record, NULL));
  g_assert_false (wh_record_table_insert (fixture->db, record, &error));
  g_assert_error (error, WH_DB_ERROR, WH_DB_ERROR_CONSTRAINT);
}

static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhRecord) record = random_record (wh_kind (WH_KIND_CLIENT));

  g_assert_true (wh_record_table_put (fixture->db, record, NULL));
  g_assert_true (wh_record_table_delete (fixture->db, wh_kind (WH_KIND_CLIENT), wh_record_get_id (record), NULL));
  g_assert_cmpint (wh_db_get_changes (fixture->db), ==, 1);
  g_assert_null (wh_record_table_read (fixture->db, wh_kind (WH_KIND_CLIENT), wh_record_get_id (record), &error));
  g_assert_no_error (error);
}

static WhRecord *
put_client (Fixture    *fixture,
            const char *hud_id,
            const char *last_name)
{
  g_autoptr (GError) error = NULL;
  WhRecord *record = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_hud_id (record, hud_id);
  wh_record_set_text (record, WH_CLIENT_LAST_NAME, last_name);
  wh_record_table_put (fixture->db, record, &error);
  g_assert_no_error (error);
  return record;
}

static void
test_select (Fixture       *fixture,
             gconstpointer  data)
{
  const WhKind *kind = wh_kind (WH_KIND_CLIENT);
  g_autoptr (WhRecord) ada = put_client (fixture, "1", "Ada");
  g_autoptr (WhRecord) bob = put_client (fixture, "2", "Bob");
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_TASK));
  g_autoptr (GError) error = NULL;
  g_autoptr (WhDbStatement) statement = NULL;

  statement = wh_record_table_select (fixture->db, kind,
                                      "WHERE r.\"LastName\" >= ?1 AND r.deleted = 0 ORDER BY r.\"LastName\" DESC",
                                      &error);
  g_assert_no_error (error);
  wh_db_statement_bind_text (statement, 1, "Ada");
  g_assert_true (wh_db_statement_step (statement, NULL));
  g_assert_true (wh_record_table_load (statement, kind, row, NULL));
  assert_same (row, bob);
  g_assert_true (wh_db_statement_step (statement, NULL));
  g_assert_true (wh_record_table_load (statement, kind, row, NULL));
  assert_same (row, ada);
  g_assert_false (wh_db_statement_step (statement, NULL));
}

/* A description that gained a column since: the table gets it, and keeps its rows. */
static void
test_missing_column (Fixture       *fixture,
                     gconstpointer  data)
{
  const WhKind *kind = wh_kind (WH_KIND_ENROLLMENT);
  g_autoptr (WhRecord) record = wh_record_new (kind);
  g_autoptr (GError) error = NULL;
  WhId person = random_id ();

  wh_record_set_text (record, WH_ENROLLMENT_HOUSEHOLD_ID, "h");
  g_assert_true (wh_record_table_put (fixture->db, record, NULL));
  wh_db_exec (fixture->db, "DROP INDEX \"enrollment_PersonalID\";"
                           "ALTER TABLE enrollment DROP COLUMN \"PersonalID\"", &error);
  g_assert_no_error (error);
  g_assert_true (wh_db_transaction (fixture->db, ensure_all, NULL, &error));
  g_assert_no_error (error);
  assert_stored (fixture, record);
  wh_record_set_reference (record, WH_ENROLLMENT_PERSONAL_ID, &person, NULL);
  g_assert_true (wh_record_table_put (fixture->db, record, NULL));
  assert_stored (fixture, record);
}

int
main (int    argc,
      char **argv)
{
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("/wh-record-table/round-trip", test_round_trip);
  ADD ("/wh-record-table/insert-twice", test_insert_twice);
  ADD ("/wh-record-table/delete", test_delete);
  ADD ("/wh-record-table/select", test_select);
  ADD ("/wh-record-table/missing-column", test_missing_column);
  return g_test_run ();
}
