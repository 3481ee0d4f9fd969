/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The hardest concepts a second time, as plainly as they can be said, over a thousand small random communities: one row
 * per person, bed nights, age, household type, chronic at project start, the annual assessment, and how many different
 * people, households and nights there are, who came and who left. Nothing here is
 * shared with src/report: dates are GDate, records are structs, everything is looked for by walking over all of it. */

#include "report-fixture.h"

#include "report/wh-facts.h"

#define COMMUNITIES 1000
#define REPORTS 100
#define COUNTED 300
#define MOST_PEOPLE 6
#define MOST_STAYS 10
#define MOST_NIGHTS 12
#define MOST_RECORDS 4

typedef struct
{
  int birth; /* Julian day; 0: not known */
  int quality, sex, veteran, white, hispanic, none;
} Person;

typedef struct
{
  int person, project, household, relationship;
  int entry, exit; /* 0: still there */
  int made;
  int destination, disabling, situation, length, under, before, since, times, months; /* -1: empty */
  int nights[MOST_NIGHTS], n_nights;
  int assessed[MOST_RECORDS], amounts[MOST_RECORDS], n_assessed;
  gboolean impaired; /* by a record of the start */
} Stay;

typedef struct
{
  int types[3];
  Person people[MOST_PEOPLE];
  int n_people;
  Stay stays[MOST_STAYS];
  int n_stays;
  int start, end;
} Community;

/* ---- chance ---- */

static int
any_of (GRand *chance, const int *values, int n)
{
  return values[g_rand_int_range (chance, 0, n)];
}

#define ANY(chance_, ...) \
  any_of (chance_, (const int[]) { __VA_ARGS__ }, (int) G_N_ELEMENTS (((const int[]) { __VA_ARGS__ })))

static int
day (int year, int month, int of_month)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) of_month, (GDateMonth) month, (GDateYear) year);
  return (int) g_date_get_julian (&date);
}

static void
make_history (GRand *chance, Stay *stay)
{
  stay->disabling = ANY (chance, 1, 1, 1, 0, 8, 9, 99, -1);
  stay->impaired = g_rand_int_range (chance, 0, 5) == 0;
  stay->situation = ANY (chance, 116, 101, 204, 225, 302, 410, 435, 8, 99, 17, -1);
  stay->length = ANY (chance, 10, 11, 2, 3, 4, 5, 8, 9, 99, -1);
  stay->under = ANY (chance, 1, 1, 0, -1);
  stay->before = ANY (chance, 1, 1, 0, -1);
  stay->since = ANY (chance, 0, stay->entry - 370, stay->entry - 366, stay->entry - 365, stay->entry - 364,
                     stay->entry - 40);
  stay->times = ANY (chance, 4, 4, 1, 3, 8, 99, -1);
  stay->months = ANY (chance, 112, 113, 111, 101, 9, 99, -1);
}

static void
make_stay (GRand *chance, const Community *community, Stay *stay)
{
  *stay = (Stay) { .person = g_rand_int_range (chance, 0, community->n_people) };
  stay->project = g_rand_int_range (chance, 0, 3);
  stay->household = g_rand_int_range (chance, 0, 3);
  stay->relationship = ANY (chance, 1, 1, 2, 2, 3, 5);
  stay->entry = community->end - ANY (chance, 0, 3, 30, 200, 365, 366, 380, 395, 396, 397, 730, 765, 900);
  if (g_rand_boolean (chance))
    stay->exit = stay->entry + ANY (chance, 0, 1, 5, 30, 300, 365, 400);
  stay->destination = ANY (chance, 116, 204, 302, 332, 410, 435, 24, 17, 30, 8, 99, 5, -1);
  stay->made = stay->entry + ANY (chance, 0, 1);
  make_history (chance, stay);
  stay->n_nights = g_rand_int_range (chance, 0, MOST_NIGHTS);
  for (int i = 0; i < stay->n_nights; i++)
    stay->nights[i] = stay->entry + g_rand_int_range (chance, -2, 40);
  stay->n_assessed = g_rand_int_range (chance, 0, MOST_RECORDS);
  for (int i = 0; i < stay->n_assessed; i++)
    {
      stay->assessed[i] = stay->entry + ANY (chance, 334, 335, 336, 365, 366, 395, 396, 397, 700, 730, 761);
      stay->amounts[i] = g_rand_int_range (chance, 1, 5000);
    }
}

