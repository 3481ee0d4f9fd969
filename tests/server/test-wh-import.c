/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/wh-csv-sink.h"
#include "exchange/wh-csv-source.h"
#include "server/wh-test-client.h"

/* What comes into each test's realm: Ada stays at Harbor House, Grace was met by Bay Outreach, nobody knows Joan. */
typedef struct
{
  WhTestServer *server;
  WhTestClient *mary; /* of Harbor House */
  WhTestClient *lead; /* of the community */
} Fixture;

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
take_client (WhRowSink *sink, const char *hud_id, const char *name)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, name);
  take (sink, client, hud_id);
}

static void
take_project (WhRowSink *sink, const char *hud_id, const char *organization)
{
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "organization", organization);

  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID, &id, organization);
  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, hud_id);
  take (sink, project, hud_id);
}

static void
take_organization (WhRowSink *sink, const char *hud_id)
{
  WhRecord *organization = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));

  wh_record_set_text (organization, WH_ORGANIZATION_ORGANIZATION_NAME, hud_id);
  take (sink, organization, hud_id);
}

static void
take_enrollment (WhRowSink *sink, const char *hud_id, const char *client, const char *project)
{
  WhRecord *enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhId client_id = wh_test_server_id (WH_TEST_PRODUCTION, "client", client);
  WhId project_id = wh_test_server_id (WH_TEST_PRODUCTION, "project", project);

  wh_record_set_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID, &client_id, client);
  wh_record_set_reference (enrollment, WH_ENROLLMENT_PROJECT_ID, &project_id, project);
  wh_record_set_number (enrollment, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_ymd (2026, 5, 1));
  take (sink, enrollment, hud_id);
}

/* Without a question that it answers: whose it is follows from the client. */
static void
take_answer (WhRowSink *sink, const char *hud_id, const char *client)
{
  WhRecord *answer = wh_record_new (wh_kind (WH_KIND_LOCAL_CLIENT_ANSWER));
  WhId client_id = wh_test_server_id (WH_TEST_PRODUCTION, "client", client);

  wh_record_set_reference (answer, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, &client_id, client);
  wh_record_set_number (answer, WH_LOCAL_CLIENT_ANSWER_INFORMATION_DATE, wh_date_from_ymd (2026, 5, 1));
  wh_record_set_text (answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT, "B-17");
  take (sink, answer, hud_id);
}

static char *
file (Fixture *fixture, const char *name)
{
  return g_build_filename (wh_test_server_get_folder (fixture->server), name, NULL);
}

/* @also: (nullable): somebody who comes to Harbor House with this set */
static void
import_more (Fixture *fixture, const char *ada, const char *grace, const char *also)
{
  g_autofree char *path = file (fixture, "set.zip"), *output = NULL;
  const char *words[] = { "import", path, NULL };
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autoptr (WhRowSink) sink = NULL;

  wh_record_set_text (row, WH_EXPORT_SOURCE_ID, WH_TEST_SOURCE);
  wh_record_set_hud_id (row, "1");
  sink = WH_ROW_SINK (wh_csv_sink_new (path, row));
  g_assert_true (wh_row_sink_begin (sink, NULL));
  take_organization (sink, "bay");
  take_organization (sink, "harbor");
  take_project (sink, "bay-street", "bay");
  take_project (sink, "harbor-shelter", "harbor");
  take_client (sink, "ada", ada);
  take_client (sink, "grace", grace);
  take_client (sink, "joan", "Joan");
  take_enrollment (sink, "e1", "ada", "harbor-shelter");
  take_enrollment (sink, "e2", "grace", "bay-street");
  if (also != NULL)
    take_enrollment (sink, "e3", also, "harbor-shelter");
  take_answer (sink, "of-ada", "ada");
  take_answer (sink, "of-grace", "grace");
  take_answer (sink, "of-joan", "joan");
  g_assert_true (wh_row_sink_finish (sink, TRUE, NULL));
  output = wh_test_server_run (fixture->server, WH_TEST_PRODUCTION, NULL, words);
}

