/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-population.h"

#define PEOPLE_PER_COPY 2500
#define YEARS_OPEN 12
#define ACCESS_POINT_TYPE 14

/* One household while its story is told. */
typedef struct
{
  WhPopulation *community;
  WhDice dice;
  WhSort sort;
  guint first, n; /* people */
  guint copy;
} Story;

static const WhSort first_sorts[] = {
  WH_SORT_SINGLE, WH_SORT_FAMILY, WH_SORT_YOUTH, WH_SORT_VETERAN, WH_SORT_MINOR, WH_SORT_HIV,
};

/**
 * wh_population_place:
 *
 * Returns: the description of a project, which its copies share
 */
const WhPlace *
wh_population_place (const WhPopulation *self, guint number)
{
  return &wh_values_places[number % wh_values_n_places];
}

/**
 * wh_population_person:
 */
const WhResident *
wh_population_person (const WhPopulation *self, guint number)
{
  return &g_array_index (self->people, WhResident, number);
}

/**
 * wh_population_stay:
 */
const WhStay *
wh_population_stay (const WhPopulation *self, guint number)
{
  return &g_array_index (self->stays, WhStay, number);
}

/**
 * wh_population_opened:
 *
 * Returns: the first day of a project, before every stay in it
 */
WhDate
wh_population_opened (const WhPopulation *self, guint place)
{
  WhDice dice = wh_dice (self->seed, WH_THROW_PLACE, place);

  return wh_date_add_months (self->until, -12 * YEARS_OPEN) + wh_dice_between (&dice, 0, 700);
}

/**
 * wh_population_last_day:
 *
 * Returns: the day up to which something can be known of the stay: its exit, else the community's last day
 */
WhDate
wh_population_last_day (const WhPopulation *self, const WhStay *stay)
{
  return stay->exit == WH_STAY_OPEN ? self->until : stay->exit;
}

/**
 * wh_stay_is_adult:
 *
 * Returns: whether the person was 18 or older at entry
 */
gboolean
wh_stay_is_adult (const WhPopulation *self, const WhStay *stay)
{
  return wh_date_age (wh_population_person (self, stay->person)->dob, stay->entry) >= 18;
}

/**
 * wh_stay_is_head:
 */
gboolean
wh_stay_is_head (const WhPopulation *self, const WhStay *stay)
{
  return wh_population_person (self, stay->person)->relationship == 1;
}

/**
 * wh_stay_is_asked:
 *
 * Returns: whether it is the head's or an adult's stay, whom most elements are asked of
 */
gboolean
wh_stay_is_asked (const WhPopulation *self, const WhStay *stay)
{
  return wh_stay_is_head (self, stay) || wh_stay_is_adult (self, stay);
}

/**
 * wh_place_is_permanent:
 *
 * Returns: whether the project is permanent housing, where people move in (3.20)
 */
gboolean
wh_place_is_permanent (const WhPlace *place)
{
  return place->type == 3 || place->type == 9 || place->type == 10 || place->type == 13;
}

/**
 * wh_place_has_beds:
 *
 * Returns: whether the project has bed and unit inventory (2.07)
 */
gboolean
wh_place_has_beds (const WhPlace *place)
{
  return place->beds > 0;
}

/**
 * wh_place_is_funded:
 *
 * Returns: whether its funding source is one of @first to @last (list 2.06.1)
 */
gboolean
wh_place_is_funded (const WhPlace *place, int first, int last)
{
  return place->funder >= first && place->funder <= last;
}

static WhSort
choose_sort (WhPopulation *self, WhDice *dice, guint household, guint left)
{
  static const int weights[][2] = {
    { WH_SORT_SINGLE, 56 }, { WH_SORT_FAMILY, 18 }, { WH_SORT_YOUTH, 11 },
    { WH_SORT_VETERAN, 9 }, { WH_SORT_MINOR, 4 },   { WH_SORT_HIV, 2 },
  };
  WhSort sort = household < G_N_ELEMENTS (first_sorts)
                  ? first_sorts[household]
                  : (WhSort) wh_dice_weigh (dice, weights, G_N_ELEMENTS (weights));

  return sort == WH_SORT_FAMILY && left < 2 ? WH_SORT_SINGLE : sort;
}

