/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scan, measured on communities that nobody looked at while the weights were chosen (those were seeds 1 to 3 of
 * 10,000 and 711 and 712 of 100,000). */
#include "generate/wh-generated-source.h"
#include "match/wh-match-set.h"

#include <string.h>

#define CLIENTS 10000
#define DOUBLES 1000
#define MANY_CLIENTS 100000 /* and as many doubles among them */

typedef struct
{
  guint right, wrong, same;
} Score;

static gboolean
take_row (WhRecord *record, gpointer data, GError **error)
{
  wh_match_set_take (data, record);
  return TRUE;
}

static void
scan (guint clients, guint64 seed, Score *score)
{
  g_autoptr (WhGeneratedSource) source
    = wh_generated_source_new (clients, seed, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhMatchSet) people = wh_match_set_new ();
  g_autoptr (GHashTable) same = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) pairs = NULL;
  g_autofree char *truth = NULL;
  g_auto (GStrv) lines = NULL;

  wh_generated_source_plant_doubles (source, clients / CLIENTS * DOUBLES);
  truth = wh_generated_source_dup_truth (source);
  lines = g_strsplit (truth, "\n", -1);
  for (guint i = 1; lines[i] != NULL && *lines[i] != '\0'; i++)
    if (strstr (lines[i], ",1,") != NULL)
      g_hash_table_add (same, g_strndup (lines[i], 65)); /* "ID,ID" */
  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_CLIENT), take_row, people, NULL, NULL);
  pairs = wh_match_scan (wh_match_set_get_people (people), WH_MATCH_POSSIBLE, NULL, NULL);
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhMatchPair *pair = &g_array_index (pairs, WhMatchPair, i);
      g_autofree char *a = wh_match_set_dup_export_id (people, pair->a);
      g_autofree char *b = wh_match_set_dup_export_id (people, pair->b);
      g_autofree char *key = g_strjoin (",", a, b, NULL);
      gboolean right = g_hash_table_contains (same, key);

      score->right += right;
      score->wrong += !right;
    }
  score->same += g_hash_table_size (same);
}

static void
assert_good (const Score *score)
{
  double precision = (double) score->right / (score->right + score->wrong);
  double recall = (double) score->right / score->same;

  g_test_message ("%u pairs of one person: precision %.4f, recall %.4f", score->same, precision, recall);
  g_assert_cmpfloat (precision, >=, 0.98);
  g_assert_cmpfloat (recall, >=, 0.95);
}

static void
test_precision_and_recall (void)
{
  Score score = { 0 };

  for (guint64 seed = 601; seed < 604; seed++)
    scan (CLIENTS, seed, &score);
  g_assert_cmpuint (score.same, >=, 3 * DOUBLES);
  assert_good (&score);
}

/* The same threshold at ten times the size. */
static void
test_among_many (void)
{
  Score score = { 0 };

  scan (MANY_CLIENTS, 604, &score);
  g_assert_cmpuint (score.same, >=, MANY_CLIENTS / CLIENTS * DOUBLES);
  assert_good (&score);
}

static void
make (WhKindId kind, const char *hud_id, WhRecord **record)
{
  g_autoptr (WhRecord) made = wh_record_new (wh_kind (kind));
  WhId id = wh_id_derive (&(WhIdSpace) { "r", "s" }, wh_kind (kind)->name, hud_id);

  wh_record_set_id (made, &id);
  wh_record_set_hud_id (made, hud_id);
  *record = g_steal_pointer (&made);
}

static void
refer (WhRecord *record, guint column, WhRecord *to)
{
  wh_record_set_reference (record, column, wh_record_get_id (to), wh_record_get_hud_id (to));
}

typedef enum
{
  HIDE_NOT,
  HIDE_VICTIM_SERVICES,
  HIDE_HOPWA,
  HIDE_SAFETY_ALERT,
  HIDE_OTHER_ALERT,
} Hide;

