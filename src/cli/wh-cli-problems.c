/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include "cli/wh-cli-problems.h"

#include <glib/gi18n-lib.h>

#define ROWS_SHOWN 10

/* The same thing wrong in the same column of a file, once with the rows it is in. */
typedef struct
{
  char *place; /* "Client.csv: DOB" */
  char *sentence;
  GString *rows;
  guint64 n;
  gboolean whole_file;
} Problem;

/**
 * WhCliProblems:
 *
 * What is wrong with a set, for a person: by file and column, in the order in which it was met.
 */
struct _WhCliProblems
{
  GPtrArray *order;
  GHashTable *by_key;
};

static void
problem_free (gpointer data)
{
  Problem *problem = data;

  g_free (problem->place);
  g_free (problem->sentence);
  g_string_free (problem->rows, TRUE);
  g_free (problem);
}

/**
 * wh_cli_problems_new:
 */
WhCliProblems *
wh_cli_problems_new (void)
{
  WhCliProblems *self = g_new0 (WhCliProblems, 1);

  self->order = g_ptr_array_new_with_free_func (problem_free);
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * wh_cli_problems_free:
 */
void
wh_cli_problems_free (WhCliProblems *self)
{
  g_hash_table_unref (self->by_key);
  g_ptr_array_unref (self->order);
  g_free (self);
}

static Problem *
find (WhCliProblems *self, const char *file, const char *column, const char *sentence)
{
  g_autofree char *place = column != NULL ? g_strdup_printf ("%s: %s", file, column) : g_strdup (file);
  g_autofree char *key = g_strdup_printf ("%s\n%s", place, sentence);
  Problem *problem = g_hash_table_lookup (self->by_key, key);

  if (problem != NULL)
    return problem;
  problem = g_new0 (Problem, 1);
  problem->place = g_steal_pointer (&place);
  problem->sentence = g_strdup (sentence);
  problem->rows = g_string_new (NULL);
  g_hash_table_insert (self->by_key, g_steal_pointer (&key), problem);
  g_ptr_array_add (self->order, problem);
  return problem;
}

/**
 * wh_cli_problems_add:
 * @row: as a spreadsheet numbers them; 0: the whole file
 * @column: (nullable): %NULL: the whole row
 */
void
wh_cli_problems_add (WhCliProblems *self, const char *file, guint64 row, const char *column, const char *sentence)
{
  Problem *problem = find (self, file, column, sentence);

  problem->whole_file = row == 0;
  if (problem->n++ < ROWS_SHOWN)
    g_string_append_printf (problem->rows, "%s%" G_GUINT64_FORMAT, problem->rows->len > 0 ? ", " : "", row);
}

/**
 * wh_cli_problems_print:
 * @to_errors: to standard error; else to standard output
 *
 * Writes the list, a line a problem.
 */
void
wh_cli_problems_print (WhCliProblems *self, gboolean to_errors)
{
  for (guint i = 0; i < self->order->len; i++)
    {
      const Problem *problem = self->order->pdata[i];
      g_autofree char *rows = NULL;

      if (problem->whole_file)
        rows = g_strdup ("");
      else if (problem->n <= ROWS_SHOWN)
        rows = g_strdup_printf (ngettext (": row %s", ": rows %s", (gulong) problem->n), problem->rows->str);
      else
        rows = g_strdup_printf (_(": rows %s and %" G_GUINT64_FORMAT " more"), problem->rows->str,
                                problem->n - ROWS_SHOWN);
      (to_errors ? g_printerr : g_print) ("%s%s: %s\n", problem->place, rows, problem->sentence);
    }
}
