/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include <string.h>

#include "report/wh-report-private.h"

/* Q4a: which projects the report is about, a row for each. */

enum
{
  ORGANIZATION_NAME,
  ORGANIZATION_ID,
  PROJECT_NAME,
  PROJECT_ID,
  PROJECT_TYPE,
  RRH_SUBTYPE,
  ACCESS_POINT,
  AFFILIATED,
  AFFILIATIONS,
  COC_NUMBER,
  GEOCODE,
  VICTIM_SERVICE_PROVIDER,
  SOFTWARE,
  START,
  END,
  CLIENTS,
  HOUSEHOLDS,
};

#define SERVICES_ONLY 6
#define RAPID_REHOUSING 13

static void
set_text (WhReportCell *cells, guint column, const char *text)
{
  cells[column] = (WhReportCell) {
    .kind = WH_REPORT_CELL_TEXT, .known = TRUE, .text = g_strdup (text != NULL ? text : ""),
  };
}

static void
set_number (WhReportCell *cells, guint column, gint32 number)
{
  cells[column] = (WhReportCell) {
    .kind = WH_REPORT_CELL_COUNT, .known = TRUE, .number = number == WH_NONE ? 0 : number,
  };
}

static void
set_date (WhReportCell *cells, guint column, gint32 date)
{
  char text[WH_DATE_TEXT_SIZE];

  set_text (cells, column, wh_date_to_text (date, text));
}

static void
add_to_list (GString *list, const char *text)
{
  if (text != NULL)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", text);
}

/* The participation in effect on the last day that the project ran in the period; the latest record wins. */
static gint32
access_point (const WhReport *self, guint project)
{
  const WhReportData *data = self->data;
  gint32 closed = wh_at (data, PROJECT, OPERATING_END_DATE, project), found = 0, since = WH_NONE;
  gint32 on = closed != WH_NONE && closed >= self->stays->start && closed < self->stays->end ? closed
                                                                                              : self->stays->end;

  wh_foreach_row (data, CE_PARTICIPATION, project, row)
    {
      gint32 from = wh_at (data, CE_PARTICIPATION, CE_PARTICIPATION_STATUS_START_DATE, row);
      gint32 to = wh_at (data, CE_PARTICIPATION, CE_PARTICIPATION_STATUS_END_DATE, row);

      if (from > on || (to != WH_NONE && to < on) || from < since)
        continue;
      since = from;
      found = wh_at (data, CE_PARTICIPATION, ACCESS_POINT, row) == 1;
    }
  return found;
}

static void
set_affiliations (const WhReport *self, guint project, WhReportCell *cells)
{
  const WhReportData *data = self->data;
  gint32 type = wh_at (data, PROJECT, PROJECT_TYPE, project);
  gboolean asked = type == SERVICES_ONLY || wh_at (data, PROJECT, RRH_SUB_TYPE, project) == 1;
  g_autoptr (GString) list = g_string_new (NULL);

  wh_foreach_row (data, AFFILIATION, project, row)
    add_to_list (list, wh_dense_ids_get (data->ids[WH_KIND_PROJECT], wh_at (data, AFFILIATION, RES_PROJECT_ID, row)));
  set_number (cells, AFFILIATED, asked ? wh_at (data, PROJECT, RESIDENTIAL_AFFILIATION, project) : 0);
  set_text (cells, AFFILIATIONS, list->str);
}

static void
set_places (const WhReport *self, guint project, WhReportCell *cells)
{
  const WhReportData *data = self->data;
  g_autoptr (GString) codes = g_string_new (NULL), geocodes = g_string_new (NULL);

  wh_foreach_row (data, PROJECT_COC, project, row)
    {
      add_to_list (codes, wh_dense_ids_get (data->texts, wh_at (data, PROJECT_COC, COC_CODE, row)));
      add_to_list (geocodes, wh_dense_ids_get (data->texts, wh_at (data, PROJECT_COC, GEOCODE, row)));
    }
  set_text (cells, COC_NUMBER, codes->str);
  set_text (cells, GEOCODE, geocodes->str);
}

static void
set_organization (const WhReport *self, guint project, WhReportCell *cells)
{
  const WhReportData *data = self->data;
  gint32 row = wh_at (data, PROJECT, ORGANIZATION_ID, project);
  gboolean known = row != WH_NONE;

  set_text (cells, ORGANIZATION_NAME,
            known ? wh_dense_ids_get (data->texts, wh_at (data, ORGANIZATION, ORGANIZATION_NAME, row)) : NULL);
  set_text (cells, ORGANIZATION_ID, wh_dense_ids_get (data->ids[WH_KIND_ORGANIZATION], row));
  set_number (cells, VICTIM_SERVICE_PROVIDER, known ? wh_at (data, ORGANIZATION, VICTIM_SERVICE_PROVIDER, row) : 0);
}

