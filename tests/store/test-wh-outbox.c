/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-outbox.h"

#include "db/wh-db-statement.h"
#include "store/wh-client-search.h"
#include "store/wh-draft-table.h"
#include "store/wh-erasure.h"
#include "store/wh-people-query.h"
#include "store/wh-store-apply.h"
#include "store/wh-store-read.h"
#include "store/wh-store-resync.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct {
  WhTestDir *dir;
  WhStore *store;
  GError *error;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_assert_no_error (desk->error);
  g_object_unref (desk->store);
  wh_test_dir_free (desk->dir);
}

static WhRecord *
get (Desk *desk, WhRecord *like)
{
  return wh_store_get_record (desk->store, wh_record_get_kind (like)->id, wh_record_get_id (like), &desk->error);
}

static void
change_text (Desk *desk, WhRecord *like, guint column, const char *text)
{
  g_autoptr (WhRecord) was = get (desk, like);
  g_autoptr (WhRecord) now = wh_record_copy (was);

  wh_record_set_text (now, column, text);
  wh_test_save_changed (desk->store, was, now);
}

static void
assert_text (Desk *desk, WhRecord *like, guint column, const char *text, WhRecordState state)
{
  g_autoptr (WhRecord) found = get (desk, like);

  g_assert_nonnull (found);
  g_assert_cmpstr (wh_record_get_text (found, column), ==, text);
  g_assert_cmpint (wh_record_get_state (found), ==, state);
}

/* As the centre would send it. */
static void
arrives (Desk *desk, WhRecord *like, gint64 rev, guint column, const char *text)
{
  g_autoptr (WhRecord) record = wh_record_copy (like);

  if (text != NULL)
    wh_record_set_text (record, column, text);
  wh_record_set_rev (record, rev);
  g_assert_true (wh_store_apply_record (desk->store, record, "a:1", &desk->error));
}

static guint
n_entries (Desk *desk)
{
  g_autoptr (GPtrArray) entries = wh_outbox_list (desk->store, &desk->error);

  return entries->len;
}

static void
assert_n_found (Desk *desk, const char *text, guint n)
{
  g_autoptr (GPtrArray) found = wh_client_search (desk->store, text, 10, WH_DATE_NONE, NULL, &desk->error);

  g_assert_cmpuint (found->len, ==, n);
}

static void
test_numbers_are_dense_and_stay (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) again = NULL;

  wh_test_save_new (desk->store, client);
  change_text (desk, client, WH_CLIENT_LAST_NAME, "Two");
  change_text (desk, client, WH_CLIENT_LAST_NAME, "Three");
  first = wh_outbox_take (desk->store, 2, 100000, &desk->error);
  g_assert_cmpuint (first->len, ==, 2);
  g_assert_cmpint (((WhChangeGroup *) g_ptr_array_index (first, 0))->number, ==, 1);
  g_assert_cmpint (((WhChangeGroup *) g_ptr_array_index (first, 1))->number, ==, 2);
  again = wh_outbox_take (desk->store, 10, 100000, &desk->error);
  g_assert_cmpuint (again->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (((WhChangeGroup *) g_ptr_array_index (again, i))->number, ==, i + 1);
}

static void
test_settled_record_is_as_at_the_centre (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);
  g_autoptr (WhRecord) merged = wh_record_copy (client);
  g_autoptr (GPtrArray) groups = NULL;

  wh_test_save_new (desk->store, client);
  groups = wh_outbox_take (desk->store, 10, 100000, &desk->error);
  change_text (desk, client, WH_CLIENT_LAST_NAME, "Later");
  /* The centre took the first and has its own middle name by now. */
  wh_record_set_text (merged, WH_CLIENT_SSN, "111223333");
  wh_record_set_rev (merged, 2);
  g_assert_true (wh_outbox_settle (desk->store, 1, 1, &desk->error));
  g_assert_true (wh_store_apply_record (desk->store, merged, NULL, &desk->error));
  assert_text (desk, client, WH_CLIENT_LAST_NAME, "Later", WH_RECORD_MODIFIED);
  assert_text (desk, client, WH_CLIENT_SSN, "111223333", WH_RECORD_MODIFIED);
  g_assert_cmpuint (n_entries (desk), ==, 1);
  g_assert_true (wh_outbox_settle (desk->store, 1, 1, &desk->error)); /* the answer comes twice */
  g_assert_cmpuint (n_entries (desk), ==, 1);
}