static gboolean
is_protected (Hide hide)
{
  g_autoptr (WhMatchSet) people = wh_match_set_new ();
  g_autoptr (WhRecord) organization = NULL, project = NULL, funder = NULL, client = NULL, stay = NULL, alert = NULL;

  make (WH_KIND_ORGANIZATION, "o", &organization);
  make (WH_KIND_PROJECT, "p", &project);
  make (WH_KIND_FUNDER, "f", &funder);
  make (WH_KIND_CLIENT, "c", &client);
  make (WH_KIND_ENROLLMENT, "e", &stay);
  make (WH_KIND_ALERT, "a", &alert);
  wh_record_set_number (organization, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, hide == HIDE_VICTIM_SERVICES);
  refer (project, WH_PROJECT_ORGANIZATION_ID, organization);
  refer (funder, WH_FUNDER_PROJECT_ID, project);
  wh_record_set_number (funder, WH_FUNDER_FUNDER, hide == HIDE_HOPWA ? 17 : 2);
  refer (stay, WH_ENROLLMENT_PROJECT_ID, project);
  refer (stay, WH_ENROLLMENT_PERSONAL_ID, client);
  refer (alert, WH_ALERT_PERSONAL_ID, client);
  wh_record_set_number (alert, WH_ALERT_ALERT_TYPE, hide == HIDE_SAFETY_ALERT ? 2 : 1);
  for (guint i = 0; i < 5; i++)
    wh_match_set_take (people, (WhRecord *[]) { organization, project, funder, client, stay }[i]);
  if (hide == HIDE_SAFETY_ALERT || hide == HIDE_OTHER_ALERT)
    wh_match_set_take (people, alert);
  return wh_match_set_is_protected (people, 0);
}

static void
test_who_is_protected (void)
{
  g_assert_false (is_protected (HIDE_NOT));
  g_assert_true (is_protected (HIDE_VICTIM_SERVICES));
  g_assert_true (is_protected (HIDE_HOPWA));
  g_assert_true (is_protected (HIDE_SAFETY_ALERT));
  g_assert_false (is_protected (HIDE_OTHER_ALERT));
}

/* What a person has decided is not asked again. */
static void
test_what_was_decided_is_not_asked_again (void)
{
  g_autoptr (WhMatchSet) people = wh_match_set_new ();
  g_autoptr (WhRecord) a = NULL, b = NULL, c = NULL, d = NULL, merge = NULL, apart = NULL;

  make (WH_KIND_CLIENT, "a", &a);
  make (WH_KIND_CLIENT, "b", &b);
  make (WH_KIND_CLIENT, "c", &c);
  make (WH_KIND_CLIENT, "d", &d);
  make (WH_KIND_CLIENT_MERGE, "m", &merge);
  make (WH_KIND_CLIENT_APART, "n", &apart);
  refer (apart, WH_CLIENT_APART_PERSONAL_ID, d);
  refer (apart, WH_CLIENT_APART_OTHER_ID, c);
  refer (merge, WH_CLIENT_MERGE_PERSONAL_ID, a);
  refer (merge, WH_CLIENT_MERGE_MERGED_ID, c);
  for (guint i = 0; i < 6; i++)
    wh_match_set_take (people, (WhRecord *[]) { a, b, c, d, merge, apart }[i]);
  g_assert_true (wh_match_set_is_decided (people, 0, 2));
  g_assert_false (wh_match_set_is_decided (people, 0, 1));
  g_assert_true (wh_match_set_is_decided (people, 2, 3));
  g_assert_true (wh_match_set_is_decided (people, 0, 3)); /* said of one of the person's records */
  g_assert_false (wh_match_set_is_decided (people, 1, 3));
}

static gboolean
stop_cb (double part, gpointer data)
{
  return ++*(guint *) data < 3;
}

static void
test_it_can_be_ended (void)
{
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new (3000, 5, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (WhMatchSet) people = wh_match_set_new ();
  guint asked = 0;

  wh_row_source_foreach (WH_ROW_SOURCE (source), WH_KIND_BIT (WH_KIND_CLIENT), take_row, people, NULL, NULL);
  g_assert_null (wh_match_scan (wh_match_set_get_people (people), WH_MATCH_POSSIBLE, stop_cb, &asked));
  g_assert_cmpuint (asked, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/scan/precision-and-recall", test_precision_and_recall);
  if (g_test_slow ())
    g_test_add_func ("/match/scan/among-many", test_among_many);
  g_test_add_func ("/match/scan/protected", test_who_is_protected);
  g_test_add_func ("/match/scan/decided", test_what_was_decided_is_not_asked_again);
  g_test_add_func ("/match/scan/ended", test_it_can_be_ended);
  return g_test_run ();
}
