/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/household/wh-household-task.h"
#include "store/wh-roster-query.h"

G_BEGIN_DECLS

/* What would change for one person. */
typedef struct
{
  WhId client;
  char *name;
  GPtrArray *lines; /* of char: a sentence each, "before → after" */
} WhHouseholdPreview;

GPtrArray *wh_household_words_preview (const WhHouseholdTask *task, GPtrArray *groups);
char *wh_household_words_stay (const WhStay *stay, WhDate today);
char *wh_household_words_member (const WhStay *stay, const WhStayMember *member, WhDate today);
GPtrArray *wh_household_words_badges (const WhStay *stay, const WhStayMember *member, WhDate today);
char *wh_household_words_worker (WhRecord *user);
char *wh_household_words_row (const WhRosterRow *row, WhDate today);
const char *wh_household_words_project (const WhStay *stay);

G_END_DECLS
