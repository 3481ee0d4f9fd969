/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"

G_BEGIN_DECLS

/* What is worth pointing out of a member of a household. */
typedef struct
{
  gboolean came_later;   /* after the head */
  gboolean left_earlier; /* while the head stayed on */
  gboolean was_born;     /* since the household came */
  WhDate turns_18;       /* the day, within the stay or soon; WH_DATE_NONE: no */
} WhMemberFacts;

/* So many days ahead somebody who turns 18 is pointed out. */
#define WH_MEMBER_FACTS_AHEAD 60

WhMemberFacts wh_member_facts (const WhStay *stay, const WhStayMember *member, WhDate today);

G_END_DECLS
