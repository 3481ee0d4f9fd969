/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "server/wh-test-client.h"

#include <string.h>

static WhTestServer *server;
/* two of Harbor House, one of Bay Outreach, a volunteer, one of both agencies */
static WhTestClient *mary, *maria, *bob, *vera, *zoe;

static WhRecord *
a_client (void)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  wh_record_set_text (client, WH_CLIENT_DATE_UPDATED, "2026-11-01 10:00:00");
  return client;
}

static WhRecord *
an_enrollment (WhRecord *client, const char *project)
{
  WhRecord *enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "project", project);

  wh_record_set_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (enrollment, WH_ENROLLMENT_PROJECT_ID, &id, NULL);
  wh_record_set_number (enrollment, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_ymd (2026, 11, 20));
  return enrollment;
}

static GPtrArray *
groups_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
}

static WhPushedRecord *
only_record (WhPushResult *result, WhPushStatus status)
{
  g_assert_cmpint (result->status, ==, status);
  g_assert_cmpuint (result->records->len, ==, 1);
  return g_ptr_array_index (result->records, 0);
}

static WhRecord *
put_client (WhTestClient *writer)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhPushResult) result = wh_test_client_push_one (writer, wh_change_new_put (client));

  g_assert_cmpint (only_record (result, WH_PUSH_OK)->rev, ==, 1);
  wh_record_set_rev (client, 1);
  return g_steal_pointer (&client);
}

static WhChange *
with_text (WhRecord *client, guint column, const char *text)
{
  g_autoptr (WhRecord) edited = wh_record_copy (client);

  wh_record_set_text (edited, column, text);
  return wh_change_new_set (client, edited);
}

static WhRecord *
latest (WhTestClient *reader, WhRecord *record)
{
  g_autoptr (GPtrArray) changes = wh_test_client_pull_all (reader);
  WhRecord *found = NULL;

  for (guint i = 0; i < changes->len; i++)
    {
      WhPullChange *change = g_ptr_array_index (changes, i);

      if (wh_id_equal (&change->id, wh_record_get_id (record)) && change->record != NULL)
        g_set_object (&found, change->record);
    }
  return found;
}

/* The same groups, sent again because the answer was lost, do nothing and are answered as they were. */
static void
test_a_repeated_push_is_answered_and_not_done (void)
{
  g_autoptr (GPtrArray) groups = groups_new ();
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhPushReply) first = NULL, second = NULL;
  g_autofree char *lease = g_strdup (mary->lease);
  g_autoptr (GError) error = NULL;
  WhPushResult *result;

  g_ptr_array_add (groups, wh_test_client_group (mary, wh_change_new_put (client)));
  first = wh_test_client_push (mary, groups, &error);
  g_assert_no_error (error);
  g_free (mary->lease);
  mary->lease = g_steal_pointer (&lease);
  g_ptr_array_add (groups, wh_test_client_group (mary, with_text (client, WH_CLIENT_FIRST_NAME, "Adah")));
  second = wh_test_client_push (mary, groups, &error);
  g_assert_no_error (error);
  result = g_ptr_array_index (second->results, 0);
  g_assert_cmpint (only_record (result, WH_PUSH_OK)->rev, ==, 1);
  result = g_ptr_array_index (second->results, 1);
  g_assert_cmpint (only_record (result, WH_PUSH_OK)->rev, ==, 2);
  g_assert_cmpint (second->last_number, ==, mary->number);
}

static void
test_a_gap_is_said (void)
{
  g_autoptr (GPtrArray) groups = groups_new ();
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (GError) error = NULL;
  gint64 last = mary->number;

  mary->number++;
  g_ptr_array_add (groups, wh_test_client_group (mary, wh_change_new_put (client)));
  g_assert_null (wh_test_client_push (mary, groups, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_GAP);
  g_assert_cmpint (mary->last_no, ==, last);
  mary->number = last;
}

/* A restored disk sends other work under numbers that are used, or with a lease that is old. */
static void
test_a_clone_is_found (void)
{
  for (guint with_old_number = 0; with_old_number < 2; with_old_number++)
    {
      g_autoptr (GPtrArray) groups = groups_new ();
      g_autoptr (WhRecord) client = a_client ();
      g_autofree char *old_lease = g_strdup (mary->lease), *lease = NULL;
      g_autoptr (WhRecord) kept = put_client (mary);
      g_autoptr (GError) error = NULL;
      gint64 number = mary->number;

      if (with_old_number)
        mary->number--;
      lease = g_steal_pointer (&mary->lease);
      mary->lease = g_steal_pointer (&old_lease);
      g_ptr_array_add (groups, wh_test_client_group (mary, wh_change_new_put (client)));
      g_assert_null (wh_test_client_push (mary, groups, &error));
      g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLONE);
      g_free (mary->lease);
      mary->lease = g_steal_pointer (&lease);
      mary->number = number;
    }
}

