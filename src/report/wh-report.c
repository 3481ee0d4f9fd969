/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-report.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/wh-report-private.h"

static const char *const report_names[WH_N_REPORTS] = { "apr", "caper", "dq", "unduplicated", "services" };

/**
 * WhReport:
 *
 * One of HUD's reports over a data set: its tables with their cells, and the people behind each. The same data and
 * parameters give the same report.
 */
G_DEFINE_FINAL_TYPE (WhReport, wh_report, G_TYPE_OBJECT)

static void
table_clear (gpointer data)
{
  WhReportTable *table = data;

  for (guint i = 0; i < table->n_rows * table->spec->n_columns; i++)
    g_free (table->cells[i].text);
  g_free (table->cells);
  wh_report_clear_rows (table);
}

static void
wh_report_finalize (GObject *object)
{
  WhReport *self = WH_REPORT (object);

  for (guint i = 0; i < self->tables->len; i++)
    wh_report_forget_people (self, i);
  g_array_unref (self->tables);
  g_hash_table_unref (self->sets);
  g_clear_pointer (&self->tally, wh_tally_free);
  g_clear_pointer (&self->row_facts, wh_facts_free);
  g_clear_pointer (&self->services, wh_facts_free);
  g_clear_pointer (&self->facts, wh_facts_free);
  g_clear_pointer (&self->stays, wh_stays_free);
  g_clear_pointer (&self->data, wh_report_data_unref);
  G_OBJECT_CLASS (wh_report_parent_class)->finalize (object);
}

static void
wh_report_class_init (WhReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_report_finalize;
}

static void
wh_report_init (WhReport *self)
{
  self->tables = g_array_new (FALSE, TRUE, sizeof (WhReportTable));
  g_array_set_clear_func (self->tables, table_clear);
  self->sets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) wh_person_set_free);
}

/**
 * wh_report_id_from_text:
 * @text: "apr", "caper", "dq", "unduplicated", "services"
 */
gboolean
wh_report_id_from_text (const char *text, WhReportId *id)
{
  for (guint i = 0; i < WH_N_REPORTS; i++)
    if (strcmp (report_names[i], text) == 0)
      {
        *id = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
check_parameters (WhReportData *data, const WhReportParameters *parameters, GError **error)
{
  if (parameters->start > parameters->end)
    {
      g_set_error_literal (error, WH_REPORT_ERROR, WH_REPORT_ERROR_PERIOD,
                           _("The period of the report ends before it begins."));
      return FALSE;
    }
  for (guint i = 0; parameters->projects != NULL && parameters->projects[i] != NULL; i++)
    if (wh_dense_ids_find (data->ids[WH_KIND_PROJECT], parameters->projects[i]) == WH_DENSE_NONE)
      {
        g_set_error (error, WH_REPORT_ERROR, WH_REPORT_ERROR_PROJECT, _("There is no project “%s” in these records."),
                     parameters->projects[i]);
        return FALSE;
      }
  return TRUE;
}

static guint
count_chosen (const WhReport *self)
{
  guint n = 0;

  for (guint p = 0; p < self->data->tables[WH_KIND_PROJECT].n_rows; p++)
    n += self->stays->chosen[p];
  return n;
}

static gboolean
add_table (WhReport *self, const WhReportTableSpec *spec, GError **error)
{
  WhReportTable *table;

  g_array_set_size (self->tables, self->tables->len + 1);
  table = wh_report_table (self, self->tables->len - 1);
  table->spec = spec;
  table->n_rows = spec->unit == WH_REPORT_UNIT_PROJECT ? count_chosen (self) : spec->n_rows;
  if (spec->each != WH_REPORT_EACH_NONE && !wh_report_add_rows (self, table, error))
    return FALSE;
  table->cells = g_new0 (WhReportCell, MAX (table->n_rows * spec->n_columns, 1));
  if (spec->unit == WH_REPORT_UNIT_SERVICE && self->services == NULL)
    self->services = wh_facts_new_of_services (self->facts);
  return TRUE;
}

/* Whether the report looks at every enrollment: see WhReportUnit. */
static gboolean
counts_anyone (WhReportId id)
{
  return id == WH_REPORT_UNDUPLICATED || id == WH_REPORT_SERVICES;
}

/**
 * wh_report_new:
 *
 * Returns: (transfer full): a report whose cells are still empty; %NULL with %WH_REPORT_ERROR_PERIOD or
 *   %WH_REPORT_ERROR_PROJECT
 */
WhReport *
wh_report_new (WhReportId id, WhReportData *data, const WhReportParameters *parameters, GError **error)
{
  g_autoptr (WhReport) self = NULL;

  if (!check_parameters (data, parameters, error))
    return NULL;
  self = g_object_new (WH_TYPE_REPORT, NULL);
  self->id = id;
  self->data = wh_report_data_ref (data);
  self->chosen_by_funder = parameters->projects == NULL && !wh_report_takes_every_project (id);
  self->stays = wh_stays_new (data, id, parameters);
  self->facts = counts_anyone (id) ? wh_facts_new_of_stays (self->stays) : wh_facts_new (self->stays);
  self->tally = wh_tally_new (self->stays);
  for (guint i = 0; i < wh_n_report_tables; i++)
    if ((wh_report_tables[i].reports & WH_REPORT_BIT (id)) && !add_table (self, &wh_report_tables[i], error))
      return NULL;
  return g_steal_pointer (&self);
}

static gboolean
work_out_table (WhReport *self, guint index, GError **error)
{
  WhReportTable *table = wh_report_table (self, index);

  if (table->spec->unit == WH_REPORT_UNIT_PROJECT)
    {
      wh_report_fill_projects (self, table);
      return TRUE;
    }
  for (guint row = 0; row < table->n_rows; row++)
    {
      for (guint column = 0; column < table->spec->n_columns; column++)
        if (!wh_report_work_out_cell (self, index, row, column, error))
          return FALSE;
      if (table->rows != NULL) /* there can be a thousand, and none speaks of another */
        wh_report_forget_people (self, index);
    }
  return TRUE;
}

/**
 * wh_report_run:
 * @progress: (nullable): is told after each table how many are done
 *
 * Works all cells out. It may run in any thread; nothing else may use the report meanwhile.
 *
 * Returns: FALSE with %G_IO_ERROR_CANCELLED or %WH_REPORT_ERROR_BAD_TABLE; the report is then of no use
 */
gboolean
wh_report_run (WhReport *self, WhReportProgressFunc progress, gpointer data, GCancellable *cancellable,
               GError **error)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error) || !work_out_table (self, i, error))
        return FALSE;
      wh_report_forget_people (self, i);
      if (progress != NULL)
        progress (i + 1, self->tables->len, data);
    }
  return TRUE;
}