static void
make_community (GRand *chance, Community *community)
{
  *community = (Community) { .start = day (2025, 10, 1), .end = day (2026, 9, 30) };
  for (int i = 0; i < 3; i++)
    community->types[i] = ANY (chance, 0, 1, 2, 3, 4, 6, 8, 12, 13);
  community->n_people = g_rand_int_range (chance, 1, MOST_PEOPLE + 1);
  for (int i = 0; i < community->n_people; i++)
    community->people[i] = (Person) {
      .birth = ANY (chance, 0, day (2024, 2, 29), day (2008, 2, 29), day (2008, 9, 30), day (2008, 10, 1),
                    day (2007, 10, 1), day (2001, 5, 5), day (1980, 1, 1), day (2026, 6, 1)),
      .quality = ANY (chance, 1, 2, 8, 9, 99, -1),
      .sex = ANY (chance, 0, 1, 8, 99, 7, -1),
      .veteran = ANY (chance, 1, 0, 8, 9, 99, -1),
      .white = ANY (chance, 1, 0, -1),
      .hispanic = ANY (chance, 1, 0, -1),
      .none = ANY (chance, 8, 9, 99, -1),
    };
  community->n_stays = g_rand_int_range (chance, 1, MOST_STAYS + 1);
  for (int i = 0; i < community->n_stays; i++)
    make_stay (chance, community, &community->stays[i]);
}

/* ---- as lines ---- */

static void
add_day (GString *text, const char *name, int julian)
{
  GDate date;
  char buffer[16];

  if (julian == 0)
    return;
  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) julian);
  g_date_strftime (buffer, sizeof buffer, "%Y-%m-%d", &date);
  g_string_append_printf (text, " %s=%s", name, buffer);
}

static void
add_code (GString *text, const char *name, int code)
{
  if (code >= 0)
    g_string_append_printf (text, " %s=%d", name, code);
}

static void
add_stay (GString *text, const Stay *stay, int number)
{
  g_string_append_printf (text, "Enrollment EnrollmentID=E%02d PersonalID=C%d ProjectID=P%d HouseholdID=H%d",
                          number, stay->person, stay->project, stay->household);
  add_code (text, "RelationshipToHoH", stay->relationship);
  add_day (text, "EntryDate", stay->entry);
  add_day (text, "DateToStreetESSH", stay->since);
  add_code (text, "DisablingCondition", stay->disabling);
  add_code (text, "LivingSituation", stay->situation);
  add_code (text, "LengthOfStay", stay->length);
  add_code (text, "LOSUnderThreshold", stay->under);
  add_code (text, "PreviousStreetESSH", stay->before);
  add_code (text, "TimesHomelessPastThreeYears", stay->times);
  add_code (text, "MonthsHomelessPastThreeYears", stay->months);
  add_day (text, "DateCreated", stay->made);
  g_string_append (text, "_12:00:00\n");
  if (stay->exit != 0)
    {
      g_string_append_printf (text, "Exit ExitID=X%d EnrollmentID=E%02d", number, number);
      add_code (text, "Destination", stay->destination);
      add_day (text, "ExitDate", stay->exit);
      g_string_append_c (text, '\n');
    }
  for (int i = 0; i < stay->n_nights; i++)
    {
      g_string_append_printf (text, "Services ServicesID=S%d.%d EnrollmentID=E%02d RecordType=200", number, i, number);
      add_day (text, "DateProvided", stay->nights[i]);
      g_string_append_c (text, '\n');
    }
  for (int i = 0; i < stay->n_assessed; i++)
    {
      g_string_append_printf (text, "IncomeBenefits IncomeBenefitsID=I%d.%d EnrollmentID=E%02d DataCollectionStage=5"
                              " IncomeFromAnySource=1 TotalMonthlyIncome=%d", number, i, number, stay->amounts[i]);
      add_day (text, "InformationDate", stay->assessed[i]);
      g_string_append_c (text, '\n');
    }
  if (stay->impaired)
    {
      g_string_append_printf (text, "Disabilities DisabilitiesID=D%d EnrollmentID=E%02d DisabilityType=8"
                              " DisabilityResponse=1 DataCollectionStage=1", number, number);
      add_day (text, "InformationDate", stay->entry);
      g_string_append_c (text, '\n');
    }
}

