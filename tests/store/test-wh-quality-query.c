/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-quality-query.h"

#include "generate/wh-generated-source.h"
#include "store/wh-store-read.h"
#include "store/wh-store-sink.h"
#include "store/wh-test-desk.h"

#include <string.h>

/* What is kept of all, and brought up to date client by client, is what a look at everything would find. */

static gboolean
put (WhRecord *record, gpointer data, GError **error)
{
  return wh_row_sink_take (data, record, error);
}

static WhStore *
make_store (WhTestDir *dir)
{
  WhStore *store = wh_test_desk_create (dir);
  g_autoptr (WhRowSource) community
    = WH_ROW_SOURCE (wh_generated_source_new (300, 5, wh_date_from_text (WH_GENERATE_UNTIL)));
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_row_sink_begin (sink, &error));
  wh_row_source_foreach (community, WH_ALL_KINDS, put, sink, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (wh_row_sink_finish (sink, TRUE, &error));
  return store;
}

static WhCheckOptions
make_options (GHashTable *percentiles)
{
  return (WhCheckOptions){ .today = wh_date_from_text ("2026-11-01"), .percentiles = percentiles };
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static void
append_id (GString *text, const WhId *id)
{
  char hex[WH_ID_HEX_SIZE];

  g_string_append_printf (text, " %.8s", wh_id_to_hex (id, hex));
}

/* A line each, of those about a client; only those of @clients, if it is given. */
static char *
say (GArray *findings, GHashTable *clients, gboolean inside)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < findings->len; i++)
    {
      const WhQualityFinding *f = &g_array_index (findings, WhQualityFinding, i);
      g_autoptr (GString) line = g_string_new (f->rule->id);

      if (wh_id_is_nil (&f->client) || (clients != NULL && g_hash_table_contains (clients, &f->client) != inside))
        continue;
      g_string_append_printf (line, " %d %s %s", f->severity, f->kind->name, f->column != NULL ? f->column : "");
      append_id (line, &f->id);
      append_id (line, &f->client);
      append_id (line, &f->enrollment);
      append_id (line, &f->project);
      append_id (line, &f->organization);
      append_id (line, &f->user);
      g_ptr_array_add (lines, g_string_free (g_steal_pointer (&line), FALSE));
    }
  g_ptr_array_sort (lines, compare_texts);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static GArray *
check (WhStore *store, WhTouched *touched, GHashTable *percentiles)
{
  g_autoptr (GError) error = NULL;
  WhCheckOptions options = make_options (percentiles);
  GArray *findings = touched != NULL ? wh_quality_check_touched (store, touched, &options, NULL, &error)
                                     : wh_quality_check_all (store, &options, NULL, &error);

  g_assert_no_error (error);
  return findings;
}

/* Every client by themselves, with what the whole told of unusual stays. */
static void
test_client_by_client (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = make_store (dir);
  g_autoptr (GHashTable) percentiles = wh_percentiles_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = check (store, NULL, percentiles), some = NULL;
  g_autoptr (GPtrArray) clients = wh_store_list_all (store, WH_KIND_CLIENT, &error);
  g_autoptr (WhTouched) touched = wh_touched_new ();
  g_autofree char *expected = NULL, *found = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (clients->len, >=, 200);
  for (guint i = 0; i < 200; i++)
    wh_touched_add_record (touched, g_ptr_array_index (clients, i));
  some = check (store, touched, percentiles);
  g_assert_false (touched->all);
  g_assert_cmpuint (g_hash_table_size (touched->clients), >=, 200);
  expected = say (all, touched->clients, TRUE);
  found = say (some, NULL, TRUE);
  g_assert_cmpuint (strlen (expected), >, 1000);
  g_assert_cmpstr (found, ==, expected);
}

