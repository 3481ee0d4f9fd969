/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-stage-record.h"

#include <string.h>

#include "report/wh-annual-assessment.h"
#include "report/wh-length-of-stay.h"

static const char *const stage_names[WH_N_RECORD_STAGES] = { "start", "annual", "exit", "latest" };

/* DataCollectionStage (5.03) of each; an update is of no stage of ours. */
static const gint32 collection_stages[WH_N_RECORD_STAGES] = { 1, 5, 3, WH_NONE };

/**
 * wh_record_stage_from_text:
 */
gboolean
wh_record_stage_from_text (const char *text, gsize length, WhRecordStage *stage)
{
  for (guint i = 0; i < WH_N_RECORD_STAGES; i++)
    if (strlen (stage_names[i]) == length && strncmp (stage_names[i], text, length) == 0)
      {
        *stage = i;
        return TRUE;
      }
  return FALSE;
}

/* A start record is dated as the project start, an exit record as the exit, an annual one around the anniversary. */
static gboolean
is_dated_for (const WhStays *stays, guint enrollment, WhRecordStage stage, gint32 date)
{
  switch (stage)
    {
    case WH_STAGE_START:
      return date == wh_stays_entry (stays, enrollment);
    case WH_STAGE_EXIT:
      return date == wh_stays_exit (stays, enrollment) && wh_stays_is_leaver (stays, enrollment);
    case WH_STAGE_ANNUAL:
      return wh_stays_is_annual (stays, enrollment, date);
    case WH_STAGE_LATEST:
    case WH_N_RECORD_STAGES:
    default:
      return date != WH_NONE && date <= stays->end;
    }
}

/**
 * wh_stays_income_record:
 *
 * Records by stage (reports.md 0.13) of 4.02 to 4.04. An annual assessment counts only where one is required.
 *
 * Returns: row of IncomeBenefits; %WH_NONE when there is none
 */
gint32
wh_stays_income_record (const WhStays *stays, guint enrollment, WhRecordStage stage)
{
  const WhReportData *data = stays->data;
  gint32 best = WH_NONE;

  if (stage == WH_STAGE_ANNUAL && !wh_stays_assessment_required (stays, enrollment))
    return WH_NONE;
  wh_foreach_row (data, INCOME_BENEFIT, enrollment, row)
    {
      gint32 date = wh_at (data, INCOME_BENEFIT, INFORMATION_DATE, row);

      if (wh_at (data, INCOME_BENEFIT, DATA_COLLECTION_STAGE, row) == collection_stages[stage]
          && is_dated_for (stays, enrollment, stage, date)
          && (best == WH_NONE || date >= wh_at (data, INCOME_BENEFIT, INFORMATION_DATE, best)))
        best = (gint32) row;
    }
  return best;
}

/**
 * wh_stays_education_record:
 *
 * Returns: row of the latest YouthEducationStatus of that stage up to the report end (Q27m), or %WH_NONE
 */
gint32
wh_stays_education_record (const WhStays *stays, guint enrollment, WhRecordStage stage)
{
  const WhReportData *data = stays->data;
  gint32 best = WH_NONE;

  wh_foreach_row (data, YOUTH_EDUCATION_STATUS, enrollment, row)
    {
      gint32 date = wh_at (data, YOUTH_EDUCATION_STATUS, INFORMATION_DATE, row);

      if (wh_at (data, YOUTH_EDUCATION_STATUS, DATA_COLLECTION_STAGE, row) == collection_stages[stage]
          && is_dated_for (stays, enrollment, WH_STAGE_LATEST, date)
          && (best == WH_NONE || date >= wh_at (data, YOUTH_EDUCATION_STATUS, INFORMATION_DATE, best)))
        best = (gint32) row;
    }
  return best;
}

/**
 * wh_stays_violence_record:
 *
 * Returns: row of the latest answer to 4.11 up to the report end (Q14), or %WH_NONE
 */
gint32
wh_stays_violence_record (const WhStays *stays, guint enrollment)
{
  const WhReportData *data = stays->data;
  gint32 best = WH_NONE;

  wh_foreach_row (data, DOMESTIC_VIOLENCE, enrollment, row)
    {
      gint32 date = wh_at (data, DOMESTIC_VIOLENCE, INFORMATION_DATE, row);

      if (is_dated_for (stays, enrollment, WH_STAGE_LATEST, date)
          && wh_at (data, DOMESTIC_VIOLENCE, DOMESTIC_VIOLENCE_SURVIVOR, row) != WH_NONE
          && (best == WH_NONE || date >= wh_at (data, DOMESTIC_VIOLENCE, INFORMATION_DATE, best)))
        best = (gint32) row;
    }
  return best;
}
