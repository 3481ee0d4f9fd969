/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two records that are one person's: how they are shown, and that nothing of it is lost when it is taken back. */
#include "store/wh-merge-query.h"

#include "generate/wh-generated-source.h"
#include "store/wh-client-search.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-store-sink.h"
#include "store/wh-test-desk.h"
#include "transfer/wh-merged-source.h"

#include <string.h>

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static void
save_group (WhStore *store, WhChangeGroup *group)
{
  g_autoptr (WhChangeGroup) owned = group;
  g_autoptr (GError) error = NULL;

  wh_store_save_group (store, owned, &error);
  g_assert_no_error (error);
}

static WhRecord *
merge (WhStore *store, WhRecord *standing, WhRecord *merged, guint64 take)
{
  WhChangeGroup *group = wh_client_merge_group (standing, merged, take);
  WhRecord *record = g_object_ref (((WhChange *) g_ptr_array_index (group->changes, 0))->now);

  save_group (store, group);
  return record;
}

static WhId
resolve (WhStore *store, WhRecord *client)
{
  g_autoptr (GError) error = NULL;
  WhId standing;

  g_assert_true (wh_store_resolve_client (store, wh_record_get_id (client), &standing, &error));
  return standing;
}

static void
assert_finds_only (WhStore *store, const char *text, WhRecord *client)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = wh_client_search (store, text, 10, WH_DATE_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_true (wh_id_equal (&((WhFoundClient *) found->pdata[0])->client, wh_record_get_id (client)));
}

static guint
unit_of (guint column)
{
  return wh_kind (WH_KIND_CLIENT)->columns[column].unit;
}

static void
test_one_person_under_both_names (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) kate = wh_test_client ("Katherine", "Thornapple", "1980-02-01", NULL);
  g_autoptr (WhRecord) kathy = wh_test_client ("Kathy", "Bellwater", "1980-02-01", "912345678");
  g_autoptr (WhMergePreview) before = NULL, after = NULL;
  g_autoptr (WhRecord) note = wh_record_new (wh_kind (WH_KIND_ALERT)), record = NULL, person = NULL;
  g_autoptr (GError) error = NULL;
  WhId standing;

  wh_test_save_new (desk->store, kate);
  wh_test_save_new (desk->store, kathy);
  wh_record_set_reference (note, WH_ALERT_PERSONAL_ID, wh_record_get_id (kathy), NULL);
  wh_test_save_new (desk->store, note);
  before = wh_store_preview_merge (desk->store, wh_record_get_id (kate), wh_record_get_id (kathy), &error);
  g_assert_false (before->is_one);
  g_assert_cmpuint (before->moved[WH_KIND_ALERT], ==, 1);
  g_assert_true (before->units.differ >> unit_of (WH_CLIENT_FIRST_NAME) & 1);
  g_assert_true (before->units.only_merged >> unit_of (WH_CLIENT_SSN) & 1);
  g_assert_true (before->units.same >> unit_of (WH_CLIENT_DOB) & 1);
  record = merge (desk->store, kate, kathy, (guint64) 1 << unit_of (WH_CLIENT_SSN));
  assert_finds_only (desk->store, "bellwater", kate);
  assert_finds_only (desk->store, "thornapple", kate);
  assert_finds_only (desk->store, "1980-02-01", kate);
  standing = resolve (desk->store, kathy);
  g_assert_true (wh_id_equal (&standing, wh_record_get_id (kate)));
  person = wh_store_read_person (desk->store, wh_record_get_id (kathy), &error);
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_FIRST_NAME), ==, "Katherine");
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_SSN), ==, "912345678");
  after = wh_store_preview_merge (desk->store, wh_record_get_id (kathy), wh_record_get_id (kate), &error);
  g_assert_true (after->is_one);
  save_group (desk->store, wh_client_unmerge_group (record));
  assert_finds_only (desk->store, "bellwater", kathy);
  standing = resolve (desk->store, kathy);
  g_assert_true (wh_id_equal (&standing, wh_record_get_id (kathy)));
}

