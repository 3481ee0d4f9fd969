/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-sync.h"

#include "db/wh-db-fault.h"
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-community.h"
#include "sync/wh-test-fault-transport.h"

static void
test_different_units_both_stand (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);

  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "Changed");
  wh_test_change_text (community->b, client, WH_CLIENT_SSN, "999887777");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      wh_test_assert_text (desk, client, WH_CLIENT_LAST_NAME, "Changed");
      wh_test_assert_text (desk, client, WH_CLIENT_SSN, "999887777");
      wh_test_assert_count (desk, WH_KIND_CONFLICT, 0);
      wh_test_assert_ledger_empty (desk);
    }
}

static void
test_same_unit_is_a_conflict_on_both (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);

  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "First");
  wh_test_change_text (community->b, client, WH_CLIENT_LAST_NAME, "Second");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) conflicts = wh_store_list_all (desk->store, WH_KIND_CONFLICT, &error);

      wh_test_assert_text (desk, client, WH_CLIENT_LAST_NAME, "First");
      g_assert_cmpuint (conflicts->len, ==, 1);
      g_assert_nonnull (strstr (wh_record_get_text (g_ptr_array_index (conflicts, 0), WH_CONFLICT_LOST_VALUE),
                                "Second"));
    }
}

/* The form was open while somebody else's value came: the one who saves has not seen it, and does not undo it. */
static void
test_form_open_during_sync_undoes_nothing (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  g_autoptr (WhRecord) seen = wh_test_get (community->a, client);
  g_autoptr (WhRecord) now = wh_record_copy (seen);

  wh_test_change_text (community->b, client, WH_CLIENT_LAST_NAME, "Theirs");
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  wh_record_set_text (now, WH_CLIENT_LAST_NAME, "Mine");
  wh_test_save_changed (community->a->store, seen, now);
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  for (guint i = 0; i < 2; i++)
    {
      WhTestSyncDesk *desk = i == 0 ? community->a : community->b;

      wh_test_assert_text (desk, client, WH_CLIENT_LAST_NAME, "Theirs");
      wh_test_assert_count (desk, WH_KIND_CONFLICT, 1);
      wh_test_assert_ledger_empty (desk);
    }
}

static void
test_own_changes_in_a_row_are_no_conflict (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);

  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "Two");
  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "Three");
  wh_test_sync_desk_sync (community->a);
  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "Four");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_text (community->b, client, WH_CLIENT_LAST_NAME, "Four");
  wh_test_assert_count (community->a, WH_KIND_CONFLICT, 0);
}

static void
test_deleted_does_not_come_back (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  g_autoptr (WhRecord) here = wh_test_get (community->a, client);

  wh_test_delete (community->a, here);
  wh_test_change_text (community->b, client, WH_CLIENT_LAST_NAME, "Late"); /* offline, before it hears */
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_sync_desk_sync (community->a);
  wh_test_assert_count (community->a, WH_KIND_CLIENT, 0);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 0);
  wh_test_assert_count (community->b, WH_KIND_CONFLICT, 1); /* what was said late is not lost */
  wh_test_assert_ledger_empty (community->b);
}

static void
test_lost_answer_doubles_nothing (WhTestCommunity *community, gconstpointer unused)
{
  WhTestFaultTransport *faults = WH_TEST_FAULT_TRANSPORT (community->a->transport);
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  g_autoptr (WhRecord) second = wh_test_client ("Bea", "Lost", NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSyncStatus) status = NULL;

  wh_test_fault_transport_lose_answers (faults, "v1/push", 1);
  wh_test_save_new (community->a->store, second);
  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "Once");
  g_assert_false (wh_sync_run_once (community->a->sync, NULL, &error));
  g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE);
  status = wh_sync_dup_status (community->a->sync);
  g_assert_cmpint (status->state, ==, WH_SYNC_OFFLINE);
  wh_test_fault_transport_lose_answers (faults, "v1/pull", 1);
  g_clear_error (&error);
  g_assert_false (wh_sync_run_once (community->a->sync, NULL, &error));
  wh_test_fault_transport_repeat (faults, "v1/push", 5);
  wh_test_change_text (community->a, client, WH_CLIENT_LAST_NAME, "Twice sent");
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_text (community->b, client, WH_CLIENT_LAST_NAME, "Twice sent");
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 2);
  wh_test_assert_count (community->b, WH_KIND_CONFLICT, 0);
  wh_test_assert_ledger_empty (community->a);
}

static void
test_days_offline (WhTestCommunity *community, gconstpointer unused)
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
  wh_test_assert_count (community->a, WH_KIND_CLIENT, 120);
  wh_test_server_start (community->centre, NULL);
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_ledger_empty (community->a);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 120);
}