static char *
lines_of (const Community *community)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < 3; i++)
    g_string_append_printf (text, "Project ProjectID=P%d ProjectType=%d\n", i, community->types[i]);
  for (int i = 0; i < community->n_people; i++)
    {
      g_string_append_printf (text, "Client PersonalID=C%d", i);
      add_day (text, "DOB", community->people[i].birth);
      add_code (text, "DOBDataQuality", community->people[i].quality);
      add_code (text, "Sex", community->people[i].sex);
      add_code (text, "VeteranStatus", community->people[i].veteran);
      add_code (text, "White", community->people[i].white);
      add_code (text, "HispanicLatinao", community->people[i].hispanic);
      add_code (text, "RaceNone", community->people[i].none);
      g_string_append_c (text, '\n');
    }
  for (int i = 0; i < community->n_stays; i++)
    add_stay (text, &community->stays[i], i);
  return g_string_free (text, FALSE);
}

/* ---- the concepts once more ---- */

static int
type_of (const Community *community, const Stay *stay)
{
  return community->types[stay->project];
}

/* Nights of the calendar from one day to another that have a bed night: each day is asked. */
static int
nights_between (const Stay *stay, int from, int to)
{
  int count = 0;

  for (int on = from; on <= to; on++)
    for (int i = 0; i < stay->n_nights; i++)
      if (stay->nights[i] == on)
        {
          count++;
          break;
        }
  return count;
}

static gboolean
is_active (const Community *community, const Stay *stay)
{
  if (stay->entry > community->end)
    return FALSE;
  if (stay->exit != 0 && stay->exit < community->start)
    return FALSE;
  if (type_of (community, stay) != 1)
    return TRUE;
  if (stay->exit != 0 && stay->exit <= community->end)
    return TRUE;
  return nights_between (stay, community->start, community->end) > 0;
}

/* Counts birthdays up to the day, one by one. A person of 29 February has them on 1 March of common years. */
static int
age_on (int birth, int on)
{
  GDate born;
  int age = -1;

  if (birth == 0 || birth > on)
    return -1;
  g_date_clear (&born, 1);
  g_date_set_julian (&born, (guint32) birth);
  for (int year = g_date_get_year (&born);; year++)
    {
      int month = g_date_get_month (&born), of_month = g_date_get_day (&born);
      int birthday = g_date_valid_dmy ((GDateDay) of_month, (GDateMonth) month, (GDateYear) year)
                       ? day (year, month, of_month) : day (year, 3, 1);

      if (birthday > on)
        return age;
      age++;
    }
}

static int
age_of (const Community *community, const Stay *stay)
{
  int on = stay->entry > community->start ? stay->entry : community->start;

  return age_on (community->people[stay->person].birth, on);
}

static gboolean
same_household (const Stay *a, const Stay *b)
{
  return a->household == b->household && a->project == b->project;
}

static int
household_type (const Community *community, const Stay *stay)
{
  int adults = 0, children = 0, unknown = 0;

  for (int i = 0; i < community->n_stays; i++)
    {
      const Stay *other = &community->stays[i];
      gboolean together = FALSE;

      if (!same_household (stay, other) || !is_active (community, other))
        continue;
      for (int on = other->entry; on <= (other->exit != 0 ? MAX (other->exit, other->entry) : community->end); on++)
        together |= on >= stay->entry && (stay->exit == 0 || on <= MAX (stay->exit, stay->entry));
      if (!together)
        continue;
      adults += age_of (community, other) >= 18;
      children += age_of (community, other) >= 0 && age_of (community, other) < 18;
      unknown += age_of (community, other) < 0;
    }
  if (adults > 0 && children > 0)
    return 2;
  if (unknown > 0)
    return 4;
  return children == 0 ? 1 : 3;
}

