/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store.h"

#include "db/wh-db-fault.h"
#include "db/wh-db.h"
#include "store/wh-draft-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-path.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"

#include <string.h>

static WhRecord *
get_client (WhStore *store, WhRecord *like)
{
  g_autoptr (GError) error = NULL;
  WhRecord *client = wh_store_get_record (store, WH_KIND_CLIENT, wh_record_get_id (like), &error);

  g_assert_no_error (error);
  return client;
}

static void
test_saved_is_there_after_opening_again (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhRecord) client = wh_test_client ("Zoë", "O'Neil", "1980-02-01", "123456789");
  g_autoptr (WhRecord) changed = NULL;
  g_autoptr (WhRecord) found = NULL;
  WhStore *store = wh_test_desk_create (dir);

  wh_test_save_new (store, client);
  changed = get_client (store, client);
  g_assert_cmpint (wh_record_get_state (changed), ==, WH_RECORD_CREATED);
  wh_record_set_text (changed, WH_CLIENT_LAST_NAME, "Oneil");
  found = get_client (store, client);
  wh_test_save_changed (store, found, changed);
  g_object_unref (store);

  store = wh_test_desk_open (dir);
  g_clear_object (&found);
  found = get_client (store, client);
  g_assert_cmpstr (wh_record_get_text (found, WH_CLIENT_FIRST_NAME), ==, "Zoë");
  g_assert_cmpstr (wh_record_get_text (found, WH_CLIENT_LAST_NAME), ==, "Oneil");
  g_assert_cmpint (wh_record_get_state (found), ==, WH_RECORD_CREATED);
  g_object_unref (store);
}

/* Every file beside the store: the database, its log, its index. */
static void
assert_no_canary (WhTestDir *dir, const char *canary)
{
  g_autoptr (GDir) folder = g_dir_open (wh_test_dir_get_path (dir), 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = wh_test_dir_file (dir, name);
      g_autoptr (GBytes) bytes = wh_test_read (path);
      gsize size;
      const char *data = g_bytes_get_data (bytes, &size);

      g_assert_null (memmem (data, size, canary, strlen (canary)));
      n_files++;
    }
  g_assert_cmpuint (n_files, >=, 2);
}

static void
test_nothing_is_in_clear_on_disk (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  g_autoptr (WhRecord) client = wh_test_client ("Canaryfirst", "Canarylast", "1980-02-01", "987654321");
  g_autoptr (WhDraft) draft = wh_draft_new ("intake");
  g_autoptr (GError) error = NULL;

  wh_test_save_new (store, client);
  draft->title = g_strdup ("Canarytitle");
  draft->body = g_strdup ("{\"name\":\"Canarybody\"}");
  g_assert_true (wh_draft_put (store, draft, &error));
  assert_no_canary (dir, "Canary");
  assert_no_canary (dir, "canary"); /* as the search folds it */
  assert_no_canary (dir, "987654321");
  assert_no_canary (dir, "SQLite format");
}

static void
test_wrong_key_is_one_sentence (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  guint8 key[WH_STORE_KEY_SIZE] = { 1 };
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;

  g_object_unref (wh_test_desk_create (dir));
  before = wh_test_read (path);
  g_assert_null (wh_store_open (path, key, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_KEY);
  g_assert_true (g_str_has_suffix (error->message, "."));
  after = wh_test_read (path);
  g_assert_true (g_bytes_equal (before, after));
  g_clear_error (&error);
  g_assert_null (wh_store_create (path, wh_test_key, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_EXISTS);
}

static void
test_newer_file_is_left_alone (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  WhDb *db;

  g_object_unref (wh_test_desk_create (dir));
  db = wh_db_open (path, wh_test_key, WH_DB_READ_WRITE, &error);
  g_assert_true (wh_db_exec (db, "PRAGMA user_version = 9999", &error));
  g_object_unref (db);
  before = wh_test_read (path);
  g_assert_null (wh_store_open (path, wh_test_key, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_NEWER_SCHEMA);
  after = wh_test_read (path);
  g_assert_true (g_bytes_equal (before, after));
}

/* Fails the n-th write of a save, for each n until the save no longer gets there: all of it stands, or nothing. */
static void
test_full_disk_keeps_all_or_nothing (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  gboolean saved = FALSE;
  guint failures = 0;

  for (guint nth = 1; !saved; nth++)
    {
      g_autoptr (WhRecord) client = wh_test_client ("Ann", "Full", NULL, NULL);
      g_autoptr (WhRecord) alias = wh_test_alias (client, "Annie", "Full");
      g_autoptr (WhRecord) found = NULL;
      g_autoptr (WhChangeGroup) group = wh_change_group_new ();
      g_autoptr (GPtrArray) entries = NULL;
      g_autoptr (GError) error = NULL;
      gint64 aliases;

      wh_change_group_add (group, wh_change_new_put (client));
      wh_change_group_add (group, wh_change_new_put (alias));
      wh_db_fault_arm (WH_DB_FAULT_WRITE, WH_DB_FAULT_FULL, nth, FALSE);
      saved = wh_store_save_group (store, group, &error);
      wh_db_fault_disarm ();
      if (!saved)
        g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_FULL);
      failures += !saved;
      g_clear_error (&error);
      found = get_client (store, client);
      g_assert_true ((found != NULL) == saved);
      g_assert_true (wh_store_count_records (store, WH_KIND_ALIAS, &aliases, &error));
      g_assert_cmpint (aliases, ==, saved);
      entries = wh_outbox_list (store, &error);
      g_assert_cmpuint (entries->len, ==, saved);
    }
  g_assert_cmpuint (failures, >, 2);
}

static void
test_impossible_changes_are_refused (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "Twice", NULL, NULL);
  g_autoptr (WhRecord) changed = wh_record_copy (client);
  g_autoptr (WhChangeGroup) again = wh_change_group_new ();
  g_autoptr (WhChangeGroup) unknown = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_record_set_text (changed, WH_CLIENT_LAST_NAME, "Other");
  wh_change_group_add (unknown, wh_change_new_set (client, changed));
  g_assert_false (wh_store_save_group (store, unknown, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_INVALID);
  g_clear_error (&error);
  wh_test_save_new (store, client);
  wh_change_group_add (again, wh_change_new_put (client));
  g_assert_false (wh_store_save_group (store, again, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_INVALID);
}

/* A write that lasts until a read has come back proves that the read did not wait for it. */
typedef struct {
  GMutex mutex;
  GCond cond;
  gboolean started, go_on;
} Gate;

static gboolean
slow_write (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Gate *gate = data;

  wh_meta_set (store, "waiting", "1", error);
  g_mutex_lock (&gate->mutex);
  gate->started = TRUE;
  g_cond_broadcast (&gate->cond);
  while (!gate->go_on)
    g_cond_wait (&gate->cond, &gate->mutex);
  g_mutex_unlock (&gate->mutex);
  return TRUE;
}

static gboolean
slow_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, slow_write, data, error);
}

static gboolean
read_waiting (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_meta_get (store, "waiting", data, error);
}

static void
finished_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_store_run_finish (WH_STORE (source), result, &error));
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
changed_cb (WhStore *store, guint64 what, gpointer data)
{
  *(guint64 *) data |= what;
}

