/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-sync.h"

#include "db/wh-db-fault.h"
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-fault-transport.h"
#include "sync/wh-test-sync-desk.h"

/* A real centre and two desks of one agency. */
typedef struct {
  WhTestServer *centre;
  WhTestSyncDesk *a, *b;
} Community;

static void
set_up (Community *community, gconstpointer unused)
{
  static const char *const users[] = { "ann", "bob" };
  char *one_time[2];

  community->centre = wh_test_server_new ();
  wh_test_server_fill (community->centre, WH_TEST_PRODUCTION);
  for (guint i = 0; i < 2; i++)
    one_time[i]
      = wh_test_server_add_user (community->centre, WH_TEST_PRODUCTION, users[i], "worker", "harbor");
  wh_test_server_start (community->centre, NULL);
  for (guint i = 0; i < 2; i++)
    {
      wh_test_sync_change_password (community->centre, users[i], one_time[i]);
      g_free (one_time[i]);
    }
  community->a = wh_test_sync_desk_new (community->centre, "ann");
  community->b = wh_test_sync_desk_new (community->centre, "bob");
}

static void
tear_down (Community *community, gconstpointer unused)
{
  wh_test_sync_desk_free (community->a);
  wh_test_sync_desk_free (community->b);
  wh_test_server_free (community->centre);
}

static WhRecord *
get (WhTestSyncDesk *desk, WhRecord *like)
{
  g_autoptr (GError) error = NULL;
  WhRecord *found
    = wh_store_get_record (desk->store, wh_record_get_kind (like)->id, wh_record_get_id (like), &error);

  g_assert_no_error (error);
  return found;
}

static void
change_text (WhTestSyncDesk *desk, WhRecord *like, guint column, const char *text)
{
  g_autoptr (WhRecord) was = get (desk, like);
  g_autoptr (WhRecord) now = wh_record_copy (was);

  wh_record_set_text (now, column, text);
  wh_test_save_changed (desk->store, was, now);
}

static void
assert_text (WhTestSyncDesk *desk, WhRecord *like, guint column, const char *text)
{
  g_autoptr (WhRecord) found = get (desk, like);

  g_assert_nonnull (found);
  g_assert_cmpstr (wh_record_get_text (found, column), ==, text);
  g_assert_cmpint (wh_record_get_state (found), ==, WH_RECORD_SYNCED);
}

static void
assert_count (WhTestSyncDesk *desk, WhKindId kind, gint64 expected)
{
  g_autoptr (GError) error = NULL;
  gint64 count;

  g_assert_true (wh_store_count_records (desk->store, kind, &count, &error));
  g_assert_cmpint (count, ==, expected);
}

static void
assert_ledger_empty (WhTestSyncDesk *desk)
{
  g_autoptr (GError) error = NULL;
  guint waiting, refused;

  g_assert_true (wh_outbox_count (desk->store, &waiting, &refused, &error));
  g_assert_cmpuint (waiting, ==, 0);
  g_assert_cmpuint (refused, ==, 0);
}

static WhRecord *
shared_client (Community *community)
{
  WhRecord *client = wh_test_client ("Ann", "Shared", "1980-02-01", "111220001");

  wh_test_save_new (community->a->store, client);
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  return client;
}

static void
test_different_units_both_stand (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = shared_client (community);

  change_text (community->a, client, WH_CLIENT_LAST_NAME, "Changed");
  change_text (community->b, client, WH_CLIENT_SSN, "999887777");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      assert_text (desk, client, WH_CLIENT_LAST_NAME, "Changed");
      assert_text (desk, client, WH_CLIENT_SSN, "999887777");
      assert_count (desk, WH_KIND_CONFLICT, 0);
      assert_ledger_empty (desk);
    }
}

static void
test_same_unit_is_a_conflict_on_both (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = shared_client (community);

  change_text (community->a, client, WH_CLIENT_LAST_NAME, "First");
  change_text (community->b, client, WH_CLIENT_LAST_NAME, "Second");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) conflicts = wh_store_list_all (desk->store, WH_KIND_CONFLICT, &error);

      assert_text (desk, client, WH_CLIENT_LAST_NAME, "First");
      g_assert_cmpuint (conflicts->len, ==, 1);
      g_assert_nonnull (strstr (wh_record_get_text (g_ptr_array_index (conflicts, 0), WH_CONFLICT_LOST_VALUE),
                                "Second"));
    }
}

/* The form was open while somebody else's value came: the one who saves has not seen it, and does not undo it. */
static void
test_form_open_during_sync_undoes_nothing (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = shared_client (community);
  g_autoptr (WhRecord) seen = get (community->a, client);
  g_autoptr (WhRecord) now = wh_record_copy (seen);

  change_text (community->b, client, WH_CLIENT_LAST_NAME, "Theirs");
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  wh_record_set_text (now, WH_CLIENT_LAST_NAME, "Mine");
  wh_test_save_changed (community->a->store, seen, now);
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      assert_text (desk, client, WH_CLIENT_LAST_NAME, "Theirs");
      assert_count (desk, WH_KIND_CONFLICT, 1);
      assert_ledger_empty (desk);
    }
}

