/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person saves says who and when, and the ledger counts it. */
#include "app/wh-session.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/wh-draft-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-read.h"
#include "store/wh-vault.h"
#include "support/wh-test-dir.h"

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhSession *session;
  guint64 changed;
} Desk;

static void
changed_cb (Desk *desk, guint64 what)
{
  desk->changed |= what;
}

static void
set_up (Desk *desk, gconstpointer data)
{
  static const guint8 key[WH_STORE_KEY_SIZE] = { 7 };
  g_autoptr (WhRealm) realm = wh_realm_new ();
  g_autoptr (WhPerson) person = wh_person_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL, *path = NULL;

  desk->dir = wh_test_dir_new ();
  folder = wh_test_dir_file (desk->dir, "grace");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  path = g_build_filename (folder, "store.db", NULL);
  desk->store = wh_store_create (path, key, &error);
  g_assert_no_error (error);
  realm->id = g_strdup ("okaloosa");
  realm->address = g_strdup ("http://127.0.0.1:9/okaloosa"); /* where nobody is */
  realm->zone = g_strdup ("Pacific/Kiritimati"); /* 14 hours ahead: the desk's own zone would show */
  person->id = wh_id_new ();
  person->login = g_strdup ("grace");
  desk->session = wh_session_new (realm, person, desk->store);
  g_signal_connect_swapped (desk->session, "changed", G_CALLBACK (changed_cb), desk);
}

static void
tear_down (Desk *desk, gconstpointer data)
{
  wh_store_close (desk->store);
  g_object_unref (desk->session);
  g_object_unref (desk->store);
  wh_test_dir_free (desk->dir);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **kept = data;

  *kept = g_object_ref (result);
}

static void
save (Desk *desk, WhChange *change)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  WhChangeGroup *group = wh_change_group_new ();

  wh_change_group_add (group, change);
  wh_session_save_async (desk->session, group, NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (wh_session_save_finish (desk->session, result, &error));
  g_assert_no_error (error);
}

typedef struct
{
  WhId id;
  WhRecord *record;
} Wanted;

static gboolean
get_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Wanted *wanted = data;

  wanted->record = wh_store_get_record (store, WH_KIND_CLIENT, &wanted->id, error);
  return wanted->record != NULL;
}

static WhRecord *
load (Desk *desk, const WhId *id)
{
  Wanted wanted = { *id, NULL };
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_store_run (desk->store, get_func, &wanted, WH_STORE_READ, NULL, &error));
  g_assert_no_error (error);
  return wanted.record;
}

/* Between @before and now, in the database's zone; such texts sort as time does. */
static void
assert_since (const char *stamp, const char *before)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Pacific/Kiritimati");
  g_autofree char *now = wh_date_now_text (zone);

  g_assert_cmpstr (stamp, >=, before);
  g_assert_cmpstr (stamp, <=, now);
}

static void
test_stamped (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) saved = NULL;
  g_autoptr (WhRecord) renamed = NULL;
  g_autoptr (WhRecord) again = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Pacific/Kiritimati");
  g_autofree char *now = wh_date_now_text (zone);
  WhId id = wh_id_new ();
  WhId person = wh_session_get_person (desk->session)->id;

  wh_record_set_id (client, &id);
  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  save (desk, wh_change_new_put (client));
  saved = load (desk, &id);
  g_assert_nonnull (wh_record_get_text (saved, WH_CLIENT_DATE_CREATED));
  assert_since (wh_record_get_text (saved, WH_CLIENT_DATE_CREATED), now);
  g_assert_true (wh_id_equal (wh_record_get_reference (saved, WH_CLIENT_USER_ID), &person));

  /* A change is stamped as well, and when the record was made stays. */
  renamed = wh_record_copy (saved);
  wh_record_set_text (renamed, WH_CLIENT_FIRST_NAME, "Grace");
  wh_record_set_text (saved, WH_CLIENT_DATE_UPDATED, "2001-01-01 00:00:00");
  wh_record_set_text (renamed, WH_CLIENT_DATE_UPDATED, "2001-01-01 00:00:00");
  save (desk, wh_change_new_set (saved, renamed));
  again = load (desk, &id);
  g_assert_cmpstr (wh_record_get_text (again, WH_CLIENT_FIRST_NAME), ==, "Grace");
  assert_since (wh_record_get_text (again, WH_CLIENT_DATE_UPDATED), now);
  g_assert_cmpstr (wh_record_get_text (again, WH_CLIENT_DATE_CREATED), ==,
                   wh_record_get_text (saved, WH_CLIENT_DATE_CREATED));
}

