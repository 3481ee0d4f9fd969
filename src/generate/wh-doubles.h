/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "generate/wh-population.h"
#include "model/wh-record.h"

G_BEGIN_DECLS

/* What differs between the two records of one person, or what makes two people look like one. */
typedef enum
{
  WH_SLIP_NAME_TYPED = 1 << 0,    /* a letter of the first name substituted, swapped, left out or doubled */
  WH_SLIP_SURNAME_TYPED = 1 << 1, /* the same in the last name */
  WH_SLIP_NICKNAME = 1 << 2,
  WH_SLIP_NAMES_SWAPPED = 1 << 3, /* first and last */
  WH_SLIP_SURNAMES = 1 << 4,      /* hyphenated, one of two left out, or one added */
  WH_SLIP_MIDDLE_NAME = 1 << 5,   /* goes by the middle name */
  WH_SLIP_DATE_SWAPPED = 1 << 6,  /* day and month */
  WH_SLIP_DATE_TYPED = 1 << 7,    /* one digit */
  WH_SLIP_DATE_NEAR = 1 << 8,     /* some days beside */
  WH_SLIP_DATE_GUESSED = 1 << 9,  /* the first of January of about the year */
  WH_SLIP_SSN_MISSING = 1 << 10,
  WH_SLIP_SSN_PARTIAL = 1 << 11,
  WH_SLIP_SSN_TYPED = 1 << 12,    /* one digit */
  WH_TRAP_TWIN = 1 << 13,
  WH_TRAP_FATHER_AND_SON = 1 << 14,
  WH_TRAP_SIBLING = 1 << 15,
  WH_TRAP_NAMESAKE = 1 << 16,     /* the same common name and a near birth date */
} WhSlip;

#define WH_SLIP_TRAPS (WH_TRAP_TWIN | WH_TRAP_FATHER_AND_SON | WH_TRAP_SIBLING | WH_TRAP_NAMESAKE)

typedef struct
{
  guint32 of; /* number of the person whose record it resembles */
  guint32 slips;
} WhDouble;

void wh_doubles_plant (WhPopulation *community, guint n);
const WhDouble *wh_doubles_get (const WhPopulation *community, guint number);
char *wh_doubles_dup_truth (const WhPopulation *community);

void wh_double_change_birth (WhPopulation *community, guint number);
void wh_double_change_record (const WhPopulation *community, guint number, WhRecord *record);
const char *wh_double_first_name (WhDice *dice, const WhResident *person);

G_END_DECLS
