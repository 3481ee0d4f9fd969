/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A centre that came back from a copy: what it had acknowledged since is on the desks, and comes again, once. */
#include "store/wh-journal.h"
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-store-resync.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-community.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

static char *
copy_path (WhTestCommunity *community)
{
  return g_build_filename (wh_test_server_get_folder (community->centre), "copy.db", NULL);
}

static char *
run (WhTestCommunity *community, const char *command, int *status)
{
  g_autofree char *path = copy_path (community);
  const char *words[] = { command, path, NULL };

  return wh_test_server_run (community->centre, WH_TEST_PRODUCTION, status, words);
}

/* While it serves. */
static void
back_up (WhTestCommunity *community)
{
  g_autofree char *said = run (community, "backup", NULL);

  g_assert_nonnull (strstr (said, "copy.db"));
}

static void
sign_in_again (WhTestCommunity *community)
{
  wh_test_sync_desk_sign_in (community->a, "ann");
  wh_test_sync_desk_sign_in (community->b, "bob");
}

static void
restore (WhTestCommunity *community)
{
  g_autofree char *said = NULL;

  wh_test_server_stop (community->centre);
  said = run (community, "restore", NULL);
  wh_test_server_start (community->centre, NULL);
  sign_in_again (community);
}

/* As somebody does it who does not know the command. */
static void
copy_back_by_hand (WhTestCommunity *community)
{
  g_autofree char *from = copy_path (community);
  g_autofree char *to = g_build_filename (wh_test_server_get_folder (community->centre), "okaloosa.db", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (from), target = g_file_new_for_path (to);
  g_autoptr (GError) error = NULL;

  wh_test_server_stop (community->centre);
  g_file_copy (source, target, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  wh_test_server_start (community->centre, NULL);
}

static WhTestSyncDesk *
desk (WhTestCommunity *community, guint i)
{
  return i == 0 ? community->a : community->b;
}

static WhRecord *
new_client (WhTestSyncDesk *desk, const char *last)
{
  WhRecord *client = wh_test_client ("Ann", last, "1980-02-01", NULL);

  wh_test_save_new (desk->store, client);
  return client;
}

static void
sync_in_turns (WhTestCommunity *community, guint first, guint rounds)
{
  for (guint i = 0; i < 2 * rounds; i++)
    wh_test_sync_desk_sync (desk (community, (first + i) % 2));
}

static void
assert_audit_holds (WhTestCommunity *community)
{
  const char *verify[] = { "verify-audit", NULL };
  g_autofree char *said = NULL;

  wh_test_server_stop (community->centre);
  said = wh_test_server_run (community->centre, WH_TEST_PRODUCTION, NULL, verify);
}

/* What A made and B edited, what both edited, what was deleted, and what was not sent yet; A or B comes first. */
static void
work_is_lost_and_comes_back (WhTestCommunity *community, guint first, void (*put_back) (WhTestCommunity *))
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
  g_autoptr (WhRecord) doomed = new_client (community->a, "Doomed");
  g_autoptr (WhRecord) made = NULL, unsent = NULL, here = NULL;

  sync_in_turns (community, 0, 1);
  back_up (community);
  made = new_client (community->a, "Made");
  sync_in_turns (community, 0, 1);
  wh_test_change_text (community->b, made, WH_CLIENT_FIRST_NAME, "Edited");
  for (guint i = 0; i < 3; i++) /* revisions that the copy does not have */
    {
      wh_test_change_text (community->a, shared, WH_CLIENT_SSN, i % 2 == 0 ? "111223333" : "111224444");
      wh_test_sync_desk_sync (community->a);
    }
  wh_test_change_text (community->a, shared, WH_CLIENT_LAST_NAME, "Once");
  sync_in_turns (community, 0, 2);
  wh_test_change_text (community->b, shared, WH_CLIENT_LAST_NAME, "Twice");
  wh_test_change_text (community->a, shared, WH_CLIENT_SSN, "999887777");
  here = wh_test_get (community->b, doomed);
  wh_test_delete (community->b, here);
  sync_in_turns (community, 1, 2);
  unsent = new_client (community->b, "Unsent");
  put_back (community);
  sync_in_turns (community, first, 3);
  for (guint i = 0; i < 2; i++)
    {
      wh_test_assert_ledger_empty (desk (community, i));
      wh_test_assert_count (desk (community, i), WH_KIND_CLIENT, 3);
      wh_test_assert_text (desk (community, i), made, WH_CLIENT_FIRST_NAME, "Edited");
      wh_test_assert_text (desk (community, i), shared, WH_CLIENT_SSN, "999887777");
      wh_test_assert_text (desk (community, i), unsent, WH_CLIENT_LAST_NAME, "Unsent");
    }
}

/* B's change was made on A's: in the order in which they were made nothing meets. */
static void
test_author_first (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (GPtrArray) clients = NULL;

  work_is_lost_and_comes_back (community, 0, restore);
  for (guint i = 0; i < 2; i++)
    wh_test_assert_count (desk (community, i), WH_KIND_CONFLICT, 0);
  assert_audit_holds (community);
}

/* B's change comes before A's, on which it was made: B's stands, and A's is a visible conflict and does not undo it. */
static void
test_editor_first (WhTestCommunity *community, gconstpointer unused)
{
  work_is_lost_and_comes_back (community, 1, restore);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) conflicts = wh_store_list_all (desk (community, i)->store, WH_KIND_CONFLICT, &error);

      g_assert_cmpuint (conflicts->len, ==, 1);
      g_assert_nonnull (strstr (wh_record_get_text (g_ptr_array_index (conflicts, 0), WH_CONFLICT_LOST_VALUE),
                                "Once"));
    }
  assert_audit_holds (community);
}