/* Whoever corrects what the merge showed of the other record means it to show. */
static void
test_a_correction_shows (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) kate = wh_test_client ("Katherine", "Thornapple", "1980-02-01", NULL);
  g_autoptr (WhRecord) kathy = wh_test_client ("Kathy", "Bellwater", "1980-02-01", "912345678");
  g_autoptr (WhRecord) record = NULL, now = NULL, person = NULL;

  wh_test_save_new (desk->store, kate);
  wh_test_save_new (desk->store, kathy);
  record = merge (desk->store, kate, kathy,
                  (guint64) 1 << unit_of (WH_CLIENT_SSN) | (guint64) 1 << unit_of (WH_CLIENT_FIRST_NAME));
  now = wh_record_copy (kate);
  wh_record_set_text (now, WH_CLIENT_FIRST_NAME, "Katherina");
  wh_test_save_changed (desk->store, kate, now);
  person = wh_store_read_person (desk->store, wh_record_get_id (kathy), NULL);
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_FIRST_NAME), ==, "Katherina");
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_SSN), ==, "912345678"); /* nobody wrote that anew */
  save_group (desk->store, wh_client_unmerge_group (record));
  g_clear_object (&person);
  person = wh_store_get_record (desk->store, WH_KIND_CLIENT, wh_record_get_id (kathy), NULL);
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_FIRST_NAME), ==, "Kathy");
}

/* A form about a stay of the other record shows the person as their page does; what is written over it shows, also
 * where the standing record said so all along, and taking the merge back leaves both as they were but for that. */
static void
test_other_record_in_a_form (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) kate = wh_test_client ("Katherine", "Thornapple", "1980-02-01", NULL);
  g_autoptr (WhRecord) kathy = wh_test_client ("Kathy", "Bellwater", "1981-02-01", "912345678");
  g_autoptr (WhRecord) record = NULL, shown = NULL, now = NULL, person = NULL;
  g_autoptr (GError) error = NULL;
  WhChangeGroup *group = wh_change_group_new ();

  wh_test_save_new (desk->store, kate);
  wh_test_save_new (desk->store, kathy);
  record = merge (desk->store, kate, kathy, (guint64) 1 << unit_of (WH_CLIENT_FIRST_NAME));
  shown = wh_store_get_record (desk->store, WH_KIND_CLIENT, wh_record_get_id (kathy), &error);
  g_assert_true (wh_store_show_person (desk->store, shown, &error));
  g_assert_true (wh_id_equal (wh_record_get_id (shown), wh_record_get_id (kathy)));
  g_assert_cmpstr (wh_record_get_text (shown, WH_CLIENT_FIRST_NAME), ==, "Kathy");
  g_assert_cmpint (wh_record_get_date (shown, WH_CLIENT_DOB), ==, wh_date_from_text ("1980-02-01"));
  now = wh_record_copy (shown);
  wh_record_set_text (now, WH_CLIENT_FIRST_NAME, "Katherine");
  wh_record_set_number (now, WH_CLIENT_DOB, wh_date_from_text ("1980-02-02"));
  wh_change_group_add (group, wh_change_new_set (shown, now));
  g_assert_true (wh_store_correct_person (desk->store, group, &error));
  save_group (desk->store, group);
  person = wh_store_read_person (desk->store, wh_record_get_id (kathy), &error);
  g_assert_cmpstr (wh_record_get_text (person, WH_CLIENT_FIRST_NAME), ==, "Katherine");
  g_assert_cmpint (wh_record_get_date (person, WH_CLIENT_DOB), ==, wh_date_from_text ("1980-02-02"));
  save_group (desk->store, wh_client_unmerge_group (record));
  g_clear_object (&person);
  person = wh_store_get_record (desk->store, WH_KIND_CLIENT, wh_record_get_id (kathy), &error);
  g_assert_true (wh_record_changed_units (person, kathy) == 0);
}

