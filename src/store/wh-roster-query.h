/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-proposed-exit.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* One person's stay as a line of a list. */
typedef struct
{
  WhId enrollment;
  WhId client;
  WhId project;
  char *household;     /* HouseholdID (5.09); NULL: none */
  char *name;          /* as screens show it */
  char *project_name;
  char *worker;        /* who works with the client today; NULL: nobody */
  int project_type;    /* list 2.02.6; -1: not known */
  int relationship;    /* list 3.15.1; 99 when not known */
  WhDate birth;        /* WH_DATE_NONE when not known */
  WhDate entry;
  WhDate end;          /* WH_DATE_NONE: none */
  WhDate last_contact; /* WH_DATE_NONE: none since the entry */
  WhDate proposed;     /* the day on which the stay should end; WH_DATE_NONE: none is proposed */
} WhRosterRow;

void wh_roster_row_free (WhRosterRow *row);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRosterRow, wh_roster_row_free)

GPtrArray *wh_roster_of_project (WhStore *store, const WhId *project, WhDate today, GError **error);
GPtrArray *wh_roster_households (WhStore *store, const WhId *project, WhDate from, WhDate to, GError **error);
GPtrArray *wh_roster_not_seen (WhStore *store, GArray *agencies, const WhExitPeriods *periods, WhDate today,
                               GError **error);
GPtrArray *wh_roster_seen_again (WhStore *store, GArray *agencies, WhDate since, GError **error);

G_END_DECLS
