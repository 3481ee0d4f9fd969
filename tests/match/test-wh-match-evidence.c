/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two records: one person or two? */
#include "match/wh-match-scan.h"

#include <string.h>

#define CROWD 20000 /* the others, whom no row tells of */

static void
add (WhMatchPeople *people, const char *first, const char *last, const char *suffix, const char *birth,
                                     const char *ssn)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, first);
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, last);
  wh_record_set_text (client, WH_CLIENT_NAME_SUFFIX, suffix);
  wh_record_set_text (client, WH_CLIENT_SSN, ssn);
  if (birth != NULL)
    wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_text (birth));
  wh_match_people_add (people, client);
}

static WhMatchPeople *
crowd_new (void)
{
  WhMatchPeople *people = wh_match_people_new ();

  wh_match_people_set_total (people, CROWD);
  wh_match_people_set_commonness (people, "maria", 300, 0);
  wh_match_people_set_commonness (people, "garcia", 0, 200);
  return people;
}

static double
compare (const WhMatchPeople *people, WhMatchEvidence *evidence)
{
  *evidence = wh_match_compare (people, wh_match_people_get (people, 0), wh_match_people_get (people, 1));
  return wh_match_probability (evidence, CROWD);
}

typedef struct
{
  const char *a[5], *b[5]; /* first, last, suffix, birth, SSN */
  gboolean one;
  WhReason reason; /* that must be among the reasons */
} Case;

static const Case cases[] = {
  { { "Katherine", "Smith", NULL, "1980-02-01", NULL }, { "Kathy", "Smith", NULL, "1980-02-01", NULL }, TRUE,
    WH_REASON_FIRST_NICKNAME },
  { { "José", "García López", NULL, "1971-11-23", NULL }, { "Pepe", "Garcia-Lopez", NULL, "1971-11-23", NULL }, TRUE,
    WH_REASON_LAST_SAME },
  { { "María", "García López", NULL, "1971-11-23", "912345678" }, { "Maria", "Lopez", NULL, "1971-11-23",
    NULL }, TRUE,
    WH_REASON_LAST_PART },
  { { "John", "Thornapple", NULL, "1980-02-11", NULL }, { "Thornapple", "John", NULL, "1980-02-11", NULL }, TRUE,
    WH_REASON_NAMES_SWAPPED },
  { { "John", "Thornapple", NULL, "1980-02-11", "912345678" }, { "Jhon", "Thronapple", NULL, "1980-11-02",
    "912345678" },
    TRUE, WH_REASON_BIRTH_SWAPPED },
  { { "John", "Thornapple", NULL, "1980-02-11", "xxxxx5678" }, { "Jon", "Thornapple", NULL, "1980-02-21",
    "912345678" },
    TRUE, WH_REASON_SSN_END },
  { { "John", "Thornapple", NULL, "1980-02-11", "912345678" }, { "John", "Thornapple", NULL, "1980-02-11",
    "912345673" },
    TRUE, WH_REASON_SSN_DIGIT },
  { { "Jesús", "De La Cruz", NULL, "1990-05-15", NULL }, { "Jesus", "Delacruz", NULL, "1990-05-15", NULL }, TRUE,
    WH_REASON_BIRTH_SAME },
  /* twins */
  { { "Anna", "Thornapple", NULL, "2001-03-09", NULL }, { "Ruth", "Thornapple", NULL, "2001-03-09", NULL }, FALSE,
    WH_REASON_HOUSEHOLD_SIBLINGS },
  { { "Anna", "Thornapple", NULL, "2001-03-09", "912345678" }, { "Ruth", "Thornapple", NULL, "2001-03-09",
    "987654312" },
    FALSE, WH_REASON_SSN_DIFFERENT },
  /* father and son */
  { { "John", "Thornapple", "Sr.", "1960-03-09", NULL }, { "John", "Thornapple", "Jr.", "1985-07-19", NULL }, FALSE,
    WH_REASON_BIRTH_GENERATION },
  { { "John", "Thornapple", "Sr.", "1960-03-09", NULL }, { "John", "Thornapple", "Jr.", NULL, NULL }, FALSE,
    WH_REASON_HOUSEHOLD_SUFFIX },
  /* a common name, and dates that lie near */
  { { "María", "García", NULL, "1980-02-11", "912345678" }, { "Maria", "Garcia", NULL, "1980-02-12",
    "987123456" }, FALSE,
    WH_REASON_SSN_DIFFERENT },
  { { "María", "García", NULL, "1980-02-11", NULL }, { "Maria", "Garcia", NULL, "1980-02-17", NULL }, FALSE,
    WH_REASON_FIRST_SAME },
  /* a common name alone is no evidence; a rare one is worth a look */
  { { "Maria", "Garcia", NULL, NULL, NULL }, { "María", "García", NULL, NULL, NULL }, FALSE, WH_REASON_LAST_SAME },
  { { "Zebulon", "Thornapple", NULL, NULL, NULL }, { "Zebulon", "Thornapple", NULL, NULL, NULL }, TRUE,
    WH_REASON_LAST_SAME },
  /* a parent's number given for a child */
  { { "Anna", "Thornapple", NULL, "2015-03-09", "912345678" }, { "Ruth", "Thornapple", NULL, "1988-06-21",
    "912345678" },
    FALSE, WH_REASON_FIRST_DIFFERENT },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (WhMatchPeople) people = crowd_new ();
      g_autofree char *codes = NULL;
      WhMatchEvidence evidence;
      double probability;

      add (people, c->a[0], c->a[1], c->a[2], c->a[3], c->a[4]);
      add (people, c->b[0], c->b[1], c->b[2], c->b[3], c->b[4]);
      probability = compare (people, &evidence);
      codes = wh_match_dup_codes (&evidence);
      g_test_message ("%s %s: %.3f %s", c->a[0], c->b[0], probability, codes);
      g_assert_true ((evidence.reasons & WH_REASON_BIT (c->reason)) != 0);
      g_assert_true ((probability >= WH_MATCH_POSSIBLE) == c->one);
    }
}

