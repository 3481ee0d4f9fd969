/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include <string.h>

#include "report/wh-report-condition.h"
#include "report/wh-report-private.h"

/* A cell's people are those of the table who meet the conditions of its row and of its column. */

typedef struct
{
  WhReport *self;
  guint table, row, column;
} Place;

/**
 * wh_report_part:
 *
 * Returns: (transfer full): what of @text is meant for the column
 */
char *
wh_report_part (const char *text, guint column)
{
  const char *end;

  if (text == NULL)
    return g_strdup ("");
  if (strchr (text, ';') == NULL)
    return g_strdup (text);
  for (guint i = 0; i < column; i++)
    text = strchr (text, ';') + 1;
  end = strchrnul (text, ';');
  return g_strndup (text, (gsize) (end - text));
}

/* Row numbers count from the header, which is 1; column numbers from the labels, which are 0 here. */
static gboolean
add_cells (gpointer data, gboolean rows, guint from, guint to, WhPersonSet *people, GError **error)
{
  const Place *place = data;

  for (guint i = from; i <= to; i++)
    {
      const WhPersonSet *other = wh_report_people (place->self, place->table, rows ? i - 2 : place->row,
                                                   rows ? place->column : i - 1, error);

      if (other == NULL)
        return FALSE;
      wh_person_set_or (people, other);
    }
  return TRUE;
}

/* Narrows @people down to those who meet the condition. */
static gboolean
narrow (const Place *place, const char *text, const char *stage, WhPersonSet *people, GError **error)
{
  WhReport *self = place->self;
  const WhConditionPlace where = { stage, add_cells, (gpointer) place };
  WhFacts *facts = wh_report_facts (self, place->table, place->row);
  g_autofree char *key = NULL;
  WhPersonSet *set;

  if (text == NULL || *text == '\0')
    return TRUE;
  if (wh_report_condition_names_cells (text) || facts == self->row_facts)
    {
      g_autoptr (WhPersonSet) here = wh_report_condition_evaluate (facts, text, &where, error);

      if (here == NULL)
        return FALSE;
      wh_person_set_and (people, here);
      return TRUE;
    }
  key = g_strconcat (facts == self->services ? "services" : stage != NULL ? stage : "", "\x1f", text, NULL);
  set = g_hash_table_lookup (self->sets, key);
  if (set == NULL)
    {
      set = wh_report_condition_evaluate (facts, text, &where, error);
      if (set == NULL)
        return FALSE;
      g_hash_table_insert (self->sets, g_steal_pointer (&key), set);
    }
  wh_person_set_and (people, set);
  return TRUE;
}

/**
 * wh_report_facts:
 *
 * Returns: (transfer none): what the sets of the row's cells are about
 */
WhFacts *
wh_report_facts (WhReport *self, guint table, guint row)
{
  WhFacts *of_row = wh_report_row_facts (self, table, row);

  if (of_row != NULL)
    return of_row;
  return wh_report_table (self, table)->spec->unit == WH_REPORT_UNIT_SERVICE ? self->services : self->facts;
}

/**
 * wh_report_count:
 *
 * Returns: how many there are of what the table counts
 */
double
wh_report_count (WhReport *self, guint table, guint row, const WhPersonSet *people)
{
  return wh_report_table (self, table)->spec->unit == WH_REPORT_UNIT_ANYONE
           ? wh_tally_people (wh_report_facts (self, table, row), people) : wh_person_set_count (people);
}

/**
 * wh_report_people:
 *
 * Returns: (transfer none) (nullable): who stands behind the cell, until wh_report_forget_people(); %NULL with
 *   %WH_REPORT_ERROR_BAD_TABLE
 */
const WhPersonSet *
wh_report_people (WhReport *self, guint table, guint row, guint column, GError **error)
{
  WhReportTable *of = wh_report_table (self, table);
  const WhReportTableSpec *spec = of->spec;
  const Place place = { self, table, row, column };
  const WhReportColumn *in = &spec->columns[column];
  const char *stage = in->stage != NULL ? in->stage : spec->stage;
  guint index = row * spec->n_columns + column;
  g_autoptr (WhPersonSet) people = NULL;
  g_autofree char *where = NULL;

  if (of->people == NULL)
    of->people = g_new0 (WhPersonSet *, of->n_rows * spec->n_columns);
  if (of->people[index] != NULL)
    return of->people[index];
  where = wh_report_part (spec->rows[row].where, column);
  people = wh_person_set_new (wh_facts_get_n_people (wh_report_facts (self, table, row)), TRUE);
  if (!narrow (&place, spec->universe, stage, people, error) || !narrow (&place, where, stage, people, error)
      || !narrow (&place, in->where, stage, people, error))
    return NULL;
  return of->people[index] = g_steal_pointer (&people);
}

/**
 * wh_report_forget_people:
 *
 * Frees what wh_report_people() keeps of a table.
 */
void
wh_report_forget_people (WhReport *self, guint table)
{
  WhReportTable *of = wh_report_table (self, table);

  for (guint i = 0; of->people != NULL && i < of->n_rows * of->spec->n_columns; i++)
    g_clear_pointer (&of->people[i], wh_person_set_free);
  g_clear_pointer (&of->people, g_free);
}

/**
 * wh_report_work_out_cell:
 *
 * Fills a cell once: with the number of its people, or with what its value says.
 */
gboolean
wh_report_work_out_cell (WhReport *self, guint table, guint row, guint column, GError **error)
{
  WhReportTable *of = wh_report_table (self, table);
  WhReportCell *cell = &of->cells[row * of->spec->n_columns + column];
  const WhPersonSet *people;
  g_autofree char *value = NULL;

  if (cell->known)
    return TRUE;
  cell->known = TRUE;
  if (of->spec->rows[row].blank & (1u << column))
    return TRUE;
  value = wh_report_part (of->spec->rows[row].value, column);
  if (*value != '\0')
    return wh_report_value_of (self, table, row, column, value, cell, error);
  if (of->spec->columns[column].value != NULL)
    return wh_report_value_of (self, table, row, column, of->spec->columns[column].value, cell, error);
  people = wh_report_people (self, table, row, column, error);
  if (people == NULL)
    return FALSE;
  cell->kind = WH_REPORT_CELL_COUNT;
  cell->number = wh_report_count (self, table, row, people);
  return TRUE;
}