/* Two desks edit different units of one client without each other's knowledge: both edits stand everywhere. */
static void
test_different_units_both_stand (void)
{
  g_autoptr (WhRecord) client = put_client (mary), seen = NULL;
  g_autoptr (WhPushResult) one = wh_test_client_push_one (mary, with_text (client, WH_CLIENT_FIRST_NAME, "Adah"));
  g_autoptr (WhPushResult) other = wh_test_client_push_one (maria, with_text (client, WH_CLIENT_SSN, "123456789"));

  only_record (one, WH_PUSH_OK);
  only_record (other, WH_PUSH_OK);
  seen = latest (mary, client);
  g_assert_cmpstr (wh_record_get_text (seen, WH_CLIENT_FIRST_NAME), ==, "Adah");
  g_assert_cmpstr (wh_record_get_text (seen, WH_CLIENT_SSN), ==, "123456789");
}

/* The same unit: the first stands, and both desks get the other's value as a conflict. */
static void
test_the_same_unit_is_a_conflict_for_both (void)
{
  g_autoptr (WhRecord) client = put_client (mary);
  g_autoptr (WhPushResult) one = wh_test_client_push_one (mary, with_text (client, WH_CLIENT_FIRST_NAME, "Adah"));
  g_autoptr (WhPushResult) other = wh_test_client_push_one (maria, with_text (client, WH_CLIENT_FIRST_NAME, "Aida"));
  WhPushedRecord *record = only_record (other, WH_PUSH_CONFLICT);
  g_autoptr (WhRecord) conflict = NULL;
  WhTestClient *desks[] = { mary, maria };

  only_record (one, WH_PUSH_OK);
  g_assert_cmpstr (wh_record_get_text (record->record, WH_CLIENT_FIRST_NAME), ==, "Adah");
  g_assert_cmpuint (record->conflicts->len, ==, 1);
  conflict = wh_record_new_with_id (wh_kind (WH_KIND_CONFLICT), &g_array_index (record->conflicts, WhId, 0));
  for (guint i = 0; i < G_N_ELEMENTS (desks); i++)
    {
      g_autoptr (WhRecord) seen = latest (desks[i], conflict);

      g_assert_nonnull (seen);
      g_assert_nonnull (strstr (wh_record_get_text (seen, WH_CONFLICT_LOST_VALUE), "Aida"));
      g_assert_nonnull (strstr (wh_record_get_text (seen, WH_CONFLICT_KEPT_VALUE), "Adah"));
      g_assert_cmpstr (wh_record_get_text (seen, WH_CONFLICT_RECORD_UNIT), ==, "name");
      g_assert_true (wh_id_equal (wh_record_get_reference (seen, WH_CONFLICT_PERSONAL_ID), wh_record_get_id (client)));
    }
}

/* A desk changes a record again and again before it is heard: it has seen its own changes. */
static void
test_a_desk_does_not_conflict_with_itself (void)
{
  g_autoptr (GPtrArray) groups = groups_new ();
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhPushReply) reply = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (groups, wh_test_client_group (mary, wh_change_new_put (client)));
  g_ptr_array_add (groups, wh_test_client_group (mary, with_text (client, WH_CLIENT_FIRST_NAME, "Adah")));
  g_ptr_array_add (groups, wh_test_client_group (mary, with_text (client, WH_CLIENT_FIRST_NAME, "Aida")));
  g_ptr_array_add (groups, wh_test_client_group (mary, wh_change_new_delete (client)));
  reply = wh_test_client_push (mary, groups, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < reply->results->len; i++)
    g_assert_cmpint (((WhPushResult *) g_ptr_array_index (reply->results, i))->status, ==, WH_PUSH_OK);
}

