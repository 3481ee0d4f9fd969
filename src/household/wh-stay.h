/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

/* One person's part of a household's stay. */
typedef struct
{
  WhRecord *client;
  WhRecord *enrollment;
  GPtrArray *records; /* of WhRecord: all that belongs to the enrollment (exit, assessments, services ...) */
} WhStayMember;

/* A household's stay in a project: the enrollments that share HouseholdID (5.09). */
typedef struct
{
  GPtrArray *members; /* of WhStayMember, the head first */
  GPtrArray *setting; /* of WhRecord: the project and what describes it (funders, continuums, participation ...) */
} WhStay;

/* Two enrollments of one person. */
typedef struct
{
  WhId kept;
  WhId other;
} WhStayPair;

WhStay *wh_stay_new (void);
void wh_stay_free (WhStay *stay);
WhStayMember *wh_stay_add_member (WhStay *stay, WhRecord *client, WhRecord *enrollment);
WhStayMember *wh_stay_find (const WhStay *stay, const WhId *enrollment);
WhStayMember *wh_stay_head (const WhStay *stay);
WhRecord *wh_stay_project (const WhStay *stay);
const char *wh_stay_only_coc (const WhStay *stay);
WhRecord *wh_stay_member_exit (const WhStayMember *member);
WhDate wh_stay_member_entry (const WhStayMember *member);
WhDate wh_stay_member_end (const WhStayMember *member);
WhDate wh_stay_first_day (const WhStay *stay);
WhDate wh_stay_last_day (const WhStay *stay);
gboolean wh_stay_overlaps (const WhStay *stay, const WhStay *other);
void wh_stay_member_sort (WhStayMember *member);
WhDate wh_stay_day_of (WhRecord *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhStay, wh_stay_free)

G_END_DECLS
