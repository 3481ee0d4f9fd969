/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-member-facts.h"

#define ADULT_MONTHS (18 * 12)

static gboolean
left_while_the_head_stayed (const WhStayMember *member, const WhStayMember *head)
{
  WhDate end = wh_stay_member_end (member), head_end = wh_stay_member_end (head);

  return end != WH_DATE_NONE && (head_end == WH_DATE_NONE || end < head_end);
}

/* From the 18th birthday on the questions for adults are asked, if the stay still lasts then. */
static WhDate
turns_18 (const WhStayMember *member, WhDate today)
{
  WhDate born = wh_record_get_date (member->client, WH_CLIENT_DOB);
  WhDate day = born != WH_DATE_NONE ? wh_date_add_months (born, ADULT_MONTHS) : WH_DATE_NONE;
  WhDate end = wh_stay_member_end (member);

  if (day == WH_DATE_NONE || day <= wh_stay_member_entry (member))
    return WH_DATE_NONE;
  return day <= (end != WH_DATE_NONE ? end : today + WH_MEMBER_FACTS_AHEAD) ? day : WH_DATE_NONE;
}

/**
 * wh_member_facts:
 *
 * Returns: what a worker should notice of this member
 */
WhMemberFacts
wh_member_facts (const WhStay *stay, const WhStayMember *member, WhDate today)
{
  const WhStayMember *head = wh_stay_head (stay);
  WhDate born = wh_record_get_date (member->client, WH_CLIENT_DOB);
  WhDate first = wh_stay_first_day (stay);
  WhMemberFacts facts = { .turns_18 = turns_18 (member, today) };

  facts.was_born = born != WH_DATE_NONE && first != WH_DATE_NONE && born >= first;
  if (head == NULL || head == member)
    return facts;
  facts.came_later = wh_stay_member_entry (member) > wh_stay_member_entry (head);
  facts.left_earlier = left_while_the_head_stayed (member, head);
  return facts;
}
