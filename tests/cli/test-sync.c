/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A desk without a window against a real centre. */
#include <gio/gio.h>
#include <string.h>

#include "support/wh-test-dir.h"
#include "support/wh-test-server.h"

typedef struct
{
  WhTestServer *centre;
  WhTestDir *dir;
  char *one_time;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dir = wh_test_dir_new ();
  fixture->centre = wh_test_server_new ();
  wh_test_server_fill (fixture->centre, WH_TEST_PRODUCTION);
  fixture->one_time = wh_test_server_add_user (fixture->centre, WH_TEST_PRODUCTION, "ann", "worker", "harbor");
  wh_test_server_start (fixture->centre, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  wh_test_server_free (fixture->centre);
  wh_test_dir_free (fixture->dir);
  g_free (fixture->one_time);
}

static int
sync_store (Fixture *fixture, const char *address, const char *input, char **out, char **err)
{
  g_autofree char *store = wh_test_dir_file (fixture->dir, "desk.db");
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process
    = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE,
                        &error, g_getenv ("WH_CLI"), "sync", "--store", store, "--address", address, "--user", "ann",
                        NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input, NULL, out, err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}

static void
check (Fixture *fixture, const char *address, const char *input, int status, const char *said)
{
  g_autofree char *out = NULL, *err = NULL;

  g_assert_cmpint (sync_store (fixture, address, input, &out, &err), ==, status);
  if (strstr (status == 0 ? out : err, said) == NULL)
    g_error ("“%s” is missing in “%s%s”", said, out, err);
  g_assert_null (strstr (err, fixture->one_time));
  g_assert_null (strstr (err, WH_TEST_PASSWORD));
}

static void
test_a_desk_takes_what_its_agency_has (Fixture *fixture, gconstpointer data)
{
  const char *address = wh_test_server_get_address (fixture->centre);
  g_autofree char *first = g_strdup_printf ("%s\n%s\n", fixture->one_time, WH_TEST_PASSWORD);
  g_autofree char *training = g_strconcat (address, "_train", NULL);

  check (fixture, address, "", 2, "nothing was there");
  check (fixture, "not an address", WH_TEST_PASSWORD "\n", 1, "not the address of a community");
  check (fixture, address, "wrong horse battery 1\n", 1, "wayhome-cli: ");
  check (fixture, address, first, 0, " clients");
  check (fixture, address, WH_TEST_PASSWORD "\n", 0, " clients");
  check (fixture, training, WH_TEST_PASSWORD "\n", 1, "wayhome-cli: ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/cli/sync", Fixture, NULL, set_up, test_a_desk_takes_what_its_agency_has, tear_down);
  return g_test_run ();
}
