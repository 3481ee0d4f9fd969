/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-keyring.h"

#include <signal.h>

#include "support/wh-test-dir.h"

/* With WAYHOME_TEST_KEYRING=1 the real keyring of the session is asked, with =locked one that nobody unlocks, otherwise
 * there is none. */

typedef struct {
  gboolean done, ok;
  char *secret;
  GError *error;
} Answer;

static void
lookup_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Answer *answer = data;

  answer->ok = wh_keyring_lookup_finish (WH_KEYRING (source), result, &answer->secret, &answer->error);
  answer->done = TRUE;
}

static void
store_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Answer *answer = data;

  answer->ok = wh_keyring_store_finish (WH_KEYRING (source), result, &answer->error);
  answer->done = TRUE;
}

static void
wait_for (Answer *answer)
{
  while (!answer->done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_no_service_is_said (void)
{
  g_autoptr (WhKeyring) keyring = wh_keyring_new ("localhost", "okaloosa", "okaloosa", "ann");
  Answer found = { FALSE }, stored = { FALSE };

  wh_keyring_lookup_async (keyring, WH_KEYRING_KEY_SHARE, NULL, lookup_cb, &found);
  wait_for (&found);
  g_assert_error (found.error, WH_STORE_ERROR, WH_STORE_ERROR_NO_KEYRING);
  wh_keyring_store_async (keyring, WH_KEYRING_KEY_SHARE, "secret", NULL, store_cb, &stored);
  wait_for (&stored);
  g_assert_error (stored.error, WH_STORE_ERROR, WH_STORE_ERROR_NO_KEYRING);
  g_clear_error (&found.error);
  g_clear_error (&stored.error);
}

static void
test_realms_are_apart (void)
{
  g_autoptr (WhKeyring) production = wh_keyring_new ("localhost", "okaloosa", "okaloosa", "ann");
  g_autoptr (WhKeyring) training = wh_keyring_new ("localhost", "okaloosa", "okaloosa_train", "ann");
  Answer stored = { FALSE }, found = { FALSE }, other = { FALSE };

  wh_keyring_store_async (production, WH_KEYRING_KEY_SHARE, "for production", NULL, store_cb, &stored);
  wait_for (&stored);
  g_assert_no_error (stored.error);
  wh_keyring_lookup_async (production, WH_KEYRING_KEY_SHARE, NULL, lookup_cb, &found);
  wait_for (&found);
  g_assert_no_error (found.error);
  g_assert_cmpstr (found.secret, ==, "for production");
  wh_keyring_lookup_async (training, WH_KEYRING_KEY_SHARE, NULL, lookup_cb, &other);
  wait_for (&other);
  g_assert_true (other.ok);
  g_assert_null (other.secret);
  wh_keyring_free_secret (found.secret);
}

/* Nobody is there to unlock it: that is said, and not that there is none. */
static void
test_locked_is_said (void)
{
  g_autoptr (WhKeyring) keyring = wh_keyring_new ("localhost", "okaloosa", "okaloosa", "ann");
  Answer stored = { FALSE };

  wh_keyring_store_async (keyring, WH_KEYRING_KEY_SHARE, "secret", NULL, store_cb, &stored);
  wait_for (&stored);
  g_assert_error (stored.error, WH_STORE_ERROR, WH_STORE_ERROR_KEYRING_LOCKED);
  g_clear_error (&stored.error);
}

static pid_t
keyring_pid (void)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) answer =
    g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/", "org.freedesktop.DBus",
                                 "GetConnectionUnixProcessID", g_variant_new ("(s)", "org.freedesktop.secrets"),
                                 G_VARIANT_TYPE ("(u)"), G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  guint32 pid = 0;

  g_assert_nonnull (answer);
  g_variant_get (answer, "(u)", &pid);
  return (pid_t) pid;
}

/* The real keyring, held: a question ends in time, and the next one is answered when it goes on. */
static void
test_slow_is_said (void)
{
  g_autoptr (WhKeyring) keyring = wh_keyring_new ("localhost", "okaloosa", "okaloosa", "slow");
  pid_t pid = keyring_pid ();
  Answer stored = { FALSE }, held = { FALSE }, found = { FALSE };

  wh_keyring_store_async (keyring, WH_KEYRING_KEY_SHARE, "secret", NULL, store_cb, &stored);
  wait_for (&stored);
  g_assert_no_error (stored.error);
  wh_keyring_set_time_limit (keyring, 1);
  g_assert_cmpint (kill (pid, SIGSTOP), ==, 0);
  wh_keyring_lookup_async (keyring, WH_KEYRING_KEY_SHARE, NULL, lookup_cb, &held);
  wait_for (&held);
  g_assert_cmpint (kill (pid, SIGCONT), ==, 0);
  g_assert_error (held.error, WH_STORE_ERROR, WH_STORE_ERROR_KEYRING_SLOW);
  wh_keyring_set_time_limit (keyring, 60);
  wh_keyring_lookup_async (keyring, WH_KEYRING_KEY_SHARE, NULL, lookup_cb, &found);
  wait_for (&found);
  g_assert_no_error (found.error);
  g_assert_cmpstr (found.secret, ==, "secret");
  wh_keyring_free_secret (found.secret);
  g_clear_error (&held.error);
}

int
main (int argc, char **argv)
{
  gboolean keyring = g_getenv ("WAYHOME_TEST_KEYRING") != NULL;

  if (!keyring)
    g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  g_test_init (&argc, &argv, NULL);
  if (g_strcmp0 (g_getenv ("WAYHOME_TEST_KEYRING"), "locked") == 0)
    g_test_add_func ("/store/keyring/locked", test_locked_is_said);
  else if (keyring)
    {
      g_test_add_func ("/store/keyring/realms", test_realms_are_apart);
      g_test_add_func ("/store/keyring/slow", test_slow_is_said);
    }
  else
    g_test_add_func ("/store/keyring/no-service", test_no_service_is_said);
  return g_test_run ();
}