/* Active before gone, early before late, in the order of the file. */
static const Stay *
head_of (const Community *community, const Stay *stay)
{
  for (int active = 1; active >= 0; active--)
    {
      const Stay *best = NULL;

      for (int i = 0; i < community->n_stays; i++)
        {
          const Stay *other = &community->stays[i];

          if (same_household (stay, other) && other->relationship == 1 && is_active (community, other) == active
              && (best == NULL || other->entry < best->entry))
            best = other;
        }
      if (best != NULL)
        return best;
    }
  return NULL;
}

static int
vague (int answer)
{
  return answer == 8 || answer == 9 ? 8 : 99;
}

/* Twelve months after a day is the same day of the next year, or the last of its month. */
static gboolean
is_a_year_before (int since, int entry)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) since);
  g_date_add_years (&date, 1);
  return (int) g_date_get_julian (&date) <= entry;
}

static int
own_chronic (const Community *community, const Stay *stay)
{
  int type = type_of (community, stay);
  gboolean from_street = type == 0 || type == 1 || type == 4 || type == 8
                         || (stay->situation >= 100 && stay->situation <= 199);

  if (stay->disabling != 1 && !stay->impaired)
    return stay->disabling == 0 ? 0 : vague (stay->disabling);
  if (!from_street)
    {
      if (stay->length == 8 || stay->length == 9)
        return 8;
      if (stay->length == 99 || stay->under == -1)
        return 99;
      if (stay->under == 0)
        return 0;
      if (stay->before != 1)
        return stay->before == 0 ? 0 : 99;
    }
  if (stay->since != 0 && is_a_year_before (stay->since, stay->entry))
    return 1;
  if (stay->times == 1 || stay->times == 3)
    return 0;
  if (stay->times != 4)
    return vague (stay->times);
  if (stay->months == 112 || stay->months == 113)
    return 1;
  return stay->months > 100 ? 0 : vague (stay->months);
}

static int
chronic (const Community *community, const Stay *stay)
{
  const Stay *head = head_of (community, stay);
  int own = own_chronic (community, stay), of_head, age = age_of (community, stay);

  for (int i = 0; head != NULL && i < community->n_stays; i++)
    {
      const Stay *other = &community->stays[i];

      if (same_household (stay, other) && is_active (community, other) && other->entry == head->entry
          && own_chronic (community, other) == 1)
        return 1;
    }
  if (own == 1 || head == NULL || age < 0 || age >= 18)
    return own;
  of_head = own_chronic (community, head);
  return own >= 8 || of_head >= 8 ? of_head : own;
}

static gboolean
is_leaver (const Community *community, const Stay *stay)
{
  return stay->exit != 0 && stay->exit <= community->end;
}

/* The day on which the head has been there for so many years, counted as birthdays are. */
static int
anniversary_of (const Community *community, const Stay *stay)
{
  const Stay *head = head_of (community, stay);
  int entry = head != NULL ? head->entry : stay->entry, years = age_on (entry, community->end);

  if (years < 1)
    return 0;
  for (int on = entry;; on++)
    if (age_on (entry, on) == years)
      return on;
}

static gboolean
assessment_required (const Community *community, const Stay *stay)
{
  int anniversary = anniversary_of (community, stay);

  return anniversary != 0 && !is_leaver (community, stay) && stay->entry <= anniversary;
}

/* The amount of the annual assessment in cents; -1: there is none. */
static int
annual_amount (const Community *community, const Stay *stay)
{
  int anniversary = anniversary_of (community, stay);

  if (!assessment_required (community, stay))
    return -1;
  for (int on = MIN (anniversary + 30, community->end); on >= anniversary - 30; on--)
    for (int i = stay->n_assessed - 1; i >= 0; i--)
      if (stay->assessed[i] == on)
        return stay->amounts[i] * 100;
  return -1;
}

static int
days_of (const Community *community, const Stay *stay)
{
  int until = is_leaver (community, stay) ? stay->exit : community->end + 1, days = 0;

  if (type_of (community, stay) == 1)
    return nights_between (stay, stay->entry, until - 1);
  for (int on = stay->entry; on < until; on++)
    days++;
  return days;
}