/**
 * wh_report_get_n_people:
 */
guint
wh_report_get_n_people (WhReport *self)
{
  return self->stays->n_people;
}

/**
 * wh_report_get_n_members:
 *
 * Returns: how many numbers wh_report_get_member() takes: people, or in a report about every enrollment these
 */
guint
wh_report_get_n_members (WhReport *self)
{
  return wh_facts_get_n_people (self->facts);
}

/**
 * wh_report_get_member:
 *
 * Returns: the records with which a person of the report is counted
 */
WhReportMember
wh_report_get_member (WhReport *self, guint person)
{
  guint enrollment = wh_facts_get_enrollment (self->facts, person);

  return (WhReportMember) {
    wh_dense_ids_get (self->data->ids[WH_KIND_CLIENT], (gint32) wh_stays_person (self->stays, enrollment)),
    wh_dense_ids_get (self->data->ids[WH_KIND_ENROLLMENT], (gint32) enrollment),
    wh_report_data_get_household_id (self->data, self->data->household[enrollment]),
    wh_stays_is_head (self->stays, enrollment),
  };
}

/**
 * wh_report_get_n_tables:
 */
guint
wh_report_get_n_tables (WhReport *self)
{
  return self->tables->len;
}

/**
 * wh_report_get_table:
 */
const WhReportTableSpec *
wh_report_get_table (WhReport *self, guint table)
{
  return wh_report_table (self, table)->spec;
}

/**
 * wh_report_get_table_name:
 *
 * Returns: what the table is called in this report: "Q5a", in the data quality report "Q1"
 */
const char *
wh_report_get_table_name (WhReport *self, guint table)
{
  const WhReportTableSpec *spec = wh_report_get_table (self, table);

  return self->id == WH_REPORT_DATA_QUALITY ? spec->in_dq : spec->name;
}

/**
 * wh_report_find_table:
 * @name: as conditions say it: "Q5a", whatever the report calls it
 *
 * Returns: the index of the table, or -1
 */
int
wh_report_find_table (WhReport *self, const char *name)
{
  for (guint i = 0; i < self->tables->len; i++)
    if (strcmp (wh_report_table (self, i)->spec->name, name) == 0)
      return (int) i;
  return -1;
}

/**
 * wh_report_get_n_rows:
 *
 * Returns: how many rows stand below the header
 */
guint
wh_report_get_n_rows (WhReport *self, guint table)
{
  return wh_report_table (self, table)->n_rows;
}

/**
 * wh_report_get_label:
 *
 * Returns: (nullable): what stands in column A, in English
 */
const char *
wh_report_get_label (WhReport *self, guint table, guint row)
{
  const WhReportTable *of = wh_report_table (self, table);

  return of->spec->rows != NULL ? of->spec->rows[row].label : NULL;
}

