/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/wh-test-server.h"

#include <gio/gio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

#include "exchange/wh-csv-sink.h"
#include "support/wh-test-dir.h"

struct _WhTestServer
{
  WhTestDir *dir;
  GSubprocess *process; /* NULL: does not run */
  char *address;        /* "http://127.0.0.1:8650/okaloosa", the same at every start */
  char *listen;
};

/**
 * wh_test_server_new:
 *
 * Returns: (transfer full): a server that does not run yet, with empty databases
 */
WhTestServer *
wh_test_server_new (void)
{
  WhTestServer *self = g_new0 (WhTestServer, 1);

  self->dir = wh_test_dir_new ();
  self->listen = g_strdup ("127.0.0.1:0");
  return self;
}

/**
 * wh_test_server_free:
 *
 * Ends the process and removes its folder.
 */
void
wh_test_server_free (WhTestServer *self)
{
  if (self->process != NULL)
    wh_test_server_kill (self);
  wh_test_dir_free (self->dir);
  g_free (self->address);
  g_free (self->listen);
  g_free (self);
}

/**
 * wh_test_server_get_folder:
 *
 * Returns: where its databases ("okaloosa.db", "okaloosa_train.db") and its "keys" lie
 */
const char *
wh_test_server_get_folder (WhTestServer *self)
{
  return wh_test_dir_get_path (self->dir);
}

/**
 * wh_test_server_get_address:
 *
 * Returns: the community's address; known from the first start on
 */
const char *
wh_test_server_get_address (WhTestServer *self)
{
  return self->address;
}

/**
 * wh_test_server_is_running:
 */
gboolean
wh_test_server_is_running (WhTestServer *self)
{
  return self->process != NULL;
}

static void
add_realm (WhTestServer *self, GStrvBuilder *words, const char *realm)
{
  g_autofree char *uri = g_strdup_printf ("%s=sqlite:%s/%s.db", realm, wh_test_server_get_folder (self), realm);

  g_strv_builder_add_many (words, "--realm", uri, NULL);
}

static void
add_keys (WhTestServer *self, GStrvBuilder *words)
{
  g_autofree char *keys = wh_test_dir_file (self->dir, "keys");

  g_strv_builder_add_many (words, "--key-file", keys, NULL);
}

/* A server does not outlive the test that broke. */
static void
end_with_parent (gpointer unused)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static GSubprocess *
spawn (GStrvBuilder *words, GSubprocessFlags flags)
{
  g_auto (GStrv) argv = g_strv_builder_end (words);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);
  GSubprocess *process;

  g_subprocess_launcher_set_child_setup (launcher, end_with_parent, NULL, NULL);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv, &error);
  g_assert_no_error (error);
  return process;
}

/**
 * wh_test_server_run:
 * @status: (out) (optional): exit status; %NULL when the command must succeed
 * @words: command and options, beside --realm and --key-file
 *
 * Runs one command of wayhome-server to its end.
 *
 * Returns: (transfer full): what it printed, errors too when @status is wanted
 */
char *
wh_test_server_run (WhTestServer *self, const char *realm, int *status, const char *const *words)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  g_strv_builder_add (builder, WAYHOME_SERVER);
  g_strv_builder_addv (builder, (const char **) words);
  add_realm (self, builder, realm);
  add_keys (self, builder);
  process = spawn (builder, G_SUBPROCESS_FLAGS_STDOUT_PIPE | (status != NULL ? G_SUBPROCESS_FLAGS_STDERR_MERGE : 0));
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  if (status != NULL)
    *status = g_subprocess_get_if_exited (process) ? g_subprocess_get_exit_status (process) : -1;
  else
    g_assert_true (g_subprocess_get_successful (process));
  return output;
}

/**
 * wh_test_server_id:
 * @kind: name of the kind
 * @hud_id: as wh_test_server_fill() has it
 *
 * Returns: the id that the import gave the record
 */
WhId
wh_test_server_id (const char *realm, const char *kind, const char *hud_id)
{
  WhIdSpace space = { realm, WH_TEST_SOURCE };

  return wh_id_derive (&space, kind, hud_id);
}

static void
take (WhRowSink *sink, WhRecord *record, const char *hud_id)
{
  g_autoptr (GError) error = NULL;

  wh_record_set_hud_id (record, hud_id);
  wh_row_sink_take (sink, record, &error);
  g_assert_no_error (error);
  g_object_unref (record);
}

static void
take_organization (WhRowSink *sink, const char *hud_id, const char *name)
{
  WhRecord *record = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));

  wh_record_set_text (record, WH_ORGANIZATION_ORGANIZATION_NAME, name);
  wh_record_set_number (record, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, 0);
  take (sink, record, hud_id);
}

