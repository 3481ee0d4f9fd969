/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

typedef enum
{
  WH_REPORT_ERROR_BAD_TABLE, /* a table of the reports says what is not understood: a fault of ours */
  WH_REPORT_ERROR_PERIOD,    /* the period ends before it begins: choose another */
  WH_REPORT_ERROR_PROJECT,   /* a project asked for is not in the data: choose another */
} WhReportError;

#define WH_REPORT_ERROR (wh_report_error_quark ())
GQuark wh_report_error_quark (void);

/**
 * WhFacts:
 *
 * What the conditions of report tables can name, worked out when first asked for each row of a report: a person with
 * the latest enrollment, or an enrollment, or a service. The rows of a person stand together. There are columns of
 * the records ("Sex", "Exit.DateCreated", "start.Earned") and the reporting concepts ("age", "chronic",
 * "exit.amount"). See data/spec/report.md.
 */
typedef struct _WhFacts WhFacts;

WhFacts *wh_facts_new (const WhStays *stays);
WhFacts *wh_facts_new_of_stays (const WhStays *stays);
WhFacts *wh_facts_new_of_some (const WhFacts *of_stays, const guint *rows, guint n_rows);
WhFacts *wh_facts_new_of_services (const WhFacts *of_stays);
void wh_facts_free (WhFacts *self);
const WhStays *wh_facts_get_stays (const WhFacts *self);
guint wh_facts_get_n_people (const WhFacts *self);
guint wh_facts_get_enrollment (const WhFacts *self, guint person);
guint wh_facts_get_person (const WhFacts *self, guint row);
guint wh_facts_get_stay (const WhFacts *self, guint row);
const gint32 *wh_facts_get (WhFacts *self, const char *name, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFacts, wh_facts_free)

G_END_DECLS
