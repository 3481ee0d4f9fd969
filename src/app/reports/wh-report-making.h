/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"
#include "report/wh-report.h"

G_BEGIN_DECLS

/* Which report of what. */
typedef struct
{
  WhReportId id;
  WhDate start, end; /* both within it */
  GStrv projects;    /* numbers as the files have them; NULL: those that the report is about */
  GStrv cocs;        /* codes of Continuums of Care; NULL: all */
} WhReportOrder;

/**
 * WhReportMaking:
 *
 * A report that is being made of the records of this desk, beside everything else.  One thread looks at it; only
 * the work itself happens elsewhere.
 */
typedef struct _WhReportMaking WhReportMaking;

WhReportOrder *wh_report_order_copy (const WhReportOrder *order);
void wh_report_order_free (WhReportOrder *order);
WhReportParameters wh_report_order_parameters (const WhReportOrder *order);

WhReportMaking *wh_report_making_start (WhSession *session, const WhReportOrder *order, GAsyncReadyCallback callback,
                                        gpointer user_data);
WhReport *wh_report_making_finish (WhReportMaking *self, GAsyncResult *result, GError **error);
double wh_report_making_get_fraction (WhReportMaking *self);
void wh_report_making_cancel (WhReportMaking *self);
WhReportMaking *wh_report_making_ref (WhReportMaking *self);
void wh_report_making_unref (WhReportMaking *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhReportOrder, wh_report_order_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhReportMaking, wh_report_making_unref)

G_END_DECLS