static void
test_the_common_says_less (void)
{
  double bits[2];

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (WhMatchPeople) people = crowd_new ();
      WhMatchEvidence evidence;

      add (people, i == 0 ? "Maria" : "Zebulon", i == 0 ? "Garcia" : "Thornapple", NULL, "1980-02-11", NULL);
      add (people, i == 0 ? "Maria" : "Zebulon", i == 0 ? "Garcia" : "Thornapple", NULL, "1980-02-11", NULL);
      compare (people, &evidence);
      bits[i] = evidence.bits;
    }
  g_assert_cmpfloat (bits[0] + 4, <, bits[1]);
}

static void
test_what_is_not_known_is_not_compared (void)
{
  static const guint qualities[] = { WH_CLIENT_NAME_DATA_QUALITY, WH_CLIENT_SSN_DATA_QUALITY,
                                     WH_CLIENT_DOB_DATA_QUALITY };
  static const int unknown[] = { 8, 9, 99 };

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autoptr (WhMatchPeople) people = crowd_new ();
      g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
      WhMatchEvidence evidence;

      wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Zebulon");
      wh_record_set_text (client, WH_CLIENT_LAST_NAME, "Thornapple");
      wh_record_set_text (client, WH_CLIENT_SSN, "912345678");
      wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_text ("1980-02-11"));
      for (guint q = 0; q < G_N_ELEMENTS (qualities); q++)
        wh_record_set_number (client, qualities[q], unknown[i]);
      wh_match_people_add (people, client);
      wh_match_people_add (people, client);
      compare (people, &evidence);
      g_assert_cmpuint (evidence.reasons, ==, 0);
      g_assert_cmpfloat (evidence.bits, ==, 0);
    }
}

static void
test_numbers_of_nobody_say_nothing (void)
{
  static const char *const ssns[] = { "000000000", "111111111", "123456789", "666123456", "912005678x", "900000000",
                                      "999999999", "" };

  for (guint i = 0; i < G_N_ELEMENTS (ssns); i++)
    {
      g_autoptr (WhMatchPeople) people = crowd_new ();

      add (people, "Unknown", "Doe", NULL, NULL, ssns[i]);
      g_assert_cmpuint (wh_match_people_get (people, 0)->ssn_known, ==, 0);
      g_assert_cmpuint (wh_match_people_get (people, 0)->name.n_first, ==, 0);
      g_assert_cmpuint (wh_match_people_get (people, 0)->name.n_last, ==, 0);
    }
}

static void
test_another_name_on_record_counts (void)
{
  g_autoptr (WhMatchPeople) people = crowd_new ();
  g_autoptr (WhRecord) alias = wh_record_new (wh_kind (WH_KIND_ALIAS));
  WhMatchEvidence evidence;

  add (people, "Ruth", "Thornapple", NULL, "1980-02-11", NULL);
  add (people, "Ruth", "Bellwater", NULL, "1980-02-11", NULL);
  wh_record_set_text (alias, WH_ALIAS_LAST_NAME, "Bellwater");
  wh_match_people_add_alias (people, 0, alias);
  g_assert_cmpfloat (compare (people, &evidence), >, WH_MATCH_POSSIBLE);
  g_assert_true ((evidence.reasons & WH_REASON_BIT (WH_REASON_NAMES_ALIAS)) != 0);
}

/* Whatever was typed, the order of the two is of no account and no sentence is empty. */
static void
test_either_way_round (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WhMatchPeople) people = crowd_new ();
      const Case *c = &cases[i];
      WhMatchEvidence one, other;

      add (people, c->a[0], c->a[1], c->a[2], c->a[3], c->a[4]);
      add (people, c->b[0], c->b[1], c->b[2], c->b[3], c->b[4]);
      one = wh_match_compare (people, wh_match_people_get (people, 0), wh_match_people_get (people, 1));
      other = wh_match_compare (people, wh_match_people_get (people, 1), wh_match_people_get (people, 0));
      g_assert_cmpuint (one.reasons, ==, other.reasons);
      g_assert_cmpfloat_with_epsilon (one.bits, other.bits, 1e-9);
    }
  for (guint i = 0; i < WH_N_REASONS; i++)
    {
      g_assert_cmpuint (strlen (wh_reason_text (i)), >, 5);
      g_assert_nonnull (strchr (wh_reason_code (i), '.'));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/evidence/cases", test_cases);
  g_test_add_func ("/match/evidence/common", test_the_common_says_less);
  g_test_add_func ("/match/evidence/unknown", test_what_is_not_known_is_not_compared);
  g_test_add_func ("/match/evidence/nobody", test_numbers_of_nobody_say_nothing);
  g_test_add_func ("/match/evidence/alias", test_another_name_on_record_counts);
  g_test_add_func ("/match/evidence/either-way", test_either_way_round);
  return g_test_run ();
}
