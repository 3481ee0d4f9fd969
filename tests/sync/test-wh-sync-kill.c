/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-test-desk.h"
#include "sync/wh-test-sync-desk.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

/* Two desks save, change, delete and sync, each in a process of its own, and now and then one of them or the centre is
 * killed; then a third takes everything, and is killed over it.
 * WAYHOME_TEST_SEED repeats a run. */

#define KILLS 30
#define PULL_KILLS 9
#define CENTRE 2 /* who is killed, beside the desks */
#define COUNT "400"
#define DELETE_EACH 10 /* as desk.c has it */
#define MAX_PAUSE 400 /* milliseconds */

typedef struct {
  const char *user, *letter, *count;
  char *store;
  char *said; /* file with what it said was saved */
  GSubprocess *process;
} Desk;

typedef struct {
  WhTestDir *dir;
  WhTestServer *centre;
  Desk desks[3];
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
                                               desk->letter, desk->count, NULL);
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
  if (which == CENTRE)
    {
      wh_test_server_kill (community->centre);
      wh_test_server_start (community->centre, NULL);
      return;
    }
  end (&community->desks[which], TRUE);
  start (community, &community->desks[which]);
}

static GHashTable *
clients_of (WhStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) clients = wh_store_list_all (store, WH_KIND_CLIENT, &error);
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  g_assert_no_error (error);
  for (guint i = 0; i < clients->len; i++)
    {
      WhRecord *client = g_ptr_array_index (clients, i);

      g_assert_cmpint (wh_record_get_state (client), ==, WH_RECORD_SYNCED);
      if (!g_hash_table_insert (names, g_strdup (wh_record_get_text (client, WH_CLIENT_LAST_NAME)),
                                g_object_ref (client)))
        g_error ("%s is there twice", wh_record_get_text (client, WH_CLIENT_LAST_NAME));
    }
  return names;
}

/* It may have been killed between saving and saying: then a later value stands. */
static void
check_value (WhRecord *client, const char *letter, const char *line)
{
  gint64 said = g_ascii_strtoll (strchr (line, '=') + 1, NULL, 10), stands;
  const char *ssn = client != NULL ? wh_record_get_text (client, WH_CLIENT_SSN) : NULL;

  if (client == NULL)
    g_error ("%s is lost", line);
  stands = *letter == 'A' ? wh_record_get_number_or (client, WH_CLIENT_DOB, 0)
                          : ssn != NULL ? g_ascii_strtoll (ssn + 4, NULL, 10) : 0;
  if (stands < said)
    g_error ("%s is lost: %" G_GINT64_FORMAT " stands", line, stands);
}

static void
check_line (GHashTable *clients, GHashTable *deleted, const char *letter, const char *line)
{
  g_autofree char *name = g_strndup (line, strcspn (line, "="));

  if (*line == '\0')
    return;
  if (*line == '!')
    {
      if (g_hash_table_contains (clients, line + 1))
        g_error ("%s came back", line + 1);
    }
  else if (strchr (line, '=') != NULL)
    check_value (g_hash_table_lookup (clients, name), letter, line);
  else if (!g_hash_table_contains (clients, name) && !g_hash_table_contains (deleted, name))
    g_error ("%s is lost", line);
}

/* Each tenth may be deleted, said or not. */
static GHashTable *
may_be_deleted (void)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int i = DELETE_EACH; i <= atoi (COUNT); i += DELETE_EACH)
    for (char letter = 'A'; letter <= 'B'; letter++)
      g_hash_table_add (names, g_strdup_printf ("%c-%d", letter, i));
  return names;
}

/* Everything that either desk said was saved stands on this one, once, and nothing waits. */
static void
check (Community *community, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhStore) store = wh_store_open (path, wh_test_key, &error);
  g_autoptr (GHashTable) clients = clients_of (store);
  g_autoptr (GHashTable) deleted = may_be_deleted ();
  gint64 conflicts;
  guint waiting, refused;

  g_assert_no_error (error);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *said = NULL;
      g_auto (GStrv) lines = NULL;

      g_assert_true (g_file_get_contents (community->desks[i].said, &said, NULL, NULL));
      lines = g_strsplit (said, "\n", -1);
      for (guint j = 0; lines[j] != NULL; j++)
        check_line (clients, deleted, community->desks[i].letter, lines[j]);
    }
  g_assert_cmpuint (g_hash_table_size (clients), >=, 2 * atoi (COUNT) * (DELETE_EACH - 1) / DELETE_EACH);
  g_assert_cmpuint (g_hash_table_size (clients), <, 2 * atoi (COUNT)); /* some are deleted */
  g_assert_true (wh_store_count_records (store, WH_KIND_CONFLICT, &conflicts, &error));
  g_assert_cmpint (conflicts, ==, 0); /* nobody changed what another did */
  g_assert_true (wh_outbox_count (store, &waiting, &refused, &error));
  g_assert_cmpuint (waiting, ==, 0);
  g_assert_cmpuint (refused, ==, 0);
}

static void
set_up (Community *community)
{
  static const char *const users[] = { "ann", "bob", "cid" }, *const letters[] = { "A", "B", "C" };
  static const char *const counts[] = { COUNT, COUNT, "0" };
  char *one_time[3];

  community->dir = wh_test_dir_new ();
  community->centre = wh_test_server_new ();
  wh_test_server_fill (community->centre, WH_TEST_PRODUCTION);
  for (guint i = 0; i < 3; i++)
    one_time[i] = wh_test_server_add_user (community->centre, WH_TEST_PRODUCTION, users[i], "worker", "harbor");
  wh_test_server_start (community->centre, NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *store = g_strconcat (letters[i], ".db", NULL);
      g_autofree char *said = g_strconcat (letters[i], ".txt", NULL);

      wh_test_sync_change_password (community->centre, users[i], one_time[i]);
      g_free (one_time[i]);
      community->desks[i] = (Desk) { users[i], letters[i], counts[i], wh_test_dir_file (community->dir, store),
                                     wh_test_dir_file (community->dir, said), NULL };
      if (i < 2)
        start (community, &community->desks[i]);
    }
}

/* A desk that takes everything from the beginning, page by page. */
static void
kill_over_pulls (Community *community, GRand *rand)
{
  Desk *desk = &community->desks[2];

  start (community, desk);
  for (guint i = 0; i < PULL_KILLS; i++)
    {
      g_usleep ((gulong) g_rand_int_range (rand, 1, MAX_PAUSE) * 1000);
      if (i % 3 == 2)
        kill_something (community, CENTRE);
      else
        {
          end (desk, TRUE);
          start (community, desk);
        }
    }
  end (desk, FALSE);
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
  kill_over_pulls (&community, rand);
  for (guint i = 0; i < 3; i++)
    check (&community, community.desks[i].store);
  for (guint i = 0; i < 3; i++)
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
