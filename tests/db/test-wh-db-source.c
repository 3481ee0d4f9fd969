/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-source.h"

#include "db/wh-db-sink.h"
#include "db/wh-record-table.h"
#include "support/wh-test-dir.h"

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

typedef struct {
  GPtrArray *rows;       /* "kind export-id" */
  GPtrArray *references;
  guint      stop_after; /* 0: never */
} Listed;

static gboolean
list_row (WhRecord  *record,
          gpointer   data,
          GError   **error)
{
  Listed *listed = data;
  const WhKind *kind = wh_record_get_kind (record);
  char hex[WH_ID_HEX_SIZE];

  g_ptr_array_add (listed->rows, g_strdup_printf ("%s %s", kind->name, wh_record_export_id (record, hex)));
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_REFERENCE && !wh_record_is_null (record, i))
      g_ptr_array_add (listed->references, g_strdup (wh_record_get_reference_text (record, i)));
  if (listed->rows->len != listed->stop_after)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Enough.");
  return FALSE;
}

static void
put (Fixture     *fixture,
     WhKindId     kind,
     const char  *hud_id,
     const WhId  *id,
     int          reference,
     const WhId  *target)
{
  g_autoptr (WhRecord) record = wh_record_new_with_id (wh_kind (kind), id);
  g_autoptr (GError) error = NULL;

  wh_record_set_hud_id (record, hud_id);
  if (target != NULL)
    wh_record_set_reference (record, reference, target, NULL);
  wh_record_table_put (fixture->db, record, &error);
  g_assert_no_error (error);
}

static WhId
id_of (const char *digits)
{
  g_autofree char *hex = g_strdup_printf ("%s%032d", digits, 0);
  WhId id;

  hex[32] = '\0';
  g_assert_true (wh_id_from_hex (hex, &id));
  return id;
}

/* A small community: an imported and an own stay, the two halves of an income row, and a task. */
static void
fill (Fixture *fixture)
{
  WhId client = id_of ("9a"), own_client = id_of ("4b"), stay = id_of ("01"), own_stay = id_of ("c0");
  WhId ids[6];

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    ids[i] = random_id ();
  put (fixture, WH_KIND_INCOME_BENEFIT, "7", &ids[0], WH_INCOME_BENEFIT_ENROLLMENT_ID, &stay);
  put (fixture, WH_KIND_HIV_BENEFIT, "7", &ids[1], WH_HIV_BENEFIT_ENROLLMENT_ID, &stay);
  put (fixture, WH_KIND_INCOME_BENEFIT, "10", &ids[2], WH_INCOME_BENEFIT_ENROLLMENT_ID, &own_stay);
  put (fixture, WH_KIND_HIV_BENEFIT, "10", &ids[3], WH_HIV_BENEFIT_ENROLLMENT_ID, &own_stay);
  put (fixture, WH_KIND_INCOME_BENEFIT, "8", &ids[4], 0, NULL);
  put (fixture, WH_KIND_TASK, NULL, &stay, wh_kind_column (wh_kind (WH_KIND_TASK), "PersonalID"), &own_client);
  put (fixture, WH_KIND_ENROLLMENT, NULL, &own_stay, WH_ENROLLMENT_PERSONAL_ID, &own_client);
  put (fixture, WH_KIND_ENROLLMENT, "E1", &stay, WH_ENROLLMENT_PERSONAL_ID, &client);
  put (fixture, WH_KIND_CLIENT, "P1", &client, 0, NULL);
  put (fixture, WH_KIND_CLIENT, NULL, &own_client, 0, NULL);
}

static Listed
list (WhDb    *db,
      guint64  kinds)
{
  Listed listed = { g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free), 0 };
  g_autoptr (WhDbSource) source = wh_db_source_new (db);
  g_autoptr (GError) error = NULL;

  wh_row_source_foreach (WH_ROW_SOURCE (source), kinds, list_row, &listed, NULL, &error);
  g_assert_no_error (error);
  return listed;
}

static void
assert_strings (GPtrArray  *actual,
                const char *expected)
{
  g_autofree char *joined = NULL;

  g_ptr_array_add (actual, NULL);
  joined = g_strjoinv ("\n", (char **) actual->pdata);
  g_assert_cmpstr (joined, ==, expected);
  g_ptr_array_unref (actual);
}

/* Files parents first, rows of a file by export id, the parts of a row together, then our own kinds; references
 * name their target as a file does. */
static void
test_source (Fixture       *fixture,
             gconstpointer  data)
{
  Listed listed;

  fill (fixture);
  listed = list (fixture->db, WH_ALL_KINDS);
  assert_strings (listed.rows,
                  "client 4b000000000000000000000000000000\n"
                  "client P1\n"
                  "enrollment E1\n"
                  "enrollment c0000000000000000000000000000000\n"
                  "income_benefit 10\n"
                  "hiv_benefit 10\n"
                  "income_benefit 7\n"
                  "hiv_benefit 7\n"
                  "income_benefit 8\n"
                  "task 01000000000000000000000000000000");
  assert_strings (listed.references,
                  "P1\n"
                  "4b000000000000000000000000000000\n"
                  "c0000000000000000000000000000000\n"
                  "c0000000000000000000000000000000\n"
                  "E1\n"
                  "E1\n"
                  "4b000000000000000000000000000000");
}

