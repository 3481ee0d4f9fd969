/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "report/wh-report-condition.h"
#include "report/wh-report-private.h"
#include "rules/wh-scanner.h"

/* What a cell shows when it is no count: sums, ratios, means and medians. See data/spec/report.md. */

#define NOWHERE G_MAXUINT

typedef struct
{
  WhReport *self;
  guint table, row, column; /* the cell; NOWHERE: a check between tables */
  WhScanner scanner;
  WhReportCell *cell;       /* learns what it shows */
  GError **error;
} Reading;

static gboolean read_sum (Reading *self, double *number);

static gboolean
fail (Reading *self)
{
  if (*self->error == NULL)
    g_set_error (self->error, WH_REPORT_ERROR, WH_REPORT_ERROR_BAD_TABLE,
                 _("The value “%s” is not understood at character %u."), self->scanner.text,
                 (guint) self->scanner.token.offset + 1);
  return FALSE;
}

static gboolean
take (Reading *self, char sign)
{
  if (!wh_token_is (&self->scanner.token, sign))
    return fail (self);
  wh_scanner_next (&self->scanner);
  return TRUE;
}

static char *
take_name (Reading *self)
{
  const WhToken *token = &self->scanner.token;
  char *name;

  if (token->type != WH_TOKEN_NAME)
    return fail (self), NULL;
  name = g_strndup (token->start, token->length);
  wh_scanner_next (&self->scanner);
  return name;
}

static gboolean
take_number (Reading *self, guint *number)
{
  if (self->scanner.token.type != WH_TOKEN_NUMBER)
    return fail (self);
  *number = (guint) self->scanner.token.number;
  wh_scanner_next (&self->scanner);
  return TRUE;
}

/* The number that another cell shows: @row as in a spreadsheet, @column counted from B. */
static gboolean
number_of (Reading *self, guint table, guint row, guint column, double *number)
{
  const WhReportTable *of = wh_report_table (self->self, table);

  if (row < 2 || row - 2 >= of->n_rows || column >= of->spec->n_columns)
    return fail (self);
  if (!wh_report_work_out_cell (self->self, table, row - 2, column, self->error))
    return FALSE;
  *number = of->cells[(row - 2) * of->spec->n_columns + column].number;
  return TRUE;
}

/* Q5a.B2 */
static gboolean
read_address (Reading *self, const char *name, double *number)
{
  const char *dot = strchr (name, '.');
  g_autofree char *table_name = dot != NULL ? g_strndup (name, (gsize) (dot - name)) : NULL;
  int table = dot != NULL ? wh_report_find_table (self->self, table_name) : -1;

  if (table < 0 || !g_ascii_isupper (dot[1]) || !g_ascii_isdigit (dot[2]))
    return fail (self);
  return number_of (self, (guint) table, (guint) atoi (dot + 2), (guint) (dot[1] - 'B'), number);
}

/* row(40), row(Q9a,6): the same column of another row, also of another table. */
static gboolean
read_row (Reading *self, double *number)
{
  guint table = self->table, row;

  if (self->scanner.token.type == WH_TOKEN_NAME)
    {
      g_autofree char *name = take_name (self);
      int other = wh_report_find_table (self->self, name);

      if (other < 0 || !take (self, ','))
        return fail (self);
      table = (guint) other;
    }
  return take_number (self, &row) && take (self, ')') && number_of (self, table, row, self->column, number);
}

/* column(E): the same row of another column. */
static gboolean
read_column (Reading *self, double *number)
{
  g_autofree char *name = take_name (self);

  return name != NULL && take (self, ')')
         && number_of (self, self->table, self->row + 2, (guint) (*name - 'B'), number);
}