static void
test_own_changes_in_a_row_are_no_conflict (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = shared_client (community);

  change_text (community->a, client, WH_CLIENT_LAST_NAME, "Two");
  change_text (community->a, client, WH_CLIENT_LAST_NAME, "Three");
  wh_test_sync_desk_sync (community->a);
  change_text (community->a, client, WH_CLIENT_LAST_NAME, "Four");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  assert_text (community->b, client, WH_CLIENT_LAST_NAME, "Four");
  assert_count (community->a, WH_KIND_CONFLICT, 0);
}

static void
delete_client (WhTestSyncDesk *desk, WhRecord *client)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_delete (client));
  wh_store_save_group (desk->store, group, &error);
  g_assert_no_error (error);
}

static void
test_deleted_does_not_come_back (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = shared_client (community);
  g_autoptr (WhRecord) here = get (community->a, client);

  delete_client (community->a, here);
  change_text (community->b, client, WH_CLIENT_LAST_NAME, "Late"); /* offline, before it hears */
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  assert_count (community->a, WH_KIND_CLIENT, 0);
  assert_count (community->b, WH_KIND_CLIENT, 0);
  assert_count (community->b, WH_KIND_CONFLICT, 1); /* what was said late is not lost */
  assert_ledger_empty (community->b);
}

static void
test_lost_answer_doubles_nothing (Community *community, gconstpointer unused)
{
  WhTestFaultTransport *faults = WH_TEST_FAULT_TRANSPORT (community->a->transport);
  g_autoptr (WhRecord) client = shared_client (community);
  g_autoptr (WhRecord) second = wh_test_client ("Bea", "Lost", NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSyncStatus) status = NULL;

  wh_test_fault_transport_lose_answers (faults, "v1/push", 1);
  wh_test_save_new (community->a->store, second);
  change_text (community->a, client, WH_CLIENT_LAST_NAME, "Once");
  g_assert_false (wh_sync_run_once (community->a->sync, NULL, &error));
  g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE);
  status = wh_sync_dup_status (community->a->sync);
  g_assert_cmpint (status->state, ==, WH_SYNC_OFFLINE);
  wh_test_fault_transport_lose_answers (faults, "v1/pull", 1);
  g_clear_error (&error);
  g_assert_false (wh_sync_run_once (community->a->sync, NULL, &error));
  wh_test_fault_transport_repeat (faults, "v1/push", 5);
  change_text (community->a, client, WH_CLIENT_LAST_NAME, "Twice sent");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  assert_text (community->b, client, WH_CLIENT_LAST_NAME, "Twice sent");
  assert_count (community->b, WH_KIND_CLIENT, 2);
  assert_count (community->b, WH_KIND_CONFLICT, 0);
  assert_ledger_empty (community->a);
}

static void
test_days_offline (Community *community, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  wh_test_server_kill (community->centre);
  for (guint i = 0; i < 120; i++)
    {
      g_autofree char *last = g_strdup_printf ("Offline%u", i);
      g_autoptr (WhRecord) client = wh_test_client ("Day", last, NULL, NULL);

      wh_test_save_new (community->a->store, client);
    }
  g_assert_false (wh_sync_run_once (community->a->sync, NULL, &error));
  g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE);
  assert_count (community->a, WH_KIND_CLIENT, 120);
  wh_test_server_start (community->centre, NULL);
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  assert_ledger_empty (community->a);
  assert_count (community->b, WH_KIND_CLIENT, 120);
}

static void
test_refused_is_kept_and_holds_nobody_up (Community *community, gconstpointer unused)
{
  WhTestSyncDesk *a = community->a;
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT)); /* not a worker's to make */
  g_autoptr (WhRecord) client = wh_test_client ("Ann", "Goes", NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (WhRecord) kept = NULL;
  WhOutboxEntry *entry;

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, "Forbidden");
  wh_test_save_new (a->store, project);
  wh_test_save_new (a->store, client);
  wh_test_sync_desk_sync (a);
  entries = wh_outbox_list (a->store, &error);
  g_assert_cmpuint (entries->len, ==, 1);
  entry = g_ptr_array_index (entries, 0);
  g_assert_cmpint (entry->state, ==, WH_OUTBOX_REFUSED);
  g_assert_true (g_str_has_suffix (entry->reason, "."));
  kept = get (a, project);
  g_assert_cmpint (wh_record_get_state (kept), ==, WH_RECORD_REFUSED);
  assert_text (a, client, WH_CLIENT_LAST_NAME, "Goes");
  wh_test_sync_desk_sync (a); /* it is not sent again by itself */
  g_assert_true (wh_outbox_discard (a->store, entry->seq, &error));
  assert_ledger_empty (a);
}

