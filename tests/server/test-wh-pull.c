/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "server/wh-test-client.h"

static WhTestServer *server;
static WhTestClient *mary, *bob, *lead, *vera; /* of Harbor House, of Bay Outreach, of the community, a volunteer */

static WhRecord *
put (WhTestClient *writer, WhRecord *record)
{
  g_autoptr (WhPushResult) result = wh_test_client_push_one (writer, wh_change_new_put (record));

  g_assert_cmpint (result->status, ==, WH_PUSH_OK);
  wh_record_set_rev (record, 1);
  return record;
}

static WhRecord *
put_client (WhTestClient *writer, const char *name)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, name);
  return put (writer, client);
}

static WhRecord *
put_alias (WhTestClient *writer, WhRecord *client)
{
  WhRecord *alias = wh_record_new (wh_kind (WH_KIND_ALIAS));

  wh_record_set_reference (alias, WH_ALIAS_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_text (alias, WH_ALIAS_FIRST_NAME, "Countess");
  return put (writer, alias);
}

static WhRecord *
put_note (WhTestClient *writer, WhRecord *client)
{
  WhRecord *note = wh_record_new (wh_kind (WH_KIND_CASE_NOTE));

  wh_record_set_reference (note, WH_CASE_NOTE_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_text (note, WH_CASE_NOTE_NOTE_TEXT, "Spoke about housing.");
  return put (writer, note);
}

static WhRecord *
put_enrollment (WhTestClient *writer, WhRecord *client, const char *project)
{
  WhRecord *enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhId id = wh_test_server_id (WH_TEST_PRODUCTION, "project", project);

  wh_record_set_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (enrollment, WH_ENROLLMENT_PROJECT_ID, &id, NULL);
  return put (writer, enrollment);
}

/* The last that was said of the record; NULL: nothing. */
static WhPullChange *
find (GPtrArray *changes, WhRecord *record)
{
  for (guint i = changes->len; i > 0; i--)
    {
      WhPullChange *change = g_ptr_array_index (changes, i - 1);

      if (wh_id_equal (&change->id, wh_record_get_id (record)))
        return change;
    }
  return NULL;
}

static guint
count_kind (GPtrArray *changes, WhKindId kind)
{
  guint n = 0;

  for (guint i = 0; i < changes->len; i++)
    n += ((WhPullChange *) g_ptr_array_index (changes, i))->kind == wh_kind (kind);
  return n;
}

/* In pages of three, from nothing to everything that a person may see, and then nothing more. */
static void
test_everything_arrives_once (void)
{
  g_autoptr (GPtrArray) first = wh_test_client_pull_all (mary), again = wh_test_client_pull_all (mary);

  g_assert_cmpuint (count_kind (first, WH_KIND_PROJECT), ==, 3);
  g_assert_cmpuint (count_kind (first, WH_KIND_ORGANIZATION), ==, 2);
  g_assert_cmpuint (count_kind (first, WH_KIND_USER), ==, 4);
  g_assert_cmpuint (again->len, ==, 0);
}

/* What an import could not place counts as well: a page that nobody can read would stop every desk of the agency. */
static void
test_a_page_is_never_too_large (void)
{
  g_autofree char *long_text = g_strnfill (900 * 1000, 'x');
  g_autoptr (WhPullReply) reply = NULL;
  g_autoptr (GPtrArray) rest = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));

      wh_record_set_ext (client, "LocalColumn", long_text);
      put (mary, client);
    }
  reply = wh_test_client_pull (mary, 1000, &error);
  g_assert_no_error (error);
  g_assert_true (reply->more);
  rest = wh_test_client_pull_all (mary);
  g_assert_cmpuint (count_kind (reply->changes, WH_KIND_CLIENT) + count_kind (rest, WH_KIND_CLIENT), ==, 10);
}