/* rows(Q16,B,2..13): their sum. */
static gboolean
read_rows (Reading *self, double *number)
{
  g_autofree char *name = take_name (self);
  int table = name != NULL ? wh_report_find_table (self->self, name) : -1;
  g_autofree char *column = table >= 0 && take (self, ',') ? take_name (self) : NULL;
  guint from, to;

  if (column == NULL || !take (self, ',') || !take_number (self, &from)
      || self->scanner.token.type != WH_TOKEN_RANGE)
    return fail (self);
  wh_scanner_next (&self->scanner);
  if (!take_number (self, &to) || !take (self, ')'))
    return FALSE;
  *number = 0;
  for (guint row = from; row <= to; row++)
    {
      double one;

      if (!number_of (self, (guint) table, row, (guint) (*column - 'B'), &one))
        return FALSE;
      *number += one;
    }
  return TRUE;
}

/* ratio(a,b): 0 when the divisor is. */
static gboolean
read_ratio (Reading *self, double *number)
{
  double divisor;

  if (!read_sum (self, number) || !take (self, ',') || !read_sum (self, &divisor) || !take (self, ')'))
    return FALSE;
  *number = divisor != 0 ? *number / divisor : 0;
  self->cell->kind = WH_REPORT_CELL_RATIO;
  self->cell->decimals = 4;
  return TRUE;
}

static const gint32 *
take_fact (Reading *self)
{
  const WhReportTableSpec *spec = wh_report_table (self->self, self->table)->spec;
  const char *stage = spec->columns[self->column].stage;
  g_autofree char *text = take_name (self);
  g_autofree char *name = NULL;

  if (text == NULL)
    return NULL;
  name = wh_report_fact_name (text, strlen (text), stage != NULL ? stage : spec->stage);
  return wh_facts_get (wh_report_facts (self->self, self->table, self->row), name, self->error);
}

/* Returns: (transfer full): a number of each of the cell's people: of a fact, or of the difference of two. */
static GArray *
take_numbers (Reading *self)
{
  const WhPersonSet *people = wh_report_people (self->self, self->table, self->row, self->column, self->error);
  const gint32 *fact = people != NULL ? take_fact (self) : NULL, *less = NULL;
  GArray *numbers;

  if (fact == NULL)
    return NULL;
  if (wh_token_is (&self->scanner.token, '-'))
    {
      wh_scanner_next (&self->scanner);
      less = take_fact (self);
      if (less == NULL)
        return NULL;
    }
  numbers = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < people->n_people; i++)
    if (wh_person_set_has (people, i) && fact[i] != WH_NONE)
      {
        double number = (double) fact[i] - (less != NULL ? less[i] : 0);

        g_array_append_val (numbers, number);
      }
  return numbers;
}

static double
sum_of (const GArray *numbers)
{
  double sum = 0;

  for (guint i = 0; i < numbers->len; i++)
    sum += g_array_index (numbers, double, i);
  return sum;
}

