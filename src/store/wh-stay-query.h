/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* One person's part of a household's stay. */
typedef struct
{
  WhRecord *client;
  WhRecord *enrollment;
  GPtrArray *records; /* of WhRecord: all that belongs to the enrollment (exit, assessments, services ...), by day */
} WhStayMember;

/* A household's stay in a project. */
typedef struct
{
  GPtrArray *members; /* of WhStayMember, the head first */
  GPtrArray *setting; /* of WhRecord: the project and what describes it (funders, continuums, participation ...) */
} WhStay;

WhStay *wh_stay_read (WhStore *store, const WhId *enrollment, GError **error);
void wh_stay_free (WhStay *stay);
WhStayMember *wh_stay_find (WhStay *stay, const WhId *enrollment);
WhRecord *wh_stay_member_exit (const WhStayMember *member);
WhDate wh_stay_day_of (WhRecord *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhStay, wh_stay_free)

G_END_DECLS
