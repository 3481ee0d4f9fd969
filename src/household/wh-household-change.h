/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"
#include "model/wh-change.h"

G_BEGIN_DECLS

/* Where people go when their stay ends (3.12). */
typedef struct
{
  WhDate date;
  int destination;  /* list 3.12.1 */
  int subsidy_type; /* list 3.12.A; 0: none */
} WhHouseholdExit;

void wh_household_set_head (const WhStay *stay, const WhId *head, int former_relationship, WhChangeGroup *group);
void wh_household_split (const WhStay *stay, GArray *leaving, const WhId *head, WhChangeGroup *group);
void wh_household_join (const WhStay *stay, const WhStay *other, GArray *pairs, WhChangeGroup *group);
void wh_household_move (const WhStay *stay, const WhStay *to, WhChangeGroup *group);
void wh_household_exit (const WhStay *stay, GArray *leaving, const WhHouseholdExit *how, WhChangeGroup *group);
void wh_household_enroll (const WhStay *stay, GArray *members, const WhStay *in, WhDate date, WhChangeGroup *group);
void wh_household_add (const WhStay *stay, WhRecord *client, int relationship, WhDate date, WhChangeGroup *group);
void wh_household_reopen (const WhStay *stay, GArray *returning, WhChangeGroup *group);

G_END_DECLS