static double
mean_of (const GArray *numbers)
{
  return numbers->len > 0 ? sum_of (numbers) / numbers->len : 0;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

static double
median_of (GArray *numbers)
{
  guint half = numbers->len / 2;

  if (numbers->len == 0)
    return 0;
  g_array_sort (numbers, compare_numbers);
  if (numbers->len % 2 == 1)
    return g_array_index (numbers, double, half);
  return (g_array_index (numbers, double, half - 1) + g_array_index (numbers, double, half)) / 2;
}

/* mean(days), median(wait), mean_whole(wait), mean_money(record.earned-start.earned) */
static gboolean
read_statistic (Reading *self, const char *name, double *number)
{
  g_autoptr (GArray) numbers = take_numbers (self);

  if (numbers == NULL || !take (self, ')'))
    return FALSE;
  self->cell->kind = WH_REPORT_CELL_DAYS;
  self->cell->decimals = strcmp (name, "mean_whole") == 0 ? 0 : 4;
  *number = strcmp (name, "median") == 0 ? median_of (numbers) : mean_of (numbers);
  if (strcmp (name, "mean_money") == 0)
    {
      self->cell->kind = WH_REPORT_CELL_MONEY;
      self->cell->decimals = 2;
      *number /= 100;
    }
  return TRUE;
}

static gboolean
read_count (Reading *self, double *number)
{
  const WhPersonSet *people = wh_report_people (self->self, self->table, self->row, self->column, self->error);

  if (people == NULL)
    return FALSE;
  *number = wh_report_count (self->self, self->table, self->row, people);
  return TRUE;
}

/* people, households, nights: each once. Returns whether it is one of them. */
static gboolean
read_tally (Reading *self, const char *name, double *number, gboolean *done)
{
  WhFacts *facts = wh_report_facts (self->self, self->table, self->row);
  const WhPersonSet *people;

  if (strcmp (name, "people") != 0 && strcmp (name, "households") != 0 && strcmp (name, "nights") != 0)
    return FALSE;
  people = wh_report_people (self->self, self->table, self->row, self->column, self->error);
  *done = people != NULL;
  if (people != NULL)
    *number = *name == 'p' ? wh_tally_people (facts, people)
              : *name == 'h' ? wh_tally_households (self->self->tally, facts, people)
                             : wh_tally_nights (self->self->tally, facts, people);
  return TRUE;
}

/* sum_money(FAAmount) */
static gboolean
read_money (Reading *self, double *number)
{
  g_autoptr (GArray) numbers = take_numbers (self);

  if (numbers == NULL || !take (self, ')'))
    return FALSE;
  self->cell->kind = WH_REPORT_CELL_MONEY;
  self->cell->decimals = 2;
  *number = sum_of (numbers) / 100;
  return TRUE;
}

static gboolean
read_term (Reading *self, double *number)
{
  g_autofree char *name = take_name (self);
  gboolean done;

  if (name == NULL)
    return FALSE;
  if (strchr (name, '.') != NULL)
    return read_address (self, name, number);
  if (strcmp (name, "rows") == 0)
    return take (self, '(') && read_rows (self, number);
  if (self->table == NOWHERE)
    return fail (self);
  if (strcmp (name, "count") == 0)
    return read_count (self, number);
  if (read_tally (self, name, number, &done))
    return done;
  if (!take (self, '('))
    return FALSE;
  if (strcmp (name, "row") == 0)
    return read_row (self, number);
  if (strcmp (name, "column") == 0)
    return read_column (self, number);
  if (strcmp (name, "ratio") == 0)
    return read_ratio (self, number);
  if (strcmp (name, "sum_money") == 0)
    return read_money (self, number);
  return read_statistic (self, name, number);
}

static gboolean
read_sum (Reading *self, double *number)
{
  if (!read_term (self, number))
    return FALSE;
  for (;;)
    {
      gboolean minus = wh_token_is (&self->scanner.token, '-');
      double next;

      if (!minus && !wh_token_is (&self->scanner.token, '+'))
        return TRUE;
      wh_scanner_next (&self->scanner);
      if (!read_term (self, &next))
        return FALSE;
      *number += minus ? -next : next;
    }
}

static gboolean
read_all (Reading *self, const char *text, double *number)
{
  wh_scanner_init (&self->scanner, text);
  return read_sum (self, number) && (self->scanner.token.type == WH_TOKEN_END || fail (self));
}

/**
 * wh_report_value_of:
 * @text: what the cell's row or column says of its value
 * @cell: is filled
 *
 * Returns: FALSE with %WH_REPORT_ERROR_BAD_TABLE
 */
gboolean
wh_report_value_of (WhReport *self, guint table, guint row, guint column, const char *text, WhReportCell *cell,
                    GError **error)
{
  g_autoptr (GError) local = NULL;
  Reading reading = { .self = self, .table = table, .row = row, .column = column, .cell = cell, .error = &local };

  cell->kind = WH_REPORT_CELL_COUNT;
  if (read_all (&reading, text, &cell->number))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * wh_report_evaluate:
 * @text: a sum of cells: "Q5a.C9+Q5a.C6"
 */
gboolean
wh_report_evaluate (WhReport *self, const char *text, double *number, GError **error)
{
  g_autoptr (GError) local = NULL;
  Reading reading = { .self = self, .table = NOWHERE, .error = &local };

  if (read_all (&reading, text, number))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}