static void
import (Fixture *fixture, const char *ada, const char *grace)
{
  import_more (fixture, ada, grace, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *of_mary = NULL, *of_lead = NULL;

  fixture->server = wh_test_server_new ();
  import (fixture, "Ada", "Grace");
  of_mary = wh_test_server_add_user (fixture->server, WH_TEST_PRODUCTION, "mary", "worker", "harbor");
  of_lead = wh_test_server_add_user (fixture->server, WH_TEST_PRODUCTION, "lead", "system-admin", NULL);
  wh_test_server_start (fixture->server, NULL);
  fixture->mary = wh_test_client_arrive (fixture->server, WH_TEST_PRODUCTION, "mary", of_mary);
  fixture->lead = wh_test_client_arrive (fixture->server, WH_TEST_PRODUCTION, "lead", of_lead);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  wh_test_client_free (fixture->mary);
  wh_test_client_free (fixture->lead);
  wh_test_server_free (fixture->server);
}

static WhRecord *
find (GPtrArray *changes, const char *kind, const char *hud_id)
{
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, kind, hud_id);

  for (guint i = 0; i < changes->len; i++)
    {
      WhPullChange *change = g_ptr_array_index (changes, i);

      if (wh_id_equal (&change->id, &id))
        return change->record;
    }
  return NULL;
}

static gboolean
has_answer (GPtrArray *changes, const char *hud_id)
{
  return find (changes, "local_client_answer", hud_id) != NULL;
}

/* What was answered about a person goes wherever the person is, and comes along when they come later. */
static void
test_answers_go_with_their_client (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) of_mary = wh_test_client_pull_all (fixture->mary), later = NULL;
  g_autoptr (GPtrArray) of_lead = wh_test_client_pull_all (fixture->lead);

  g_assert_true (has_answer (of_mary, "of-ada"));
  g_assert_false (has_answer (of_mary, "of-grace"));
  g_assert_true (has_answer (of_lead, "of-grace"));
  g_assert_true (has_answer (of_lead, "of-joan")); /* whom nobody has met */
  wh_test_server_stop (fixture->server);
  import_more (fixture, "Ada", "Grace", "grace");
  wh_test_server_start (fixture->server, NULL);
  later = wh_test_client_pull_all (fixture->mary);
  g_assert_true (has_answer (later, "of-grace"));
  g_assert_false (has_answer (later, "of-joan"));
}

static void
test_imported_records_go_where_they_belong (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) of_mary = wh_test_client_pull_all (fixture->mary);
  g_autoptr (GPtrArray) of_lead = wh_test_client_pull_all (fixture->lead);

  g_assert_nonnull (find (of_mary, "client", "ada"));
  g_assert_nonnull (find (of_mary, "enrollment", "e1"));
  g_assert_nonnull (find (of_mary, "project", "bay-street"));
  g_assert_null (find (of_mary, "client", "grace"));
  g_assert_null (find (of_mary, "enrollment", "e2"));
  g_assert_null (find (of_mary, "client", "joan"));
  g_assert_nonnull (find (of_lead, "client", "grace"));
  g_assert_nonnull (find (of_lead, "client", "joan"));
}

static void
import_again (Fixture *fixture, const char *ada, const char *grace)
{
  wh_test_server_stop (fixture->server);
  import (fixture, ada, grace);
  wh_test_server_start (fixture->server, NULL);
}

static void
test_importing_again_changes_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) before = wh_test_client_pull_all (fixture->lead), after = NULL;

  import_again (fixture, "Ada", "Grace");
  after = wh_test_client_pull_all (fixture->lead);
  g_assert_cmpuint (before->len, >, 8);
  g_assert_cmpuint (after->len, ==, 0);
}

/* What somebody changed here since is newer than a set; what nobody touched follows the set. */
static void
test_an_import_does_not_undo_people (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) before = wh_test_client_pull_all (fixture->lead), after = NULL;
  WhRecord *ada = find (before, "client", "ada");
  g_autoptr (WhRecord) edited = wh_record_copy (ada);
  g_autoptr (WhPushResult) result = NULL;

  wh_record_set_text (edited, WH_CLIENT_FIRST_NAME, "Augusta Ada");
  result = wh_test_client_push_one (fixture->mary, wh_change_new_set (ada, edited));
  g_assert_cmpint (result->status, ==, WH_PUSH_OK);
  import_again (fixture, "Adah", "Grace Brewster");
  after = wh_test_client_pull_all (fixture->lead);
  g_assert_cmpstr (wh_record_get_text (find (after, "client", "ada"), WH_CLIENT_FIRST_NAME), ==, "Augusta Ada");
  g_assert_cmpstr (wh_record_get_text (find (after, "client", "grace"), WH_CLIENT_FIRST_NAME), ==, "Grace Brewster");
}

