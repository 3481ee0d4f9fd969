/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-evidence.h"

#include "match/wh-match-weights.h"

#include <math.h>
#include <string.h>

/*
 * Fellegi and Sunter: each field's outcome weighs log2 (m / u), m how often it comes out so for two records of one
 * person, u for two people; a name or date that many have weighs less.  The sum of the bits and of the prior is the
 * log of the odds.  Fields are taken as independent, where they are not (a family shares its surname) a weight of its
 * own makes up for it.
 */

#define UNSEEN 1000        /* names are counted as if a thousand more people had been seen with other ones */
#define UNSEEN_DATES 22000 /* days in sixty years */
#define GENERATION_YEARS 14
#define NEAR_DAYS 7
#define MOST_WITH_ONE_SSN 4
#define RARE_SHARE 20     /* a spelling that is so many times rarer than its neighbour is a slip */
#define SHORTEST_NEAR 4   /* letters: below that a wrong letter makes another name */
#define LONG_NAME 8       /* letters: from there on two wrong letters */
#define LONGEST_COMPARED 24

#define HAS(evidence, name) (((evidence)->reasons & WH_REASON_BIT (WH_REASON_##name)) != 0)

static void
say (WhMatchEvidence *evidence, WhReason reason, double frequency)
{
  evidence->bits += wh_match_weight (reason, frequency);
  evidence->reasons |= WH_REASON_BIT (reason);
}

static double
frequency (const WhMatchPeople *people, guint n, guint unseen)
{
  return (n + 1.0) / (wh_match_people_get_total (people) + (double) unseen);
}

/* Of two spellings the commoner counts: it is what somebody else could have had as well. */
static double
frequency_of_two (const WhMatchPeople *people, guint a, guint b, gboolean is_spelling)
{
  double both = frequency (people, MAX (a, b), UNSEEN);

  return is_spelling && MIN (a, b) <= 1 + MAX (a, b) / RARE_SHARE ? both / wh_match_factor ("rare") : both;
}

