/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-report-data.h"
#include "report/wh-report-spec.h"

G_BEGIN_DECLS

/**
 * WhReportParameters:
 * @start: first day of the period
 * @end: its last day
 * @projects: (nullable): ids of projects; %NULL: those with a funding source that the report takes
 * @cocs: (nullable): codes of Continuums of Care; %NULL: all
 */
typedef struct
{
  WhDate start, end;
  const char *const *projects;
  const char *const *cocs;
} WhReportParameters;

/**
 * WhStays:
 *
 * A data set seen through a report's period and choice of projects. The reporting concepts are functions of it and of
 * the row of an enrollment; they stand one to a file.
 */
typedef struct _WhStays WhStays;
struct _WhStays
{
  const WhReportData *data;
  gint32 start, end;
  guint8 *chosen;     /* of each project */
  guint8 *active;     /* of each enrollment: in a chosen project and CoC, and active in the period */
  gint32 *head;       /* of each household: enrollment of its head; WH_NONE */
  gint32 *age;        /* of each enrollment: see wh_stays_age() */
  guint *people;      /* the enrollment with which each person is reported: see wh_latest_stays() */
  guint n_people;
  guint8 *reported;   /* of each enrollment: whether it is one of them */
  guint n_elsewhere;  /* active enrollments left out because of their CoC */
  guint n_without_coc; /* the same: neither household nor project says one */
};

/* Walks the enrollments of a household that are active in the period: wh_foreach_member (stays, household, m) { } */
#define wh_foreach_member(stays_, household_, m_)                                                               \
  for (guint m_##_at = (stays_)->data->household_starts[household_], m_ = 0;                                    \
       m_##_at < (stays_)->data->household_starts[(household_) + 1]                                             \
       && (m_ = (stays_)->data->household_rows[m_##_at], TRUE);                                                 \
       m_##_at++)                                                                                               \
    if ((stays_)->active[m_])

WhStays *wh_stays_new (const WhReportData *data, WhReportId report, const WhReportParameters *parameters);
void wh_stays_free (WhStays *self);

guint wh_stays_person (const WhStays *self, guint enrollment);
guint wh_stays_project (const WhStays *self, guint enrollment);
gint32 wh_stays_project_type (const WhStays *self, guint enrollment);
gint32 wh_stays_entry (const WhStays *self, guint enrollment);
gint32 wh_stays_exit (const WhStays *self, guint enrollment);
gboolean wh_stays_is_head (const WhStays *self, guint enrollment);
gboolean wh_stays_is_adult (const WhStays *self, guint enrollment);
gboolean wh_stays_is_child (const WhStays *self, guint enrollment);
gint32 wh_stays_coc (const WhStays *self, guint enrollment);
gint32 wh_stays_head (const WhStays *self, guint enrollment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhStays, wh_stays_free)

G_END_DECLS
