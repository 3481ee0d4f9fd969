/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-doubles.h"

#include "generate/wh-row-writer.h"

#include <string.h>

#define TRAPS_PERCENT 33   /* of the doubles */
#define AGAIN_PERCENT 12   /* of those entered twice are entered a third time */
#define FAMILY_PERCENT 50  /* of households are entered again as a whole, else one adult alone */
#define ALONE_FROM 16      /* years */
#define TRIES_EACH 60

/* While doubles are chosen. */
typedef struct
{
  WhPopulation *community;
  guint8 *times;      /* how often each person's household was taken already */
  guint32 *first_stay; /* of each person among the stays */
} Planting;

static const struct
{
  WhSlip slip;
  const char *name;
  int weight; /* 0: a trap */
} slips[] = {
  { WH_SLIP_NAME_TYPED, "first-name-typed", 14 },   { WH_SLIP_SURNAME_TYPED, "last-name-typed", 16 },
  { WH_SLIP_NICKNAME, "nickname", 12 },             { WH_SLIP_NAMES_SWAPPED, "names-swapped", 4 },
  { WH_SLIP_SURNAMES, "surnames", 12 },             { WH_SLIP_MIDDLE_NAME, "middle-name", 4 },
  { WH_SLIP_DATE_SWAPPED, "date-swapped", 5 },      { WH_SLIP_DATE_TYPED, "date-typed", 7 },
  { WH_SLIP_DATE_NEAR, "date-near", 4 },            { WH_SLIP_DATE_GUESSED, "date-guessed", 3 },
  { WH_SLIP_SSN_MISSING, "ssn-missing", 16 },       { WH_SLIP_SSN_PARTIAL, "ssn-partial", 7 },
  { WH_SLIP_SSN_TYPED, "ssn-typed", 9 },            { WH_TRAP_TWIN, "twin", 0 },
  { WH_TRAP_FATHER_AND_SON, "father-and-son", 0 },  { WH_TRAP_SIBLING, "sibling", 0 },
  { WH_TRAP_NAMESAKE, "namesake", 0 },
};

/**
 * wh_doubles_get:
 *
 * Returns: (transfer none) (nullable): whom the person's record resembles; %NULL for most
 */
const WhDouble *
wh_doubles_get (const WhPopulation *community, guint number)
{
  return number < community->n_once ? NULL : &g_array_index (community->doubles, WhDouble, number - community->n_once);
}

static guint32
throw_slips (WhDice *dice)
{
  static const int counts[][2] = { { 0, 10 }, { 1, 42 }, { 2, 33 }, { 3, 15 } };
  int pairs[G_N_ELEMENTS (slips)][2];
  guint32 thrown = 0;

  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      pairs[i][0] = (int) slips[i].slip;
      pairs[i][1] = slips[i].weight;
    }
  for (int n = wh_dice_weigh (dice, counts, G_N_ELEMENTS (counts)); n > 0; n--)
    thrown |= (guint32) wh_dice_weigh (dice, pairs, G_N_ELEMENTS (pairs));
  return thrown;
}

static guint
add (Planting *planting, guint of, guint32 what)
{
  WhPopulation *self = planting->community;
  WhResident person = *wh_population_person (self, of);
  WhDouble twice = { .of = of, .slips = what };

  person.first_entry = G_MAXINT32;
  g_array_append_val (self->people, person);
  g_array_append_val (self->doubles, twice);
  wh_double_change_birth (self, self->people->len - 1);
  return self->people->len - 1;
}

static int
age_of (const WhPopulation *self, guint person)
{
  return wh_date_age (wh_population_person (self, person)->dob, self->from);
}

static WhSort
sort_of (const WhPopulation *self, guint head, guint n)
{
  int age = age_of (self, head);

  if (n > 1)
    return WH_SORT_FAMILY;
  if (age < 18)
    return WH_SORT_MINOR;
  if (wh_population_person (self, head)->veteran)
    return WH_SORT_VETERAN;
  return age < 24 ? WH_SORT_YOUTH : WH_SORT_SINGLE;
}

/* The same people once more, taken in somewhere else. */
static guint
add_same (Planting *planting, WhDice *dice, guint head, guint n)
{
  WhPopulation *self = planting->community;
  guint first = self->people->len;

  for (guint i = 0; i < n; i++)
    {
      WhDice own = wh_dice (self->seed, WH_THROW_SLIP, self->people->len);

      add (planting, head + i, throw_slips (&own));
    }
  g_array_index (self->people, WhResident, first).relationship = 1;
  wh_population_tell (self, *dice, sort_of (self, first, n), first, n);
  return n;
}

/* Somebody else of the same household: there in every stay of @of. */
static void
add_to_household (Planting *planting, guint of, guint32 trap)
{
  WhPopulation *self = planting->community;
  guint number = add (planting, of, trap), last = self->stays->len;
  WhResident *person = &g_array_index (self->people, WhResident, number);

  if (person->relationship != 2)
    person->relationship = 4;
  for (guint i = planting->first_stay[of]; i < last; i++)
    {
      WhStay stay = g_array_index (self->stays, WhStay, i);

      if (stay.person != of)
        continue;
      for (guint j = i - MIN (i, 16); j < MIN (last, i + 16); j++)
        if (g_array_index (self->stays, WhStay, j).group == stay.group)
          g_array_index (self->stays, WhStay, j).size = (guint8) (stay.size + 1);
      stay.size++;
      stay.person = number;
      stay.entry = MAX (stay.entry, person->dob + 10);
      person->first_entry = MIN (person->first_entry, stay.entry);
      g_array_append_val (self->stays, stay);
      if (i + 1 < last && g_array_index (self->stays, WhStay, i + 1).person > of + 16)
        break;
    }
}