/* An old copy does not bring back what people deleted. */
static void
test_an_import_does_not_restore (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) before = wh_test_client_pull_all (fixture->lead), after = NULL;
  g_autoptr (WhPushResult) result
    = wh_test_client_push_one (fixture->mary, wh_change_new_delete (find (before, "client", "ada")));

  g_assert_cmpint (result->status, ==, WH_PUSH_OK);
  import_again (fixture, "Adah", "Grace Brewster");
  after = wh_test_client_pull_all (fixture->lead);
  g_assert_nonnull (find (after, "client", "grace"));
  g_assert_null (find (after, "client", "ada"));
}

static gboolean
count_cb (WhRecord *record, gpointer data, GError **error)
{
  guint *counts = data;

  counts[wh_record_get_kind (record)->id]++;
  if (wh_record_is (record, WH_KIND_CLIENT) && g_strcmp0 (wh_record_get_hud_id (record), "ada") == 0)
    g_assert_cmpstr (wh_record_get_text (record, WH_CLIENT_FIRST_NAME), ==, "Ada");
  return TRUE;
}

/* What came in goes out, with what was made here, while the server runs. */
static void
test_an_export_holds_everything (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = file (fixture, "out.zip"), *output = NULL;
  const char *words[] = { "export", "--start", "2025-10-01", "--end", "2026-09-30", path, NULL };
  WhId ada = wh_test_server_id (WH_TEST_PRODUCTION, "client", "ada");
  WhId shelter = wh_test_server_id (WH_TEST_PRODUCTION, "project", "harbor-shelter");
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  g_autoptr (WhPushResult) result = NULL;
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  g_autoptr (GError) error = NULL;
  guint counts[WH_N_KINDS] = { 0 };

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, &ada, NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, &shelter, NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_ymd (2026, 9, 1));
  result = wh_test_client_push_one (fixture->mary, wh_change_new_put (stay));
  g_assert_cmpint (result->status, ==, WH_PUSH_OK);
  output = wh_test_server_run (fixture->server, WH_TEST_PRODUCTION, NULL, words);
  set = wh_csv_set_open (path, &error);
  g_assert_no_error (error);
  source = wh_csv_source_new (set, WH_TEST_PRODUCTION, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (wh_csv_source_get_source (source), ==, WH_TEST_SOURCE);
  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS, count_cb, counts, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (counts[WH_KIND_ENROLLMENT], ==, 3);
  g_assert_cmpuint (counts[WH_KIND_ORGANIZATION], ==, 2);
}

static gboolean
note_disability_cb (WhRecord *record, gpointer data, GError **error)
{
  g_assert_false (wh_record_is_null (record, WH_ENROLLMENT_DISABLING_CONDITION));
  ++*(guint *) data;
  return TRUE;
}

/* An answer that is missing goes out as "not collected" where the list has that. */
static void
test_a_strict_export_is_as_specified (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = file (fixture, "strict.zip"), *output = NULL;
  const char *words[] = { "export", "--start", "2000-01-01", "--end", "2026-09-30", "--strict", path, NULL };
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = NULL;
  guint stays = 0;

  output = wh_test_server_run (fixture->server, WH_TEST_PRODUCTION, NULL, words);
  set = wh_csv_set_open (path, NULL);
  source = wh_csv_source_new (set, WH_TEST_PRODUCTION, NULL, NULL);
  g_assert_true (wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_ENROLLMENT), note_disability_cb,
                                        &stays, NULL, NULL));
  g_assert_cmpuint (stays, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/import/scopes", Fixture, NULL, set_up, test_imported_records_go_where_they_belong, tear_down);
  g_test_add ("/import/answers", Fixture, NULL, set_up, test_answers_go_with_their_client, tear_down);
  g_test_add ("/import/deleted", Fixture, NULL, set_up, test_an_import_does_not_restore, tear_down);
  g_test_add ("/import/again", Fixture, NULL, set_up, test_importing_again_changes_nothing, tear_down);
  g_test_add ("/import/people", Fixture, NULL, set_up, test_an_import_does_not_undo_people, tear_down);
  g_test_add ("/import/export", Fixture, NULL, set_up, test_an_export_holds_everything, tear_down);
  g_test_add ("/import/strict-export", Fixture, NULL, set_up, test_a_strict_export_is_as_specified, tear_down);
  return g_test_run ();
}
