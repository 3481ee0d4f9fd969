/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast people are found while somebody types.
 *
 *   bench-client-search STORE KEYFILE      an existing store (the sample's)
 *   bench-client-search --names N          a new store with N made-up people, encrypted as any other
 */
#include "store/wh-client-search.h"
#include "store/wh-duplicate-query.h"
#include "store/wh-store-sink.h"
#include "store/wh-test-desk.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define REPEATS 20

static const char *const firsts[] = {
  "James", "Mary", "José", "Katherine", "Robert", "Patricia", "María", "John", "Jennifer", "Michael", "Linda", "David",
  "Elizabeth", "William", "Barbara", "Richard", "Susan", "Joseph", "Jessica", "Thomas", "Zoë", "Carlos", "Guadalupe",
  "Daniel", "Nancy", "Matthew", "Lisa", "Anthony", "Betty", "Mark", "Sandra", "Luis", "Ashley", "Steven", "Kimberly",
};
static const char *const lasts[] = {
  "Smith", "Johnson", "Williams", "Brown", "Jones", "García", "Miller", "Davis", "Rodríguez", "Martínez", "Hernández",
  "López", "González", "Wilson", "Anderson", "Thomas", "Taylor", "Moore", "Jackson", "Martin", "Lee", "Pérez",
  "Thompson", "White", "Harris", "Sánchez", "Clark", "Ramírez", "Lewis", "Robinson", "Walker", "Young", "Allen", "King",
  "O'Neil", "De La Cruz", "Nguyen", "Smith-Jones",
};
static const char *const syllables[] = { "ba", "ren", "dor", "mi", "lo", "ka", "ster", "vin", "ho", "ly", "tan", "gu" };

static char *
make_last (GRand *rand)
{
  GString *name;

  if (g_rand_int_range (rand, 0, 2) == 0)
    return g_strdup (lasts[g_rand_int_range (rand, 0, G_N_ELEMENTS (lasts))]);
  name = g_string_new (NULL);
  for (int i = g_rand_int_range (rand, 2, 4); i > 0; i--)
    g_string_append (name, syllables[g_rand_int_range (rand, 0, G_N_ELEMENTS (syllables))]);
  name->str[0] = g_ascii_toupper (name->str[0]);
  return g_string_free (name, FALSE);
}

static void
fill (WhStore *store, guint n)
{
  g_autoptr (WhRowSink) sink = wh_store_sink_new (store);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  wh_row_sink_begin (sink, &error);
  for (guint i = 0; i < n && error == NULL; i++)
    {
      g_autofree char *last = make_last (rand);
      g_autofree char *birth = g_strdup_printf ("%d-%02d-%02d", g_rand_int_range (rand, 1940, 2020),
                                                g_rand_int_range (rand, 1, 13), g_rand_int_range (rand, 1, 29));
      g_autofree char *ssn = g_strdup_printf ("%09d", g_rand_int_range (rand, 1000000, 999999999));
      g_autoptr (WhRecord) client
        = wh_test_client (firsts[g_rand_int_range (rand, 0, G_N_ELEMENTS (firsts))], last, birth, ssn);

      wh_row_sink_take (sink, client, &error);
    }
  g_assert_no_error (error);
  wh_row_sink_finish (sink, TRUE, &error);
  g_assert_no_error (error);
  printf ("%u people filled in: %.1f s\n", n, (double) (g_get_monotonic_time () - start) / 1e6);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  return (*(const gint64 *) a > *(const gint64 *) b) - (*(const gint64 *) a < *(const gint64 *) b);
}

/* Of this thread alone, in microseconds: what the machine does beside is not counted. */
static gint64
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static void
measure (WhStore *store, const char *text)
{
  gint64 times[REPEATS];
  guint found = 0;

  for (guint i = 0; i < REPEATS; i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 start = now ();
      g_autoptr (GPtrArray) clients = wh_client_search (store, text, 20, WH_DATE_NONE, NULL, &error);

      times[i] = now () - start;
      g_assert_no_error (error);
      found = clients->len;
    }
  printf ("%-22s first %6.2f ms", text, (double) times[0] / 1e3);
  qsort (times, REPEATS, sizeof times[0], compare_times);
  printf ("  median %6.2f ms  worst %6.2f ms  found %u\n", (double) times[REPEATS / 2] / 1e3,
          (double) times[REPEATS - 1] / 1e3, found);
}

static void
measure_duplicates (WhStore *store, const char *first, const char *last, const char *birth, const char *ssn)
{
  g_autoptr (WhRecord) typed = wh_test_client (first, last, birth, ssn);
  gint64 times[REPEATS];
  guint found = 0;

  for (guint i = 0; i < REPEATS; i++)
    {
      gint64 start = now ();
      g_autoptr (GArray) people = wh_duplicate_query (store, typed, NULL, 6, NULL, NULL);

      times[i] = now () - start;
      found = people->len;
    }
  qsort (times, REPEATS, sizeof times[0], compare_times);
  printf ("may be: %s %s %s %-10s median %6.2f ms  worst %6.2f ms  found %u\n", first != NULL ? first : "-",
          last != NULL ? last : "-", birth != NULL ? birth : "-", ssn != NULL ? ssn : "-",
          (double) times[REPEATS / 2] / 1e3, (double) times[REPEATS - 1] / 1e3, found);
}

static WhStore *
open_store (int argc, char **argv, WhTestDir *dir)
{
  g_autofree char *hex = NULL;
  g_autoptr (GError) error = NULL;
  guint8 key[WH_STORE_KEY_SIZE];
  WhStore *store;

  if (argc == 3 && g_str_equal (argv[1], "--names"))
    {
      store = wh_test_desk_create (dir);
      fill (store, (guint) atoi (argv[2]));
      return store;
    }
  if (argc != 3 || !g_file_get_contents (argv[2], &hex, NULL, NULL))
    g_error ("STORE KEYFILE, or --names N");
  for (guint i = 0; i < sizeof key; i++)
    key[i] = (guint8) (g_ascii_xdigit_value (hex[2 * i]) << 4 | g_ascii_xdigit_value (hex[2 * i + 1]));
  store = wh_store_open (argv[1], key, &error);
  g_assert_no_error (error);
  return store;
}

int
main (int argc, char **argv)
{
  static const char *const texts[] = {
    "j", "jo", "smi", "smith", "smith j", "j smith", "kathy smith", "ma ga", "m g", "maria garcia", "gimenez",
    "catherine smyth", "1980-02-01", "feb 1 1980", "1234", "lopez 1/2/1980", "nobody called this", "delacruz",
  };
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhStore) store = open_store (argc, argv, dir);

  printf ("Processor time of one search, first of %d and cold caches apart from what filling left:\n", REPEATS);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    measure (store, texts[i]);
  measure_duplicates (store, "Maria", "Garcia", NULL, NULL);
  measure_duplicates (store, "Maria", "Garcia", "1980-02-01", NULL);
  measure_duplicates (store, "Kathy", "Smith", "1980-02-01", "912345678");
  measure_duplicates (store, NULL, NULL, "1980-02-01", NULL);
  measure_duplicates (store, NULL, NULL, NULL, "1234");
  return 0;
}