static void
add_trap (Planting *planting, WhDice *dice, guint of)
{
  static const int adults[][2] = { { WH_TRAP_TWIN, 20 }, { WH_TRAP_FATHER_AND_SON, 30 }, { WH_TRAP_NAMESAKE, 50 } };
  static const int children[][2] = { { WH_TRAP_TWIN, 40 }, { WH_TRAP_SIBLING, 60 } };
  WhPopulation *self = planting->community;
  gboolean child = age_of (self, of) < 18;
  guint32 trap = (guint32) (child ? wh_dice_weigh (dice, children, G_N_ELEMENTS (children))
                                  : wh_dice_weigh (dice, adults, G_N_ELEMENTS (adults)));

  if (trap == WH_TRAP_FATHER_AND_SON && (!wh_population_person (self, of)->sex || age_of (self, of) < 20))
    trap = WH_TRAP_TWIN;
  if (trap == WH_TRAP_NAMESAKE)
    {
      guint number = add (planting, of, trap);

      g_array_index (self->people, WhResident, number).relationship = 1;
      wh_population_tell (self, *dice, sort_of (self, number, 1), number, 1);
    }
  else
    add_to_household (planting, of, trap);
}

static guint
household_of (const WhPopulation *self, guint person, guint *n)
{
  guint head = person;

  while (wh_population_person (self, head)->relationship != 1)
    head--;
  for (*n = 1; head + *n < self->n_once && wh_population_person (self, head + *n)->relationship != 1;)
    ++*n;
  return head;
}

/* Returns: how many doubles were made, at most @room. */
static guint
plant (Planting *planting, guint64 index, guint room)
{
  WhPopulation *self = planting->community;
  WhDice dice = wh_dice (self->seed, WH_THROW_DOUBLE, index);
  guint n, person = wh_dice_below (&dice, self->n_once), head = household_of (self, person, &n);
  gboolean trap = wh_dice_chance (&dice, TRAPS_PERCENT);

  if (planting->times[head] > 1 || (planting->times[head] == 1 && !wh_dice_chance (&dice, AGAIN_PERCENT)))
    return 0;
  if (n == 1 || !wh_dice_chance (&dice, FAMILY_PERCENT))
    {
      head = age_of (self, person) >= ALONE_FROM ? person : head;
      n = 1;
    }
  if (age_of (self, head) < 14 || n > room)
    return 0;
  planting->times[household_of (self, head, &(guint) { 0 })]++;
  add_same (planting, &dice, head, n);
  if (trap)
    add_trap (planting, &dice, person);
  return n;
}

/**
 * wh_doubles_plant:
 * @n: how many records are to be of somebody who has one already
 *
 * Adds people after the others: @n second and third records of people who are there, with the mistakes that are made
 * when somebody is entered again, and a third as many people who only look like somebody: twins, siblings, fathers and
 * sons, namesakes.  Nothing else of the community changes, but that the size of a household grows by such a relative.
 */
void
wh_doubles_plant (WhPopulation *community, guint n)
{
  Planting planting = { .community = community };
  guint planted = 0;

  g_return_if_fail (community->doubles == NULL);

  community->doubles = g_array_new (FALSE, TRUE, sizeof (WhDouble));
  planting.times = g_new0 (guint8, community->n_once);
  planting.first_stay = g_new0 (guint32, community->n_once);
  for (guint i = community->stays->len; i > 0; i--)
    planting.first_stay[wh_population_stay (community, i - 1)->person] = i - 1;
  for (guint64 i = 0; planted < n && i < (guint64) TRIES_EACH * n; i++)
    planted += plant (&planting, i, n - planted);
  g_free (planting.times);
  g_free (planting.first_stay);
}

static void
append_pair (GString *truth, const WhPopulation *self, guint a, guint b, guint32 what)
{
  char first[WH_KEY_SIZE], second[WH_KEY_SIZE];
  const char *gap = "";

  g_string_append_printf (truth, "%s,%s,%d,", wh_row_writer_key (self, WH_FILE_CLIENT, a, first),
                          wh_row_writer_key (self, WH_FILE_CLIENT, b, second), (what & WH_SLIP_TRAPS) == 0);
  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    if ((what & slips[i].slip) != 0)
      {
        g_string_append_printf (truth, "%s%s", gap, slips[i].name);
        gap = " ";
      }
  g_string_append_c (truth, '\n');
}

/**
 * wh_doubles_dup_truth:
 *
 * What was planted, as CSV: two PersonalIDs, whether they are one person, and what was done, in words.  Two records
 * of a third are a pair as well.
 *
 * Returns: (transfer full): the table
 */
char *
wh_doubles_dup_truth (const WhPopulation *community)
{
  GString *truth = g_string_new ("first,second,same,what\n");
  guint n = community->doubles != NULL ? community->doubles->len : 0;

  for (guint i = 0; i < n; i++)
    {
      const WhDouble *twice = wh_doubles_get (community, community->n_once + i);

      append_pair (truth, community, twice->of, community->n_once + i, twice->slips);
      for (guint j = 0; j < i && (twice->slips & WH_SLIP_TRAPS) == 0; j++)
        {
          const WhDouble *other = wh_doubles_get (community, community->n_once + j);

          if (other->of == twice->of && (other->slips & WH_SLIP_TRAPS) == 0)
            append_pair (truth, community, community->n_once + j, community->n_once + i, other->slips | twice->slips);
        }
    }
  return g_string_free (truth, FALSE);
}
