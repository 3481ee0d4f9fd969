/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A set that the centre takes in comes out of a desk as it comes out of a store that took it in by itself: nothing is
 * lost or changed between centre and desk. */
#include <gio/gio.h>
#include <sys/wait.h>

#include "support/test-data.h"
#include "support/wh-test-dir.h"
#include "support/wh-test-server.h"
#include "transfer/compare-sets.h"

/* Runs wayhome-cli in the folder; its words are separated by spaces. */
static void
run (WhTestDir *dir, const char *input, const char *format, ...)
{
  g_autoptr (GSubprocessLauncher) launcher
    = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                 | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autofree char *line = NULL, *all = NULL, *out = NULL, *err = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  va_list args;

  va_start (args, format);
  line = g_strdup_vprintf (format, args);
  va_end (args);
  all = g_strdup_printf ("%s %s", g_getenv ("WH_CLI"), line);
  words = g_strsplit (all, " ", -1);
  g_subprocess_launcher_set_cwd (launcher, wh_test_dir_get_path (dir));
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) words, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input, NULL, &out, &err, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_if_exited (process) || g_subprocess_get_exit_status (process) != 0)
    g_error ("%s: %s", line, err);
}

static void
take_in_at_centre (WhTestServer *centre, const char *set)
{
  const char *words[] = { "import", set, "--synthetic", NULL };
  g_autofree char *said = wh_test_server_run (centre, WH_TEST_TRAINING, NULL, words);
}

static guint
compare (const char *set)
{
  g_autofree char *path = g_canonicalize_filename (set, NULL), *one_time = NULL, *words = NULL, *a = NULL, *b = NULL;
  WhTestServer *centre = wh_test_server_new ();
  WhTestDir *dir = wh_test_dir_new ();
  guint rows;

  take_in_at_centre (centre, path);
  one_time = wh_test_server_add_user (centre, WH_TEST_TRAINING, "lead", "system-admin", NULL);
  wh_test_server_start (centre, NULL);
  words = g_strdup_printf ("%s\n%s\n", one_time, WH_TEST_PASSWORD);
  run (dir, words, "sync --store desk.db --address %s_train --user lead", wh_test_server_get_address (centre));
  run (dir, NULL, "export --unchecked --store desk.db --start 1990-01-01 --end 2030-01-01 desk.zip");
  run (dir, NULL, "import %s --store alone.db --synthetic", path);
  run (dir, NULL, "export --unchecked --store alone.db --start 1990-01-01 --end 2030-01-01 alone.zip");
  a = wh_test_dir_file (dir, "desk.zip");
  b = wh_test_dir_file (dir, "alone.zip");
  rows = test_compare_sorted_sets (b, a, 1);
  wh_test_server_free (centre);
  wh_test_dir_free (dir);
  return rows;
}

static void
test_a_made_up_community (void)
{
  WhTestDir *dir = wh_test_dir_new ();
  g_autofree char *set = wh_test_dir_file (dir, "set.zip");

  run (dir, NULL, "generate --clients 500 --seed 11 set.zip");
  g_assert_cmpuint (compare (set), >, 5000);
  wh_test_dir_free (dir);
}

static void
test_real_sets (gconstpointer name)
{
  g_autofree char *path = test_data_path (name);

  if (path != NULL)
    g_assert_cmpuint (compare (path), >, 5000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_test_add_func ("/cli/whole-way/made-up", test_a_made_up_community);
  g_test_add_data_func ("/cli/whole-way/demo", "community-demo.zip", test_real_sets);
  g_test_add_data_func ("/cli/whole-way/sample", "lsa-sample-2026.zip", test_real_sets);
  return g_test_run ();
}
