/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-disability.h"

#define SUBSTANCE_USE 10 /* DisabilityType (1.3) */

/* The condition that a record says yes to; 0: none. */
static guint
condition_of (const WhReportData *data, guint row)
{
  gint32 type = wh_at (data, PHYSICAL_DISABILITY, DISABILITY_TYPE, row);
  gint32 response = wh_at (data, PHYSICAL_DISABILITY, DISABILITY_RESPONSE, row);

  if (type == SUBSTANCE_USE)
    return response >= 1 && response <= 3 ? (guint) WH_HAS_ALCOHOL_ONLY << (response - 1) : 0;
  return type >= 5 && type < SUBSTANCE_USE && response == 1 ? (guint) WH_HAS_PHYSICAL << (type - 5) : 0;
}

static gint32
latest_date (const WhStays *stays, guint enrollment)
{
  gint32 latest = WH_NONE;

  wh_foreach_row (stays->data, PHYSICAL_DISABILITY, enrollment, row)
    {
      gint32 date = wh_at (stays->data, PHYSICAL_DISABILITY, INFORMATION_DATE, row);

      if (date <= stays->end)
        latest = MAX (latest, date);
    }
  return latest;
}

/* Whether the record is one of the stage: of the latest date, whatever its stage, or of that collection stage. */
static gboolean
is_of (const WhReportData *data, guint row, WhRecordStage stage, gint32 latest)
{
  if (stage == WH_STAGE_LATEST)
    return latest != WH_NONE && wh_at (data, PHYSICAL_DISABILITY, INFORMATION_DATE, row) == latest;
  return wh_at (data, PHYSICAL_DISABILITY, DATA_COLLECTION_STAGE, row) == (stage == WH_STAGE_START ? 1 : 3);
}

/**
 * wh_stays_conditions:
 *
 * Disabling items (reports.md 0.14), also where they are not indefinite and impairing.
 *
 * Returns: #WhConditions of the records of the stage
 */
guint
wh_stays_conditions (const WhStays *stays, guint enrollment, WhRecordStage stage)
{
  gint32 latest = stage == WH_STAGE_LATEST ? latest_date (stays, enrollment) : WH_NONE;
  guint conditions = 0;

  wh_foreach_row (stays->data, PHYSICAL_DISABILITY, enrollment, row)
    if (is_of (stays->data, row, stage, latest))
      conditions |= condition_of (stays->data, row);
  return conditions;
}

/**
 * wh_conditions_count:
 *
 * Returns: how many different conditions these are; alcohol and drugs are two (Q13a2)
 */
guint
wh_conditions_count (guint conditions)
{
  if (conditions & WH_HAS_ALCOHOL_AND_DRUGS)
    conditions = (conditions | WH_HAS_ALCOHOL_ONLY | WH_HAS_DRUGS_ONLY) & ~(guint) WH_HAS_ALCOHOL_AND_DRUGS;
  return (guint) __builtin_popcount (conditions);
}

/**
 * wh_stays_is_impaired:
 *
 * Returns: whether a record of the stage says yes to a condition that is indefinite and impairs; developmental
 *   disability and HIV/AIDS always do
 */
gboolean
wh_stays_is_impaired (const WhStays *stays, guint enrollment, WhRecordStage stage)
{
  gint32 latest = stage == WH_STAGE_LATEST ? latest_date (stays, enrollment) : WH_NONE;

  wh_foreach_row (stays->data, PHYSICAL_DISABILITY, enrollment, row)
    {
      guint condition = condition_of (stays->data, row);

      if (condition != 0 && is_of (stays->data, row, stage, latest)
          && ((condition & (WH_HAS_DEVELOPMENTAL | WH_HAS_HIV_AIDS))
              || wh_at (stays->data, PHYSICAL_DISABILITY, INDEFINITE_AND_IMPAIRS, row) == 1))
        return TRUE;
    }
  return FALSE;
}