static void
test_news_goes_under_own_changes (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);

  arrives (desk, client, 3, WH_CLIENT_LAST_NAME, "One");
  assert_text (desk, client, WH_CLIENT_LAST_NAME, "One", WH_RECORD_SYNCED);
  change_text (desk, client, WH_CLIENT_LAST_NAME, "Mine");
  arrives (desk, client, 4, WH_CLIENT_SSN, "111223333");
  assert_text (desk, client, WH_CLIENT_LAST_NAME, "Mine", WH_RECORD_MODIFIED);
  assert_text (desk, client, WH_CLIENT_SSN, "111223333", WH_RECORD_MODIFIED);
  arrives (desk, client, 3, WH_CLIENT_SSN, "999999999"); /* late and old */
  assert_text (desk, client, WH_CLIENT_SSN, "111223333", WH_RECORD_MODIFIED);
}

static void
test_refused_is_kept_and_shown (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);
  g_autoptr (WhRecord) other = wh_test_client ("Bob", "Two", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (client, "Annie", "One");
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  WhOutboxEntry *entry;
  guint waiting, refused;

  arrives (desk, client, 1, WH_CLIENT_LAST_NAME, "One");
  change_text (desk, client, WH_CLIENT_LAST_NAME, "Refused");
  groups = wh_outbox_take (desk->store, 10, 100000, &desk->error);
  g_assert_true (wh_outbox_refuse (desk->store, 1, "You may not change this client.", &desk->error));
  wh_test_save_new (desk->store, alias); /* points to the refused one */
  wh_test_save_new (desk->store, other);
  assert_text (desk, client, WH_CLIENT_LAST_NAME, "Refused", WH_RECORD_REFUSED);
  entries = wh_outbox_list (desk->store, &desk->error);
  g_assert_cmpuint (entries->len, ==, 3);
  entry = g_ptr_array_index (entries, 0);
  g_assert_cmpint (entry->state, ==, WH_OUTBOX_REFUSED);
  g_assert_cmpstr (entry->reason, ==, "You may not change this client.");
  g_assert_true (wh_id_equal (&entry->client, wh_record_get_id (client)));
  g_assert_cmpint (((WhOutboxEntry *) g_ptr_array_index (entries, 1))->state, ==, WH_OUTBOX_BEHIND);
  g_assert_cmpint (((WhOutboxEntry *) g_ptr_array_index (entries, 2))->state, ==, WH_OUTBOX_WAITING);
  g_assert_true (wh_outbox_count (desk->store, &waiting, &refused, &desk->error));
  g_assert_cmpuint (waiting, ==, 2);
  g_assert_cmpuint (refused, ==, 1);

  /* The independent one goes, with the next number. */
  g_clear_pointer (&groups, g_ptr_array_unref);
  groups = wh_outbox_take (desk->store, 10, 100000, &desk->error);
  g_assert_cmpuint (groups->len, ==, 1);
  g_assert_cmpint (((WhChangeGroup *) g_ptr_array_index (groups, 0))->number, ==, 2);

  g_assert_true (wh_outbox_discard (desk->store, entry->seq, &desk->error));
  assert_text (desk, client, WH_CLIENT_LAST_NAME, "One", WH_RECORD_SYNCED);
  g_clear_pointer (&groups, g_ptr_array_unref);
  groups = wh_outbox_take (desk->store, 10, 100000, &desk->error);
  g_assert_cmpuint (groups->len, ==, 2);
}

static void
test_deleted_does_not_come_back (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);
  g_autoptr (WhRecord) gone = NULL;

  arrives (desk, client, 1, WH_CLIENT_LAST_NAME, "One");
  g_assert_true (wh_store_apply_delete (desk->store, wh_kind (WH_KIND_CLIENT), wh_record_get_id (client), 2,
                                        &desk->error));
  gone = get (desk, client);
  g_assert_null (gone);
}

static void
test_dropped_unless_another_scope_lists_it (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);
  const WhKind *kind = wh_kind (WH_KIND_CLIENT);
  g_autoptr (WhRecord) kept = NULL;
  g_autoptr (WhRecord) gone = NULL;

  arrives (desk, client, 1, WH_CLIENT_LAST_NAME, "One");
  wh_record_set_rev (client, 1);
  g_assert_true (wh_store_apply_record (desk->store, client, "c:2", &desk->error));
  g_assert_true (wh_store_apply_drop (desk->store, kind, wh_record_get_id (client), "a:1", &desk->error));
  kept = get (desk, client);
  g_assert_nonnull (kept);
  assert_n_found (desk, "One", 1);
  g_assert_true (wh_store_apply_scope_gone (desk->store, "c:2", &desk->error));
  gone = get (desk, client);
  g_assert_null (gone);
  assert_n_found (desk, "One", 0);
}