/* How many different people of the report were in each project, and how many of them as heads. */
typedef struct
{
  guint *people, *heads;           /* of each project */
  guint *seen, *seen_as_head;      /* the client counted last, plus one */
} Counts;

static void
count_once (guint *count, guint *seen, guint client)
{
  *count += *seen != client + 1;
  *seen = client + 1;
}

static void
count_people (const WhReport *self, Counts *counts)
{
  const WhReportData *data = self->data;
  guint n = MAX (data->tables[WH_KIND_PROJECT].n_rows, 1);

  *counts = (Counts) { g_new0 (guint, n), g_new0 (guint, n), g_new0 (guint, n), g_new0 (guint, n) };
  for (guint c = 0; c < data->tables[WH_KIND_CLIENT].n_rows; c++)
    wh_foreach_row (data, ENROLLMENT, c, e)
      if (self->stays->active[e])
        {
          guint project = wh_stays_project (self->stays, e);

          count_once (&counts->people[project], &counts->seen[project], c);
          if (wh_stays_is_head (self->stays, e))
            count_once (&counts->heads[project], &counts->seen_as_head[project], c);
        }
}

static void
counts_clear (Counts *counts)
{
  g_free (counts->people);
  g_free (counts->heads);
  g_free (counts->seen);
  g_free (counts->seen_as_head);
}

static void
fill_row (const WhReport *self, guint project, const Counts *counts, WhReportCell *cells)
{
  const WhReportData *data = self->data;
  gint32 type = wh_at (data, PROJECT, PROJECT_TYPE, project);

  set_organization (self, project, cells);
  set_text (cells, PROJECT_NAME, wh_dense_ids_get (data->texts, wh_at (data, PROJECT, PROJECT_NAME, project)));
  set_text (cells, PROJECT_ID, wh_dense_ids_get (data->ids[WH_KIND_PROJECT], (gint32) project));
  set_number (cells, PROJECT_TYPE, type);
  if (type == RAPID_REHOUSING)
    set_number (cells, RRH_SUBTYPE, wh_at (data, PROJECT, RRH_SUB_TYPE, project));
  set_number (cells, ACCESS_POINT, access_point (self, project));
  set_affiliations (self, project, cells);
  set_places (self, project, cells);
  set_text (cells, SOFTWARE, "Wayhome " WH_VERSION);
  set_date (cells, START, self->stays->start);
  set_date (cells, END, self->stays->end);
  set_number (cells, CLIENTS, (gint32) counts->people[project]);
  set_number (cells, HOUSEHOLDS, (gint32) counts->heads[project]);
}

static int
compare_projects (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (wh_dense_ids_get (data, (gint32) *(const guint *) a),
                 wh_dense_ids_get (data, (gint32) *(const guint *) b));
}

/* Returns: (transfer full): the projects of the report in the order of their ids. */
static GArray *
list_projects (const WhReport *self)
{
  GArray *projects = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint p = 0; p < self->data->tables[WH_KIND_PROJECT].n_rows; p++)
    if (self->stays->chosen[p])
      g_array_append_val (projects, p);
  g_array_sort_with_data (projects, compare_projects, self->data->ids[WH_KIND_PROJECT]);
  return projects;
}

/**
 * wh_report_fill_projects:
 *
 * Fills Q4a: every project in the report, also one without clients, in the order of their ids.
 */
void
wh_report_fill_projects (WhReport *self, WhReportTable *table)
{
  g_autoptr (GArray) projects = list_projects (self);
  Counts counts;

  count_people (self, &counts);
  for (guint row = 0; row < projects->len; row++)
    fill_row (self, g_array_index (projects, guint, row), &counts, table->cells + table->spec->n_columns * row);
  counts_clear (&counts);
}

/**
 * wh_report_foreach_project:
 *
 * Tells the projects that the report is about, also those without clients, in the order of their ids. The name is ""
 * where the records have none.
 */
void
wh_report_foreach_project (WhReport *self, WhReportProjectFunc func, gpointer data)
{
  g_autoptr (GArray) projects = list_projects (self);

  for (guint i = 0; i < projects->len; i++)
    {
      gint32 project = (gint32) g_array_index (projects, guint, i);
      const char *name = wh_dense_ids_get (self->data->texts, wh_at (self->data, PROJECT, PROJECT_NAME, project));

      func (wh_dense_ids_get (self->data->ids[WH_KIND_PROJECT], project), name != NULL ? name : "", data);
    }
}