static const Stay *
latest_of (const Community *community, int person)
{
  const Stay *best = NULL;

  for (int i = 0; i < community->n_stays; i++)
    {
      const Stay *stay = &community->stays[i];

      if (stay->person == person && is_active (community, stay)
          && (best == NULL || stay->entry > best->entry || (stay->entry == best->entry && stay->made >= best->made)))
        best = stay;
    }
  return best;
}

/* ---- both, side by side ---- */

static void
compare (const Community *community, WhFacts *facts, int person, guint row, const char *lines)
{
  static const char *const types[] = { NULL, "without_children", "with_children_and_adults", "with_only_children",
                                       "unknown_household" };
  const Stay *stay = latest_of (community, person);
  int age = age_of (community, stay), amount = annual_amount (community, stay);
  const struct
  {
    const char *name;
    int expected;
  } concepts[] = {
    { "age", age >= 0 ? age : WH_NONE },
    { "days", days_of (community, stay) },
    { "leaver", is_leaver (community, stay) },
    { types[household_type (community, stay)], TRUE },
    { "chronic", chronic (community, stay) },
    { "assessment_required", assessment_required (community, stay) },
    { "annual.amount", amount >= 0 ? amount : WH_NONE },
  };

  if ((int) wh_facts_get_enrollment (facts, row) != (int) (stay - community->stays))
    g_error ("client C%d is reported with enrollment %u, not %d, in:\n%s", person,
             wh_facts_get_enrollment (facts, row), (int) (stay - community->stays), lines);
  for (gsize i = 0; i < G_N_ELEMENTS (concepts); i++)
    {
      const gint32 *values = wh_facts_get (facts, concepts[i].name, NULL);

      if (values[row] != concepts[i].expected)
        g_error ("%s of client C%d is %d, not %d, in:\n%s", concepts[i].name, person, values[row],
                 concepts[i].expected, lines);
    }
}

static void
try_community (GRand *chance)
{
  static const char *const projects[] = { "P0", "P1", "P2", NULL };
  Community community;
  g_autofree char *lines = NULL;
  g_autoptr (WhReportData) data = NULL;
  g_autoptr (WhStays) stays = NULL;
  g_autoptr (WhFacts) facts = NULL;
  WhReportParameters parameters = { wh_date_from_text ("2025-10-01"), wh_date_from_text ("2026-09-30"), projects };
  guint row = 0;

  make_community (chance, &community);
  lines = lines_of (&community);
  data = report_data (lines);
  stays = wh_stays_new (data, WH_REPORT_APR, &parameters);
  facts = wh_facts_new (stays);
  for (int person = 0; person < community.n_people; person++)
    if (latest_of (&community, person) != NULL)
      compare (&community, facts, person, row++, lines);
  g_assert_cmpuint (row, ==, wh_facts_get_n_people (facts));
}

static void
test_communities (void)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (20260930);

  for (int i = 0; i < COMMUNITIES; i++)
    try_community (chance);
}

/* ---- everybody counted by hand: a mark for each person, and for each person and night ---- */

static gboolean
of_type (const Community *community, const Stay *stay, int person, int type)
{
  return stay->person == person && is_active (community, stay) && (type < 0 || type_of (community, stay) == type);
}

static gboolean
open_at_end (const Community *community, const Stay *stay)
{
  return stay->exit == 0 || stay->exit > community->end;
}

static gboolean
has_bed (const Community *community, const Stay *stay, int on)
{
  int type = type_of (community, stay);

  if (on < stay->entry || (stay->exit != 0 && on >= stay->exit))
    return FALSE;
  return type == 0 || type == 2 || type == 8 || (type == 1 && nights_between (stay, on, on) > 0);
}

static int
count_nights (const Community *community, int person, int type)
{
  int count = 0;

  for (int on = community->start; on <= community->end; on++)
    for (int i = 0; i < community->n_stays; i++)
      if (of_type (community, &community->stays[i], person, type) && has_bed (community, &community->stays[i], on))
        {
          count++;
          break;
        }
  return count;
}