/* Every value of every table. */
static guint
count_values (Desk *desk, const char *canary)
{
  g_autofree char *path = wh_test_dir_file (desk->dir, "store.db");
  g_autoptr (WhDb) db = wh_db_open (path, wh_test_key, WH_DB_READ_ONLY, &desk->error);
  g_autoptr (WhDbStatement) tables
    = wh_db_prepare (db, "SELECT name FROM sqlite_schema WHERE type = 'table'", &desk->error);
  guint n = 0;

  while (wh_db_statement_step (tables, &desk->error))
    {
      g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\"", wh_db_statement_get_text (tables, 0));
      g_autoptr (WhDbStatement) rows = wh_db_prepare (db, sql, &desk->error);

      while (wh_db_statement_step (rows, &desk->error))
        for (int i = 0; i < wh_db_statement_get_n_columns (rows); i++)
          {
            gsize size;
            const guint8 *data = wh_db_statement_get_blob (rows, i, &size);

            n += data != NULL && memmem (data, size, canary, strlen (canary)) != NULL;
          }
    }
  return n;
}

static gint64
log_size (Desk *desk)
{
  g_autofree char *path = wh_test_dir_file (desk->dir, "store.db-wal");
  GStatBuf status;

  return g_stat (path, &status) == 0 ? status.st_size : 0;
}

static void
pause_form_about (Desk *desk, WhRecord *client, const char *text)
{
  g_autoptr (WhDraft) draft = wh_draft_new ("intake");
  char hex[WH_ID_HEX_SIZE];

  draft->title = g_strdup (text);
  draft->body = g_strdup_printf ("{\"people\":[{\"id\":\"%s\",\"name\":\"%s\"}]}",
                                 wh_id_to_hex (wh_record_get_id (client), hex), text);
  g_assert_true (wh_draft_put (desk->store, draft, &desk->error));
}

/* As the client's page keeps it. */
static void
begin_note_about (Desk *desk, WhRecord *client, const char *text)
{
  g_autoptr (WhDraft) draft = wh_draft_new ("case_note");

  draft->id = *wh_record_get_id (client);
  draft->body = g_strdup (text);
  g_assert_true (wh_draft_put (desk->store, draft, &desk->error));
}

/* Seen, changed, sent, looked at, and in a form that was paused: then the person loses the agency. */
static void
test_lost_scope_leaves_nothing (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) gone = wh_test_client ("Ann", "canaryone", NULL, NULL);
  g_autoptr (WhRecord) kept = wh_test_client ("Bea", "sparrow", NULL, NULL);
  g_autoptr (WhRecord) at_centre = NULL;
  WhRecord *both[] = { gone, kept };
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < 2; i++)
    {
      arrives (desk, both[i], 1, WH_CLIENT_LAST_NAME, NULL);
      change_text (desk, both[i], WH_CLIENT_FIRST_NAME, i == 0 ? "canarytwo" : "sparrow");
      g_assert_true (wh_people_touch (desk->store, wh_record_get_id (both[i]), 1, &desk->error));
      pause_form_about (desk, both[i], i == 0 ? "canarythree" : "sparrow");
      begin_note_about (desk, both[i], i == 0 ? "canaryfour" : "sparrow");
    }
  wh_record_set_rev (kept, 1);
  g_assert_true (wh_store_apply_record (desk->store, kept, "a:2", &desk->error));
  g_ptr_array_unref (wh_outbox_take (desk->store, 10, 100000, &desk->error));
  for (guint i = 1; i <= 2; i++)
    g_assert_true (wh_outbox_settle (desk->store, i, 1, &desk->error));
  g_assert_cmpuint (count_values (desk, "canary"), >, 4);
  g_assert_true (wh_store_apply_scope_gone (desk->store, "a:1", &desk->error));
  g_assert_true (wh_erasure_finish (desk->store, &desk->error));
  g_assert_cmpuint (count_values (desk, "canary"), ==, 0);
  g_assert_cmpuint (count_values (desk, wh_id_to_hex (wh_record_get_id (gone), hex)), ==, 0);
  g_assert_cmpint (log_size (desk), <, 100000);
  g_assert_cmpuint (count_values (desk, "sparrow"), >, 4);
  at_centre = get (desk, kept);
  g_assert_nonnull (at_centre);
}

