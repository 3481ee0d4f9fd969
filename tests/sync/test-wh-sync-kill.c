/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-sync-desk.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/prctl.h>

/* Two desks save and sync, each in a process of its own, and now and then one of them or the centre is killed.
 * WAYHOME_TEST_SEED repeats a run. */

#define KILLS 30
#define COUNT "600"
#define MAX_PAUSE 400 /* milliseconds */

typedef struct {
  const char *user, *letter;
  char *store;
  char *said; /* file with what it said was saved */
  GSubprocess *process;
} Desk;

typedef struct {
  WhTestDir *dir;
  WhTestServer *centre;
  Desk desks[2];
} Community;

static void
end_with_parent (gpointer unused)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static void
start (Community *community, Desk *desk)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GError) error = NULL;
  g_autofree char *more = g_strconcat (desk->said, ".more", NULL);

  g_subprocess_launcher_set_child_setup (launcher, end_with_parent, NULL, NULL);
  g_unlink (more); /* it would be written over and not emptied */
  g_subprocess_launcher_set_stdout_file_path (launcher, more);
  desk->process = g_subprocess_launcher_spawn (launcher, &error, WAYHOME_TEST_DESK, desk->store,
                                               wh_test_server_get_address (community->centre), desk->user,
                                               desk->letter, COUNT, NULL);
  g_assert_no_error (error);
}

/* What the process said joins what those before it said. */
static void
collect (Desk *desk)
{
  g_autofree char *more = g_strconcat (desk->said, ".more", NULL);
  g_autofree char *before = NULL;
  g_autofree char *now = NULL;
  g_autofree char *all = NULL;

  g_file_get_contents (desk->said, &before, NULL, NULL);
  g_file_get_contents (more, &now, NULL, NULL);
  all = g_strconcat (before != NULL ? before : "", now != NULL ? now : "", NULL);
  g_assert_true (g_file_set_contents (desk->said, all, -1, NULL));
}

static void
end (Desk *desk, gboolean kill)
{
  if (kill)
    g_subprocess_force_exit (desk->process);
  g_subprocess_wait (desk->process, NULL, NULL);
  if (!kill)
    g_assert_true (g_subprocess_get_successful (desk->process));
  g_clear_object (&desk->process);
  collect (desk);
}

static void
kill_something (Community *community, guint which)
{
  if (which == 2)
    {
      wh_test_server_kill (community->centre);
      wh_test_server_start (community->centre, NULL);
      return;
    }
  end (&community->desks[which], TRUE);
  start (community, &community->desks[which]);
}

static GHashTable *
names_of (WhStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) clients = wh_store_list_all (store, WH_KIND_CLIENT, &error);
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < clients->len; i++)
    {
      WhRecord *client = g_ptr_array_index (clients, i);

      g_assert_cmpint (wh_record_get_state (client), ==, WH_RECORD_SYNCED);
      if (!g_hash_table_add (names, g_strdup (wh_record_get_text (client, WH_CLIENT_LAST_NAME))))
        g_error ("%s is there twice", wh_record_get_text (client, WH_CLIENT_LAST_NAME));
    }
  return names;
}

/* Everything that either desk said was saved stands on this one, once, and nothing waits. */
static void
check (Community *community, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhStore) store = wh_store_open (path, wh_test_key, &error);
  g_autoptr (GHashTable) names = names_of (store);
  guint waiting, refused;

  g_assert_no_error (error);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *said = NULL;
      g_auto (GStrv) lines = NULL;

      g_assert_true (g_file_get_contents (community->desks[i].said, &said, NULL, NULL));
      lines = g_strsplit (said, "\n", -1);
      for (guint j = 0; lines[j] != NULL; j++)
        if (*lines[j] != '\0' && !g_hash_table_contains (names, lines[j]))
          g_error ("%s is lost", lines[j]);
    }
  g_assert_cmpuint (g_hash_table_size (names), ==, 2 * atoi (COUNT));
  g_assert_true (wh_outbox_count (store, &waiting, &refused, &error));
  g_assert_cmpuint (waiting, ==, 0);
  g_assert_cmpuint (refused, ==, 0);
}

static void
set_up (Community *community)
{
  static const char *const users[] = { "ann", "bob" }, *const letters[] = { "A", "B" };
  char *one_time[2];

  community->dir = wh_test_dir_new ();
  community->centre = wh_test_server_new ();
  wh_test_server_fill (community->centre, WH_TEST_PRODUCTION);
  for (guint i = 0; i < 2; i++)
    one_time[i] = wh_test_server_add_user (community->centre, WH_TEST_PRODUCTION, users[i], "worker", "harbor");
  wh_test_server_start (community->centre, NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *store = g_strconcat (letters[i], ".db", NULL);
      g_autofree char *said = g_strconcat (letters[i], ".txt", NULL);

      wh_test_sync_change_password (community->centre, users[i], one_time[i]);
      g_free (one_time[i]);
      community->desks[i] = (Desk) { users[i], letters[i], wh_test_dir_file (community->dir, store),
                                     wh_test_dir_file (community->dir, said), NULL };
      start (community, &community->desks[i]);
    }
}

static void
test_killed_at_any_moment (void)
{
  const char *given = g_getenv ("WAYHOME_TEST_SEED");
  guint32 seed = given != NULL ? (guint32) atoi (given) : g_random_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  Community community = { NULL };

  g_test_message ("seed %u", seed);
  set_up (&community);
  for (guint i = 0; i < KILLS; i++)
    {
      g_usleep ((gulong) g_rand_int_range (rand, 1, MAX_PAUSE) * 1000);
      kill_something (&community, (guint) g_rand_int_range (rand, 0, 3));
    }
  for (guint i = 0; i < 2; i++)
    end (&community.desks[i], FALSE);
  /* Once more for each: what the other sent last. */
  for (guint i = 0; i < 2; i++)
    {
      start (&community, &community.desks[i]);
      end (&community.desks[i], FALSE);
    }
  for (guint i = 0; i < 2; i++)
    check (&community, community.desks[i].store);
  for (guint i = 0; i < 2; i++)
    {
      g_free (community.desks[i].store);
      g_free (community.desks[i].said);
    }
  wh_test_server_free (community.centre);
  wh_test_dir_free (community.dir);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sync/kill/any-moment", test_killed_at_any_moment);
  return g_test_run ();
}