/* A record that changed ten times is sent once, as it is. */
static void
test_only_the_newest_is_sent (void)
{
  g_autoptr (WhRecord) client = put_client (mary, "Ada");
  g_autoptr (GPtrArray) changes = NULL;

  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (WhRecord) edited = wh_record_copy (client);
      g_autoptr (WhPushResult) result = NULL;
      g_autofree char *name = g_strdup_printf ("Ada %u", i);

      wh_record_set_text (edited, WH_CLIENT_FIRST_NAME, name);
      result = wh_test_client_push_one (mary, wh_change_new_set (client, edited));
    }
  changes = wh_test_client_pull_all (mary);
  g_assert_cmpuint (count_kind (changes, WH_KIND_CLIENT), ==, 1);
  g_assert_cmpint (find (changes, client)->rev, ==, 11);
  g_assert_cmpstr (wh_record_get_text (find (changes, client)->record, WH_CLIENT_FIRST_NAME), ==, "Ada 9");
}

/* What one agency writes another does not get, until it enrolls the person: then it gets the person and the names, and
 * still not the notes. */
static void
test_agencies_see_what_is_theirs (void)
{
  g_autoptr (WhRecord) client = put_client (mary, "Grace"), note = put_note (mary, client);
  g_autoptr (WhRecord) alias = put_alias (mary, client), stay = put_enrollment (mary, client, "harbor-shelter");
  g_autoptr (GPtrArray) of_bob = wh_test_client_pull_all (bob), of_lead = wh_test_client_pull_all (lead);
  g_autoptr (GPtrArray) of_mary = wh_test_client_pull_all (mary), later = NULL;
  g_autoptr (WhRecord) contact = NULL;

  g_assert_nonnull (find (of_mary, client));
  g_assert_nonnull (find (of_mary, note));
  g_assert_nonnull (find (of_lead, client));
  g_assert_nonnull (find (of_lead, stay));
  g_assert_null (find (of_bob, client));
  g_assert_null (find (of_bob, note));
  g_assert_null (find (of_bob, stay));
  contact = put_enrollment (bob, client, "bay-street");
  later = wh_test_client_pull_all (bob);
  g_assert_nonnull (find (later, client)->record);
  g_assert_nonnull (find (later, alias)->record);
  g_assert_nonnull (find (later, contact)->record);
  g_assert_null (find (later, note));
  g_assert_null (find (later, stay));
}

static void
test_a_volunteer_sees_no_client (void)
{
  g_autoptr (WhRecord) client = put_client (mary, "Joan");
  g_autoptr (GPtrArray) changes = wh_test_client_pull_all (vera);

  g_assert_cmpuint (count_kind (changes, WH_KIND_CLIENT), ==, 0);
  g_assert_cmpuint (count_kind (changes, WH_KIND_PROJECT), ==, 3);
}

static void
test_a_deletion_is_told (void)
{
  g_autoptr (WhRecord) client = put_client (mary, "Emmy");
  g_autoptr (GPtrArray) before = wh_test_client_pull_all (mary), after = NULL;
  g_autoptr (WhPushResult) result = wh_test_client_push_one (mary, wh_change_new_delete (client));

  after = wh_test_client_pull_all (mary);
  g_assert_nonnull (find (before, client)->record);
  g_assert_cmpint (find (after, client)->what, ==, WH_PULL_DELETE);
}

static void
assert_cursor_refused (WhTestClient *client, const char *cursor)
{
  g_autofree char *good = g_steal_pointer (&client->cursor);
  g_autoptr (GError) error = NULL;

  client->cursor = g_strdup (cursor);
  g_assert_null (wh_test_client_pull (client, 10, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CANNOT_CALCULATE);
  g_free (client->cursor);
  client->cursor = g_steal_pointer (&good);
}

/* Nobody reads with another's cursor, or with one that was changed in any place. */
static void
test_a_cursor_is_sealed (void)
{
  g_autoptr (GPtrArray) of_lead = wh_test_client_pull_all (lead), of_bob = wh_test_client_pull_all (bob);
  g_autofree char *changed = NULL;

  assert_cursor_refused (bob, lead->cursor);
  assert_cursor_refused (bob, "AAAA");
  assert_cursor_refused (bob, "{\"a:1\":0}");
  for (gsize i = 0; i < strlen (bob->cursor); i += 7)
    {
      g_free (changed);
      changed = g_strdup (bob->cursor);
      changed[i] = changed[i] == 'A' ? 'B' : 'A';
      assert_cursor_refused (bob, changed);
    }
}

static void
test_a_new_epoch_begins_anew (void)
{
  g_autofree char *epoch = g_steal_pointer (&mary->login->epoch);
  g_autoptr (GError) error = NULL;

  mary->login->epoch = g_strdup ("another");
  g_assert_null (wh_test_client_pull (mary, 10, &error));
  g_assert_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CANNOT_CALCULATE);
  g_free (mary->login->epoch);
  mary->login->epoch = g_steal_pointer (&epoch);
}