/* The centre was restored from a backup: it numbers its revisions anew and does not have everything any more. */
static void
test_pulled_once_more (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) kept = wh_test_client ("Ann", "Kept", NULL, NULL);
  g_autoptr (WhRecord) changed = wh_test_client ("Bea", "Changed", NULL, NULL);
  g_autoptr (WhRecord) lost = wh_test_client ("Cid", "Lost", NULL, NULL);
  g_autoptr (WhRecord) made = wh_test_client ("Dan", "Made", NULL, NULL);
  g_autoptr (WhRecord) gone = NULL;
  const char *scopes[] = { "a:1", NULL };

  arrives (desk, kept, 50, WH_CLIENT_LAST_NAME, "Kept");
  arrives (desk, changed, 50, WH_CLIENT_LAST_NAME, "Changed");
  arrives (desk, lost, 50, WH_CLIENT_LAST_NAME, "Lost");
  change_text (desk, changed, WH_CLIENT_LAST_NAME, "Mine");
  wh_test_save_new (desk->store, made);
  g_assert_true (wh_store_begin_resync (desk->store, WH_RESYNC_REPLACE, &desk->error));
  assert_n_found (desk, "Lost", 1); /* until everything has come nothing is missed */
  arrives (desk, kept, 2, WH_CLIENT_LAST_NAME, "Older");
  arrives (desk, changed, 2, WH_CLIENT_SSN, "111223333");
  g_assert_true (wh_store_end_resync (desk->store, scopes, 1, &desk->error));
  assert_text (desk, kept, WH_CLIENT_LAST_NAME, "Older", WH_RECORD_SYNCED);
  assert_text (desk, changed, WH_CLIENT_LAST_NAME, "Mine", WH_RECORD_MODIFIED);
  assert_text (desk, changed, WH_CLIENT_SSN, "111223333", WH_RECORD_MODIFIED);
  assert_text (desk, made, WH_CLIENT_LAST_NAME, "Made", WH_RECORD_CREATED);
  gone = get (desk, lost);
  g_assert_null (gone);
  assert_n_found (desk, "Lost", 0);
  g_assert_cmpuint (n_entries (desk), ==, 2);
}

static void
test_renumbered_after_a_gap (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "One", NULL, NULL);
  g_autoptr (GPtrArray) groups = NULL;

  wh_test_save_new (desk->store, client);
  g_ptr_array_unref (wh_outbox_take (desk->store, 10, 100000, &desk->error));
  g_assert_true (wh_outbox_renumber (desk->store, 40, &desk->error));
  groups = wh_outbox_take (desk->store, 10, 100000, &desk->error);
  g_assert_cmpint (((WhChangeGroup *) g_ptr_array_index (groups, 0))->number, ==, 41);
}

static char *
what_is_said (Desk *desk, WhKindId first, WhKindId second)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRecord) one = wh_record_new (wh_kind (first)), two = wh_record_new (wh_kind (second));
  g_autoptr (GPtrArray) entries = NULL;

  wh_change_group_add (group, wh_change_new_put (one));
  wh_change_group_add (group, wh_change_new_put (two));
  g_assert_true (wh_store_save_group (desk->store, group, &desk->error));
  entries = wh_outbox_list (desk->store, &desk->error);
  return g_strdup (((WhOutboxEntry *) g_ptr_array_index (entries, entries->len - 1))->what);
}

/* The ledger is read by whoever looks on. */
static void
test_private_is_not_named (Desk *desk, gconstpointer unused)
{
  g_autofree char *beside = what_is_said (desk, WH_KIND_ENROLLMENT, WH_KIND_HIV_BENEFIT);
  g_autofree char *alone = what_is_said (desk, WH_KIND_DOMESTIC_VIOLENCE, WH_KIND_HIV_AIDS);

  g_assert_cmpstr (beside, ==, "Enrollment");
  g_assert_cmpstr (alone, ==, "Private answers");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/store/outbox/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("numbers", test_numbers_are_dense_and_stay);
  ADD ("settled", test_settled_record_is_as_at_the_centre);
  ADD ("news", test_news_goes_under_own_changes);
  ADD ("refused", test_refused_is_kept_and_shown);
  ADD ("private", test_private_is_not_named);
  ADD ("deleted", test_deleted_does_not_come_back);
  ADD ("dropped", test_dropped_unless_another_scope_lists_it);
  ADD ("lost-scope", test_lost_scope_leaves_nothing);
  ADD ("renumbered", test_renumbered_after_a_gap);
  ADD ("resync", test_pulled_once_more);
  return g_test_run ();
}
