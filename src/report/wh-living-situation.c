/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-living-situation.h"

#define RENTAL_WITH_SUBSIDY 435

/**
 * wh_situation_is:
 *
 * Returns: whether a code of list 3.12.1 is of that group (reports.md 0.16); an empty one is of the other situations
 */
gboolean
wh_situation_is (gint32 code, WhSituationGroup group)
{
  return (code == WH_NONE || code < 100 || code > 499 ? WH_SITUATION_OTHER : (WhSituationGroup) (code / 100)) == group;
}

/**
 * wh_situation_is_brief:
 * @code: where the person stayed before
 * @length: for how long (3.917.2)
 *
 * Returns: whether that was less than 90 days in an institution, or less than 7 nights elsewhere
 */
gboolean
wh_situation_is_brief (gint32 code, gint32 length)
{
  if (length == 10 || length == 11)
    return TRUE;
  return wh_situation_is (code, WH_SITUATION_INSTITUTIONAL) && (length == 2 || length == 3);
}

/**
 * wh_stays_is_homeless_entry:
 *
 * Returns: whether only homeless people enter such a project: emergency shelter, safe haven and street outreach, which
 *   ask 3.917A
 */
gboolean
wh_stays_is_homeless_entry (const WhStays *stays, guint enrollment)
{
  gint32 type = wh_stays_project_type (stays, enrollment);

  return type == 0 || type == 1 || type == 4 || type == 8;
}

/**
 * wh_stays_history_asked:
 *
 * Returns: whether the start, times and months of homelessness are asked of this person: always in 3.917A, else after
 *   a night on the street or a short break from it (Q6d)
 */
gboolean
wh_stays_history_asked (const WhStays *stays, guint enrollment)
{
  gint32 code = wh_at (stays->data, ENROLLMENT, LIVING_SITUATION, enrollment);

  if (wh_stays_is_homeless_entry (stays, enrollment) || wh_situation_is (code, WH_SITUATION_HOMELESS))
    return TRUE;
  return wh_situation_is_brief (code, wh_at (stays->data, ENROLLMENT, LENGTH_OF_STAY, enrollment))
         && wh_at (stays->data, ENROLLMENT, PREVIOUS_STREET_ESSH, enrollment) == 1;
}

/**
 * wh_stays_time_is_missing:
 * @in_institution: the length of a stay in an institution, else of one in housing
 *
 * Returns: whether the person came from there and the length of stay is not known (Q6d columns C and D)
 */
gboolean
wh_stays_time_is_missing (const WhStays *stays, guint enrollment, gboolean in_institution)
{
  gint32 code = wh_at (stays->data, ENROLLMENT, LIVING_SITUATION, enrollment);
  gint32 length = wh_at (stays->data, ENROLLMENT, LENGTH_OF_STAY, enrollment);

  if (length != WH_NONE && length != 8 && length != 9 && length != WH_NOT_COLLECTED)
    return FALSE;
  return wh_situation_is (code, WH_SITUATION_INSTITUTIONAL)
           ? in_institution : !in_institution && !wh_situation_is (code, WH_SITUATION_HOMELESS);
}

/**
 * wh_stays_prior_situation:
 *
 * Returns: the prior living situation (3.917.1); 99 where it is no code of the list
 */
gint32
wh_stays_prior_situation (const WhStays *stays, guint enrollment)
{
  gint32 code = wh_at (stays->data, ENROLLMENT, LIVING_SITUATION, enrollment);
  const WhLivingSituation *situation = code != WH_NONE ? wh_living_situation (code) : NULL;

  return situation != NULL && situation->prior ? code : WH_NOT_COLLECTED;
}

static gboolean
is_subsidy (gint32 code)
{
  const WhList *list = wh_list_by_id ("3.12.A");

  return code != WH_NONE && list != NULL && wh_list_option (list, code) != NULL;
}

/**
 * wh_stays_destination:
 *
 * Returns: the destination (3.12); 99 where it is no code of the list, or a rental with subsidy that does not say which
 */
gint32
wh_stays_destination (const WhStays *stays, guint enrollment)
{
  gint32 row = stays->data->exit[enrollment];
  gint32 code = row != WH_NONE ? wh_at (stays->data, EXIT, DESTINATION, row) : WH_NONE;
  const WhLivingSituation *situation = code != WH_NONE ? wh_living_situation (code) : NULL;

  if (situation == NULL || !situation->destination
      || (code == RENTAL_WITH_SUBSIDY && !is_subsidy (wh_at (stays->data, EXIT, DESTINATION_SUBSIDY_TYPE, row))))
    return WH_NOT_COLLECTED;
  return code;
}
