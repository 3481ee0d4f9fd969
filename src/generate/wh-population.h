/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "generate/wh-dice.h"
#include "generate/wh-values.h"
#include "model/wh-date.h"

G_BEGIN_DECLS

/* What dice are thrown for: one number a question, so that answers do not hang together by accident. */
typedef enum
{
  WH_THROW_HOUSEHOLD = 1,
  WH_THROW_CLIENT,
  WH_THROW_STAY,
  WH_THROW_INCOME,
  WH_THROW_HEALTH,
  WH_THROW_WORK,
  WH_THROW_DISABILITY,
  WH_THROW_SERVICE,
  WH_THROW_CONTACT,
  WH_THROW_ASSESSMENT,
  WH_THROW_PLACE,
  WH_THROW_TIME,
  WH_THROW_DOUBLE, /* who is entered twice, and what went wrong */
  WH_THROW_SLIP,
} WhThrow;

typedef enum
{
  WH_CONDITION_PHYSICAL = 1 << 0, /* in the order of DisabilityType 5 to 10 */
  WH_CONDITION_DEVELOPMENTAL = 1 << 1,
  WH_CONDITION_CHRONIC = 1 << 2,
  WH_CONDITION_HIV = 1 << 3,
  WH_CONDITION_MENTAL = 1 << 4,
  WH_CONDITION_SUBSTANCE = 1 << 5,
} WhCondition;

typedef struct
{
  gint32 dob;
  gint32 first_entry;
  guint16 last_name;
  guint8 relationship; /* to the head of household, list 3.15.1 */
  guint8 conditions;   /* WhCondition */
  guint sex : 1;
  guint spanish : 1;
  guint veteran : 1;
} WhResident;

#define WH_STAY_OPEN G_MAXINT32

typedef struct
{
  guint32 person;
  guint32 group; /* the stay of one household: HouseholdID */
  guint32 place; /* number among all copies of all places */
  gint32 entry, exit; /* WH_STAY_OPEN: still there */
  gint32 move_in;     /* WH_STAY_OPEN: never */
  guint16 destination; /* list 3.12.1; 0 while open */
  guint8 size;         /* of the household */
} WhStay;

/* Who is in the synthetic community, and where and when they stayed. The rest of each record follows from it. */
typedef struct
{
  guint64 seed;
  WhDate until, from; /* of the export's period */
  guint copies;       /* of every agency and project: one for each 2,500 people */
  GArray *people;     /* of WhResident */
  GArray *stays;      /* of WhStay */
  guint groups;
  guint n_once;    /* people up to this number stand for themselves */
  GArray *doubles; /* of WhDouble: one for each of the others */
} WhPopulation;

WhPopulation *wh_population_new (guint clients, guint64 seed, WhDate until);
void wh_population_free (WhPopulation *self);
void wh_population_tell (WhPopulation *self, WhDice dice, WhSort sort, guint first, guint n);
const WhPlace *wh_population_place (const WhPopulation *self, guint number);
const WhResident *wh_population_person (const WhPopulation *self, guint number);
const WhStay *wh_population_stay (const WhPopulation *self, guint number);
WhDate wh_population_opened (const WhPopulation *self, guint place);
WhDate wh_population_last_day (const WhPopulation *self, const WhStay *stay);
gboolean wh_stay_is_adult (const WhPopulation *self, const WhStay *stay);
gboolean wh_stay_is_head (const WhPopulation *self, const WhStay *stay);
gboolean wh_stay_is_asked (const WhPopulation *self, const WhStay *stay);
gboolean wh_place_is_permanent (const WhPlace *place);
gboolean wh_place_has_beds (const WhPlace *place);
gboolean wh_place_is_funded (const WhPlace *place, int first, int last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPopulation, wh_population_free)

G_END_DECLS