static void
test_copied_disk_loses_nothing (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = shared_client (community);
  g_autoptr (WhRecord) here = wh_test_client ("On", "Original", NULL, NULL);
  g_autoptr (WhRecord) there = wh_test_client ("On", "Copy", NULL, NULL);
  WhTestSyncDesk *copy = wh_test_sync_desk_copy (community->a, community->centre);
  g_autoptr (GError) error = NULL;

  wh_test_save_new (community->a->store, here);
  wh_test_save_new (copy->store, there);
  wh_test_sync_desk_sign_in (copy, "ann");
  wh_test_sync_desk_sync (copy);
  wh_test_sync_desk_sign_in (community->a, "ann");
  g_assert_false (wh_sync_run_once (community->a->sync, NULL, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED); /* another device now */
  wh_test_sync_desk_sign_in (community->a, "ann");
  wh_test_sync_desk_sync (community->a);
  assert_ledger_empty (community->a);
  wh_test_sync_desk_sync (community->b);
  assert_count (community->b, WH_KIND_CLIENT, 3);
  wh_test_sync_desk_free (copy);
}

/* Fails the n-th write of taking a page, for each n until it goes through. */
static void
test_full_disk_while_syncing (Community *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = shared_client (community);
  gboolean done = FALSE;
  guint failures = 0;

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (WhRecord) client = wh_test_client ("Many", "People", NULL, NULL);

      wh_test_save_new (community->a->store, client);
    }
  wh_test_sync_desk_sync (community->a);
  change_text (community->b, shared, WH_CLIENT_LAST_NAME, "Mine");
  for (guint nth = 1; !done; nth += 3)
    {
      g_autoptr (GError) error = NULL;

      wh_db_fault_arm (WH_DB_FAULT_WRITE, WH_DB_FAULT_FULL, nth, FALSE);
      done = wh_sync_run_once (community->b->sync, NULL, &error);
      wh_db_fault_disarm ();
      if (!done)
        g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_FULL);
      failures += !done;
    }
  g_assert_cmpuint (failures, >, 2);
  wh_test_sync_desk_sync (community->a);
  assert_text (community->a, shared, WH_CLIENT_LAST_NAME, "Mine");
  assert_count (community->b, WH_KIND_CLIENT, 31);
  assert_ledger_empty (community->b);
}

typedef struct {
  WhSync *sync;
  guint told;
} Heard;

static void
status_cb (WhSync *sync, gpointer data)
{
  ((Heard *) data)->told++;
}

static gboolean
save_func (WhStore *store, gpointer record, GCancellable *cancellable, GError **error)
{
  wh_test_save_new (store, record);
  return TRUE;
}

/* As the application does it: everything on threads, and a save goes out by itself. */
static void
test_background_sends_what_is_saved (Community *community, gconstpointer unused)
{
  WhTestSyncDesk *a = community->a;
  g_autoptr (WhRecord) client = wh_test_client ("By", "Itself", NULL, NULL);
  Heard heard = { a->sync, 0 };
  g_autoptr (GError) error = NULL;
  gint64 count = 0;

  g_signal_connect (a->sync, "status", G_CALLBACK (status_cb), &heard);
  wh_sync_start (a->sync);
  g_assert_true (wh_store_run (a->store, save_func, client, WH_STORE_WRITE, NULL, &error));
  while (count == 0 || heard.told == 0)
    {
      g_main_context_iteration (NULL, FALSE);
      wh_test_sync_desk_sync (community->b);
      g_assert_true (wh_store_count_records (community->b->store, WH_KIND_CLIENT, &count, &error));
    }
  g_assert_cmpuint (heard.told, >, 0);
  wh_sync_stop (a->sync);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  wh_db_fault_install ();
#define ADD(name, func) g_test_add ("/sync/sync/" name, Community, NULL, set_up, func, tear_down)
  ADD ("different-units", test_different_units_both_stand);
  ADD ("same-unit", test_same_unit_is_a_conflict_on_both);
  ADD ("form-open", test_form_open_during_sync_undoes_nothing);
  ADD ("in-a-row", test_own_changes_in_a_row_are_no_conflict);
  ADD ("deleted", test_deleted_does_not_come_back);
  ADD ("lost-answer", test_lost_answer_doubles_nothing);
  ADD ("days-offline", test_days_offline);
  ADD ("refused", test_refused_is_kept_and_holds_nobody_up);
  ADD ("copied-disk", test_copied_disk_loses_nothing);
  ADD ("full-disk", test_full_disk_while_syncing);
  ADD ("background", test_background_sends_what_is_saved);
  return g_test_run ();
}