static void
test_copied_back_by_hand (WhTestCommunity *community, gconstpointer unused)
{
  work_is_lost_and_comes_back (community, 0, copy_back_by_hand);
  assert_audit_holds (community);
}

/* The desk that lost work comes when the counters have long passed its cursor: its lease tells. */
static void
test_by_hand_and_others_went_on (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
  g_autoptr (WhRecord) lost = NULL, other = NULL;

  back_up (community);
  lost = new_client (community->a, "Lost");
  wh_test_sync_desk_sync (community->a);
  copy_back_by_hand (community);
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (WhRecord) client = new_client (community->b, "Went on");

      wh_test_sync_desk_sync (community->b);
    }
  other = new_client (community->a, "Next");
  sync_in_turns (community, 0, 2);
  for (guint i = 0; i < 2; i++)
    {
      wh_test_assert_ledger_empty (desk (community, i));
      wh_test_assert_count (desk (community, i), WH_KIND_CLIENT, 8);
      wh_test_assert_text (desk (community, i), lost, WH_CLIENT_LAST_NAME, "Lost");
      wh_test_assert_text (desk (community, i), other, WH_CLIENT_LAST_NAME, "Next");
    }
}

/* Twice from the same copy; the second time what came again is lost again. */
static void
test_restored_twice (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
  g_autoptr (WhRecord) made = NULL;

  back_up (community);
  made = new_client (community->a, "Made");
  wh_test_change_text (community->a, shared, WH_CLIENT_LAST_NAME, "Changed");
  sync_in_turns (community, 0, 1);
  restore (community);
  wh_test_sync_desk_sync (community->a);
  wh_test_change_text (community->a, shared, WH_CLIENT_LAST_NAME, "Again");
  wh_test_sync_desk_sync (community->a);
  restore (community);
  sync_in_turns (community, 1, 3);
  for (guint i = 0; i < 2; i++)
    {
      wh_test_assert_ledger_empty (desk (community, i));
      wh_test_assert_count (desk (community, i), WH_KIND_CLIENT, 2);
      wh_test_assert_count (desk (community, i), WH_KIND_CONFLICT, 0);
      wh_test_assert_text (desk (community, i), shared, WH_CLIENT_LAST_NAME, "Again");
      wh_test_assert_text (desk (community, i), made, WH_CLIENT_LAST_NAME, "Made");
    }
}