static void
test_source_chosen (Fixture       *fixture,
                    gconstpointer  data)
{
  const WhKind *kind = wh_kind (WH_KIND_HIV_BENEFIT);
  g_autoptr (WhRecord) gone = wh_record_new (kind);
  Listed listed;

  fill (fixture);
  wh_record_set_state (gone, WH_RECORD_DELETED);
  g_assert_true (wh_record_table_put (fixture->db, gone, NULL));
  listed = list (fixture->db, WH_KIND_BIT (WH_KIND_HIV_BENEFIT));
  assert_strings (listed.rows, "hiv_benefit 10\nhiv_benefit 7");
  g_ptr_array_unref (listed.references);
}

/* The stream is of one moment, ends when its taker says so, and leaves the connection usable. */
static void
test_source_stopped (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (WhDb) reader = wh_db_open (fixture->path, key, WH_DB_READ_ONLY, NULL);
  g_autoptr (WhDbSource) source = wh_db_source_new (reader);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Listed listed = { g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free), 3 };

  fill (fixture);
  g_assert_false (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, list_row, &listed, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_cmpuint (listed.rows->len, ==, 3);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_false (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, list_row, &listed, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (wh_db_get_depth (reader), ==, 0);
  g_ptr_array_unref (listed.rows);
  g_ptr_array_unref (listed.references);
}

static gboolean
count_stored (WhDb      *db,
              WhRecord  *record,
              gpointer   data,
              GError   **error)
{
  guint *left = data;

  if ((*left)-- > 0)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "No more.");
  return FALSE;
}

static gboolean
take_row (WhRecord  *record,
          gpointer   data,
          GError   **error)
{
  return wh_row_sink_take (data, record, error);
}

/* Takes over at most @left rows: one more breaks the stream. */
static gboolean
copy (WhDb      *from,
      WhDb      *to,
      guint      left,
      gboolean   bulk,
      GError   **error)
{
  g_autoptr (WhDbSource) source = wh_db_source_new (from);
  g_autoptr (WhDbSink) sink = wh_db_sink_new (to, count_stored, &left, NULL);
  gboolean complete;

  wh_db_sink_set_bulk (sink, bulk);
  g_assert_true (wh_row_sink_begin (WH_ROW_SINK (sink), error));
  complete = wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, take_row, sink, NULL, error);
  g_assert_true (wh_row_sink_finish (WH_ROW_SINK (sink), complete, complete ? error : NULL));
  return complete;
}

/* From one file to another: all of it, twice without harm, or nothing. */
static void
test_sink (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = wh_test_dir_file (fixture->dir, "other.db");
  g_autoptr (WhDb) other = wh_db_open (path, key, WH_DB_CREATE, NULL);
  g_autoptr (GError) error = NULL;
  Listed before, after;
  g_autofree char *joined = NULL;

  fill (fixture);
  g_assert_true (wh_db_transaction (other, ensure_all, NULL, NULL));
  g_assert_false (copy (fixture->db, other, 5, FALSE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  after = list (other, WH_ALL_KINDS);
  g_assert_cmpuint (after.rows->len, ==, 0);
  g_ptr_array_unref (after.rows);
  g_ptr_array_unref (after.references);

  for (int i = 0; i < 2; i++)
    {
      g_assert_true (copy (fixture->db, other, G_MAXUINT, FALSE, &error));
      g_assert_no_error (error);
    }
  before = list (fixture->db, WH_ALL_KINDS);
  after = list (other, WH_ALL_KINDS);
  g_ptr_array_add (before.rows, NULL);
  joined = g_strjoinv ("\n", (char **) before.rows->pdata);
  assert_strings (after.rows, joined);
  g_assert_cmpuint (before.references->len, ==, after.references->len);
  g_ptr_array_unref (before.rows);
  g_ptr_array_unref (before.references);
  g_ptr_array_unref (after.references);
}

/* A bulk leaves the tables with their indexes, whether it ends well or not. */
static void
test_bulk (Fixture       *fixture,
           gconstpointer  data)
{
  static const char count_indexes[] = "SELECT count(*) FROM sqlite_schema WHERE type = 'index'";
  g_autofree char *path = wh_test_dir_file (fixture->dir, "other.db");
  g_autoptr (WhDb) other = wh_db_open (path, key, WH_DB_CREATE, NULL);
  gint64 expected, n;

  fill (fixture);
  g_assert_true (wh_db_transaction (other, ensure_all, NULL, NULL));
  g_assert_true (wh_db_get_int64 (other, count_indexes, &expected, NULL));
  for (guint left = 3; left <= 100; left += 97)
    {
      g_assert_true (copy (fixture->db, other, left, TRUE, NULL) == (left == 100));
      g_assert_true (wh_db_get_int64 (other, count_indexes, &n, NULL));
      g_assert_cmpint (n, ==, expected);
      g_assert_true (wh_db_get_int64 (other, "SELECT count(*) FROM enrollment INDEXED BY \"enrollment_PersonalID\" "
                                             "WHERE \"PersonalID\" IS NOT NULL", &n, NULL));
      g_assert_cmpint (n, ==, left == 100 ? 2 : 0);
    }
}

int
main (int    argc,
      char **argv)
{
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  g_test_init (&argc, &argv, NULL);
  ADD ("/wh-db-source/order", test_source);
  ADD ("/wh-db-source/chosen", test_source_chosen);
  ADD ("/wh-db-source/stopped", test_source_stopped);
  ADD ("/wh-db-sink/all-or-nothing", test_sink);
  ADD ("/wh-db-sink/bulk", test_bulk);
  return g_test_run ();
}