static void
test_ledger (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  WhId id = wh_id_new ();

  g_assert_cmpuint (wh_session_get_waiting (desk->session), ==, 0);
  wh_record_set_id (client, &id);
  save (desk, wh_change_new_put (client));
  while (wh_session_get_waiting (desk->session) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (wh_session_get_waiting (desk->session), ==, 1);
  g_assert_cmpuint (wh_session_get_refused (desk->session), ==, 0);
  g_assert_cmpint (wh_session_get_last_sync (desk->session), ==, 0);
  g_assert_true ((desk->changed & ((guint64) 1 << WH_KIND_CLIENT)) != 0);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (wh_session_close_finish (WH_SESSION (source), result, NULL));
  g_main_loop_quit (data);
}

static gboolean
nap_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  g_usleep (100000);
  return TRUE;
}

/* Who leaves at once after Save, with other work before it in the line, has saved.  Without a keyring the records go
 * with the person, but not while something of them was not sent. */
static void
test_left_at_once (Desk *desk, gconstpointer data)
{
  static const guint8 key[WH_STORE_KEY_SIZE] = { 7 }, secret[WH_VAULT_SECRET_SIZE] = { 8 };
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhStore) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strdup (wh_store_get_path (desk->store));
  WhChangeGroup *group = wh_change_group_new ();
  WhId device = wh_id_new ();
  gint64 count;

  wh_session_set_desk (desk->session, path, &device, secret);
  wh_session_set_circumstances (desk->session, &(WhCircumstances) { .once = TRUE });
  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  wh_change_group_add (group, wh_change_new_put (client));
  wh_session_run_async (desk->session, nap_func, NULL, NULL, WH_STORE_WRITE, NULL, NULL, NULL);
  wh_session_save_async (desk->session, group, NULL, NULL, NULL);
  wh_session_close_async (desk->session, closed_cb, loop);
  g_main_loop_run (loop);
  again = wh_store_open (path, key, &error);
  g_assert_no_error (error);
  g_assert_true (wh_store_count_records (again, WH_KIND_CLIENT, &count, &error));
  g_assert_cmpint (count, ==, 1);
  wh_store_close (again);
}

static gboolean
draft_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_draft_put (store, data, error);
}

/* A form that somebody has begun waits like what was not sent; only an empty desk goes. */
static void
test_drafts_stay (Desk *desk, gconstpointer data)
{
  static const guint8 secret[WH_VAULT_SECRET_SIZE] = { 8 };
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (WhDraft) draft = wh_draft_new ("intake");
  g_autofree char *path = g_strdup (wh_store_get_path (desk->store));
  gboolean begun = GPOINTER_TO_INT (data);
  WhId device = wh_id_new ();

  draft->title = g_strdup ("Ada");
  draft->position = g_strdup ("name");
  draft->body = g_strdup ("{}");
  wh_session_set_desk (desk->session, path, &device, secret);
  wh_session_set_circumstances (desk->session, &(WhCircumstances) { .once = TRUE });
  if (begun)
    g_assert_true (wh_store_run (desk->store, draft_func, draft, WH_STORE_WRITE, NULL, NULL));
  wh_session_close_async (desk->session, closed_cb, loop);
  g_main_loop_run (loop);
  g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, begun);
}