static gint64
count_held (WhTestSyncDesk *desk, gint64 now)
{
  g_autoptr (GError) error = NULL;
  guint held;

  g_assert_true (wh_store_review_held (desk->store, now, &held, &error));
  return held;
}

/* The ledger does not say of it that the centre refused anything. */
static void
assert_last_is_held (WhTestSyncDesk *desk)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = wh_outbox_list (desk->store, &error);
  const WhOutboxEntry *last;

  g_assert_no_error (error);
  g_assert_cmpuint (entries->len, >, 0);
  last = g_ptr_array_index (entries, entries->len - 1);
  g_assert_cmpint (last->state, ==, WH_OUTBOX_HELD);
}

/* A's computer never comes back. B has what A made: it stays, and after a while B hands it in. */
static void
test_author_never_returns (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
  g_autoptr (WhRecord) made = NULL, edited = NULL;
  gint64 now = g_get_real_time () / 1000, days = WH_HOLD_DAYS * 24 * 3600 * G_GINT64_CONSTANT (1000);
  guint waiting, refused;

  back_up (community);
  made = new_client (community->a, "Made");
  edited = new_client (community->a, "Other");
  sync_in_turns (community, 0, 1);
  restore (community);
  wh_test_sync_desk_sync (community->b);
  wh_test_change_text (community->b, edited, WH_CLIENT_FIRST_NAME, "Edited");
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 3);
  g_assert_cmpint (count_held (community->b, now), ==, 2);
  g_assert_true (wh_outbox_count (community->b->store, &waiting, &refused, NULL));
  g_assert_cmpuint (waiting, ==, 1);
  g_assert_cmpuint (refused, ==, 0);
  assert_last_is_held (community->b);
  wh_test_change_text (community->b, edited, WH_CLIENT_LAST_NAME, "Twice");
  assert_last_is_held (community->b); /* of a change on top of that as well */
  g_assert_cmpint (count_held (community->b, now + days + 60000), ==, 0);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_ledger_empty (community->b);
  wh_test_assert_text (community->b, edited, WH_CLIENT_FIRST_NAME, "Edited");
  wh_test_sync_desk_sync (community->a); /* after all: the same values merge to nothing */
  wh_test_assert_ledger_empty (community->a);
  wh_test_assert_count (community->a, WH_KIND_CLIENT, 3);
  wh_test_assert_text (community->a, made, WH_CLIENT_LAST_NAME, "Made");
}

static void
test_journal_ends (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  gint64 now = g_get_real_time () / 1000, day = 24 * 3600 * G_GINT64_CONSTANT (1000);
  g_autoptr (GError) error = NULL;
  guint waiting, refused;

  g_assert_true (wh_journal_purge (community->a->store, now + (WH_JOURNAL_DAYS - 1) * day, &error));
  g_assert_true (wh_journal_requeue (community->a->store, 0, &error));
  g_assert_true (wh_outbox_count (community->a->store, &waiting, &refused, &error));
  g_assert_cmpuint (waiting, ==, 1);
  wh_test_sync_desk_sync (community->a);
  g_assert_true (wh_journal_purge (community->a->store, now + (WH_JOURNAL_DAYS + 1) * day, &error));
  g_assert_true (wh_journal_requeue (community->a->store, 0, &error));
  wh_test_assert_ledger_empty (community->a);
}

/* Nothing is put in the place of the database unless it is whole and of this realm, and while the server runs nothing
 * is. */