static guint8
throw_conditions (WhDice *dice, int age)
{
  static const guint adult[] = { 16, 6, 22, 3, 34, 20 }, child[] = { 2, 6, 5, 0, 7, 0 };
  guint conditions = 0;

  for (guint i = 0; i < 6; i++)
    if (wh_dice_chance (dice, age >= 18 ? adult[i] : child[i]))
      conditions |= 1u << i;
  return (guint8) conditions;
}

static void
add_person (Story *story, guint8 relationship, int age, const WhResident *head)
{
  WhPopulation *self = story->community;
  WhDice *dice = &story->dice;
  WhResident person = { .relationship = relationship };

  person.dob = (gint32) (wh_date_add_months (self->from, -12 * age) - wh_dice_between (dice, 1, 360));
  person.sex = wh_dice_chance (dice, story->sort == WH_SORT_FAMILY && relationship == 1 ? 25 : 58);
  person.spanish = head != NULL ? head->spanish : wh_dice_chance (dice, 24);
  do
    person.last_name = (guint16) wh_dice_below (dice, wh_values_n_last_names);
  while (wh_values_last_names[person.last_name].spanish != (gboolean) person.spanish);
  if (head != NULL && relationship == 2)
    person.last_name = head->last_name;
  person.veteran = story->sort == WH_SORT_VETERAN && relationship == 1;
  person.conditions = throw_conditions (dice, age);
  if (story->sort == WH_SORT_HIV && relationship == 1)
    person.conditions |= WH_CONDITION_HIV;
  person.first_entry = G_MAXINT32;
  g_array_append_val (self->people, person);
  story->n++;
}

/* Head first. Ages are those at the start of the period, so a child may come of age in the story. */
static void
add_people (Story *story, guint left)
{
  static const int ages[WH_N_SORTS][2] = { { 25, 71 }, { 21, 48 }, { 18, 22 }, { 27, 82 }, { 14, 14 }, { 28, 64 } };
  WhDice *dice = &story->dice;
  int age = wh_dice_between (dice, ages[story->sort][0], ages[story->sort][1]);
  WhResident head;
  guint children = story->sort == WH_SORT_FAMILY ? 1 + wh_dice_below (dice, 3) : 0;
  gboolean partner = wh_dice_chance (dice, story->sort == WH_SORT_FAMILY ? 35 : 5) && story->sort != WH_SORT_MINOR;

  add_person (story, 1, age, NULL);
  head = g_array_index (story->community->people, WhResident, story->first);
  for (guint i = 0; i < children && story->n < left; i++)
    add_person (story, 2, wh_dice_between (dice, 0, MIN (16, age - 18)), &head);
  age += wh_dice_between (dice, -6, 6);
  if (partner && story->n < left)
    add_person (story, 3, MAX (19, age), &head);
}

static guint
choose_place (Story *story, gboolean home)
{
  guint sum = 0, at;

  for (guint i = 0; i < wh_values_n_places; i++)
    sum += home ? wh_values_places[i].homes[story->sort] : wh_values_places[i].crisis[story->sort];
  if (sum == 0)
    return G_MAXUINT;
  at = wh_dice_below (&story->dice, sum);
  for (guint i = 0; i < wh_values_n_places; i++)
    {
      guint weight = home ? wh_values_places[i].homes[story->sort] : wh_values_places[i].crisis[story->sort];

      if (at < weight)
        return i;
      at -= weight;
    }
  g_return_val_if_reached (G_MAXUINT);
}

