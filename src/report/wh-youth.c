/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-youth.h"

#define CHILD_OF_HEAD 2

/**
 * wh_stays_is_youth:
 *
 * Returns: whether the person is 12 to 24 and nobody of the household is older or of unknown age (reports.md 0.23)
 */
gboolean
wh_stays_is_youth (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment];

  if (stays->age[enrollment] < 12 || stays->age[enrollment] > 24)
    return FALSE;
  wh_foreach_member (stays, household, m)
    if (stays->age[m] == WH_NONE || stays->age[m] > 24)
      return FALSE;
  return TRUE;
}

/**
 * wh_stays_is_parenting_youth:
 *
 * Returns: whether the person is a youth, head or adult, of a household with a child of the head under 25
 */
gboolean
wh_stays_is_parenting_youth (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment];

  if (!wh_stays_is_youth (stays, enrollment)
      || !(wh_stays_is_head (stays, enrollment) || wh_stays_is_adult (stays, enrollment)))
    return FALSE;
  wh_foreach_member (stays, household, m)
    if (m != enrollment && wh_at (stays->data, ENROLLMENT, RELATIONSHIP_TO_HOH, m) == CHILD_OF_HEAD
        && stays->age[m] != WH_NONE && stays->age[m] < 25)
      return TRUE;
  return FALSE;
}

/**
 * wh_stays_has_parenting_youth:
 *
 * Returns: whether somebody of the household is a parenting youth (Q27b)
 */
gboolean
wh_stays_has_parenting_youth (const WhStays *stays, guint enrollment)
{
  guint household = (guint) stays->data->household[enrollment];

  wh_foreach_member (stays, household, m)
    if (wh_stays_is_parenting_youth (stays, m))
      return TRUE;
  return FALSE;
}