/* Letters to change, leave out, add or swap with the next, counted up to @most. */
static guint
distance (const char *a, const char *b, guint most)
{
  guint before[LONGEST_COMPARED + 1], last[LONGEST_COMPARED + 1], now[LONGEST_COMPARED + 1];
  guint n = (guint) strlen (a), m = (guint) strlen (b);

  if (n > LONGEST_COMPARED || m > LONGEST_COMPARED || (n > m ? n - m : m - n) > most)
    return most + 1;
  for (guint j = 0; j <= m; j++)
    last[j] = j;
  for (guint i = 1; i <= n; i++)
    {
      guint least = now[0] = i;

      for (guint j = 1; j <= m; j++)
        {
          now[j] = MIN (MIN (last[j] + 1, now[j - 1] + 1), last[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            now[j] = MIN (now[j], before[j - 2] + 1);
          least = MIN (least, now[j]);
        }
      if (least > most)
        return most + 1;
      memcpy (before, last, sizeof before);
      memcpy (last, now, sizeof last);
    }
  return last[m];
}

static gboolean
is_near (const WhMatchWord *a, const WhMatchWord *b)
{
  guint length = MIN (a->length, b->length);

  return length >= SHORTEST_NEAR - 1 && MAX (a->length, b->length) >= SHORTEST_NEAR
         && distance (a->text, b->text, length >= LONG_NAME ? 2 : 1) <= (length >= LONG_NAME ? 2 : 1);
}

static gboolean
sounds_alike (const WhMatchWord *a, const WhMatchWord *b)
{
  for (guint i = 0; i < G_N_ELEMENTS (a->sounds); i++)
    if (a->sounds[i] != NULL && g_strcmp0 (a->sounds[i], b->sounds[i]) == 0 && strlen (a->sounds[i]) > 2)
      return TRUE;
  return FALSE;
}

static gboolean
is_nickname (const WhMatchWord *a, const WhMatchWord *b)
{
  for (guint i = 0; i < a->n_families; i++)
    for (guint j = 0; j < b->n_families; j++)
      if (a->families[i] == b->families[j])
        return TRUE;
  return FALSE;
}

static gboolean
is_initial (const WhMatchWord *a, const WhMatchWord *b)
{
  return (a->length == 1 || b->length == 1) && g_utf8_get_char (a->text) == g_utf8_get_char (b->text);
}

/* A middle name that is, or may be called by, the other's first name. */
static gboolean
goes_by (const WhMatchWord *first, const WhMatchWord *const *others, guint n_others, const WhMatchWord *middle)
{
  if (middle != NULL && middle->length > 1 && (first == middle || is_nickname (first, middle)))
    return TRUE;
  for (guint i = 1; i < n_others; i++)
    if (first == others[i])
      return TRUE;
  return FALSE;
}

static WhReason
compare_first (const WhMatchName *a, const WhMatchWord *a_middle, const WhMatchName *b, const WhMatchWord *b_middle)
{
  const WhMatchWord *x = a->first[0], *y = b->first[0];

  if (x == y)
    return WH_REASON_FIRST_SAME;
  if (is_nickname (x, y))
    return WH_REASON_FIRST_NICKNAME;
  if (is_near (x, y))
    return WH_REASON_FIRST_NEAR;
  if (is_initial (x, y))
    return WH_REASON_FIRST_INITIAL;
  if (goes_by (x, b->first, b->n_first, b_middle) || goes_by (y, a->first, a->n_first, a_middle))
    return WH_REASON_FIRST_MIDDLE;
  return sounds_alike (x, y) ? WH_REASON_FIRST_SOUND : WH_REASON_FIRST_DIFFERENT;
}

/* Two of one's surnames with the other's; @x, @y: (out): the two that agree best. */
static WhReason
compare_last (const WhMatchName *a, const WhMatchName *b, const WhMatchWord **x, const WhMatchWord **y)
{
  WhReason best = WH_REASON_LAST_DIFFERENT;

  *x = a->whole_last;
  *y = b->whole_last;
  if (*x == *y)
    return WH_REASON_LAST_SAME;
  for (guint i = 0; i < a->n_last && best != WH_REASON_LAST_PART; i++)
    for (guint j = 0; j < b->n_last && best != WH_REASON_LAST_PART; j++)
      {
        WhReason found = a->last[i] == b->last[j] ? WH_REASON_LAST_PART
                         : is_near (a->last[i], b->last[j]) ? WH_REASON_LAST_NEAR
                         : sounds_alike (a->last[i], b->last[j]) ? WH_REASON_LAST_SOUND : WH_REASON_LAST_DIFFERENT;

        if (found < best)
          {
            best = found;
            *x = a->last[i];
            *y = b->last[j];
          }
      }
  return is_near (a->whole_last, b->whole_last) && best > WH_REASON_LAST_NEAR ? WH_REASON_LAST_NEAR : best;
}

static void
weigh_names (WhMatchEvidence *evidence, const WhMatchPeople *people, const WhMatchName *a, const WhMatchWord *a_middle,
             const WhMatchName *b, const WhMatchWord *b_middle)
{
  const WhMatchWord *x, *y;
  guint agreeing = 0;

  if (a->n_first > 0 && b->n_first > 0)
    {
      WhReason first = compare_first (a, a_middle, b, b_middle);

      say (evidence, first, frequency_of_two (people, a->first[0]->first, b->first[0]->first,
                                              first == WH_REASON_FIRST_NEAR));
      agreeing += first != WH_REASON_FIRST_DIFFERENT;
    }
  if (a->n_last > 0 && b->n_last > 0)
    {
      WhReason last = compare_last (a, b, &x, &y);

      say (evidence, last, frequency_of_two (people, x->last, y->last, last == WH_REASON_LAST_NEAR));
      agreeing += last != WH_REASON_LAST_DIFFERENT;
    }
  if (agreeing == 2)
    evidence->bits += log2 (wh_match_factor ("both"));
}

static gboolean
agree (const WhMatchWord *a, const WhMatchWord *b)
{
  return a == b || is_near (a, b);
}

/* First name for last and last for first. */
static gboolean
weigh_crosswise (WhMatchEvidence *evidence, const WhMatchPeople *people, const WhMatchName *a, const WhMatchName *b)
{
  WhMatchEvidence crossed = { 0 };

  if (a->n_first == 0 || a->n_last == 0 || b->n_first == 0 || b->n_last == 0 || !agree (a->first[0], b->last[0])
      || !agree (a->last[0], b->first[0]))
    return FALSE;
  say (&crossed, WH_REASON_NAMES_SWAPPED, 1);
  crossed.bits += wh_match_weight (WH_REASON_FIRST_SAME, frequency (people, MAX (a->first[0]->first, b->last[0]->first),
                                                                    UNSEEN));
  crossed.bits += wh_match_weight (WH_REASON_LAST_SAME, frequency (people, MAX (a->last[0]->last, b->first[0]->last),
                                                                   UNSEEN));
  if (crossed.bits <= evidence->bits)
    return FALSE;
  *evidence = crossed;
  return TRUE;
}

static void
weigh_alias (WhMatchEvidence *evidence, const WhMatchPeople *people, const WhMatchName *alias, const WhMatchName *other)
{
  WhMatchEvidence found = { 0 };

  weigh_names (&found, people, alias, NULL, other, NULL);
  say (&found, WH_REASON_NAMES_ALIAS, 1);
  if (found.bits > evidence->bits)
    *evidence = found;
}

/* The best of the name, the name crosswise, and the names beside it. */
static WhMatchEvidence
compare_names (const WhMatchPeople *people, const WhMatchPerson *a, const WhMatchPerson *b)
{
  WhMatchEvidence best = { 0 };

  weigh_names (&best, people, &a->name, a->middle, &b->name, b->middle);
  weigh_crosswise (&best, people, &a->name, &b->name);
  for (guint i = 0; i < a->n_aliases; i++)
    weigh_alias (&best, people, &a->aliases[i], &b->name);
  for (guint i = 0; i < b->n_aliases; i++)
    weigh_alias (&best, people, &b->aliases[i], &a->name);
  if ((a->name_in_part || b->name_in_part) && best.bits < 0)
    {
      best.bits *= 0.5;
      best.reasons |= WH_REASON_BIT (WH_REASON_NAMES_CODE);
    }
  return best;
}

static void
compare_middle (WhMatchEvidence *evidence, const WhMatchPeople *people, const WhMatchPerson *a, const WhMatchPerson *b)
{
  if (a->middle == NULL || b->middle == NULL
      || (evidence->reasons & WH_REASON_BIT (WH_REASON_FIRST_MIDDLE)) != 0)
    return;
  if (is_initial (a->middle, b->middle))
    say (evidence, WH_REASON_MIDDLE_INITIAL, 1);
  else if (a->middle == b->middle || is_nickname (a->middle, b->middle) || is_near (a->middle, b->middle))
    say (evidence, WH_REASON_MIDDLE_SAME, frequency_of_two (people, a->middle->first, b->middle->first, FALSE));
  else
    say (evidence, WH_REASON_MIDDLE_DIFFERENT, 1);
}

static void
compare_suffix (WhMatchEvidence *evidence, const WhMatchPerson *a, const WhMatchPerson *b)
{
  if (a->suffix == 0 && b->suffix == 0)
    return;
  if (a->suffix == b->suffix)
    say (evidence, WH_REASON_SUFFIX_SAME, 1);
  else
    say (evidence, a->suffix > 0 && b->suffix > 0 ? WH_REASON_SUFFIX_DIFFERENT : WH_REASON_SUFFIX_MISSING, 1);
}

static WhReason
compare_dates (WhDate a, WhDate b, gboolean guessed)
{
  int year[2], month[2], day[2], wrong = 0, first = -1;
  char x[WH_DATE_TEXT_SIZE], y[WH_DATE_TEXT_SIZE];

  if (a == b)
    return WH_REASON_BIRTH_SAME;
  wh_date_to_ymd (a, &year[0], &month[0], &day[0]);
  wh_date_to_ymd (b, &year[1], &month[1], &day[1]);
  if (year[0] == year[1] && month[0] == day[1] && day[0] == month[1])
    return WH_REASON_BIRTH_SWAPPED;
  g_snprintf (x, sizeof x, "%04d%02d%02d", year[0], month[0], day[0]);
  g_snprintf (y, sizeof y, "%04d%02d%02d", year[1], month[1], day[1]);
  for (int i = 0; i < 8; i++)
    if (x[i] != y[i])
      {
        first = first < 0 ? i : first;
        wrong++;
      }
  if (wrong == 2 && first < 7 && x[first] == y[first + 1] && x[first + 1] == y[first])
    return WH_REASON_BIRTH_NEIGHBOURS;
  if (wrong == 1)
    return WH_REASON_BIRTH_DIGIT;
  if (ABS (a - b) <= NEAR_DAYS)
    return WH_REASON_BIRTH_NEAR;
  if (guessed && ABS (year[0] - year[1]) <= 1)
    return WH_REASON_BIRTH_GUESSED;
  return ABS (year[0] - year[1]) >= GENERATION_YEARS ? WH_REASON_BIRTH_GENERATION : WH_REASON_BIRTH_DIFFERENT;
}

static void
compare_birth (WhMatchEvidence *evidence, const WhMatchPeople *people, const WhMatchPerson *a, const WhMatchPerson *b)
{
  if (a->birth != WH_DATE_NONE && b->birth != WH_DATE_NONE)
    say (evidence, compare_dates (a->birth, b->birth, a->birth_guessed || b->birth_guessed),
         frequency (people, wh_match_people_count_birth (people, a->birth), UNSEEN_DATES));
}

static gboolean
is_swapped (const guint8 *a, const guint8 *b, guint first)
{
  return first + 1 < WH_MATCH_SSN_SIZE && a[first] == b[first + 1] && a[first + 1] == b[first];
}

static void
compare_ssn (WhMatchEvidence *evidence, const WhMatchPeople *people, const WhMatchPerson *a, const WhMatchPerson *b)
{
  guint both = 0, wrong = 0, first = 0;
  WhReason found;

  for (guint i = 0; i < WH_MATCH_SSN_SIZE; i++)
    {
      if (a->ssn[i] == WH_MATCH_DIGIT_UNKNOWN || b->ssn[i] == WH_MATCH_DIGIT_UNKNOWN)
        continue;
      both++;
      if (a->ssn[i] != b->ssn[i] && wrong++ == 0)
        first = i;
    }
  if (both < 4)
    return;
  if (both < WH_MATCH_SSN_SIZE)
    found = wrong == 0 ? WH_REASON_SSN_END : WH_REASON_SSN_END_DIFFERENT;
  else if (wrong == 0)
    {
      if (wh_match_people_count_ssn (people, a) > MOST_WITH_ONE_SSN)
        return;
      found = WH_REASON_SSN_SAME;
    }
  else if (wrong == 1)
    found = WH_REASON_SSN_DIGIT;
  else
    found = wrong == 2 && is_swapped (a->ssn, b->ssn, first) ? WH_REASON_SSN_NEIGHBOURS : WH_REASON_SSN_DIFFERENT;
  say (evidence, found, 1);
}

/* What brothers, sisters, fathers and sons share is no evidence that they are one. */
static void
compare_family (WhMatchEvidence *evidence)
{
  /* A parent's number is given for a child. */
  gboolean same_number = (HAS (evidence, SSN_SAME) || HAS (evidence, SSN_DIGIT) || HAS (evidence, SSN_END))
                         && !HAS (evidence, BIRTH_GENERATION);

  if (HAS (evidence, FIRST_DIFFERENT) && !HAS (evidence, LAST_DIFFERENT) && !same_number)
    say (evidence, WH_REASON_HOUSEHOLD_SIBLINGS, 1);
  if (HAS (evidence, SUFFIX_DIFFERENT) && !same_number)
    say (evidence, WH_REASON_HOUSEHOLD_SUFFIX, 1);
}

/**
 * wh_match_compare:
 * @people: everybody, who tell how common a name is; @a and @b are of them
 *
 * Weighs whether two records are one person's: names (3.01; also crosswise, and other names on record), SSN (3.02),
 * birth date (3.03), sex (4.21).  Race and ethnicity are not compared: they say little, and less for some people than
 * for others.
 *
 * Returns: what was found
 */
WhMatchEvidence
wh_match_compare (const WhMatchPeople *people, const WhMatchPerson *a, const WhMatchPerson *b)
{
  WhMatchEvidence evidence = compare_names (people, a, b);

  compare_middle (&evidence, people, a, b);
  compare_suffix (&evidence, a, b);
  compare_birth (&evidence, people, a, b);
  compare_ssn (&evidence, people, a, b);
  if (a->sex >= 0 && b->sex >= 0 && a->sex != b->sex)
    say (&evidence, WH_REASON_SEX_DIFFERENT, 1);
  else if (a->sex >= 0 && b->sex >= 0 && HAS (&evidence, FIRST_DIFFERENT))
    say (&evidence, WH_REASON_SEX_SAME, 1);
  compare_family (&evidence);
  return evidence;
}

/**
 * wh_match_probability:
 * @total: how many people there are
 *
 * Returns: 0 to 1
 */
double
wh_match_probability (const WhMatchEvidence *evidence, guint total)
{
  return 1 / (1 + exp2 (-(evidence->bits + wh_match_prior (total))));
}
