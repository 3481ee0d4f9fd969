/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-funding.h"

static gboolean
takes (WhReportId report, gint32 funder)
{
  for (guint i = 0; i < wh_n_report_funders; i++)
    if (wh_report_funders[i].report == report && wh_report_funders[i].funder == funder)
      return TRUE;
  return FALSE;
}

static gboolean
is_in_effect (const WhReportData *data, guint row, gint32 start, gint32 end)
{
  gint32 from = wh_at (data, FUNDER, START_DATE, row), to = wh_at (data, FUNDER, END_DATE, row);

  return from <= end && (to == WH_NONE || to >= start);
}

/**
 * wh_report_takes_every_project:
 *
 * Returns: whether the report is about all projects, whoever pays for them, when none are chosen
 */
gboolean
wh_report_takes_every_project (WhReportId report)
{
  return report != WH_REPORT_APR && report != WH_REPORT_CAPER;
}

/**
 * wh_funding_is_taken:
 *
 * Returns: whether a funding source of the project that the report takes is in effect in the period; some reports
 *   take every project
 */
gboolean
wh_funding_is_taken (const WhReportData *data, guint project, WhReportId report, gint32 start, gint32 end)
{
  if (wh_report_takes_every_project (report))
    return TRUE;
  wh_foreach_row (data, FUNDER, project, row)
    if (takes (report, wh_at (data, FUNDER, FUNDER, row)) && is_in_effect (data, row, start, end))
      return TRUE;
  return FALSE;
}

/**
 * wh_funding_has:
 *
 * Returns: whether the enrollment's project has this funding source in effect in the period
 */
gboolean
wh_funding_has (const WhStays *stays, guint enrollment, gint32 funder)
{
  guint project = wh_stays_project (stays, enrollment);

  wh_foreach_row (stays->data, FUNDER, project, row)
    if (wh_at (stays->data, FUNDER, FUNDER, row) == funder
        && is_in_effect (stays->data, row, stays->start, stays->end))
      return TRUE;
  return FALSE;
}