/* The record names a user, a project and its agency. */
static void
test_whose (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = make_store (dir);
  g_autoptr (GArray) all = check (store, NULL, NULL);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const WhQualityFinding *f = &g_array_index (all, WhQualityFinding, i);
      g_autoptr (WhRecord) enrollment = NULL, project = NULL;
      g_autoptr (GError) error = NULL;

      if (wh_id_is_nil (&f->enrollment))
        continue;
      enrollment = wh_store_get_record (store, WH_KIND_ENROLLMENT, &f->enrollment, &error);
      g_assert_nonnull (enrollment);
      g_assert_true (wh_id_equal (wh_record_get_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID), &f->client));
      g_assert_true (wh_id_equal (wh_record_get_reference (enrollment, WH_ENROLLMENT_PROJECT_ID), &f->project));
      project = wh_store_get_record (store, WH_KIND_PROJECT, &f->project, &error);
      g_assert_true (wh_id_equal (wh_record_get_reference (project, WH_PROJECT_ORGANIZATION_ID), &f->organization));
      g_assert_false (wh_id_is_nil (&f->user));
      n++;
    }
  g_assert_cmpuint (n, >, 30);
}

static WhRecord *
any_enrollment (WhStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) enrollments = wh_store_list_all (store, WH_KIND_ENROLLMENT, &error);

  g_assert_no_error (error);
  return g_object_ref (g_ptr_array_index (enrollments, 0));
}

/* Only those are looked at again whom a change may concern: the client, the old household and the new one. */
static void
test_touched (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = make_store (dir);
  g_autoptr (WhTouched) import = wh_store_take_touched (store), change = NULL, nothing = NULL;
  g_autoptr (WhRecord) enrollment = any_enrollment (store), moved = wh_record_copy (enrollment);
  g_autoptr (GHashTable) percentiles = wh_percentiles_new ();
  g_autoptr (GArray) before = check (store, NULL, percentiles), after = NULL, again = NULL;
  g_autofree char *old_rest = NULL, *new_rest = NULL, *expected = NULL, *found = NULL;

  g_assert_true (import->all);
  wh_record_set_text (moved, WH_ENROLLMENT_HOUSEHOLD_ID, "another");
  wh_record_set_null (moved, WH_ENROLLMENT_RELATIONSHIP_TO_HOH);
  wh_test_save_changed (store, enrollment, moved);
  change = wh_store_take_touched (store);
  nothing = wh_store_take_touched (store);
  g_assert_true (wh_touched_is_empty (nothing));
  g_assert_false (change->all);
  g_assert_true (g_hash_table_contains (change->households, "another"));
  g_assert_true (g_hash_table_contains (change->households,
                                        wh_record_get_text (enrollment, WH_ENROLLMENT_HOUSEHOLD_ID)));
  again = check (store, change, percentiles);
  after = check (store, NULL, percentiles);
  expected = say (after, change->clients, TRUE);
  found = say (again, NULL, TRUE);
  g_assert_cmpstr (found, ==, expected);
  g_assert_nonnull (strstr (found, "RelationshipToHoH"));
  old_rest = say (before, change->clients, FALSE);
  new_rest = say (after, change->clients, FALSE);
  g_assert_cmpstr (new_rest, ==, old_rest);
}

/* A project concerns everybody in it. */
static void
test_touched_set_up (void)
{
  g_autoptr (WhTouched) touched = wh_touched_new ();
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) note = wh_record_new (wh_kind (WH_KIND_TASK));

  wh_touched_add_record (touched, note);
  g_assert_true (wh_touched_is_empty (touched));
  wh_touched_add_record (touched, project);
  g_assert_true (touched->all);
}

static void
test_cancel (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = make_store (dir);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  WhCheckOptions options = make_options (NULL);

  g_cancellable_cancel (cancellable);
  g_assert_null (wh_quality_check_all (store, &options, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/quality/client-by-client", test_client_by_client);
  g_test_add_func ("/store/quality/whose", test_whose);
  g_test_add_func ("/store/quality/touched", test_touched);
  g_test_add_func ("/store/quality/touched-set-up", test_touched_set_up);
  g_test_add_func ("/store/quality/cancel", test_cancel);
  return g_test_run ();
}
