/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-facts.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/wh-all-stays.h"
#include "report/wh-concepts.h"

struct _WhFacts
{
  const WhStays *stays;
  guint n_people;
  const guint *enrollments; /* of each person: the one that is reported; or of each row */
  guint *own;               /* the same, when it is not that of the stays */
  guint *services;          /* of each row: the service; NULL: the rows are no services */
  guint *stay;              /* of each row: that of the facts of all stays; NULL: these are they */
  GHashTable *columns; /* name -> gint32 of each person */
};

/* The row of a kind that belongs to an enrollment, or WH_NONE. */
typedef gint32 (*RowFunc) (const WhStays *stays, guint enrollment, int stage);

G_DEFINE_QUARK (wh-report-error-quark, wh_report_error)

static gint32
client_row (const WhStays *stays, guint enrollment, int stage)
{
  return (gint32) wh_stays_person (stays, enrollment);
}

static gint32
enrollment_row (const WhStays *stays, guint enrollment, int stage)
{
  return (gint32) enrollment;
}

static gint32
exit_row (const WhStays *stays, guint enrollment, int stage)
{
  return stays->data->exit[enrollment];
}

static gint32
project_row (const WhStays *stays, guint enrollment, int stage)
{
  return (gint32) wh_stays_project (stays, enrollment);
}

static gint32
income_row (const WhStays *stays, guint enrollment, int stage)
{
  return wh_stays_income_record (stays, enrollment, (WhRecordStage) stage);
}

static gint32
education_row (const WhStays *stays, guint enrollment, int stage)
{
  return wh_stays_education_record (stays, enrollment, (WhRecordStage) stage);
}

/* Where a column without or with a file's name is looked for, in this order. */
static const struct
{
  WhKindId kind;
  gboolean staged;
  RowFunc row;
} sources[] = {
  { WH_KIND_CLIENT, FALSE, client_row },
  { WH_KIND_ENROLLMENT, FALSE, enrollment_row },
  { WH_KIND_EXIT, FALSE, exit_row },
  { WH_KIND_PROJECT, FALSE, project_row },
  { WH_KIND_SERVICE, FALSE, NULL },
  { WH_KIND_INCOME_BENEFIT, TRUE, income_row },
  { WH_KIND_YOUTH_EDUCATION_STATUS, TRUE, education_row },
};

/**
 * wh_facts_new:
 *
 * Returns: (transfer full): the facts of one row per person; @stays must outlive it
 */