static void
test_refused_copies (WhTestCommunity *community, gconstpointer unused)
{
  g_autofree char *path = copy_path (community);
  g_autoptr (WhRecord) client = wh_test_shared_client (community);
  g_autofree char *again = NULL, *running = NULL, *other = NULL, *broken = NULL;
  const char *training[] = { "restore", path, NULL };
  int status;

  back_up (community);
  again = run (community, "backup", &status);
  g_assert_cmpint (status, ==, 1); /* a copy is not written over */
  running = run (community, "restore", &status);
  g_assert_cmpint (status, ==, 1);
  wh_test_server_stop (community->centre);
  other = wh_test_server_run (community->centre, WH_TEST_TRAINING, &status, training);
  g_assert_cmpint (status, ==, 1);
  g_assert_cmpint (truncate (path, 8192), ==, 0);
  broken = run (community, "restore", &status);
  g_assert_cmpint (status, ==, 1);
  wh_test_server_start (community->centre, NULL);
  wh_test_sync_desk_sync (community->b);
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 1);
}

/* At once after each other: the second one finds another name for what it puts aside. */
static void
test_two_in_a_second (WhTestCommunity *community, gconstpointer unused)
{
  const char *name;
  guint kept = 0;
  g_autoptr (GDir) dir = NULL;

  back_up (community);
  wh_test_server_stop (community->centre);
  for (guint i = 0; i < 3; i++)
    {
      int status;
      g_autofree char *said = run (community, "restore", &status);

      g_assert_cmpint (status, ==, 0);
      g_assert_nonnull (strstr (said, ".replaced-"));
    }
  dir = g_dir_open (wh_test_server_get_folder (community->centre), 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    kept += strstr (name, ".replaced-") != NULL;
  g_assert_cmpuint (kept, ==, 3);
  wh_test_server_start (community->centre, NULL);
}

static char *
kept_path (WhTestCommunity *community)
{
  const char *folder = wh_test_server_get_folder (community->centre), *name;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  char *path = NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (strstr (name, ".replaced-") != NULL)
      {
        g_assert_null (path); /* a log beside it would be a second one */
        path = g_build_filename (folder, name, NULL);
      }
  g_assert_nonnull (path);
  return path;
}

/* The server did not end well before the restore, and then somebody wants the database back that was kept: it holds by
 * itself what the centre had acknowledged, and not together with a log that is easily left behind. */
static void
test_kept_is_whole (WhTestCommunity *community, gconstpointer unused)
{
  g_autoptr (WhRecord) shared = wh_test_shared_client (community);
  g_autoptr (WhRecord) made = NULL;
  g_autofree char *said = NULL, *kept = NULL;
  g_autofree char *path = g_build_filename (wh_test_server_get_folder (community->centre), "okaloosa.db", NULL);

  back_up (community);
  made = new_client (community->a, "Made");
  wh_test_sync_desk_sync (community->a);
  wh_test_server_kill (community->centre);
  said = run (community, "restore", NULL);
  kept = kept_path (community);
  g_assert_cmpint (g_rename (kept, path), ==, 0);
  wh_test_server_start (community->centre, NULL);
  wh_test_sync_desk_sync (community->b); /* A stays away: nobody brings it again */
  wh_test_assert_count (community->b, WH_KIND_CLIENT, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) \
  g_test_add ("/sync/restore/" name, WhTestCommunity, NULL, wh_test_community_set_up, func, wh_test_community_tear_down)
  ADD ("author-first", test_author_first);
  ADD ("editor-first", test_editor_first);
  ADD ("by-hand", test_copied_back_by_hand);
  ADD ("by-hand-later", test_by_hand_and_others_went_on);
  ADD ("twice", test_restored_twice);
  ADD ("two-in-a-second", test_two_in_a_second);
  ADD ("kept", test_kept_is_whole);
  ADD ("author-gone", test_author_never_returns);
  ADD ("journal-ends", test_journal_ends);
  ADD ("refused", test_refused_copies);
  return g_test_run ();
}
