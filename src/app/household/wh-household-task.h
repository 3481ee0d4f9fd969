/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-household-change.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* What can be done with households. */
typedef enum
{
  WH_TASK_HEAD,     /* another head */
  WH_TASK_ADD,      /* somebody joins: came later, or was born */
  WH_TASK_LEAVE,    /* people leave */
  WH_TASK_SPLIT,    /* people form a household of their own */
  WH_TASK_JOIN,     /* two households become one */
  WH_TASK_MOVE,     /* the wrong project was chosen */
  WH_TASK_TRANSFER, /* leave here and come there on one day */
  WH_TASK_ENROLL,   /* come again, or to another project too */
  WH_TASK_ASSIGN,   /* another case worker */
  WH_TASK_END,      /* nobody has seen them: the proposed end is confirmed */
  WH_TASK_REOPEN,   /* they were seen after the end */
  WH_N_TASKS,
} WhHouseholdVerb;

/* What a dialog asks for it. */
typedef enum
{
  WH_ASKS_WHO = 1 << 0,
  WH_ASKS_REASON = 1 << 1,
  WH_ASKS_FORMER = 1 << 2,
  WH_ASKS_DATE = 1 << 3,
  WH_ASKS_DESTINATION = 1 << 4,
  WH_ASKS_PROJECT = 1 << 5,
  WH_ASKS_WORKER = 1 << 6,
  WH_ASKS_HEAD = 1 << 7,
  WH_ASKS_PERSON = 1 << 8,
  WH_ASKS_HOUSEHOLD = 1 << 9,
} WhHouseholdAsks;

typedef enum
{
  WH_HEAD_MOVED_OUT,
  WH_HEAD_DIED,
  WH_HEAD_CHOSEN_WRONGLY,
} WhHeadReason;

typedef struct
{
  const char *name;       /* "leave" */
  const char *title;      /* for people, marked with N_() */
  const char *sentence;   /* what it does */
  const char *button;     /* of the dialog, with its mnemonic */
  const char *date_label; /* what the day is; NULL: none is asked */
  const char *done;       /* what is said when it is saved */
  guint asks;
} WhHouseholdVerbInfo;

/* One person whom it may be about. */
typedef struct
{
  WhId enrollment;
  gboolean chosen;
  int destination; /* of their own; 0: as the others */
  WhDate date;     /* of their own; WH_DATE_NONE: as the others */
} WhHouseholdChoice;

/* What is to be done, from what was read to what is saved. */
typedef struct
{
  WhHouseholdVerb verb;
  WhDate today;

  GPtrArray *stays;       /* of WhStay */
  GArray *choices;        /* of WhHouseholdChoice, in the order of the stays' members */
  guint n_left_out;       /* people of whose household a part is not here */
  GPtrArray *projects;    /* of WhStay without members: where people can be enrolled */
  GPtrArray *households;  /* of WhRosterRow: with whom they can be joined */
  GPtrArray *workers;     /* of WhRecord: users */
  GPtrArray *assignments; /* of WhRecord: the chosen people's case assignments */

  WhHeadReason reason;
  GArray *heads;          /* of WhId: the enrollment of who becomes the head, at most one of each household */
  int relationship;       /* of the former head, or of the person who joins; 0: not said */
  WhDate date;
  int destination;        /* list 3.12.1; 0: not said */
  int subsidy_type;       /* list 3.12.A; 0: none */
  WhStay *to;             /* one of the projects; NULL: none was chosen */
  WhStay *other;          /* whom they are joined with; NULL: nobody was chosen */
  GArray *pairs;          /* of WhStayPair */
  WhRecord *person;       /* who joins; NULL: nobody was chosen */
  gboolean is_new;        /* that record was just made */
  WhRecord *worker;       /* one of the workers; NULL: none was chosen */
  WhId from_worker;       /* whom they take over from; nil: from everybody */
} WhHouseholdTask;

const WhHouseholdVerbInfo *wh_household_verb_info (WhHouseholdVerb verb);
WhHouseholdTask *wh_household_task_new (WhHouseholdVerb verb, WhDate today);
void wh_household_task_free (WhHouseholdTask *task);
void wh_household_task_add_stay (WhHouseholdTask *task, WhStay *stay, GArray *chosen);
WhHouseholdChoice *wh_household_task_choice (const WhHouseholdTask *task, const WhId *enrollment);
guint wh_household_task_count (const WhHouseholdTask *task);
const WhStayMember *wh_household_task_member (const WhHouseholdTask *task, const WhId *enrollment,
                                              const WhStay **stay);
void wh_household_task_set_head (WhHouseholdTask *task, const WhId *enrollment);
const WhId *wh_household_task_head (const WhHouseholdTask *task, const WhStay *stay);
gboolean wh_household_task_loses_head (const WhHouseholdTask *task, const WhStay *stay);
gboolean wh_household_task_asks (const WhHouseholdTask *task, WhHouseholdAsks what);
const char *wh_household_task_missing (const WhHouseholdTask *task);
GPtrArray *wh_household_task_make (const WhHouseholdTask *task);
GPtrArray *wh_household_task_undo (GPtrArray *groups);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHouseholdTask, wh_household_task_free)

G_END_DECLS