/* An enrollment that was entered at the wrong agency goes over to the right one with all that hangs on it. */
static void
test_what_moves_is_dropped (void)
{
  g_autoptr (WhRecord) client = put_client (mary, "Lise"), stay = put_enrollment (mary, client, "harbor-shelter");
  g_autoptr (WhRecord) exit = wh_record_new (wh_kind (WH_KIND_EXIT)), moved = wh_record_copy (stay);
  WhId street = wh_test_server_id (WH_TEST_PRODUCTION, "project", "bay-street");
  g_autoptr (GPtrArray) of_mary = NULL, of_bob = NULL;
  g_autoptr (WhPushResult) result = NULL;

  wh_record_set_reference (exit, WH_EXIT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (exit, WH_EXIT_ENROLLMENT_ID, wh_record_get_id (stay), NULL);
  put (mary, exit);
  of_mary = wh_test_client_pull_all (mary);
  g_assert_nonnull (find (of_mary, exit)->record);
  g_ptr_array_unref (of_mary);
  wh_record_set_reference (moved, WH_ENROLLMENT_PROJECT_ID, &street, NULL);
  result = wh_test_client_push_one (lead, wh_change_new_set (stay, moved));
  g_assert_cmpint (result->status, ==, WH_PUSH_OK);
  of_mary = wh_test_client_pull_all (mary);
  of_bob = wh_test_client_pull_all (bob);
  g_assert_cmpint (find (of_mary, stay)->what, ==, WH_PULL_DROP);
  g_assert_cmpint (find (of_mary, exit)->what, ==, WH_PULL_DROP);
  g_assert_nonnull (find (of_bob, stay)->record);
  g_assert_nonnull (find (of_bob, exit)->record);
  g_assert_nonnull (find (of_bob, client)->record);
}

static WhTestClient *
arrive (const char *name, const char *one_time)
{
  return wh_test_client_arrive (server, WH_TEST_PRODUCTION, name, one_time);
}

int
main (int argc, char *argv[])
{
  g_autofree char *of_mary = NULL, *of_bob = NULL, *of_lead = NULL, *of_vera = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  server = wh_test_server_new ();
  wh_test_server_fill (server, WH_TEST_PRODUCTION);
  of_mary = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "mary", "worker", "harbor");
  of_bob = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "bob", "worker", "bay");
  of_lead = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "lead", "system-admin", NULL);
  of_vera = wh_test_server_add_user (server, WH_TEST_PRODUCTION, "vera", "volunteer", "harbor");
  wh_test_server_start (server, NULL);
  mary = arrive ("mary", of_mary);
  bob = arrive ("bob", of_bob);
  lead = arrive ("lead", of_lead);
  vera = arrive ("vera", of_vera);
  g_test_add_func ("/pull/everything", test_everything_arrives_once);
  g_test_add_func ("/pull/too-large", test_a_page_is_never_too_large);
  g_test_add_func ("/pull/newest", test_only_the_newest_is_sent);
  g_test_add_func ("/pull/agencies", test_agencies_see_what_is_theirs);
  g_test_add_func ("/pull/volunteer", test_a_volunteer_sees_no_client);
  g_test_add_func ("/pull/deletion", test_a_deletion_is_told);
  g_test_add_func ("/pull/moves", test_what_moves_is_dropped);
  g_test_add_func ("/pull/cursor", test_a_cursor_is_sealed);
  g_test_add_func ("/pull/epoch", test_a_new_epoch_begins_anew);
  result = g_test_run ();
  wh_test_client_free (mary);
  wh_test_client_free (bob);
  wh_test_client_free (lead);
  wh_test_client_free (vera);
  wh_test_server_free (server);
  return result;
}
