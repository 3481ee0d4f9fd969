/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pairs that wait for somebody to decide: how they are found, and who of them is shown. */
#include "store/wh-duplicate-list.h"

#include "generate/wh-generated-source.h"
#include "match/wh-apart-set.h"
#include "store/wh-duplicate-look.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-save.h"
#include "store/wh-store-sink.h"
#include "store/wh-test-desk.h"

#define CLIENTS 600
#define DOUBLES 90

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhRecord *kate, *kathy;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->kate = wh_test_client ("Katherine", "Thornapple", "1980-02-01", "912345678");
  desk->kathy = wh_test_client ("Kathy", "Thornapple", "1980-02-01", NULL);
  wh_test_save_new (desk->store, desk->kate);
  wh_test_save_new (desk->store, desk->kathy);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_clear_object (&desk->kate);
  g_clear_object (&desk->kathy);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static guint
n_waiting (WhStore *store)
{
  g_autoptr (GError) error = NULL;
  guint waiting;

  wh_duplicate_look_count (store, &waiting, &error);
  g_assert_no_error (error);
  return waiting;
}

static void
look_one_by_one (WhStore *store)
{
  g_autoptr (GError) error = NULL;

  while (n_waiting (store) > 0)
    {
      wh_duplicate_look_some (store, 16, NULL, &error);
      g_assert_no_error (error);
    }
}

static GPtrArray *
list (WhStore *store, const WhId *client, gboolean protected_too)
{
  WhDuplicateWish wish = { client, protected_too, 1000, WH_DATE_NONE };
  g_autoptr (GError) error = NULL;
  guint total;
  GPtrArray *pairs = wh_duplicate_list (store, &wish, &total, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (pairs->len, ==, total);
  return pairs;
}

static guint
n_pairs (WhStore *store)
{
  g_autoptr (GPtrArray) pairs = list (store, NULL, FALSE);

  return pairs->len;
}

static void
save_group (WhStore *store, WhChangeGroup *group)
{
  g_autoptr (WhChangeGroup) owned = group;

  g_assert_true (wh_store_save_group (store, owned, NULL));
}

/* Both ways that are left to a person, and back; nobody else's pair is touched. */
static void
test_decisions (Desk *desk, gconstpointer unused)
{
  const WhId *one = wh_record_get_id (desk->kate), *other = wh_record_get_id (desk->kathy);
  WhChangeGroup *group = wh_client_merge_group (desk->kate, desk->kathy, 0);
  g_autoptr (WhRecord) merge = g_object_ref (((WhChange *) group->changes->pdata[0])->now), apart = NULL;
  g_autoptr (WhRecord) third = wh_test_client ("Catherine", "Thornapple", "1980-02-01", "912345678");
  WhChangeGroup *back = wh_change_group_new ();

  look_one_by_one (desk->store);
  g_assert_cmpuint (n_pairs (desk->store), ==, 1);
  save_group (desk->store, group);
  g_assert_cmpuint (n_pairs (desk->store), ==, 0);
  save_group (desk->store, wh_client_unmerge_group (merge));
  g_assert_cmpuint (n_pairs (desk->store), ==, 1);
  group = wh_client_apart_group (other, one);
  apart = g_object_ref (((WhChange *) group->changes->pdata[0])->now);
  save_group (desk->store, group);
  g_assert_cmpuint (n_pairs (desk->store), ==, 0);
  wh_test_save_new (desk->store, third);
  look_one_by_one (desk->store);
  g_assert_cmpuint (n_pairs (desk->store), ==, 2); /* with either of them */
  wh_change_group_add (back, wh_change_new_delete (apart));
  save_group (desk->store, back);
  g_assert_cmpuint (n_pairs (desk->store), ==, 3);
}

/* What was typed wrong and is put right is compared anew; who is gone is nobody's candidate. */
static void
test_changes (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) right = wh_record_copy (desk->kathy);
  WhChangeGroup *gone = wh_change_group_new ();

  look_one_by_one (desk->store);
  wh_record_set_text (right, WH_CLIENT_FIRST_NAME, "Boris");
  wh_record_set_text (right, WH_CLIENT_LAST_NAME, "Yarrow");
  wh_record_set_number (right, WH_CLIENT_DOB, wh_date_from_text ("1999-09-09"));
  wh_test_save_changed (desk->store, desk->kathy, right);
  g_assert_cmpuint (n_waiting (desk->store), ==, 1);
  look_one_by_one (desk->store);
  g_assert_cmpuint (n_pairs (desk->store), ==, 0);
  wh_test_save_changed (desk->store, right, desk->kathy);
  look_one_by_one (desk->store);
  g_assert_cmpuint (n_pairs (desk->store), ==, 1);
  wh_change_group_add (gone, wh_change_new_delete (desk->kathy));
  save_group (desk->store, gone);
  g_assert_cmpuint (n_pairs (desk->store), ==, 0);
}