/* What stands for a household: its head and type, or where it has no active head the project and number. */
static char *
household_name (const Community *community, const Stay *stay)
{
  const Stay *head = head_of (community, stay);

  if (head == NULL || !is_active (community, head))
    return g_strdup_printf ("P%d H%d", stay->project, stay->household);
  return g_strdup_printf ("C%d %d", head->person, household_type (community, head));
}

enum
{
  PEOPLE,
  HOUSEHOLDS,
  NIGHTS,
  AT_START,
  CAME,
  LEFT,
  AT_END,
  WITH_BED,
  N_COUNTS,
};

/* @type: -1: of whatever type */
static void
count_type (const Community *community, int type, int counts[N_COUNTS])
{
  g_autoptr (GHashTable) households = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int person = 0; person < community->n_people; person++)
    {
      gboolean there = FALSE, before = FALSE, after = FALSE;

      for (int i = 0; i < community->n_stays; i++)
        {
          const Stay *stay = &community->stays[i];

          if (!of_type (community, stay, person, type))
            continue;
          there = TRUE;
          before |= stay->entry < community->start;
          after |= open_at_end (community, stay);
          g_hash_table_add (households, household_name (community, stay));
        }
      counts[PEOPLE] += there;
      counts[AT_START] += before;
      counts[CAME] += there && !before;
      counts[LEFT] += there && !after;
      counts[AT_END] += after;
      counts[NIGHTS] += count_nights (community, person, type);
      counts[WITH_BED] += count_nights (community, person, type) > 0;
    }
  counts[HOUSEHOLDS] = (int) g_hash_table_size (households);
}

static void
compare_counts (const Community *community, WhReport *report, const char *lines)
{
  static const int types[] = { -1, 0, 1, 8, 2, 4, 3, 9, 10, 13, 12, 14, 6, 11, 7 }; /* in the order of U1 */
  static const guint columns[N_COUNTS] = { 0, 1, 5, 6, 7, 8, 9, 12 };

  for (guint row = 0; row < G_N_ELEMENTS (types); row++)
    {
      int counts[N_COUNTS] = { 0 };

      count_type (community, types[row], counts);
      for (guint i = 0; i < N_COUNTS; i++)
        if (wh_report_get_cell (report, 0, row, columns[i])->number != counts[i])
          g_error ("column %u of type %d is %g, not %d, in:\n%s", columns[i], types[row],
                   wh_report_get_cell (report, 0, row, columns[i])->number, counts[i], lines);
    }
}

/* In which row of U9 somebody stands who came, by the stay before that ended last; 0: was there. */
static guint
row_of_arrival (const Community *community, int person)
{
  const Stay *last = NULL;
  int first = G_MAXINT;

  for (int i = 0; i < community->n_stays; i++)
    if (of_type (community, &community->stays[i], person, -1))
      first = MIN (first, community->stays[i].entry);
  if (first < community->start)
    return 0;
  for (int i = 0; i < community->n_stays; i++)
    {
      const Stay *stay = &community->stays[i];

      if (stay->person != person || stay->entry >= first)
        continue;
      if (stay->exit == 0 || stay->exit > first)
        return 11;
      if (last == NULL || stay->exit > last->exit
          || (stay->exit == last->exit
              && (stay->entry > last->entry || (stay->entry == last->entry && stay->made >= last->made))))
        last = stay;
    }
  if (last == NULL)
    return 4;
  if (first - last->exit > 730)
    return 5;
  switch (last->destination)
    {
    case 410:
      return 6;
    case 116:
      return 7;
    case 204:
      return 8;
    case 302:
    case 332:
      return 9;
    default: /* 435 says no subsidy, 5 is no destination */
      return 10;
    }
}

static void
compare_arrivals (const Community *community, WhReport *report, const char *lines)
{
  guint table = (guint) wh_report_find_table (report, "U9");
  double counts[12] = { 0 };

  for (int person = 0; person < community->n_people; person++)
    if (latest_of (community, person) != NULL)
      counts[row_of_arrival (community, person)]++;
  for (guint row = 4; row <= 11; row++)
    if (wh_report_get_cell (report, table, row - 2, 0)->number != counts[row])
      g_error ("U9.B%u is %g, not %g, in:\n%s", row, wh_report_get_cell (report, table, row - 2, 0)->number,
               counts[row], lines);
}

