/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-proposed-exit.h"

#define NIGHT_BY_NIGHT 1 /* list 2.02.6 */
#define STREET_OUTREACH 4
#define BED_NIGHT 200    /* list 1.4 */

static int
type_of (const WhStay *stay)
{
  WhRecord *project = wh_stay_project (stay);

  return project != NULL ? (int) wh_record_get_number_or (project, WH_PROJECT_PROJECT_TYPE, -1) : -1;
}

/* Contact with the person: a night in a bed; outside, being met or given something. */
static gboolean
is_contact (WhRecord *record, int project_type)
{
  if (wh_record_is (record, WH_KIND_SERVICE))
    return project_type != NIGHT_BY_NIGHT || wh_record_get_number_or (record, WH_SERVICE_RECORD_TYPE, 0) == BED_NIGHT;
  return project_type == STREET_OUTREACH && wh_record_is (record, WH_KIND_CURRENT_LIVING_SITUATION);
}

/* Nobody was there before the stay began: its first day counts. */
static WhDate
last_contact (const WhStay *stay, const WhStayMember *member)
{
  WhDate last = wh_record_get_date (member->enrollment, WH_ENROLLMENT_ENTRY_DATE);

  for (guint i = 0; i < member->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (member->records, i);
      WhDate day = is_contact (record, type_of (stay)) ? wh_stay_day_of (record) : WH_DATE_NONE;

      if (day != WH_DATE_NONE)
        last = MAX (last, day);
    }
  return last;
}

/**
 * wh_proposed_exit_day:
 * @project_type: list 2.02.6
 * @last_contact: the last day on which somebody saw the person, or the first of the stay
 *
 * Somebody who stopped coming is still enrolled.  A shelter that counts nights (type 1) ends the stay on the day after
 * the last night, street outreach (type 4) on the day of the last contact; the destination is
 * %WH_PROPOSED_EXIT_DESTINATION.  A person confirms it: it is proposed and never done by itself.
 *
 * Returns: the day on which the stay should end, or %WH_DATE_NONE when none is proposed
 */
WhDate
wh_proposed_exit_day (int project_type, WhDate last_contact, const WhExitPeriods *periods, WhDate today)
{
  int days = project_type == NIGHT_BY_NIGHT    ? periods->nights_missed
             : project_type == STREET_OUTREACH ? periods->days_unseen
                                               : 0;

  if (days <= 0 || last_contact == WH_DATE_NONE || today - last_contact <= days)
    return WH_DATE_NONE;
  return project_type == NIGHT_BY_NIGHT ? last_contact + 1 : last_contact;
}

/**
 * wh_proposed_exit:
 *
 * Returns: the day on which the member's stay should end (see wh_proposed_exit_day()), or %WH_DATE_NONE when none is
 *   proposed
 */
WhDate
wh_proposed_exit (const WhStay *stay, const WhStayMember *member, const WhExitPeriods *periods, WhDate today)
{
  if (wh_stay_member_exit (member) != NULL)
    return WH_DATE_NONE;
  return wh_proposed_exit_day (type_of (stay), last_contact (stay, member), periods, today);
}

/**
 * wh_proposed_exit_is_reopened:
 *
 * A laptop that was offline may bring a contact from after the day on which the stay was ended without an interview.
 *
 * Returns: whether the stay should be open again
 */
gboolean
wh_proposed_exit_is_reopened (const WhStay *stay, const WhStayMember *member)
{
  WhRecord *leaving = wh_stay_member_exit (member);

  if (leaving == NULL || wh_record_get_number_or (leaving, WH_EXIT_DESTINATION, 0) != WH_PROPOSED_EXIT_DESTINATION)
    return FALSE;
  /* Elsewhere something may be done for people who have left: aftercare. */
  if (type_of (stay) != NIGHT_BY_NIGHT && type_of (stay) != STREET_OUTREACH)
    return FALSE;
  return type_of (stay) == NIGHT_BY_NIGHT
           ? last_contact (stay, member) >= wh_record_get_date (leaving, WH_EXIT_EXIT_DATE)
           : last_contact (stay, member) > wh_record_get_date (leaving, WH_EXIT_EXIT_DATE);
}