/* Desks that joined the same people in other ways come to the same person. */
static void
test_circles_and_chains (Desk *desk, gconstpointer unused)
{
  WhRecord *people[4], *merges[4];
  g_autoptr (GArray) all = NULL;
  WhId first;

  for (guint i = 0; i < 4; i++)
    {
      people[i] = wh_test_client ("Ann", "Thornapple", NULL, NULL);
      wh_test_save_new (desk->store, people[i]);
    }
  for (guint i = 0; i < 4; i++) /* the fourth closes the circle */
    merges[i] = merge (desk->store, people[i], people[(i + 1) % 4], 0);
  first = resolve (desk->store, people[0]);
  for (guint i = 1; i < 4; i++)
    {
      WhId other = resolve (desk->store, people[i]);

      g_assert_true (wh_id_equal (&first, &other));
    }
  all = wh_store_list_client_ids (desk->store, wh_record_get_id (people[2]), NULL);
  g_assert_cmpuint (all->len, ==, 4);
  g_assert_true (wh_id_equal (&g_array_index (all, WhId, 0), &first));
  for (guint i = 0; i < 4; i++)
    {
      g_object_unref (people[i]);
      g_object_unref (merges[i]);
    }
}

static gboolean
write_row (WhRecord *record, gpointer data, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  GString *text = data;
  char hex[WH_ID_HEX_SIZE];

  g_string_append_printf (text, "%s %s", kind->name, wh_id_to_hex (wh_record_get_id (record), hex));
  for (guint column = 0; column < kind->n_columns; column++)
    {
      g_autoptr (GString) buffer = g_string_new (NULL);
      const char *cell = wh_record_get_cell (record, column, buffer);

      g_string_append_printf (text, "|%s", cell != NULL ? cell : "");
    }
  g_string_append_c (text, '\n');
  return TRUE;
}

static char *
dump (WhStore *store, gboolean merged)
{
  g_autoptr (WhRowSource) stored = wh_store_source_new (store);
  g_autoptr (WhRowSource) source = merged ? WH_ROW_SOURCE (wh_merged_source_new (stored)) : g_object_ref (stored);
  GString *text = g_string_new (NULL);

  g_assert_true (wh_row_source_foreach (source, WH_ALL_KINDS, write_row, text, NULL, NULL));
  return g_string_free (text, FALSE);
}

typedef struct
{
  WhRowSink *sink;
} Filling;

static gboolean
fill_row (WhRecord *record, gpointer data, GError **error)
{
  return wh_row_sink_take (((Filling *) data)->sink, record, error);
}

static WhStore *
fill (WhTestDir *dir, guint64 seed)
{
  WhStore *store = wh_test_desk_create (dir);
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new (40, seed, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);
  Filling filling = { sink };
  g_autoptr (GError) error = NULL;

  wh_generated_source_plant_doubles (source, 10);
  g_assert_true (wh_row_sink_begin (sink, &error));
  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_ALL_KINDS & ~WH_KIND_BIT (WH_KIND_EXPORT), fill_row, &filling, NULL,
                         &error);
  g_assert_no_error (error);
  g_assert_true (wh_row_sink_finish (sink, TRUE, &error));
  return store;
}

/* Somebody works on: a name is put right, an enrollment is corrected, an alert is new. */
static void
edit (WhStore *store, GRand *dice, guint n)
{
  static const WhKindId kinds[] = { WH_KIND_CLIENT, WH_KIND_ENROLLMENT };
  static const guint columns[] = { WH_CLIENT_LAST_NAME, WH_ENROLLMENT_HOUSEHOLD_ID };

  for (guint i = 0; i < n; i++)
    {
      guint which = (guint) g_rand_int_range (dice, 0, 2);
      g_autoptr (GPtrArray) all = wh_store_list_all (store, kinds[which], NULL);
      WhRecord *was = g_ptr_array_index (all, (guint) g_rand_int_range (dice, 0, (int) all->len));
      g_autoptr (WhRecord) now = wh_record_copy (was);
      g_autofree char *text = g_strdup_printf ("Edit %u", i);

      wh_record_set_text (now, columns[which], text);
      wh_test_save_changed (store, was, now);
    }
}

static guint
count_lines (const char *text, const char *beginning)
{
  guint n = 0;

  for (const char *p = strstr (text, beginning); p != NULL; p = strstr (p + 1, beginning))
    n += p == text || p[-1] == '\n';
  return n;
}

/* Random communities, random merges (chains and circles among them), edits between: once all merges are taken back the
 * store is the one in which nobody ever merged, byte for byte. */