static void
test_a_deleted_record_does_not_come_back (void)
{
  g_autoptr (WhRecord) client = put_client (mary);
  g_autoptr (WhPushResult) gone = wh_test_client_push_one (mary, wh_change_new_delete (client));
  g_autoptr (WhPushResult) set = wh_test_client_push_one (maria, with_text (client, WH_CLIENT_FIRST_NAME, "Aida"));
  g_autoptr (WhPushResult) put = wh_test_client_push_one (maria, wh_change_new_put (client));
  g_autoptr (WhPushResult) back = NULL;

  g_assert_true (only_record (gone, WH_PUSH_OK)->deleted);
  g_assert_true (only_record (set, WH_PUSH_CONFLICT)->deleted);
  g_assert_true (only_record (put, WH_PUSH_CONFLICT)->deleted);
  back = wh_test_client_push_one (maria, wh_change_new_restore (client));
  g_assert_false (only_record (back, WH_PUSH_OK)->deleted);
}

/* A group stands or falls as a whole, and one that falls holds up no other. */
static void
test_a_refused_group_is_whole_and_blocks_nothing (void)
{
  g_autoptr (GPtrArray) groups = groups_new ();
  g_autoptr (WhRecord) first = a_client (), second = a_client ();
  g_autoptr (WhRecord) foreign = an_enrollment (first, "bay-street");
  g_autoptr (WhPushReply) reply = NULL;
  g_autoptr (WhRecord) seen = NULL;
  g_autoptr (GError) error = NULL;
  WhPushResult *result;
  WhChangeGroup *group = wh_test_client_group (mary, wh_change_new_put (first));

  wh_change_group_add (group, wh_change_new_put (foreign));
  g_ptr_array_add (groups, group);
  g_ptr_array_add (groups, wh_test_client_group (mary, wh_change_new_put (second)));
  reply = wh_test_client_push (mary, groups, &error);
  g_assert_no_error (error);
  result = g_ptr_array_index (reply->results, 0);
  g_assert_cmpint (result->status, ==, WH_PUSH_REFUSED);
  g_assert_cmpint (result->code, ==, WH_PROTOCOL_ERROR_FORBIDDEN);
  g_assert_cmpint (((WhPushResult *) g_ptr_array_index (reply->results, 1))->status, ==, WH_PUSH_OK);
  seen = latest (mary, first);
  g_assert_null (seen);
}

static void
assert_refused (WhTestClient *writer, WhChange *change, WhProtocolError code)
{
  g_autoptr (WhPushResult) result = wh_test_client_push_one (writer, change);

  g_assert_cmpint (result->status, ==, WH_PUSH_REFUSED);
  g_assert_cmpint (result->code, ==, code);
  g_assert_cmpuint (result->records->len, ==, 0);
}

