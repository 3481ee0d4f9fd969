/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-stays.h"

#include <string.h>

#include "report/wh-active-stay.h"
#include "report/wh-age.h"
#include "report/wh-funding.h"
#include "report/wh-latest-stay.h"

static void
choose_projects (WhStays *self, WhReportId report, const char *const *projects)
{
  const WhReportRows *rows = &self->data->tables[WH_KIND_PROJECT];

  self->chosen = g_new0 (guint8, MAX (rows->n_rows, 1));
  for (guint i = 0; projects != NULL && projects[i] != NULL; i++)
    {
      gint32 row = wh_dense_ids_find (self->data->ids[WH_KIND_PROJECT], projects[i]);

      if (row != WH_DENSE_NONE)
        self->chosen[row] = TRUE;
    }
  for (guint p = 0; projects == NULL && p < rows->n_rows; p++)
    self->chosen[p] = wh_funding_is_taken (self->data, p, report, self->start, self->end);
}

/* An active head before one who is not, then the earliest: a later head is a change of roles. The id decides between
 * two of one day, so that the order of the rows does not. */
static gboolean
is_better_head (const WhStays *self, guint a, guint b)
{
  const WhDenseIds *ids = self->data->ids[WH_KIND_ENROLLMENT];

  if (self->active[a] != self->active[b])
    return self->active[a];
  if (wh_stays_entry (self, a) != wh_stays_entry (self, b))
    return wh_stays_entry (self, a) < wh_stays_entry (self, b);
  return strcmp (wh_dense_ids_get (ids, (gint32) a), wh_dense_ids_get (ids, (gint32) b)) < 0;
}

static void
find_heads (WhStays *self)
{
  const WhReportData *data = self->data;

  self->head = g_new (gint32, MAX (data->n_households, 1));
  for (guint h = 0; h < data->n_households; h++)
    {
      gint32 best = WH_NONE;

      for (guint i = data->household_starts[h]; i < data->household_starts[h + 1]; i++)
        {
          guint e = data->household_rows[i];

          if (wh_stays_is_head (self, e) && (best == WH_NONE || is_better_head (self, e, (guint) best)))
            best = (gint32) e;
        }
      self->head[h] = best;
    }
}

/**
 * wh_stays_coc:
 *
 * What stands for the CoC of a household: its head's, else the only one of the project.
 *
 * Returns: the number of its code among the texts, or %WH_NONE
 */
gint32
wh_stays_coc (const WhStays *self, guint enrollment)
{
  const WhReportData *data = self->data;
  gint32 head = wh_stays_head (self, enrollment);
  gint32 coc = wh_at (data, ENROLLMENT, ENROLLMENT_COC, head != WH_NONE ? (guint) head : enrollment);
  guint n = 0;

  if (coc != WH_NONE)
    return coc;
  wh_foreach_row (data, PROJECT_COC, wh_stays_project (self, enrollment), row)
    {
      coc = wh_at (data, PROJECT_COC, COC_CODE, row);
      n++;
    }
  return n == 1 ? coc : WH_NONE;
}

static void
keep_cocs (WhStays *self, const char *const *cocs)
{
  for (guint e = 0; e < self->data->tables[WH_KIND_ENROLLMENT].n_rows; e++)
    {
      const char *coc;

      if (!self->active[e])
        continue;
      coc = wh_dense_ids_get (self->data->texts, wh_stays_coc (self, e));
      if (coc != NULL && g_strv_contains (cocs, coc))
        continue;
      self->active[e] = FALSE;
      self->n_elsewhere++;
      self->n_without_coc += coc == NULL;
    }
}

/**
 * wh_stays_new:
 * @report: says whose projects are taken when the parameters name none
 *
 * Returns: (transfer full): the view; @data must outlive it
 */
WhStays *
wh_stays_new (const WhReportData *data, WhReportId report, const WhReportParameters *parameters)
{
  WhStays *self = g_new0 (WhStays, 1);
  guint n = data->tables[WH_KIND_ENROLLMENT].n_rows;

  self->data = data;
  self->start = (gint32) parameters->start;
  self->end = (gint32) parameters->end;
  choose_projects (self, report, parameters->projects);
  self->active = g_new0 (guint8, MAX (n, 1));
  for (guint e = 0; e < n; e++)
    self->active[e] = self->chosen[wh_stays_project (self, e)]
                      && wh_stay_is_active (data, e, self->start, self->end);
  find_heads (self);
  if (parameters->cocs != NULL)
    keep_cocs (self, parameters->cocs);
  self->age = g_new (gint32, MAX (n, 1));
  for (guint e = 0; e < n; e++)
    self->age[e] = self->active[e] ? wh_stays_age (self, e) : WH_NONE;
  self->people = wh_latest_stays (self, &self->n_people);
  self->reported = g_new0 (guint8, MAX (n, 1));
  for (guint i = 0; i < self->n_people; i++)
    self->reported[self->people[i]] = TRUE;
  return self;
}

/**
 * wh_stays_free:
 */
void
wh_stays_free (WhStays *self)
{
  g_free (self->chosen);
  g_free (self->active);
  g_free (self->head);
  g_free (self->age);
  g_free (self->people);
  g_free (self->reported);
  g_free (self);
}

/**
 * wh_stays_person:
 *
 * Returns: row of the client
 */
guint
wh_stays_person (const WhStays *self, guint enrollment)
{
  return (guint) wh_at (self->data, ENROLLMENT, PERSONAL_ID, enrollment);
}

/**
 * wh_stays_project:
 *
 * Returns: row of the project
 */
guint
wh_stays_project (const WhStays *self, guint enrollment)
{
  return (guint) wh_at (self->data, ENROLLMENT, PROJECT_ID, enrollment);
}

/**
 * wh_stays_project_type:
 *
 * Returns: type of the enrollment's project (2.02.6), or %WH_NONE
 */
gint32
wh_stays_project_type (const WhStays *self, guint enrollment)
{
  return wh_at (self->data, PROJECT, PROJECT_TYPE, wh_stays_project (self, enrollment));
}

/**
 * wh_stays_entry:
 *
 * Returns: the project start date (3.10)
 */
gint32
wh_stays_entry (const WhStays *self, guint enrollment)
{
  return wh_at (self->data, ENROLLMENT, ENTRY_DATE, enrollment);
}

/**
 * wh_stays_exit:
 *
 * Returns: the project exit date (3.11), or %WH_NONE
 */
gint32
wh_stays_exit (const WhStays *self, guint enrollment)
{
  gint32 row = self->data->exit[enrollment];

  return row != WH_NONE ? wh_at (self->data, EXIT, EXIT_DATE, row) : WH_NONE;
}

/**
 * wh_stays_is_head:
 *
 * Returns: whether it is the enrollment of a head of household (3.15)
 */
gboolean
wh_stays_is_head (const WhStays *self, guint enrollment)
{
  return wh_at (self->data, ENROLLMENT, RELATIONSHIP_TO_HOH, enrollment) == 1;
}

/**
 * wh_stays_is_adult:
 */
gboolean
wh_stays_is_adult (const WhStays *self, guint enrollment)
{
  return self->age[enrollment] >= 18;
}

/**
 * wh_stays_is_child:
 */
gboolean
wh_stays_is_child (const WhStays *self, guint enrollment)
{
  return self->age[enrollment] != WH_NONE && self->age[enrollment] < 18;
}

/**
 * wh_stays_head:
 *
 * Returns: the enrollment of the head of the same household, or %WH_NONE
 */
gint32
wh_stays_head (const WhStays *self, guint enrollment)
{
  return self->head[self->data->household[enrollment]];
}
