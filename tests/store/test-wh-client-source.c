/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate/wh-generated-source.h"
#include "rules/wh-check.h"
#include "store/wh-store-sink.h"
#include "store/wh-test-desk.h"

/* What is found wrong with one person is the same whether their records are picked out of the store or found among
 * all of them. */

static void
collect (const WhFinding *finding, gpointer data)
{
  char hex[WH_ID_HEX_SIZE];

  g_assert_nonnull (finding->kind);
  g_ptr_array_add (data, g_strdup_printf ("%s %s %s %s", finding->rule->id, finding->kind->name,
                                          wh_id_to_hex (finding->id, hex),
                                          finding->column != NULL ? finding->column : ""));
}

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static char *
findings_of (WhRowSource *source, const char *personal_id)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  const WhCheckOptions options = { .today = wh_date_from_text ("2026-11-01"), .audiences = 1 << WH_AUDIENCE_WORKER };

  wh_check_client (source, personal_id, &options, collect, findings, NULL, &error);
  g_assert_no_error (error);
  g_ptr_array_sort (findings, compare_texts);
  g_ptr_array_add (findings, NULL);
  return g_strjoinv ("\n", (char **) findings->pdata);
}

typedef struct
{
  guint n;
  GPtrArray *ids, *keys;
} Some;

/* Every twentieth client. */
static gboolean
pick (WhRecord *client, gpointer data, GError **error)
{
  Some *some = data;
  char key[WH_ID_HEX_SIZE];

  if (some->n++ % 20 == 0)
    {
      g_ptr_array_add (some->ids, g_memdup2 (wh_record_get_id (client), sizeof (WhId)));
      g_ptr_array_add (some->keys, g_strdup (wh_record_export_id (client, key)));
    }
  return TRUE;
}

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

static void
test_same_findings (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = make_store (dir);
  g_autoptr (WhRowSource) all = wh_store_source_new (store);
  g_autoptr (GError) error = NULL;
  Some some = { 0, g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free) };
  guint n_lines = 0;

  wh_row_source_foreach (all, WH_KIND_BIT (WH_KIND_CLIENT), pick, &some, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (some.ids->len, >=, 10);
  for (guint i = 0; i < some.ids->len; i++)
    {
      g_autoptr (WhRowSource) one = wh_store_client_source_new (store, g_ptr_array_index (some.ids, i));
      g_autofree char *picked = findings_of (one, g_ptr_array_index (some.keys, i));
      g_autofree char *found = findings_of (all, g_ptr_array_index (some.keys, i));

      g_assert_cmpstr (picked, ==, found);
      n_lines += *picked != '\0';
    }
  g_assert_cmpuint (n_lines, >, 0); /* or nothing was compared */
  g_ptr_array_unref (some.ids);
  g_ptr_array_unref (some.keys);
}

static gboolean
count (WhRecord *record, gpointer data, GError **error)
{
  guint *counts = data;

  counts[wh_record_get_kind (record)->id]++;
  return TRUE;
}

/* Of others no more than who shares a household. */
static void
test_few_records (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = make_store (dir);
  g_autoptr (WhRowSource) all = wh_store_source_new (store), one = NULL;
  g_autoptr (GError) error = NULL;
  Some some = { 0, g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free) };
  guint counts[WH_N_KINDS] = { 0 };

  wh_row_source_foreach (all, WH_KIND_BIT (WH_KIND_CLIENT), pick, &some, NULL, &error);
  one = wh_store_client_source_new (store, g_ptr_array_index (some.ids, 0));
  wh_row_source_foreach (one, WH_ALL_KINDS, count, counts, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (counts[WH_KIND_CLIENT], >=, 1);
  g_assert_cmpuint (counts[WH_KIND_CLIENT], <, 12);
  g_assert_cmpuint (counts[WH_KIND_ENROLLMENT], >=, 1);
  g_assert_cmpuint (counts[WH_KIND_PROJECT], >=, 1);
  g_assert_cmpuint (counts[WH_KIND_PROJECT], <=, counts[WH_KIND_ENROLLMENT]);
  g_assert_cmpuint (counts[WH_KIND_ORGANIZATION], >=, 1);
  g_ptr_array_unref (some.ids);
  g_ptr_array_unref (some.keys);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/client-source/same-findings", test_same_findings);
  g_test_add_func ("/store/client-source/few-records", test_few_records);
  return g_test_run ();
}