/* Of HIV (4.08) and of violence (4.11): the names of what conditions ask about. */
static gboolean
asks_private (const char *condition)
{
  static const char *const names[] = { "hiv", "dv_", "domestic" };

  for (guint i = 0; condition != NULL && i < G_N_ELEMENTS (names); i++)
    if (strstr (condition, names[i]) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * wh_report_is_private:
 *
 * Returns: whether to stand behind a number of the row tells what somebody answered to a private question
 */
gboolean
wh_report_is_private (WhReport *self, guint table, guint row)
{
  const WhReportTableSpec *spec = wh_report_table (self, table)->spec;

  return asks_private (spec->universe) || (spec->rows != NULL && asks_private (spec->rows[row].where));
}

/**
 * wh_report_get_cell:
 * @row: counted from the row below the header
 * @column: counted from the one right of the labels
 */
const WhReportCell *
wh_report_get_cell (WhReport *self, guint table, guint row, guint column)
{
  const WhReportTable *of = wh_report_table (self, table);

  g_return_val_if_fail (row < of->n_rows && column < of->spec->n_columns, NULL);
  return &of->cells[row * of->spec->n_columns + column];
}

/**
 * wh_report_dup_cell_text:
 *
 * Returns: (transfer full): what HUD's file holds: "" for a blank cell, "0" where nothing is counted
 */
char *
wh_report_dup_cell_text (WhReport *self, guint table, guint row, guint column)
{
  const WhReportCell *cell = wh_report_get_cell (self, table, row, column);
  char text[64];

  if (cell->kind == WH_REPORT_CELL_BLANK)
    return g_strdup ("");
  if (cell->kind == WH_REPORT_CELL_TEXT)
    return g_strdup (cell->text);
  if (cell->number == 0)
    return g_strdup ("0");
  g_ascii_formatd (text, sizeof text, cell->decimals == 0 ? "%.0f" : cell->decimals == 2 ? "%.2f" : "%.4f",
                   cell->number);
  return g_strdup (text);
}

/**
 * wh_report_dup_people:
 * @n_people: (out)
 *
 * Returns: (transfer full) (nullable): who stands behind the cell, each person once, for wh_report_get_member(); none
 *   behind a blank
 */
guint *
wh_report_dup_people (WhReport *self, guint table, guint row, guint column, guint *n_people, GError **error)
{
  const WhReportTable *of = wh_report_table (self, table);
  const WhPersonSet *people;
  const WhFacts *facts;
  guint *list, last = G_MAXUINT;

  *n_people = 0;
  if (of->spec->rows == NULL || (of->spec->rows[row].blank & (1u << column)))
    return g_new0 (guint, 1);
  people = wh_report_people (self, table, row, column, error);
  if (people == NULL)
    return NULL;
  facts = wh_report_facts (self, table, row);
  list = g_new (guint, wh_person_set_count (people) + 1);
  wh_foreach_in_set (people, i)
    {
      guint person = wh_facts_get_person (facts, i);

      *n_people -= person == last; /* the latest enrollment that counts stands for the person */
      list[(*n_people)++] = wh_facts_get_stay (facts, i);
      last = person;
    }
  wh_report_forget_people (self, table);
  return list;
}

/* Whether the counts of a row's columns make its first. */
static gboolean
row_adds_up (WhReport *self, guint table, guint row, double *total, double *sum)
{
  *total = wh_report_get_cell (self, table, row, 0)->number;
  *sum = 0;
  for (guint column = 0; column < wh_report_get_table (self, table)->n_columns; column++)
    {
      const WhReportCell *cell = wh_report_get_cell (self, table, row, column);

      if (cell->kind != WH_REPORT_CELL_COUNT && cell->kind != WH_REPORT_CELL_BLANK)
        return TRUE;
      *sum += column > 0 ? cell->number : 0;
    }
  return *total == *sum;
}

static void
check_columns (WhReport *self, guint table, WhReportCheckFunc func, gpointer data)
{
  const WhReportTableSpec *spec = wh_report_get_table (self, table);
  gboolean all = TRUE;

  for (guint row = 0; spec->adds_up && row < wh_report_get_n_rows (self, table); row++)
    {
      g_autofree char *left = g_strdup_printf ("%s.B%u", spec->name, row + 2);
      g_autofree char *right = g_strdup_printf ("%s.C%u..%c%u", spec->name, row + 2, 'A' + spec->n_columns, row + 2);
      const WhReportCheck check = { spec->reports, left, "=", right, N_("The columns of a row add up to its total") };
      double total, sum;

      if (row_adds_up (self, table, row, &total, &sum))
        continue;
      all = FALSE;
      func (&check, total, sum, FALSE, data);
    }
  if (spec->adds_up && all)
    {
      const WhReportCheck check = { spec->reports, spec->name, "=", spec->name,
                                    N_("The columns of each row add up to its total") };

      func (&check, 0, 0, TRUE, data);
    }
}

/**
 * wh_report_foreach_check:
 *
 * Tells what must hold between the tables and whether it does. A report in which something does not hold is still
 * given, with the sentence.
 */
gboolean
wh_report_foreach_check (WhReport *self, WhReportCheckFunc func, gpointer data, GError **error)
{
  for (guint i = 0; i < wh_n_report_checks; i++)
    {
      const WhReportCheck *check = &wh_report_checks[i];
      double left, right;

      if ((check->reports & WH_REPORT_BIT (self->id)) == 0)
        continue;
      if (!wh_report_evaluate (self, check->left, &left, error)
          || !wh_report_evaluate (self, check->right, &right, error))
        return FALSE;
      func (check, left, right, strcmp (check->relation, "=") == 0 ? left == right : left <= right, data);
    }
  for (guint table = 0; table < self->tables->len; table++)
    check_columns (self, table, func, data);
  return TRUE;
}