static void
test_taken_back_it_never_was (void)
{
  for (guint64 seed = 31; seed < 37; seed++)
    {
      g_autoptr (WhTestDir) dir = wh_test_dir_new (), other_dir = wh_test_dir_new ();
      g_autoptr (WhStore) store = fill (dir, seed), other = fill (other_dir, seed);
      g_autoptr (GRand) dice = g_rand_new_with_seed ((guint32) seed);
      g_autoptr (GPtrArray) clients = wh_store_list_all (store, WH_KIND_CLIENT, NULL), merges = NULL;
      g_autofree char *one = NULL, *two = NULL, *exported = NULL;

      merges = g_ptr_array_new_with_free_func (g_object_unref);
      for (guint i = 0; i < 12; i++)
        {
          guint a = (guint) g_rand_int_range (dice, 0, (int) clients->len - 1);
          guint b = a + 1 + (guint) g_rand_int_range (dice, 0, (int) (clients->len - a) - 1);
          gboolean turned = g_rand_boolean (dice);
          guint32 edits = g_rand_int (dice);

          g_ptr_array_add (merges, merge (store, clients->pdata[turned ? b : a], clients->pdata[turned ? a : b],
                                          g_rand_int (dice)));
          for (guint w = 0; w < 2; w++)
            {
              g_autoptr (GRand) same = g_rand_new_with_seed (edits);

              edit (w == 0 ? store : other, same, 2);
            }
        }
      exported = dump (store, TRUE);
      g_assert_cmpuint (count_lines (exported, "client "), <, clients->len);
      for (guint i = 0; i < merges->len; i++)
        save_group (store, wh_client_unmerge_group (merges->pdata[i]));
      one = dump (store, FALSE);
      two = dump (other, FALSE);
      g_assert_cmpstr (one, ==, two);
      wh_store_close (store);
      wh_store_close (other);
    }
}

typedef struct
{
  GHashTable *clients;
  guint strange; /* rows of people who have no Client */
} Export;

static gboolean
look_at_row (WhRecord *record, gpointer data, GError **error)
{
  Export *export = data;
  const WhKind *kind = wh_record_get_kind (record);

  if (kind->id == WH_KIND_CLIENT)
    g_assert_true (g_hash_table_add (export->clients, g_strdup (wh_record_get_hud_id (record))));
  for (guint i = 0; i < kind->n_columns && kind->id != WH_KIND_CLIENT_MERGE; i++)
    if (kind->columns[i].target == wh_kind (WH_KIND_CLIENT) && !wh_record_is_null (record, i))
      export->strange += !g_hash_table_contains (export->clients, wh_record_get_reference_text (record, i));
  return TRUE;
}

/* Each person has one PersonalID, and everything is there. */
static void
test_export_has_each_person_once (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = fill (dir, 41);
  g_autoptr (GPtrArray) clients = wh_store_list_all (store, WH_KIND_CLIENT, NULL);
  g_autofree char *before = dump (store, TRUE), *after = NULL;
  g_autoptr (WhRowSource) stored = wh_store_source_new (store);
  g_autoptr (WhRowSource) source = WH_ROW_SOURCE (wh_merged_source_new (stored));
  Export export = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL), 0 };

  g_object_unref (merge (store, clients->pdata[0], clients->pdata[1], 0));
  g_object_unref (merge (store, clients->pdata[2], clients->pdata[0], 0));
  after = dump (store, TRUE);
  g_assert_true (wh_row_source_foreach (source, WH_ALL_KINDS, look_at_row, &export, NULL, NULL));
  g_assert_cmpuint (g_hash_table_size (export.clients), ==, clients->len - 2);
  g_assert_cmpuint (export.strange, ==, 0);
  g_assert_cmpuint (count_lines (before, "enrollment "), ==, count_lines (after, "enrollment "));
  g_hash_table_unref (export.clients);
  wh_store_close (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/store/merge/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("one-person", test_one_person_under_both_names);
  ADD ("circles", test_circles_and_chains);
  ADD ("correction", test_a_correction_shows);
  ADD ("other-record-in-a-form", test_other_record_in_a_form);
  ADD ("export", test_export_has_each_person_once);
  g_test_add_func ("/store/merge/taken-back", test_taken_back_it_never_was);
  return g_test_run ();
}