/* The row of a project says the same as that of a type that no other project has. */
static void
compare_projects (const Community *community, WhReport *report)
{
  guint table = (guint) wh_report_find_table (report, "U2");

  for (guint p = 0; p < 3; p++)
    {
      Community alone = *community;
      int counts[N_COUNTS] = { 0 };

      for (guint other = 0; other < 3; other++)
        alone.types[other] = other == p ? community->types[p] : 99;
      count_type (&alone, alone.types[p], counts);
      g_assert_cmpfloat (wh_report_get_cell (report, table, 1 + p, 0)->number, ==, counts[PEOPLE]);
      g_assert_cmpfloat (wh_report_get_cell (report, table, 1 + p, 5)->number, ==, counts[NIGHTS]);
      g_assert_cmpfloat (wh_report_get_cell (report, table, 1 + p, 8)->number, ==, counts[LEFT]);
    }
}

/* The type of the stay before; 99: there is none. The stays of a file are made in its order. */
static int
type_before (const Community *community, const Stay *stay)
{
  const Stay *best = NULL;

  for (int i = 0; i < community->n_stays; i++)
    {
      const Stay *other = &community->stays[i];
      gboolean before = other->entry < stay->entry
                        || (other->entry == stay->entry
                            && (other->made < stay->made || (other->made == stay->made && other < stay)));

      if (other->person == stay->person && before
          && (best == NULL || other->entry > best->entry || (other->entry == best->entry && other->made >= best->made)))
        best = other;
    }
  return best != NULL ? type_of (community, best) : 99;
}

static int
count_sequences (const Community *community, int before, int type)
{
  int count = 0;

  for (int person = 0; person < community->n_people; person++)
    for (int i = 0; i < community->n_stays; i++)
      {
        const Stay *stay = &community->stays[i];

        if (of_type (community, stay, person, type) && stay->entry >= community->start
            && (before < 0 || type_before (community, stay) == before))
          {
            count++;
            break;
          }
      }
  return count;
}

static void
compare_sequences (const Community *community, const char *lines)
{
  static const int rows[] = { -1, 99, 0, 1, 8, 2, 4, 3, 9, 10, 13, 12, 14, 6, 11, 7 }; /* in the order of S5 */
  static const int columns[] = { -1, 0, 1, 8, 2, 4, 3, 9, 10, 13, 12, 14, 6, 11, 7 };
  g_autoptr (WhReport) report = report_of (WH_REPORT_SERVICES, lines, "2025-10-01", "2026-09-30");
  guint table = (guint) wh_report_find_table (report, "S5");

  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    for (guint column = 0; column < G_N_ELEMENTS (columns); column++)
      {
        int expected = count_sequences (community, rows[row], columns[column]);
        double number = wh_report_get_cell (report, table, row, column)->number;

        if (number != expected)
          g_error ("from type %d to %d is %g, not %d, in:\n%s", rows[row], columns[column], number, expected, lines);
      }
}

static void
test_unduplicated (void)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (20260101);

  for (int i = 0; i < COUNTED; i++)
    {
      Community community;
      g_autofree char *lines = NULL;
      g_autoptr (WhReport) report = NULL;

      make_community (chance, &community);
      lines = lines_of (&community);
      report = report_of (WH_REPORT_UNDUPLICATED, lines, "2025-10-01", "2026-09-30");
      compare_counts (&community, report, lines);
      compare_arrivals (&community, report, lines);
      compare_projects (&community, report);
      compare_sequences (&community, lines);
    }
}

/* Whatever the data: what must hold between the tables holds. */
static void
test_sums (void)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (20251001);

  for (int i = 0; i < REPORTS; i++)
    {
      Community community;
      g_autofree char *lines = NULL;
      g_autoptr (WhReport) report = NULL;

      make_community (chance, &community);
      lines = lines_of (&community);
      report = report_of (i % WH_N_REPORTS, lines, "2025-10-01", "2026-09-30");
      assert_checks (report);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/concepts/naive", test_communities);
  g_test_add_func ("/report/unduplicated/naive", test_unduplicated);
  g_test_add_func ("/report/sums", test_sums);
  return g_test_run ();
}