static void
test_nobody_writes_what_is_not_theirs (void)
{
  g_autoptr (WhRecord) client = put_client (mary), enrollment = an_enrollment (client, "harbor-shelter");
  g_autoptr (WhRecord) unknown = an_enrollment (client, "no-such-project");
  g_autoptr (WhRecord) organization = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));
  g_autoptr (WhRecord) conflict = wh_record_new (wh_kind (WH_KIND_CONFLICT));
  g_autoptr (WhRecord) note = wh_record_new (wh_kind (WH_KIND_CASE_NOTE));
  g_autoptr (WhRecord) task = wh_record_new_with_id (wh_kind (WH_KIND_TASK), wh_record_get_id (client));
  g_autoptr (WhRecord) theirs = put_client (bob), merge = wh_record_new (wh_kind (WH_KIND_CLIENT_MERGE));

  wh_record_set_reference (note, WH_CASE_NOTE_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (merge, WH_CLIENT_MERGE_MERGED_ID, wh_record_get_id (theirs), NULL);
  assert_refused (mary, wh_change_new_put (merge), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (bob, wh_change_new_put (merge), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (bob, with_text (client, WH_CLIENT_FIRST_NAME, "Aida"), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (bob, wh_change_new_delete (client), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (bob, wh_change_new_put (enrollment), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (bob, wh_change_new_put (note), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (mary, wh_change_new_put (unknown), WH_PROTOCOL_ERROR_NOT_FOUND);
  assert_refused (mary, wh_change_new_put (organization), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (mary, wh_change_new_put (conflict), WH_PROTOCOL_ERROR_FORBIDDEN);
  assert_refused (mary, wh_change_new_put (task), WH_PROTOCOL_ERROR_BAD_REQUEST);
  assert_refused (vera, wh_change_new_put (client), WH_PROTOCOL_ERROR_FORBIDDEN);
}

/* A whole record sent again under a number that is here is a change of that record, and no way around what a change may
 * not do: a merge of two clients whom one knows never becomes one with somebody else. */
static void
test_a_merge_is_not_put_anew (void)
{
  g_autoptr (WhRecord) one = put_client (mary), other = put_client (mary), theirs = put_client (bob);
  g_autoptr (WhRecord) merge = wh_record_new (wh_kind (WH_KIND_CLIENT_MERGE)), turned = NULL;
  g_autoptr (WhPushResult) put = NULL, again = NULL;

  wh_record_set_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID, wh_record_get_id (one), NULL);
  wh_record_set_reference (merge, WH_CLIENT_MERGE_MERGED_ID, wh_record_get_id (other), NULL);
  put = wh_test_client_push_one (mary, wh_change_new_put (merge));
  g_assert_cmpint (put->status, ==, WH_PUSH_OK);
  turned = wh_record_copy (merge);
  wh_record_set_reference (turned, WH_CLIENT_MERGE_MERGED_ID, wh_record_get_id (theirs), NULL);
  assert_refused (mary, wh_change_new_put (turned), WH_PROTOCOL_ERROR_FORBIDDEN);
  again = wh_test_client_push_one (mary, wh_change_new_put (merge));
  g_assert_cmpint (again->status, ==, WH_PUSH_OK);
}

/* A record of one's own does not move into the file of somebody whom one does not work with. */
static void
test_nobody_moves_a_record_to_a_foreign_client (void)
{
  g_autoptr (WhRecord) foreign = put_client (mary), own = put_client (bob);
  g_autoptr (WhRecord) alert = wh_record_new (wh_kind (WH_KIND_ALERT)), moved = NULL;
  g_autoptr (WhPushResult) put = NULL;
  WhId unknown = wh_id_new ();

  wh_record_set_reference (alert, WH_ALERT_PERSONAL_ID, wh_record_get_id (own), NULL);
  put = wh_test_client_push_one (bob, wh_change_new_put (alert));
  only_record (put, WH_PUSH_OK);
  wh_record_set_rev (alert, 1);
  moved = wh_record_copy (alert);
  wh_record_set_reference (moved, WH_ALERT_PERSONAL_ID, wh_record_get_id (foreign), NULL);
  assert_refused (bob, wh_change_new_set (alert, moved), WH_PROTOCOL_ERROR_FORBIDDEN);
  wh_record_set_reference (moved, WH_ALERT_PERSONAL_ID, &unknown, NULL);
  assert_refused (bob, wh_change_new_set (alert, moved), WH_PROTOCOL_ERROR_NOT_FOUND);
}

/* Somebody who works for two agencies does not carry one's client to the other by a conflict. */
static void
test_a_conflict_stays_with_the_client (void)
{
  g_autoptr (WhRecord) client = put_client (mary);
  g_autoptr (WhPushResult) one = wh_test_client_push_one (mary, with_text (client, WH_CLIENT_FIRST_NAME, "Adah"));
  g_autoptr (WhPushResult) other = wh_test_client_push_one (zoe, with_text (client, WH_CLIENT_FIRST_NAME, "Aida"));
  WhPushedRecord *record = only_record (other, WH_PUSH_CONFLICT);
  g_autoptr (WhRecord) conflict = NULL, seen = NULL, leaked = NULL;

  only_record (one, WH_PUSH_OK);
  conflict = wh_record_new_with_id (wh_kind (WH_KIND_CONFLICT), &g_array_index (record->conflicts, WhId, 0));
  seen = latest (zoe, conflict);
  g_assert_nonnull (seen);
  leaked = latest (bob, conflict);
  g_assert_null (leaked);
}

/* What somebody has seen is taken down, whether or not it makes sense. */
static void
test_facts_are_not_refused (void)
{
  g_autoptr (WhRecord) client = put_client (mary), one = an_enrollment (client, "harbor-shelter");
  g_autoptr (WhRecord) overlapping = an_enrollment (client, "harbor-shelter");
  g_autoptr (WhPushResult) first = wh_test_client_push_one (mary, wh_change_new_put (one)), second = NULL;

  wh_record_set_cell (overlapping, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, "one and a half");
  second = wh_test_client_push_one (mary, wh_change_new_put (overlapping));
  only_record (first, WH_PUSH_OK);
  only_record (second, WH_PUSH_OK);
}

/* An agency that enrolls somebody whom another knows gets the person. */
static void
test_enrolling_brings_the_client (void)
{
  g_autoptr (WhRecord) client = put_client (mary), enrollment = an_enrollment (client, "bay-street"), seen = NULL;
  g_autoptr (WhPushResult) result = NULL, edit = NULL;

  seen = latest (bob, client);
  g_assert_null (seen);
  result = wh_test_client_push_one (bob, wh_change_new_put (enrollment));
  only_record (result, WH_PUSH_OK);
  seen = latest (bob, client);
  g_assert_cmpstr (wh_record_get_text (seen, WH_CLIENT_FIRST_NAME), ==, "Ada");
  edit = wh_test_client_push_one (bob, with_text (client, WH_CLIENT_FIRST_NAME, "Aida"));
  only_record (edit, WH_PUSH_OK);
}

static void
test_the_audit_log_holds (void)
{
  const char *words[] = { "verify-audit", NULL };
  g_autofree char *output = wh_test_server_run (server, WH_TEST_PRODUCTION, NULL, words);

  g_assert_nonnull (strstr (output, "entries hold"));
}

static WhTestClient *
arrive (const char *name, const char *one_time)
{
  return wh_test_client_arrive (server, WH_TEST_PRODUCTION, name, one_time);
}

int
main (int argc, char *argv[])
{
  const char *add_zoe[] = { "user", "add", "--name", "zoe", "--role", "worker", "--agency", "harbor", "--agency", "bay",
                            NULL };
  g_autofree char *of_mary = NULL, *of_maria = NULL, *of_bob = NULL, *of_vera = NULL, *of_zoe = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  server = wh_test_server_new ();
  wh_test_server_fill (server, WH_TEST_PRODUCTION);
  of_mary = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "mary", "worker", "harbor");
  of_maria = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "maria", "worker", "Harbor House");
  of_bob = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "bob", "worker", "bay");
  of_vera = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "vera", "volunteer", "harbor");
  of_zoe = g_strchomp (wh_test_server_run (server, WH_TEST_PRODUCTION, NULL, add_zoe));
  wh_test_server_start (server, NULL);
  mary = arrive ("mary", of_mary);
  maria = arrive ("maria", of_maria);
  bob = arrive ("bob", of_bob);
  vera = arrive ("vera", of_vera);
  zoe = arrive ("zoe", of_zoe);
  g_test_add_func ("/push/repeat", test_a_repeated_push_is_answered_and_not_done);
  g_test_add_func ("/push/gap", test_a_gap_is_said);
  g_test_add_func ("/push/clone", test_a_clone_is_found);
  g_test_add_func ("/push/different-units", test_different_units_both_stand);
  g_test_add_func ("/push/same-unit", test_the_same_unit_is_a_conflict_for_both);
  g_test_add_func ("/push/own-changes", test_a_desk_does_not_conflict_with_itself);
  g_test_add_func ("/push/deleted", test_a_deleted_record_does_not_come_back);
  g_test_add_func ("/push/refused-group", test_a_refused_group_is_whole_and_blocks_nothing);
  g_test_add_func ("/push/permission", test_nobody_writes_what_is_not_theirs);
  g_test_add_func ("/push/foreign-client", test_nobody_moves_a_record_to_a_foreign_client);
  g_test_add_func ("/push/merge-again", test_a_merge_is_not_put_anew);
  g_test_add_func ("/push/conflict-scope", test_a_conflict_stays_with_the_client);
  g_test_add_func ("/push/facts", test_facts_are_not_refused);
  g_test_add_func ("/push/enrolling", test_enrolling_brings_the_client);
  g_test_add_func ("/push/audit", test_the_audit_log_holds);
  result = g_test_run ();
  wh_test_client_free (mary);
  wh_test_client_free (maria);
  wh_test_client_free (bob);
  wh_test_client_free (vera);
  wh_test_client_free (zoe);
  wh_test_server_free (server);
  return result;
}