/* How many days people stay in a project of that type. */
static int
throw_days (WhDice *dice, int type)
{
  static const int spans[][3] = {
    { 0, 3, 120 },  { 1, 1, 60 },    { 2, 60, 500 },   { 3, 300, 2600 }, { 4, 15, 200 }, { 6, 30, 300 }, { 7, 5, 60 },
    { 8, 30, 300 }, { 9, 200, 1800 }, { 10, 200, 1800 }, { 11, 2, 90 },   { 12, 30, 180 }, { 13, 60, 420 },
    { 14, 20, 160 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (spans[i][0] == type)
      {
        int days = wh_dice_between (dice, spans[i][1], spans[i][2]);
        int again = wh_dice_between (dice, spans[i][1], spans[i][2]);

        return MIN (days, again); /* most stays are short: two throws, the shorter counts */
      }
  g_return_val_if_reached (30);
}

static int
destination_of_next (const WhPlace *next)
{
  if (next->type == 2)
    return 302;
  if (wh_place_is_permanent (next))
    return 435;
  return next->type == 8 ? 118 : next->type == 4 ? 116 : 101;
}

static int
throw_destination (WhDice *dice, const WhPlace *place, gboolean moved_in)
{
  static const int crisis[][2] = {
    { 116, 14 }, { 101, 16 }, { 302, 4 }, { 312, 9 }, { 313, 8 }, { 422, 7 }, { 423, 4 }, { 410, 12 }, { 435, 8 },
    { 206, 3 },  { 207, 3 },  { 205, 2 }, { 17, 1 },  { 30, 6 },  { 8, 1 },
  };
  static const int housed[][2] = { { 410, 45 }, { 435, 35 }, { 422, 8 }, { 411, 3 }, { 421, 2 }, { 225, 1 } };
  static const int not_housed[][2] = { { 116, 20 }, { 101, 30 }, { 312, 20 }, { 313, 20 }, { 207, 5 }, { 206, 5 } };

  if (place->type == 12 || moved_in)
    return wh_dice_weigh (dice, housed, G_N_ELEMENTS (housed));
  if (wh_place_is_permanent (place))
    return wh_dice_weigh (dice, not_housed, G_N_ELEMENTS (not_housed));
  return wh_dice_weigh (dice, crisis, G_N_ELEMENTS (crisis));
}

static void
throw_move_in (Story *story, WhStay *stay, const WhPlace *place)
{
  WhDate day = stay->entry + wh_dice_between (&story->dice, 0, place->type == 13 ? 70 : 12);

  stay->move_in = WH_STAY_OPEN;
  if (wh_place_is_permanent (place) && day <= wh_population_last_day (story->community, stay))
    stay->move_in = (gint32) day;
}

/* The whole household enters and leaves together. */
static void
add_stays (Story *story, guint place, WhDate entry, WhDate exit, guint next)
{
  WhPopulation *self = story->community;
  const WhPlace *where = wh_population_place (self, place);
  WhStay stay = { .group = self->groups++, .entry = (gint32) entry, .size = (guint8) story->n };

  stay.place = story->copy * wh_values_n_places + place;
  stay.exit = exit > self->until ? WH_STAY_OPEN : (gint32) exit;
  throw_move_in (story, &stay, where);
  if (stay.exit != WH_STAY_OPEN)
    stay.destination = (guint16) (next != G_MAXUINT && !wh_place_is_permanent (where)
                                    ? destination_of_next (wh_population_place (self, next))
                                    : throw_destination (&story->dice, where, stay.move_in != WH_STAY_OPEN));
  for (guint i = 0; i < story->n; i++)
    {
      WhResident *person = &g_array_index (self->people, WhResident, story->first + i);

      stay.person = story->first + i;
      person->first_entry = MIN (person->first_entry, stay.entry);
      g_array_append_val (self->stays, stay);
    }
}

/* Coordinated entry goes on beside the first stay: the way to a home is asked for there. */
static void
add_access (Story *story, WhDate entry, WhDate exit)
{
  WhDate own_exit = entry + throw_days (&story->dice, ACCESS_POINT_TYPE);

  for (guint i = 0; i < wh_values_n_places; i++)
    if (wh_values_places[i].type == ACCESS_POINT_TYPE)
      add_stays (story, i, entry, MIN (exit, own_exit), G_MAXUINT);
}

/* A child of the story must be born before it begins. */
static WhDate
earliest_entry (Story *story, WhDate wanted)
{
  for (guint i = 0; i < story->n; i++)
    wanted = MAX (wanted, wh_population_person (story->community, story->first + i)->dob + 10);
  return wanted;
}

static WhDate
throw_first_entry (Story *story, guint crisis, guint home)
{
  WhPopulation *self = story->community;
  int days = (int) (self->until - self->from);

  if (crisis == G_MAXUINT && wh_population_place (self, home)->type == 3 && wh_dice_chance (&story->dice, 50))
    return earliest_entry (story, self->from - wh_dice_between (&story->dice, 0, 1500));
  return earliest_entry (story, self->from + wh_dice_between (&story->dice, 0, days - 1));
}

static WhDate
throw_exit (Story *story, guint place, WhDate entry)
{
  WhDate exit = entry + throw_days (&story->dice, wh_population_place (story->community, place)->type);
  WhDate reached = story->community->from + wh_dice_between (&story->dice, 1, 90);

  return MAX (exit, reached); /* a stay from before the period reaches into it */
}

static void
tell (Story *story, gboolean to_home)
{
  WhPopulation *self = story->community;
  guint crisis = choose_place (story, FALSE), home = to_home ? choose_place (story, TRUE) : G_MAXUINT;
  WhDate entry, exit;

  if (crisis == G_MAXUINT || (home != G_MAXUINT && wh_dice_chance (&story->dice, 12)))
    crisis = home != G_MAXUINT ? G_MAXUINT : crisis;
  if (crisis == G_MAXUINT && home == G_MAXUINT)
    home = choose_place (story, TRUE);
  entry = throw_first_entry (story, crisis, home);
  exit = throw_exit (story, crisis != G_MAXUINT ? crisis : home, entry);
  if (crisis == G_MAXUINT)
    {
      add_stays (story, home, entry, exit, G_MAXUINT);
      return;
    }
  add_stays (story, crisis, entry, exit, exit < self->until ? home : G_MAXUINT);
  if (home != G_MAXUINT || wh_dice_chance (&story->dice, 20))
    add_access (story, entry, exit);
  if (home != G_MAXUINT && exit < self->until)
    add_stays (story, home, exit, throw_exit (story, home, exit), G_MAXUINT);
  else if (exit + 90 < self->until && wh_dice_chance (&story->dice, 35))
    {
      entry = exit + wh_dice_between (&story->dice, 20, 89);
      add_stays (story, crisis, entry, throw_exit (story, crisis, entry), G_MAXUINT);
    }
}

/**
 * wh_population_tell:
 * @dice: for this household alone
 * @first: the first of @n people without stays, the head of household
 *
 * Gives a household that was added its stays.
 */
void
wh_population_tell (WhPopulation *self, WhDice dice, WhSort sort, guint first, guint n)
{
  Story story = { .community = self, .dice = dice, .sort = sort, .first = first, .n = n };

  story.copy = wh_dice_below (&story.dice, self->copies);
  tell (&story, wh_dice_chance (&story.dice, 32));
}

/**
 * wh_population_new:
 * @clients: how many people
 * @until: the last day that anything is known of
 *
 * Throws the dice for everybody's story of the last three years: the same seed, number and day give the same
 * community.  It takes about 30 bytes a person and 40 a stay.
 *
 * Returns: (transfer full): the community
 */
WhPopulation *
wh_population_new (guint clients, guint64 seed, WhDate until)
{
  WhPopulation *self = g_new0 (WhPopulation, 1);

  self->seed = seed;
  self->until = until;
  self->from = wh_date_add_months (until, -36) + 1;
  self->copies = 1 + clients / PEOPLE_PER_COPY;
  self->people = g_array_new (FALSE, FALSE, sizeof (WhResident));
  self->stays = g_array_new (FALSE, FALSE, sizeof (WhStay));
  for (guint household = 0; self->people->len < clients; household++)
    {
      Story story = { .community = self, .dice = wh_dice (seed, WH_THROW_HOUSEHOLD, household) };
      guint left = clients - self->people->len;

      story.first = self->people->len;
      story.sort = choose_sort (self, &story.dice, household, left);
      story.copy = wh_dice_below (&story.dice, self->copies);
      add_people (&story, left);
      tell (&story, household < 12 || wh_dice_chance (&story.dice, 32));
    }
  self->n_once = self->people->len;
  return self;
}

/**
 * wh_population_free:
 */
void
wh_population_free (WhPopulation *self)
{
  g_array_unref (self->people);
  g_array_unref (self->stays);
  g_clear_pointer (&self->doubles, g_array_unref);
  g_free (self);
}
