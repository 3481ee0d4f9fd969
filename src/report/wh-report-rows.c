/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include <string.h>

#include "report/wh-report-private.h"

/* Rows that the data make: one for each project of a report, or for each Continuum of Care. */

typedef struct
{
  const char *label;
  gint32 number; /* of the project, or of the code among the texts */
} Each;

static int
compare_labels (gconstpointer a, gconstpointer b)
{
  const Each *x = a, *y = b;
  int order = strcmp (x->label, y->label);

  return order != 0 ? order : (x->number > y->number) - (x->number < y->number);
}

static void
add (GArray *list, const char *label, gint32 number)
{
  const Each each = { label, number };

  g_array_append_val (list, each);
}

/* A project without a name is told by its id. */
static GArray *
list_projects (const WhReport *self)
{
  const WhReportData *data = self->data;
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Each));

  for (guint p = 0; p < data->tables[WH_KIND_PROJECT].n_rows; p++)
    if (self->stays->chosen[p])
      {
        const char *name = wh_dense_ids_get (data->texts, wh_at (data, PROJECT, PROJECT_NAME, p));

        add (list, name != NULL && *name != '\0' ? name : wh_dense_ids_get (data->ids[WH_KIND_PROJECT], (gint32) p),
             (gint32) p);
      }
  return list;
}

/* Those that enrollments of the report are of. */
static GArray *
list_cocs (const WhReport *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Each));

  for (guint e = 0; e < self->data->tables[WH_KIND_ENROLLMENT].n_rows; e++)
    {
      gint32 coc = self->stays->active[e] ? wh_stays_coc (self->stays, e) : WH_NONE;

      if (coc != WH_NONE && g_hash_table_add (seen, GINT_TO_POINTER (coc)))
        add (list, wh_dense_ids_get (self->data->texts, coc), coc);
    }
  return list;
}

/* Sorts the enrollments of the report by their rows: a community has more projects the more people it has, and a pass
 * over everybody for each would be quadratic. */
static gboolean
group (WhReport *self, WhReportTable *table, const GArray *list, GError **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  const gint32 *fact
    = wh_facts_get (self->facts, table->spec->each == WH_REPORT_EACH_PROJECT ? "project" : "coc", error);
  guint n = wh_facts_get_n_people (self->facts);
  g_autofree guint *place = g_new (guint, MAX (n, 1)), *next = NULL;

  if (fact == NULL)
    return FALSE;
  for (guint i = 0; i < list->len; i++)
    g_hash_table_insert (places, GINT_TO_POINTER (g_array_index (list, Each, i).number), GUINT_TO_POINTER (i + 1));
  table->starts = g_new0 (guint, list->len + 2);
  table->stays = g_new (guint, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    {
      place[i] = GPOINTER_TO_UINT (g_hash_table_lookup (places, GINT_TO_POINTER (fact[i])));
      table->starts[place[i] + 1]++; /* 0: of none */
    }
  for (guint i = 0; i <= list->len; i++)
    table->starts[i + 1] += table->starts[i];
  next = g_memdup2 (table->starts, sizeof (guint) * (list->len + 2));
  for (guint i = 0; i < n; i++)
    table->stays[next[place[i]]++] = i;
  return TRUE;
}

/**
 * wh_report_row_facts:
 *
 * Returns: (transfer none) (nullable): the facts of the enrollments of a row that the data made, until another is asked
 *   for; %NULL for the rows written down
 */
WhFacts *
wh_report_row_facts (WhReport *self, guint table, guint row)
{
  const WhReportTable *of = wh_report_table (self, table);
  guint place = row - of->n_written + 1;

  if (of->rows == NULL || row < of->n_written)
    return NULL;
  if (self->row_facts != NULL && self->row_table == table && self->row_index == row)
    return self->row_facts;
  g_clear_pointer (&self->row_facts, wh_facts_free);
  self->row_facts = wh_facts_new_of_some (self->facts, of->stays + of->starts[place],
                                          of->starts[place + 1] - of->starts[place]);
  self->row_table = table;
  self->row_index = row;
  return self->row_facts;
}

/**
 * wh_report_add_rows:
 *
 * Gives the table a description of its own, whose rows are those written down and then one for each, by name.
 *
 * Returns: FALSE with %WH_REPORT_ERROR_BAD_TABLE
 */
gboolean
wh_report_add_rows (WhReport *self, WhReportTable *table, GError **error)
{
  gboolean projects = table->spec->each == WH_REPORT_EACH_PROJECT;
  g_autoptr (GArray) list = projects ? list_projects (self) : list_cocs (self);
  guint written = table->spec->n_rows;

  g_array_sort (list, compare_labels);
  if (!group (self, table, list, error))
    return FALSE;
  table->n_rows = written + list->len;
  table->rows = g_new0 (WhReportRow, MAX (table->n_rows, 1));
  for (guint i = 0; i < written; i++)
    table->rows[i] = table->spec->rows[i];
  for (guint i = 0; i < list->len; i++)
    table->rows[written + i].label = g_strdup (g_array_index (list, Each, i).label);
  table->n_written = written;
  table->own = g_memdup2 (table->spec, sizeof *table->spec);
  table->own->rows = table->rows;
  table->own->n_rows = table->n_rows;
  table->spec = table->own;
  return TRUE;
}

/**
 * wh_report_clear_rows:
 *
 * Frees what wh_report_add_rows() made.
 */
void
wh_report_clear_rows (WhReportTable *table)
{
  for (guint i = table->n_written; table->rows != NULL && i < table->n_rows; i++)
    g_free ((char *) table->rows[i].label);
  g_free (table->starts);
  g_free (table->stays);
  g_free (table->rows);
  g_free (table->own);
}