static void
take_project (WhRowSink *sink, const char *realm, const char *hud_id, const char *organization, int type)
{
  WhRecord *record = wh_record_new (wh_kind (WH_KIND_PROJECT));
  WhId id = wh_test_server_id (realm, "organization", organization);

  wh_record_set_reference (record, WH_PROJECT_ORGANIZATION_ID, &id, organization);
  wh_record_set_text (record, WH_PROJECT_PROJECT_NAME, hud_id);
  wh_record_set_number (record, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2020, 1, 1));
  wh_record_set_number (record, WH_PROJECT_CONTINUUM_PROJECT, 1);
  wh_record_set_number (record, WH_PROJECT_PROJECT_TYPE, type);
  take (sink, record, hud_id);
}

/**
 * wh_test_server_fill:
 * @realm: %WH_TEST_PRODUCTION or %WH_TEST_TRAINING
 *
 * Imports two agencies: "Harbor House" (OrganizationID harbor; projects harbor-shelter, an emergency shelter, and
 * harbor-rrh, rapid re-housing) and "Bay Outreach" (bay; project bay-street, street outreach).
 */
void
wh_test_server_fill (WhTestServer *self, const char *realm)
{
  const char *words[] = { "import", NULL, NULL, NULL };
  g_autofree char *path = wh_test_dir_file (self->dir, "agencies.zip"), *output = NULL;
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autoptr (WhRowSink) sink = NULL;
  g_autoptr (GError) error = NULL;

  wh_record_set_text (row, WH_EXPORT_SOURCE_ID, WH_TEST_SOURCE);
  wh_record_set_hud_id (row, "1");
  sink = WH_ROW_SINK (wh_csv_sink_new (path, row));
  wh_row_sink_begin (sink, &error);
  g_assert_no_error (error);
  take_organization (sink, "bay", "Bay Outreach");
  take_organization (sink, "harbor", "Harbor House");
  take_project (sink, realm, "bay-street", "bay", 4);
  take_project (sink, realm, "harbor-rrh", "harbor", 13);
  take_project (sink, realm, "harbor-shelter", "harbor", 0);
  wh_row_sink_finish (sink, TRUE, &error);
  g_assert_no_error (error);
  words[1] = path;
  words[2] = g_str_equal (realm, WH_TEST_TRAINING) ? "--synthetic" : NULL;
  output = wh_test_server_run (self, realm, NULL, words);
}

/**
 * wh_test_server_add_user:
 * @agency: (nullable): OrganizationID or name
 *
 * Returns: (transfer full): the one-time password
 */
char *
wh_test_server_add_user (WhTestServer *self, const char *realm, const char *name, const char *role, const char *agency)
{
  const char *words[] = { "user", "add", "--name", name, "--role", role, agency != NULL ? "--agency" : NULL, agency,
                          NULL };

  return g_strchomp (wh_test_server_run (self, realm, NULL, words));
}

/* Its one line, once it can be asked. */
static void
wait_until_it_listens (WhTestServer *self)
{
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (self->process));
  g_autoptr (GError) error = NULL;
  g_autofree char *line = g_data_input_stream_read_line_utf8 (lines, NULL, NULL, &error);
  const char *port;

  g_assert_no_error (error);
  g_assert_nonnull (line);
  g_assert_true (g_str_has_prefix (line, "Listening on "));
  g_free (self->address);
  self->address = g_strdup (line + strlen ("Listening on "));
  port = strrchr (self->address, ':');
  g_free (self->listen);
  self->listen = g_strdup_printf ("127.0.0.1%.*s", (int) strcspn (port, "/"), port);
}

/**
 * wh_test_server_start:
 * @more_words: (nullable): further options
 *
 * Starts the process and waits until it can be asked. Later starts take the port of the first.
 */
void
wh_test_server_start (WhTestServer *self, const char *const *more_words)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_assert_null (self->process);
  g_strv_builder_add_many (builder, WAYHOME_SERVER, "--listen", self->listen, NULL);
  add_realm (self, builder, WH_TEST_PRODUCTION);
  add_realm (self, builder, WH_TEST_TRAINING);
  add_keys (self, builder);
  if (more_words != NULL)
    g_strv_builder_addv (builder, (const char **) more_words);
  self->process = spawn (builder, G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  wait_until_it_listens (self);
}

static void
end (WhTestServer *self, int signal_number)
{
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (self->process);
  g_subprocess_send_signal (self->process, signal_number);
  g_subprocess_wait (self->process, NULL, &error);
  g_assert_no_error (error);
}

/**
 * wh_test_server_stop:
 *
 * Ends the process as an administrator does; it must end well.
 */
void
wh_test_server_stop (WhTestServer *self)
{
  end (self, SIGTERM);
  g_assert_true (g_subprocess_get_successful (self->process));
  g_clear_object (&self->process);
}

/**
 * wh_test_server_kill:
 *
 * Ends the process at once, as a power cut does.
 */
void
wh_test_server_kill (WhTestServer *self)
{
  end (self, SIGKILL);
  g_clear_object (&self->process);
}