/* Decisions 15: the lead alone, and not through a record that such a person was merged with. */
static void
test_protected (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) alert = wh_record_new (wh_kind (WH_KIND_ALERT));
  g_autoptr (WhRecord) third = wh_test_client ("Trixie", "Yarrow", "1999-09-09", NULL);
  g_autoptr (GPtrArray) lead = NULL, own = NULL;

  wh_test_save_new (desk->store, third);
  look_one_by_one (desk->store);
  g_assert_cmpuint (n_pairs (desk->store), ==, 1);
  save_group (desk->store, wh_client_merge_group (desk->kathy, third, 0));
  g_assert_cmpuint (n_pairs (desk->store), ==, 1);
  wh_record_set_reference (alert, WH_ALERT_PERSONAL_ID, wh_record_get_id (third), NULL);
  wh_record_set_number (alert, WH_ALERT_ALERT_TYPE, 2);
  wh_test_save_new (desk->store, alert);
  g_assert_cmpuint (n_pairs (desk->store), ==, 0);
  own = list (desk->store, wh_record_get_id (desk->kate), FALSE);
  g_assert_cmpuint (own->len, ==, 0);
  lead = list (desk->store, NULL, TRUE);
  g_assert_cmpuint (lead->len, ==, 1);
  g_assert_true (((WhDuplicatePair *) lead->pdata[0])->is_protected);
}

/* Whoever comes while everybody is compared at one go is compared afterwards. */
static void
test_who_comes_meanwhile (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhDuplicateLook) look = wh_duplicate_look_new ();
  g_autoptr (WhRecord) third = wh_test_client ("Catherine", "Thornapple", "1980-02-01", "912345678");

  g_assert_true (wh_duplicate_look_read (desk->store, look, NULL, NULL));
  wh_test_save_new (desk->store, third);
  g_assert_true (wh_duplicate_look_scan (look, NULL));
  g_assert_true (wh_duplicate_look_write (desk->store, look, NULL));
  g_assert_cmpuint (n_pairs (desk->store), ==, 1);
  g_assert_cmpuint (n_waiting (desk->store), ==, 1);
  look_one_by_one (desk->store);
  g_assert_cmpuint (n_pairs (desk->store), ==, 3);
}

static gboolean
fill_row (WhRecord *record, gpointer data, GError **error)
{
  return wh_row_sink_take (data, record, error);
}

static void
fill (WhStore *store)
{
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new (CLIENTS, 51, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);
  g_autoptr (GError) error = NULL;

  wh_generated_source_plant_doubles (source, DOUBLES);
  g_assert_true (wh_row_sink_begin (sink, &error));
  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_CLIENT), fill_row, sink, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (wh_row_sink_finish (sink, TRUE, &error));
}

static GHashTable *
keys_of (GPtrArray *pairs)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < pairs->len; i++)
    {
      const WhDuplicatePair *pair = g_ptr_array_index (pairs, i);

      g_hash_table_add (keys, g_strconcat (pair->one->number, " ", pair->other->number, NULL));
    }
  return keys;
}

/* One after the other and all at one go find the same, but for a few on the edge: names are counted otherwise. */
static void
test_both_ways_agree (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = wh_test_desk_create (dir);
  g_autoptr (WhDuplicateLook) look = wh_duplicate_look_new ();
  g_autoptr (GPtrArray) at_once = NULL, singly = NULL;
  g_autoptr (GHashTable) keys = NULL, others = NULL;
  guint common = 0;
  GHashTableIter iter;
  gpointer key;

  fill (store);
  g_assert_cmpuint (n_waiting (store), >=, CLIENTS + DOUBLES);
  g_assert_true (wh_duplicate_look_read (store, look, NULL, NULL) && wh_duplicate_look_scan (look, NULL));
  look_one_by_one (store);
  singly = list (store, NULL, TRUE);
  g_assert_true (wh_duplicate_look_write (store, look, NULL));
  at_once = list (store, NULL, TRUE);
  g_assert_cmpuint (at_once->len, >, DOUBLES / 2);
  keys = keys_of (singly);
  others = keys_of (at_once);
  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    common += g_hash_table_contains (keys, key);
  g_test_message ("singly %u, at once %u, both %u", singly->len, at_once->len, common);
  g_assert_cmpuint (common * 100, >=, 93 * MAX (singly->len, at_once->len));
  wh_store_close (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/store/duplicate-list/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("decisions", test_decisions);
  ADD ("changes", test_changes);
  ADD ("protected", test_protected);
  ADD ("meanwhile", test_who_comes_meanwhile);
  g_test_add_func ("/store/duplicate-list/both-ways", test_both_ways_agree);
  return g_test_run ();
}