WhFacts *
wh_facts_new (const WhStays *stays)
{
  WhFacts *self = g_new0 (WhFacts, 1);

  self->stays = stays;
  self->enrollments = stays->people;
  self->n_people = stays->n_people;
  self->columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/**
 * wh_facts_new_of_stays:
 *
 * Returns: (transfer full): the facts of every active enrollment; @stays must outlive it
 */
WhFacts *
wh_facts_new_of_stays (const WhStays *stays)
{
  WhFacts *self = wh_facts_new (stays);

  self->enrollments = self->own = wh_all_stays (stays, &self->n_people);
  return self;
}

/**
 * wh_facts_new_of_some:
 * @rows: some of the rows of @of_stays, in their order
 *
 * Returns: (transfer full): the facts of these enrollments alone
 */
WhFacts *
wh_facts_new_of_some (const WhFacts *of_stays, const guint *rows, guint n_rows)
{
  WhFacts *self = wh_facts_new (of_stays->stays);

  self->n_people = n_rows;
  self->stay = g_memdup2 (rows, sizeof *rows * n_rows);
  self->enrollments = self->own = g_new (guint, MAX (n_rows, 1));
  for (guint i = 0; i < n_rows; i++)
    self->own[i] = of_stays->enrollments[rows[i]];
  return self;
}

/**
 * wh_facts_new_of_services:
 *
 * Returns: (transfer full): the facts of every service in the period of these enrollments
 */
WhFacts *
wh_facts_new_of_services (const WhFacts *of_stays)
{
  WhFacts *self = wh_facts_new (of_stays->stays);

  self->services = wh_all_services (self->stays, of_stays->enrollments, of_stays->n_people, &self->stay,
                                    &self->n_people);
  self->own = g_new (guint, MAX (self->n_people, 1));
  self->enrollments = self->own;
  for (guint i = 0; i < self->n_people; i++)
    self->own[i] = of_stays->enrollments[self->stay[i]];
  return self;
}

/**
 * wh_facts_free:
 */
void
wh_facts_free (WhFacts *self)
{
  g_free (self->own);
  g_free (self->services);
  g_free (self->stay);
  g_hash_table_unref (self->columns);
  g_free (self);
}

/**
 * wh_facts_get_stays:
 */
const WhStays *
wh_facts_get_stays (const WhFacts *self)
{
  return self->stays;
}

/**
 * wh_facts_get_n_people:
 */
guint
wh_facts_get_n_people (const WhFacts *self)
{
  return self->n_people;
}

/**
 * wh_facts_get_enrollment:
 *
 * Returns: the enrollment with which a person is reported
 */
guint
wh_facts_get_enrollment (const WhFacts *self, guint person)
{
  return self->enrollments[person];
}

/**
 * wh_facts_get_person:
 *
 * Returns: row of the client
 */
guint
wh_facts_get_person (const WhFacts *self, guint row)
{
  return wh_stays_person (self->stays, self->enrollments[row]);
}

/**
 * wh_facts_get_stay:
 *
 * Returns: the row of its enrollment among those of all stays
 */
guint
wh_facts_get_stay (const WhFacts *self, guint row)
{
  return self->stay != NULL ? self->stay[row] : row;
}

static gint32 *
from_concept (WhFacts *self, const WhConcept *concept, int argument)
{
  gint32 *values = g_new (gint32, MAX (self->n_people, 1));

  for (guint i = 0; i < self->n_people; i++)
    values[i] = concept->func (self->stays, self->enrollments[i], argument);
  return values;
}

/* The rows of a stage are asked for by fifty columns: they are a column themselves. */
static const gint32 *
rows_of (WhFacts *self, guint source, int stage)
{
  g_autofree char *name = g_strdup_printf ("#%u.%d", source, stage);
  gint32 *rows = g_hash_table_lookup (self->columns, name);

  if (rows != NULL)
    return rows;
  rows = g_new (gint32, MAX (self->n_people, 1));
  for (guint i = 0; i < self->n_people; i++)
    rows[i] = sources[source].row != NULL ? sources[source].row (self->stays, self->enrollments[i], stage)
                                          : (gint32) self->services[i];
  g_hash_table_insert (self->columns, g_steal_pointer (&name), rows);
  return rows;
}

static gint32 *
from_column (WhFacts *self, guint source, guint column, int stage)
{
  const gint32 *rows = rows_of (self, source, stage);
  const gint32 *of = self->stays->data->tables[sources[source].kind].columns[column];
  gint32 *values = g_new (gint32, MAX (self->n_people, 1));

  for (guint i = 0; i < self->n_people; i++)
    values[i] = rows[i] != WH_NONE ? of[rows[i]] : WH_NONE;
  return values;
}

/* Returns: (nullable): the values of a column of the records. */
static gint32 *
find_column (WhFacts *self, const char *file, gsize file_length, const char *name, gboolean staged, int stage)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      const WhKind *kind = wh_kind (sources[i].kind);
      int column = wh_kind_column (kind, name);

      if (sources[i].staged == staged && column >= 0 && (sources[i].row != NULL || self->services != NULL)
          && wh_report_data_has_column (self->stays->data, kind->id, (guint) column)
          && (file == NULL || (strlen (kind->file->name) == file_length
                               && strncmp (kind->file->name, file, file_length) == 0)))
        return from_column (self, i, (guint) column, stage);
    }
  return NULL;
}

static gint32 *
work_out (WhFacts *self, const char *name)
{
  const char *dot = strchr (name, '.');
  const WhConcept *concept = dot == NULL ? wh_concept_by_name (name) : NULL;
  WhRecordStage stage;

  if (concept != NULL)
    return from_concept (self, concept, concept->argument);
  if (dot == NULL)
    return find_column (self, NULL, 0, name, FALSE, 0);
  if (!wh_record_stage_from_text (name, (gsize) (dot - name), &stage))
    return find_column (self, name, (gsize) (dot - name), dot + 1, FALSE, 0);
  concept = wh_staged_concept_by_name (dot + 1);
  return concept != NULL ? from_concept (self, concept, (int) stage)
                         : find_column (self, NULL, 0, dot + 1, TRUE, (int) stage);
}

/**
 * wh_facts_get:
 * @name: "age", "Sex", "Exit.DateCreated", "start.Earned", "exit.amount"
 *
 * Returns: (nullable): a value for each person, %WH_NONE where there is none; %NULL with
 *   %WH_REPORT_ERROR_BAD_TABLE when nothing has that name
 */
const gint32 *
wh_facts_get (WhFacts *self, const char *name, GError **error)
{
  gint32 *values = g_hash_table_lookup (self->columns, name);

  if (values != NULL)
    return values;
  values = work_out (self, name);
  if (values == NULL)
    g_set_error (error, WH_REPORT_ERROR, WH_REPORT_ERROR_BAD_TABLE, _("Reports know nothing by the name “%s”."), name);
  else
    g_hash_table_insert (self->columns, g_strdup (name), values);
  return values;
}