/* Who signs out is told how much is not at the centre and how it gets there; and nothing when nothing waits. */
static void
test_leaving (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhDraft) draft = wh_draft_new ("intake");
  g_autofree char *words = NULL;

  draft->title = g_strdup ("Ada");
  draft->position = g_strdup ("name");
  draft->body = g_strdup ("{}");
  wh_session_set_circumstances (desk->session, &(WhCircumstances) { .once = GPOINTER_TO_INT (data) });
  g_assert_null (wh_session_dup_leaving_words (desk->session));
  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  save (desk, wh_change_new_put (client));
  g_assert_true (wh_store_run (desk->store, draft_func, draft, WH_STORE_WRITE, NULL, NULL));
  while (wh_session_get_waiting (desk->session) == 0 || wh_session_get_drafts (desk->session) == 0)
    g_main_context_iteration (NULL, TRUE);
  words = wh_session_dup_leaving_words (desk->session);
  g_assert_nonnull (strstr (words, "1 saved change has not been sent."));
  if (data != NULL)
    {
      g_assert_nonnull (strstr (words, "1 form is begun and not saved."));
      g_assert_nonnull (strstr (words, "where the centre is reached"));
    }
  else
    g_assert_null (strstr (words, "begun"));
}

static gboolean
lease_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_meta_set_int64 (store, WH_META_LEASE_UNTIL, *(gint64 *) data, error);
}

static void
unlock (Desk *desk)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  wh_session_check_password_async (desk->session, "four green lamps 7", NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (wh_session_check_password_finish (desk->session, result, &error));
  g_assert_no_error (error);
}

/* A window that is locked and never signed out of does not keep the records readable for ever. */
static void
test_lease_ends_behind_the_lock (Desk *desk, gconstpointer data)
{
  g_autofree char *path = wh_test_dir_file (desk->dir, "grace/store.db");
  g_autoptr (WhVault) vault = wh_vault_new (path);
  guint8 secret[WH_VAULT_SECRET_SIZE], key[WH_STORE_KEY_SIZE];
  gint64 until = g_get_real_time () / 1000 + 60000;
  WhId device = wh_id_new ();

  wh_vault_make_secret (secret);
  g_assert_true (wh_vault_create (vault, WH_VAULT_PASSWORD, "four green lamps 7", secret, NULL, key, NULL));
  wh_session_set_desk (desk->session, path, &device, secret);
  g_assert_true (wh_store_run (desk->store, lease_func, &until, WH_STORE_WRITE, NULL, NULL));
  unlock (desk);
  g_assert_false (wh_session_is_capture_only (desk->session));
  until -= 120000;
  g_assert_true (wh_store_run (desk->store, lease_func, &until, WH_STORE_WRITE, NULL, NULL));
  unlock (desk);
  g_assert_true (wh_session_is_capture_only (desk->session));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/session/stamped", Desk, NULL, set_up, test_stamped, tear_down);
  g_test_add ("/session/ledger", Desk, NULL, set_up, test_ledger, tear_down);
  g_test_add ("/session/left-at-once", Desk, NULL, set_up, test_left_at_once, tear_down);
  g_test_add ("/session/drafts-stay", Desk, GINT_TO_POINTER (TRUE), set_up, test_drafts_stay, tear_down);
  g_test_add ("/session/nothing-stays", Desk, GINT_TO_POINTER (FALSE), set_up, test_drafts_stay, tear_down);
  g_test_add ("/session/leaving/keyring", Desk, GINT_TO_POINTER (FALSE), set_up, test_leaving, tear_down);
  g_test_add ("/session/leaving/none", Desk, GINT_TO_POINTER (TRUE), set_up, test_leaving, tear_down);
  g_test_add ("/session/lease-ends", Desk, NULL, set_up, test_lease_ends_behind_the_lock, tear_down);
  return g_test_run ();
}