static void
test_reading_does_not_wait_for_writing (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  g_autoptr (GError) error = NULL;
  g_autofree char *value = NULL;
  Gate gate = { 0 };
  gboolean done = FALSE;
  guint64 changed = 0;

  g_signal_connect (store, "changed", G_CALLBACK (changed_cb), &changed);
  wh_store_run_async (store, slow_transaction, &gate, NULL, WH_STORE_WRITE, NULL, finished_cb, &done);
  g_mutex_lock (&gate.mutex);
  while (!gate.started)
    g_cond_wait (&gate.cond, &gate.mutex);
  g_mutex_unlock (&gate.mutex);

  g_assert_true (wh_store_run (store, read_waiting, &value, WH_STORE_READ, NULL, &error));
  g_assert_null (value); /* not committed yet */
  g_mutex_lock (&gate.mutex);
  gate.go_on = TRUE;
  g_cond_broadcast (&gate.cond);
  g_mutex_unlock (&gate.mutex);
  while (!done || changed == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (changed, ==, WH_STORE_CHANGED_META);
  g_assert_true (wh_store_run (store, read_waiting, &value, WH_STORE_READ, NULL, &error));
  g_assert_cmpstr (value, ==, "1");
}

static void
cancelled_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_store_run_finish (WH_STORE (source), result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) data = TRUE;
}

static gboolean
count_for_ever (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 count;

  g_cancellable_cancel (data);
  while (!g_cancellable_is_cancelled (cancellable))
    g_thread_yield ();
  return wh_store_count_records (store, WH_KIND_CLIENT, &count, error) && FALSE;
}

static void
test_cancelled_work_says_so (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean done = FALSE;

  wh_store_run_async (store, count_for_ever, cancellable, NULL, WH_STORE_READ, cancellable, cancelled_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_store_run_finish (WH_STORE (source), result, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_CLOSED);
  *(gboolean *) data = TRUE;
}

static void
test_closed_store_takes_no_work (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  gboolean done = FALSE;

  wh_store_close (store);
  wh_store_run_async (store, read_waiting, NULL, NULL, WH_STORE_READ, NULL, closed_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_path_leads_nowhere_else (void)
{
  WhId account = { { 0xab } };
  g_autofree char *plain = wh_store_path ("/d", "hmis.example.org", "okaloosa", "okaloosa_train", &account);
  g_autofree char *evil = wh_store_path ("/d", "..", "../x", "", &account);

  g_assert_cmpstr (plain, ==, "/d/wayhome/hmis.example.org/okaloosa/okaloosa_train/"
                              "ab000000000000000000000000000000/store.db");
  g_assert_cmpstr (evil, ==, "/d/wayhome/_../_..%2Fx/_/ab000000000000000000000000000000/store.db");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  wh_db_fault_install ();
  g_test_add_func ("/store/store/saved", test_saved_is_there_after_opening_again);
  g_test_add_func ("/store/store/canaries", test_nothing_is_in_clear_on_disk);
  g_test_add_func ("/store/store/wrong-key", test_wrong_key_is_one_sentence);
  g_test_add_func ("/store/store/newer", test_newer_file_is_left_alone);
  g_test_add_func ("/store/store/full-disk", test_full_disk_keeps_all_or_nothing);
  g_test_add_func ("/store/store/impossible", test_impossible_changes_are_refused);
  g_test_add_func ("/store/store/lanes", test_reading_does_not_wait_for_writing);
  g_test_add_func ("/store/store/cancel", test_cancelled_work_says_so);
  g_test_add_func ("/store/store/closed", test_closed_store_takes_no_work);
  g_test_add_func ("/store/store/path", test_path_leads_nowhere_else);
  return g_test_run ();
}
