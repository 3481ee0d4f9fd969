/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast a community is scanned for duplicates, and where the weights come from.
 *
 *   bench-duplicates scan SET              time and memory of the scan alone, on one core
 *   bench-duplicates miss SET TRUTH.csv    what is not found: how much for want of a key in common, and of the rest the
 *                                          reasons with their likelihood
 *   bench-duplicates weigh SET TRUTH.csv   of each outcome: how often two records of one person come out so (m), how
 *                                          often any two people do (u); data/match/weights.csv says what was made of it
 */
#include "exchange/wh-csv-source.h"
#include "match/wh-match-set.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#define ANY_TWO 2000000

static gboolean
take_row (WhRecord *record, gpointer data, GError **error)
{
  wh_match_set_take (data, record);
  return TRUE;
}

static WhMatchSet *
read_set (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, &error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, "bench", NULL, &error) : NULL;
  WhMatchSet *people = wh_match_set_new ();

  if (source == NULL
      || !wh_row_source_foreach (WH_ROW_SOURCE (source), wh_match_set_kinds (), take_row, people, NULL, &error))
    g_error ("%s", error->message);
  return people;
}

static double
processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static void
scan (WhMatchSet *people)
{
  double start = processor_time ();
  gint64 wall = g_get_monotonic_time ();
  g_autoptr (GArray) pairs = wh_match_scan (wh_match_set_get_people (people), WH_MATCH_POSSIBLE, NULL, NULL);
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  printf ("%u people, %u pairs: %.1f s (%.1f s of processor), at most %ld MB\n",
          wh_match_people_get_n (wh_match_set_get_people (people)), pairs->len,
          (double) (g_get_monotonic_time () - wall) / 1e6, processor_time () - start, usage.ru_maxrss / 1024);
}

static void
count (const WhMatchPeople *people, guint a, guint b, guint counts[WH_N_REASONS])
{
  WhMatchEvidence found = wh_match_compare (people, wh_match_people_get (people, a), wh_match_people_get (people, b));

  for (guint i = 0; i < WH_N_REASONS; i++)
    counts[i] += (found.reasons & WH_REASON_BIT (i)) != 0;
}

/* The numbers of the people of each pair that is one person. */
static GArray *
read_true (WhMatchSet *set, const char *path)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < wh_match_people_get_n (wh_match_set_get_people (set)); i++)
    g_hash_table_insert (numbers, wh_match_set_dup_export_id (set, i), GUINT_TO_POINTER (i));
  g_file_get_contents (path, &text, NULL, NULL);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], ",", 4);

      for (guint j = 0; g_strv_length (cells) == 4 && strcmp (cells[2], "1") == 0 && j < 2; j++)
        {
          guint number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, cells[j]));

          g_array_append_val (pairs, number);
        }
    }
  return pairs;
}

static guint
count_true (WhMatchSet *set, const char *path, guint counts[WH_N_REASONS])
{
  g_autoptr (GArray) pairs = read_true (set, path);

  for (guint i = 0; i < pairs->len; i += 2)
    count (wh_match_set_get_people (set), g_array_index (pairs, guint, i), g_array_index (pairs, guint, i + 1), counts);
  return pairs->len / 2;
}

static void
weigh (WhMatchSet *set, const char *truth)
{
  const WhMatchPeople *people = wh_match_set_get_people (set);
  g_autoptr (GRand) dice = g_rand_new_with_seed (1);
  guint same[WH_N_REASONS] = { 0 }, any[WH_N_REASONS] = { 0 }, n = count_true (set, truth, same);

  for (guint i = 0; i < ANY_TWO; i++)
    {
      guint a = (guint) g_rand_int_range (dice, 1, (int) wh_match_people_get_n (people));

      count (people, a, (guint) g_rand_int_range (dice, 0, (int) a), any);
    }
  for (guint i = 0; i < WH_N_REASONS; i++)
    printf ("%-36s m %.4f  u %.7f\n", wh_reason_code (i), (double) same[i] / n, (double) any[i] / ANY_TWO);
}

static guint64
pair_key (guint a, guint b)
{
  return (guint64) MIN (a, b) << 32 | MAX (a, b);
}

static GHashTable *
scan_all (const WhMatchPeople *people)
{
  GHashTable *found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GArray) pairs = wh_match_scan (people, 0.001, NULL, NULL);

  for (guint i = 0; i < pairs->len; i++)
    {
      guint64 key = pair_key (g_array_index (pairs, WhMatchPair, i).a, g_array_index (pairs, WhMatchPair, i).b);

      g_hash_table_add (found, g_memdup2 (&key, sizeof key));
    }
  return found;
}

static void
miss (WhMatchSet *set, const char *truth)
{
  const WhMatchPeople *people = wh_match_set_get_people (set);
  g_autoptr (GHashTable) found = scan_all (people);
  g_autoptr (GArray) pairs = read_true (set, truth);
  guint no_key = 0, unlikely = 0;

  for (guint i = 0; i < pairs->len; i += 2)
    {
      guint a = g_array_index (pairs, guint, i), b = g_array_index (pairs, guint, i + 1);
      WhMatchEvidence evidence
        = wh_match_compare (people, wh_match_people_get (people, a), wh_match_people_get (people, b));
      double probability = wh_match_probability (&evidence, wh_match_people_get_total (people));
      guint64 key = pair_key (a, b);
      g_autofree char *codes = wh_match_dup_codes (&evidence);

      if (probability < WH_MATCH_POSSIBLE)
        unlikely++;
      else if (!g_hash_table_contains (found, &key))
        no_key++;
      else
        continue;
      printf ("%s\t%.1f\t%s\n", probability < WH_MATCH_POSSIBLE ? "unlikely" : "no key", 100 * probability, codes);
    }
  printf ("of %u pairs %u have no key in common, %u are too unlikely\n", pairs->len / 2, no_key, unlikely);
}

int
main (int argc, char **argv)
{
  g_autoptr (WhMatchSet) people = NULL;

  if (argc < 3)
    g_error ("scan SET, weigh SET TRUTH, or miss SET TRUTH");
  people = read_set (argv[2]);
  if (argc == 4 && g_str_equal (argv[1], "weigh"))
    weigh (people, argv[3]);
  else if (argc == 4 && g_str_equal (argv[1], "miss"))
    miss (people, argv[3]);
  else
    scan (people);
  return 0;
}