/* Each try is with half of it, until it goes through; what went wrong is not tried again right away. */
static void
test_slow_network_takes_less_at_once (WhTestCommunity *community, gconstpointer unused)
{
  WhTestFaultTransport *faults = WH_TEST_FAULT_TRANSPORT (community->a->transport);
  gboolean done = FALSE;
  guint failed = 0;

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (WhRecord) client = wh_test_client ("Ann", "Slow", NULL, NULL);

      wh_test_save_new (community->a->store, client);
    }
  wh_test_fault_transport_narrow (faults, 10);
  while (!done && failed < 10)
    {
      g_autoptr (GError) error = NULL;

      done = wh_sync_run_once (community->a->sync, NULL, &error);
      if (!done)
        g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE);
      failed += !done;
    }
  g_assert_true (done);
  g_assert_cmpuint (failed, <=, 5); /* 100, 50, 25, 12; and once 12 again */
  g_assert_cmpuint (wh_test_fault_transport_get_tries (faults), <, 45);
  wh_test_assert_ledger_empty (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 200);
}

/* Somebody deletes most of it by mistake: the other desk asks before it follows, and sends meanwhile. */
static void
test_mass_removal_asks_first (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (GPtrArray) clients = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WhRecord) own = wh_test_client ("Bob", "Own", NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhSyncStatus) status = NULL;

  for (guint i = 0; i < 60; i++)
    {
      g_ptr_array_add (clients, wh_test_client ("Ann", "Many", NULL, NULL));
      wh_test_save_new (community->a->store, g_ptr_array_index (clients, i));
    }
  wh_test_sync_desk_sync (community->a);
  wh_test_sync_desk_sync (community->b);
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (WhRecord) here = wh_test_get (community->a, g_ptr_array_index (clients, i));

      wh_test_delete (community->a, here);
    }
  wh_test_sync_desk_sync (community->a);
  wh_test_save_new (community->b->store, own);
  for (guint i = 0; i < 2; i++)
    {
      g_clear_error (&error);
      g_assert_false (wh_sync_run_once (community->b->sync, NULL, &error));
      g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_REMOVAL);
    }
  status = wh_sync_dup_status (community->b->sync);
  g_assert_cmpint (status->state, ==, WH_SYNC_PROBLEM);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 61);
  wh_test_assert_ledger_empty (community->b);
  wh_sync_allow_removal (community->b->sync);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 1);
}

static void
test_refused_is_kept_and_holds_nobody_up (WhTestCommunity *community, gconstpointer unused)
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
  kept = wh_test_get (a, project);
  g_assert_cmpint (wh_record_get_state (kept), ==, WH_RECORD_REFUSED);
  wh_test_assert_text (a, client, WH_CLIENT_LAST_NAME, "Goes");
  wh_test_sync_desk_sync (a); /* it is not sent again by itself */
  g_assert_true (wh_outbox_discard (a->store, entry->seq, &error));
  wh_test_assert_ledger_empty (a);
}

static void
test_copied_disk_loses_nothing (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
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
  wh_test_assert_ledger_empty (community->a);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 3);
  wh_test_sync_desk_free (copy);
}

/* Fails the n-th write of taking a page, for each n until it goes through. */
static void
test_full_disk_while_syncing (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
  gboolean done = FALSE;
  guint failures = 0;

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (WhRecord) client = wh_test_client ("Many", "People", NULL, NULL);

      wh_test_save_new (community->a->store, client);
    }
  wh_test_sync_desk_sync (community->a);
  wh_test_change_text (community->b, shared, WH_CLIENT_LAST_NAME, "Mine");
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
  wh_test_assert_text (community->a, shared, WH_CLIENT_LAST_NAME, "Mine");
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 31);
  wh_test_assert_ledger_empty (community->b);
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
test_background_sends_what_is_saved (WhTestCommunity *community, gconstpointer unused)
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
#define ADD(name, func) \
  g_test_add ("/sync/sync/" name, WhTestCommunity, NULL, wh_test_community_set_up, func, wh_test_community_tear_down)
  ADD ("different-units", test_different_units_both_stand);
  ADD ("same-unit", test_same_unit_is_a_conflict_on_both);
  ADD ("form-open", test_form_open_during_sync_undoes_nothing);
  ADD ("in-a-row", test_own_changes_in_a_row_are_no_conflict);
  ADD ("deleted", test_deleted_does_not_come_back);
  ADD ("lost-answer", test_lost_answer_doubles_nothing);
  ADD ("days-offline", test_days_offline);
  ADD ("slow-network", test_slow_network_takes_less_at_once);
  ADD ("mass-removal", test_mass_removal_asks_first);
  ADD ("refused", test_refused_is_kept_and_holds_nobody_up);
  ADD ("copied-disk", test_copied_disk_loses_nothing);
  ADD ("full-disk", test_full_disk_while_syncing);
  ADD ("background", test_background_sends_what_is_saved);
  return g_test_run ();
}
